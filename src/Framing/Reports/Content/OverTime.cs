using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>What a group has in one period.</summary>
/// <param name="Share">The share, where there are cases enough for one.</param>
/// <param name="Interval">Its interval.</param>
/// <param name="Count">"12 of 20", or "–" where there is nothing.</param>
internal readonly record struct TimePoint(double? Share, Interval? Interval, string Count);

/// <summary>One figure over time.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Rows">A row a group, with a point a period.</param>
internal sealed record TimeSeries(string Title, ImmutableArray<(Outlet Group, ImmutableArray<TimePoint> Points)> Rows);

/// <summary>How many articles there are period by period, and the leading figures.</summary>
internal sealed class OverTime
{
    private readonly ImmutableArray<PeriodFigures> periods;
    private readonly ImmutableArray<Dictionary<(MeasureKey, string), GroupMeasurement>> figures;

    public OverTime(Report report, IEnumerable<LeadingFigures> leading)
    {
        periods = report.Comparison.Periods;
        figures = [.. periods.Select(period => period.Measures.ToDictionary(m => (m.Key, m.Group)))];
        List<TimeSeries> series = [];
        if (periods.Length > 0)
        {
            series.Add(Volume(report));
            series.AddRange(leading.Select(figure => Of(report, figure.Title, figure.Key)));
        }
        Series = [.. series];
    }

    /// <summary>The figures; none where time is not looked at.</summary>
    public ImmutableArray<TimeSeries> Series { get; }

    /// <summary>The names of the periods.</summary>
    public IEnumerable<string> Periods => periods.Select(period => period.Name);

    /// <summary>How far along the axis a day is, from 0 to 1; <see langword="null"/> where it lies outside.</summary>
    public double? At(DateOnly day)
    {
        int index = periods.LastOrDefault(period => period.First <= day) is { } its ? periods.IndexOf(its) : -1;
        return index < 0 ? null : (index + 0.5) / periods.Length;
    }

    private TimeSeries Volume(Report report)
    {
        int[] all = [.. periods.Select(period => period.Groups.Sum(group => group.DocIds.Length))];
        int most = Math.Max(1, periods.SelectMany(period => period.Groups).Max(group => group.DocIds.Length));
        return new($"Articles; the top is {Wording.Digits(most)}", [.. report.Outlets.Select(group => (group, periods.Select(period =>
        {
            int count = period.Groups.FirstOrDefault(g => g.Name == group.Name)?.DocIds.Length ?? 0;
            return new TimePoint((double)count / most, null, Wording.Digits(count));
        }).ToImmutableArray()))]);
    }

    private TimeSeries Of(Report report, string title, MeasureKey key) => new(title,
        [.. report.Outlets.Select(group => (group, figures.Select(period => PointOf(period.GetValueOrDefault((key, group.Name)))).ToImmutableArray()))]);

    private static TimePoint PointOf(GroupMeasurement? figure)
    {
        if (figure is null)
            return new(null, null, "–");
        Shown shown = Shown.Of(figure, "–");
        return new(shown.Share, shown.Interval, $"{Wording.Digits(figure.Numerator)} of {Wording.Digits(figure.Denominator)}");
    }
}
