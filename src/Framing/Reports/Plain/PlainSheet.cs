using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>What sections need to write themselves in lines: the report and the lists of evidence, whose number stands after each count.</summary>
internal sealed record PlainSheet(Report Report, EvidenceBook Evidence)
{
    /// <summary>"7 of 8 [E2]"; lines of an overview have no room for lists.</summary>
    public string Cited(string count, Citation? citation) => citation is null || Report.Extent.IsOverview ? count : $"{count} [{Evidence[citation].Id}]";

    /// <summary>The same of a piece of a sentence.</summary>
    public string Cited(Run run) => Cited(run.Text, run.Evidence);

    /// <summary>A sentence with the number of its list after each count.</summary>
    public string Cited(ImmutableArray<Run> runs) => string.Concat(runs.Select(Cited));

    /// <summary>A table of figures: a row a measure, a column an outlet.</summary>
    public Block.Table Figures(ImmutableArray<FigureRow> rows, string corner = "Measure") => new(
        [corner, .. Report.Outlets.Select(o => o.Name)],
        [.. rows.Select(row => ImmutableArray.Create(
            [row.OutOf is { } outOf ? $"{row.Label} ({outOf})" : row.Label, .. row.Cells.Select(cell => cell.IsEmpty ? "–" : Cited(cell))]))]);
}
