using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The section on who speaks: outline bars out of all quoted words, and verbs as words.</summary>
internal static class SpeakersHtml
{
    /// <summary>With more sources than this the main matrix shows categories, and the sources are folded away below.</summary>
    private const int MostSources = 16;

    /// <summary>Of a category's sources those with the most words are listed.</summary>
    private const int MostOfCategory = 40;

    private const int MostVerbs = 4, MostNames = 2, LongestName = 32;

    public static void Write(Sheet sheet, Speakers speakers)
    {
        (HtmlWriter html, Report report, _, _) = sheet;
        int sources = speakers.Categories.Sum(c => c.Sources.Length);
        using (html.Open("section", ("id", "s")))
        {
            sheet.Head(Headings.Speakers, Headings.SpeakersNote);
            using (Matrix matrix = new(sheet, "Source", "Words given to sources"))
            {
                matrix.Row("All sources", null, "", i => Total(html, speakers.Totals[i]));
                foreach (CategoryRows category in speakers.Categories)
                {
                    // A category of one source is told in one row.
                    SpeakerRow? only = category.Sources.Length == 1 && sources <= MostSources ? category.Sources[0] : null;
                    matrix.Row(category.Row.Label, only?.Label ?? (sources > MostSources ? Who(category) : null), "",
                        i => Cell(sheet, category.Row.Cells[i], speakers.Totals[i].Words, only?.Cells[i].Verbs), category.Row.Id);
                    if (only is null && sources <= MostSources)
                        Sources(sheet, matrix, category.Sources);
                }
            }
            html.Leaf("p", "Where an article draws on few passages no range is given. “Not quoted” says only that no words were found that are given to the source.",
                ("class", "note"));
            if (Headings.Asked(speakers) is { } asked)
                html.Leaf("p", asked);
            sheet.Rest(() => More(sheet, speakers, sources));
        }
    }

    /// <summary>Below the matrix: sources that it has no room for, verbs, and how each kind is quoted.</summary>
    private static void More(Sheet sheet, Speakers speakers, int sources)
    {
        HtmlWriter html = sheet.Html;
        if (sources > MostSources)
        {
            using (html.Open("details"))
            {
                html.Leaf("summary", $"{sources} sources");
                foreach (CategoryRows category in speakers.Categories.Where(c => c.Sources.Length > 0))
                    Listed(sheet, category);
            }
        }
        VerbsHtml.Write(sheet, speakers);
        if (speakers.Manner.Length > 0)
        {
            html.Leaf("h3", Headings.QuotingTitle);
            html.Leaf("p", Headings.QuotingNote, ("class", "note"));
            FiguresHtml.Write(sheet, Headings.QuotingTitle, speakers.Manner, "Source");
        }
    }

    /// <summary>"Ruth Calloway, Neil Farrow and five more": those of a category with the most words.</summary>
    private static string? Who(CategoryRows category)
    {
        string[] names = [.. category.Sources.Select(s => Wording.Shorten(s.Label.Split(", ")[0], LongestName)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return names.Length == 0 ? null
            : Wording.List(names.Length <= MostNames + 1 ? names : [.. names.Take(MostNames), $"{Wording.Number(names.Length - MostNames)} more"]);
    }

    /// <summary>The sources of a category as a list: most are quoted by one outlet, so that a table of outlets would be gaps.</summary>
    private static void Listed(Sheet sheet, CategoryRows category)
    {
        HtmlWriter html = sheet.Html;
        html.Leaf("h3", category.Row.Label);
        using (html.Open("ul", ("class", "solo src")))
        {
            foreach (SpeakerRow source in category.Sources.Take(MostOfCategory))
            {
                using (html.Open("li"))
                {
                    html.Text(source.Label);
                    for (int i = 0; i < source.Cells.Length; i++)
                    {
                        if (source.Cells[i].Words == 0)
                            continue;
                        html.Text(" ");
                        using (html.Open("span"))
                        {
                            sheet.Badge(sheet.Report.Outlets[i].Badge);
                            html.Leaf("span", sheet.Report.Outlets[i].Short + ": ", ("class", "vh"));
                            html.Text(Headings.DirectAndIndirect(source.Cells[i]));
                            if (source.Cells[i].Verbs.Length > 0)
                                html.Text($" ({Headings.Verbs(source.Cells[i].Verbs, MostVerbs)})");
                        }
                    }
                }
            }
            if (category.Sources.Length > MostOfCategory)
                html.Leaf("li", $"and {category.Sources.Length - MostOfCategory} more with fewer words");
        }
    }

    private static void Sources(Sheet sheet, Matrix matrix, ImmutableArray<SpeakerRow> sources)
    {
        foreach (SpeakerRow source in sources)
            matrix.Row(source.Label, null, "sub", i => SourceCell(sheet.Html, source.Cells[i]));
    }

    private static void Total(HtmlWriter html, (long Words, long Passages) total) =>
        html.Text(total.Words == 0 ? "nobody quoted" : $"{Wording.Counted(total.Words, "word")} in {Wording.Counted(total.Passages, "passage")}");

    private static void Cell(Sheet sheet, Given given, long total, ImmutableArray<(string Verb, int Count)>? only)
    {
        if (given.Words == 0 || total == 0)
        {
            sheet.Html.Leaf("span", "not quoted", ("class", "gap"));
            return;
        }
        sheet.Svg.Words((double)given.Direct / total, (double)given.Indirect / total);
        sheet.Cite(Wording.Counted(given.Words, "word"), given.Evidence);
        string split = Headings.DirectAndIndirect(given);
        if (only is { } verbs)
        {
            sheet.Html.Void("br");
            sheet.Html.Leaf("small", split);
            if (verbs.Length > 0)
            {
                sheet.Html.Void("br");
                sheet.Html.Leaf("small", Headings.Verbs(verbs, MostVerbs));
            }
        }
        else
        {
            sheet.Html.Leaf("span", split, ("class", "vh"));
        }
    }

    private static void SourceCell(HtmlWriter html, Given given)
    {
        if (given.Words == 0)
            html.Text("–");
        else
            html.Text(Headings.DirectAndIndirect(given));
        if (given.Verbs.Length > 0)
        {
            html.Void("br");
            html.Leaf("small", Headings.Verbs(given.Verbs, MostVerbs));
        }
    }
}
