using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The section on who speaks.</summary>
internal static class PlainSpeakers
{
    private const int MostCategories = 6;

    public static IEnumerable<Block> Of(PlainSheet sheet, Speakers speakers)
    {
        yield return new Block.Heading(2, Headings.Speakers);
        if (sheet.Report.Extent.IsOverview)
        {
            yield return new Block.Paragraph("Share of the words given to sources, in quotation marks and in reported speech, by kind of source.");
            CategoryRows[] most = [.. speakers.Categories.Take(MostCategories)];
            yield return new Block.Table(
                [Wording.Capital(sheet.Report.GroupNoun), .. most.Select(category => category.Row.Label), "Words"],
                [.. sheet.Report.Outlets.Zip(speakers.Totals).Select((group, i) => ImmutableArray.Create(
                    [group.First.Name, .. most.Select(category => ShareOf(category.Row.Cells[i].Words, group.Second.Words)), Wording.Digits(group.Second.Words)]))]);
            yield break;
        }
        yield return new Block.Paragraph("Words given to each source, in quotation marks (direct) and in reported speech (indirect).");
        yield return new Block.Table(
            ["Source", .. sheet.Report.Outlets.Select(o => o.Name)],
            [
                ["All sources", .. speakers.Totals.Select(t => $"{Wording.Counted(t.Words, "word")} in {Wording.Counted(t.Passages, "passage")}")],
                .. speakers.Categories.SelectMany(
                    category => category.Sources.Select(s => RowOf(sheet, s, "- " + s.Label)).Prepend(RowOf(sheet, category.Row, category.Row.Label))),
            ]);
        if (Headings.Asked(speakers) is { } asked)
            yield return new Block.Paragraph(asked);
        yield return new Block.Heading(3, "How speech is reported");
        yield return new Block.Paragraph(Headings.VerbsNote);
        yield return new Block.Table(
            ["", .. Enum.GetValues<VerbClass>().Select(c => Wording.Capital(c.Name())), "Not neutral"],
            [.. speakers.Verbs.Select(
                row => ImmutableArray.Create(
                    [row.Outlet.Name, .. row.ByClass.Select(verbs => verbs.IsEmpty ? "none" : Headings.Verbs(verbs)),
                        $"{sheet.Cited(row.NotNeutral)} {row.Share}".TrimEnd()]))]);
        if (speakers.Manner.IsEmpty)
            yield break;
        yield return new Block.Heading(3, Headings.QuotingTitle);
        yield return new Block.Paragraph(Headings.QuotingNote);
        yield return sheet.Figures(speakers.Manner, "Source");
    }

    private static string ShareOf(long words, long all) => all == 0 ? "–" : $"{Wording.Percent((double)words / all)}%";

    private static ImmutableArray<string> RowOf(PlainSheet sheet, SpeakerRow row, string label) => [label, .. row.Cells.Select(cell => CellOf(sheet, cell))];

    private static string CellOf(PlainSheet sheet, Given given) => given.Words == 0
        ? "–"
        : sheet.Cited(Headings.DirectAndIndirect(given), given.Evidence) + (given.Verbs.IsEmpty ? "" : $"; {Headings.Verbs(given.Verbs)}");
}
