using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Reporting verbs, as words with how often they come.</summary>
internal static class VerbsHtml
{
    private const int MostVerbs = 12;

    public static void Write(Sheet sheet, Speakers speakers)
    {
        HtmlWriter html = sheet.Html;
        html.Leaf("h3", "How speech is reported");
        html.Leaf("p", Headings.VerbsNote, ("class", "note"));
        using (html.Open("table", ("class", "ct vb"), ("role", "table")))
        {
            html.Leaf("caption", "Reporting verbs by outlet", ("class", "vh"));
            using (html.Open("thead"))
            using (html.Open("tr", ("role", "row")))
            {
                html.Leaf("td", "");
                foreach (VerbClass verbClass in Enum.GetValues<VerbClass>())
                    html.Leaf("th", Wording.Capital(verbClass.Name()), ("scope", "col"));
                html.Leaf("th", "Not neutral", ("scope", "col"));
            }
            using (html.Open("tbody", ("role", "rowgroup")))
            {
                foreach (VerbRow row in speakers.Verbs)
                    Row(sheet, row);
            }
        }
    }

    private static void Row(Sheet sheet, VerbRow row)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("tr", ("role", "row"), ("id", row.Id)))
        {
            sheet.OutletCell(row.Outlet);
            foreach (VerbClass verbClass in Enum.GetValues<VerbClass>())
            {
                using (html.Open("td", ("role", "cell"), ("data-l", Wording.Capital(verbClass.Name()))))
                    Verbs(html, row.ByClass[(int)verbClass]);
            }
            using (html.Open("td", ("role", "cell"), ("data-l", "Not neutral")))
            {
                sheet.Write(row.NotNeutral);
                if (row.Share.Length > 0)
                    html.Leaf("small", " " + row.Share);
            }
        }
    }

    private static void Verbs(HtmlWriter html, ImmutableArray<(string Verb, int Count)> verbs)
    {
        if (verbs.IsEmpty)
            html.Leaf("span", "none", ("class", "note"));
        foreach ((string verb, int count) in verbs.Take(MostVerbs))
        {
            html.Leaf("i", count == 1 ? verb : $"{verb} ×{Wording.Digits(count)}");
            html.Text(" ");
        }
        if (verbs.Length > MostVerbs)
            html.Leaf("span", $"and {verbs.Length - MostVerbs} more", ("class", "note"));
    }
}
