using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>Any measurement across the outlets, for tables without a chart.</summary>
/// <param name="Id">The row's anchor.</param>
/// <param name="Label">What is measured.</param>
/// <param name="Cells">Per outlet the figure, which leads to its evidence; empty where nothing was measured.</param>
internal sealed record FigureRow(string Id, string Label, ImmutableArray<ImmutableArray<Run>> Cells)
{
    /// <summary>What the row counts out of: "of words"; <see langword="null"/> where its cells say so.</summary>
    public string? OutOf { get; init; }

    /// <summary>What its numbers rest on.</summary>
    public IEnumerable<Citation?> Cited => Cells.SelectMany(cell => cell.Select(run => run.Evidence));

    /// <summary>The rows on manner, in own voice, which the heading above them says.</summary>
    public static ImmutableArray<FigureRow> OfManner(Report report) => Of(report, "n", ReportPlace.Manner, report.Naming.Label);

    /// <summary>What no section shows: a user's own measures, and details of the built-in ones; in an overview they are left to the tables.</summary>
    public static ImmutableArray<FigureRow> OfOthers(Report report) => report.Extent.IsOverview ? [] : Of(report, "o", ReportPlace.Further, report.Naming.What);

    private static ImmutableArray<FigureRow> Of(Report report, string prefix, ReportPlace place, Func<GroupMeasurement, string> label)
    {
        // A share of none, or a mean of too few, in every outlet tells nothing that a reader would miss; the csv has it.
        HashSet<MeasureKey> found = [
            .. report.Comparison.Measures.Where(m => m.Unit == MeasureUnit.Mean ? m.Denominator >= SmallSample.Least : m.Numerator != 0).Select(m => m.Key)];
        var byKey = report.Comparison.Measures
            .Where(m => report.Naming.Describe(m.Key.Name).Place == place && found.Contains(m.Key)
            && (m.Key["voice"] is null or "own") && (m.Denominator > 0 || m.Unit == MeasureUnit.Count))
            .GroupBy(m => m.Key);
        return [.. byKey.Select((measures, i) => Row(report, [.. measures], $"{prefix}{i}", label))];
    }

    private static FigureRow Row(Report report, GroupMeasurement[] measures, string id, Func<GroupMeasurement, string> label) =>
        new(id, Wording.Capital(label(measures[0])),
    [
        .. report.Outlets.Select(outlet => measures.FirstOrDefault(m => m.Group == outlet.Name) is { } measure
            ? Cell(measure, measure.Unit == MeasureUnit.Share && measure.Numerator == 0 ? null : report.Cite(measure, id))
            : []),
    ]) { OutOf = measures[0].Unit == MeasureUnit.Share && !report.Naming.SaysNoun(measures[0].Key.Name) ? "of " + measures[0].Noun : null };

    /// <summary>Only the count of a share is the link.</summary>
    private static ImmutableArray<Run> Cell(GroupMeasurement measure, Citation? list) =>
        Shown.Cell(measure) is (var figure, { Length: > 0 } rest) ? [new(figure, list), new(rest)] : [new(Shown.Cell(measure).Figure, list)];
}
