using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The section on tone, and the measures that no other section shows.</summary>
internal static class PlainTone
{
    public static IEnumerable<Block> Of(Report report)
    {
        if (report.Tone.Any)
        {
            yield return new Block.Heading(2, Headings.Tone(report));
            yield return new Block.Paragraph("Tone is how words sound, not what an article stands for.");
        }
        foreach (ToneChart chart in (report.Tone.Sentences is { } sentences ? [sentences] : Enumerable.Empty<ToneChart>()).Concat(report.Tone.Targets))
        {
            yield return new Block.Heading(3, chart.Title);
            yield return new Block.Table(
                ["", "Negative, own", "Positive, own", "Negative, quoted", "Positive, quoted", $"{Wording.Capital(chart.Noun)}s, own", "Mean, own"],
                [.. chart.Rows.Select(row => RowOf(row, chart))]);
        }
        if (report.Tone.Manner.Length > 0)
        {
            yield return new Block.Heading(3, "Manner, in own voice");
            yield return MeasureTable(report, report.Tone.Manner.SelectMany(key => report.Outlets.Select(o => report.Figures.Find(key.Name, o.Name, [.. key.Dimensions]))).OfType<GroupMeasurement>());
        }
        if (report.Others.Length > 0)
        {
            yield return new Block.Heading(2, "Further measures");
            yield return MeasureTable(report, report.Others);
        }
    }

    private static ImmutableArray<string> RowOf(ToneRow row, ToneChart chart) =>
    [
        row.Outlet.Name, Wording.Digits(row.OwnDown), Wording.Digits(row.OwnUp), Wording.Digits(row.QuotedDown), Wording.Digits(row.QuotedUp),
        PlainReport.Cited(Wording.Digits(row.Own), row.Evidence), chart.Noun == "sentence" ? Headings.MeanOf(row.Mean) : "",
    ];

    private static Block.Table MeasureTable(Report report, IEnumerable<GroupMeasurement> measures) => new(
        ["Measure", .. report.Outlets.Select(o => o.Name)],
        [.. measures.GroupBy(m => m.Key).Select(group => ImmutableArray.Create(
            [Wording.Capital(report.Naming.What(group.Key)), .. report.Outlets.Select(o => CellOf(report, group.FirstOrDefault(m => m.Group == o.Name)))]))]);

    private static string CellOf(Report report, GroupMeasurement? measure) =>
        measure is null ? "–" : PlainReport.Cited(Headings.Figure(measure), report.Cite(measure, "m"));
}
