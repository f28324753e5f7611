using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>Where terms and speakers stand.</summary>
internal static class PlainPositions
{
    /// <summary>The section; lines of an overview have no room for it, and the page and the json have it.</summary>
    public static IEnumerable<Block> Of(PlainSheet sheet, Positions positions) => sheet.Report.Extent.IsOverview ? [] :
    [
        new Block.Heading(2, Positions.Heading),
        new Block.Paragraph("Mentions, or beginnings of quotations, in headline, lead (first paragraph or tenth), body and end (last quarter)."),
        new Block.Table(
            ["What, or who", .. sheet.Report.Outlets.Select(outlet => outlet.Short)],
            [.. positions.Rows.Select(row => ImmutableArray.Create(
                [row.Label, .. row.Cells.Select(cell => cell.Counts.Sum() == 0 ? "–" : string.Join(" · ", cell.Counts.Select(count => Wording.Digits(count))))]))]),
    ];
}
