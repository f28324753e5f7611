using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>Figures over time: a table each, a row a period.</summary>
internal static class PlainOverTime
{
    /// <summary>Of more periods the csv has the rows.</summary>
    private const int MostPeriods = 24, MostTables = 2;

    public static IEnumerable<Block> Of(PlainSheet sheet, OverTime time)
    {
        string[] periods = [.. time.Periods];
        yield return new Block.Heading(2, $"From {periods[0]} to {periods[^1]}");
        foreach ((DateOnly day, string name) in sheet.Report.Comparison.Marks)
            yield return new Block.Paragraph($"{day:yyyy-MM-dd}: {name}");
        if (periods.Length > MostPeriods)
            yield return new Block.Paragraph($"The last {MostPeriods} of {periods.Length} periods; the csv of this comparison has all.");
        int from = Math.Max(0, periods.Length - MostPeriods);
        foreach (TimeSeries series in sheet.Report.Extent.IsOverview ? time.Series.Take(MostTables) : time.Series)
        {
            yield return new Block.Heading(3, series.Title);
            yield return new Block.Table(
                ["Period", .. series.Rows.Select(row => row.Group.Short)],
                [.. Enumerable.Range(from, periods.Length - from).Select(i => ImmutableArray.Create([periods[i], .. series.Rows.Select(row => row.Points[i].Count)]))]);
        }
    }
}
