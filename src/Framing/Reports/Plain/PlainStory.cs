using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The section on story points and quotations in several versions.</summary>
internal static class PlainStory
{
    public static IEnumerable<Block> Of(PlainSheet sheet, Story story)
    {
        Report report = sheet.Report;
        yield return new Block.Heading(2, Headings.Story(report, story));
        if (Headings.Copies(report) is { Length: > 0 } copies)
            yield return new Block.Paragraph(copies);
        if (story.Points.Length > 0)
        {
            if (story.Origin.Note is { Length: > 0 } note)
                yield return new Block.Paragraph(note);
            yield return new Block.Paragraph(
                $"The sentences that tell each point, and their share of the article’s words. {story.Origin.Marks}");
            yield return new Block.Table(
                ["Point, most widely told first", .. report.Outlets.Select(o => o.Name)],
                [.. story.Points.Where(p => p.Outlets > 1 || report.Outlets.Length == 1)
                    .Select(point => ImmutableArray.Create([point.Label, .. point.ByOutlet.Select(CellOf)]))]);
        }
        foreach (Block block in Open(report, story).Concat(Alone(report, story)))
            yield return block;
        if (story.HasUnlisted)
            yield return new Block.Paragraph(Headings.Unlisted);
        QuoteRows[] differing = [.. story.Quotes.Where(q => q.Differs)];
        if (differing.Length > 0)
            yield return new Block.Paragraph(
                $"What articles print of one statement, {Headings.QuotesNote} {{- -}} is left out of what is quoted in one go, {{+ +}} put in.");
        foreach (QuoteRows quote in differing)
        {
            yield return new Block.Heading(3, Headings.Quote(quote));
            foreach (VersionRow row in quote.Rows)
                yield return new Block.Item($"{row.Article.Label} {row.Article.Outlet}", $"{DiffOf(row)} ({Headings.Version(quote, row)})");
        }
    }

    /// <summary>Points of one outlet that another may tell.</summary>
    private static IEnumerable<Block> Open(Report report, Story story)
    {
        PointRow[] open = [.. story.Open];
        if (open.Length == 0 || report.Outlets.Length == 1)
            yield break;
        yield return new Block.Heading(3, Headings.Open(story, open.Length));
        foreach (PointRow point in open)
        {
            IEnumerable<string> cells = report.Outlets.Select((outlet, i) => (outlet, i)).Where(o => point.IsToldBy(o.i) || point.HasLike(o.i))
                .OrderByDescending(o => point.IsToldBy(o.i)).Select(o => $"{o.outlet.Name} {CellOf(point.ByOutlet[o.i])}");
            yield return new Block.Item(string.Join("; ", cells), point.Label);
        }
    }

    /// <summary>Points of one outlet alone, as a list: a table would be gaps but for one column.</summary>
    private static IEnumerable<Block> Alone(Report report, Story story)
    {
        PointRow[] single = [.. story.Single];
        if (single.Length == 0 || report.Outlets.Length == 1)
            yield break;
        yield return new Block.Heading(3, Headings.Alone(report, story, single.Length));
        for (int i = 0; i < report.Outlets.Length; i++)
        {
            foreach (PointRow point in single.Where(p => p.IsToldBy(i)))
                yield return new Block.Item($"{report.Outlets[i].Name} {CellOf(point.ByOutlet[i])}", point.Label);
        }
    }

    private static string CellOf(ImmutableArray<Telling> tellings)
    {
        string told = string.Join("; ", tellings.Where(t => t.Sentences.Length > 0)
            .Select(t => $"{string.Join(" ", t.Sentences.Select(s => s.Label))} {Wording.Percent(t.WordShare)}%"));
        string perhaps = string.Join(" ", tellings.SelectMany(t => t.MayTell).Select(s => s.Label));
        return told.Length > 0 ? told : perhaps.Length > 0 ? $"perhaps {perhaps}"
            : tellings.IsEmpty ? "no article" : tellings.Any(t => t.IsUnsure) ? "unsure" : "not found";
    }

    /// <summary>"{- left out -}", "{+ put in +}".</summary>
    private static string DiffOf(VersionRow row) => string.Join(' ', row.Edits.Select(edit => edit.Kind switch
    {
        EditKind.LeftOut => $"{{-{edit.Text}-}}",
        EditKind.PutIn => $"{{+{edit.Text}+}}",
        _ => edit.Text,
    }));
}
