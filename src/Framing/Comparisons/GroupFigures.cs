using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>Makes the measurement of a group, with the interval that its articles allow.</summary>
internal sealed class GroupFigures(ArticleFrame frame, Resampling resampling)
{
    /// <summary>The measurement of every group, in order.</summary>
    public ImmutableArray<GroupMeasurement> Of(MeasureRows measure) =>
        [.. Enumerable.Range(0, frame.GroupNames.Length).Select(g => Of(measure, g, measure.ByGroup[g]))];

    /// <summary>The measurement of some articles of a group.</summary>
    public GroupMeasurement Of(MeasureRows measure, int group, ImmutableArray<Row> rows)
    {
        Sums sums = Sums.Of(rows.AsSpan());
        return Of(measure.Key, frame.GroupNames[group], measure.Unit, measure.Noun, sums, IntervalOf(measure, rows, sums)) with
        {
            Places = measure.EvidenceOf(rows),
        };
    }

    /// <summary>A measurement of a group from its sums and their interval.</summary>
    internal static GroupMeasurement Of(
        MeasureKey key, string group, MeasureUnit unit, string noun, Sums sums, (Interval? Interval, IntervalMethod Method) interval) => new()
    {
        Key = key,
        Group = group,
        Unit = unit,
        Noun = noun,
        Numerator = sums.Numerator,
        Denominator = sums.Denominator,
        Passages = sums.Passages,
        Interval = interval.Interval,
        Method = interval.Method,
    };

    private (Interval?, IntervalMethod) IntervalOf(MeasureRows measure, ImmutableArray<Row> rows, Sums sums)
    {
        DrawnUnits units = resampling.UnitsOf(rows.AsSpan());
        return IntervalOf(measure.Unit, measure.Noun, sums, units, () => resampling.Ratios(rows.AsSpan(), units.ByEvent));
    }

    /// <summary>The interval that sums over so many clusters allow, and how it was made, or why there is none.</summary>
    /// <param name="unit">How the value is made.</param>
    /// <param name="noun">What the denominator counts.</param>
    /// <param name="sums">The group's sums.</param>
    /// <param name="units">The articles or events that they come from.</param>
    /// <param name="ratios">The ratio in each replicate of the bootstrap; asked for only where it is needed.</param>
    internal static (Interval?, IntervalMethod) IntervalOf(MeasureUnit unit, string noun, Sums sums, DrawnUnits units, Func<double[]> ratios)
    {
        if (unit == MeasureUnit.Count)
            return (null, new(IntervalKind.Count));
        if (sums.Denominator == 0)
            return (null, new(IntervalKind.Nothing));
        if (sums.Denominator < SmallSample.Least)
            return (null, new(IntervalKind.TooFew));
        if (SmallSample.IsFewPassages(unit, noun, sums.Passages))
            return (null, new(IntervalKind.TooFewPassages));
        if (!units.AreFew)
        {
            if (unit == MeasureUnit.Share && sums.IsAtEdge)
                return OverUnits();
            return Scaled(unit, Bootstrap.PercentileInterval(ratios(), units.Count)) switch
            {
                null => (null, new(IntervalKind.TooFew)),
                { } interval when interval.Low < interval.High => (interval, units.Method(IntervalKind.Bootstrap)),
                _ when unit == MeasureUnit.Share => OverUnits(),
                _ => (null, units.Method(IntervalKind.NothingDiffers)),
            };
        }
        return unit switch
        {
            MeasureUnit.Share when noun == "words" => (Proportion.Jeffreys(sums.Successes, sums.Trials), new(IntervalKind.Jeffreys)),
            MeasureUnit.Share => (Proportion.Wilson(sums.Successes, sums.Trials), new(IntervalKind.Wilson)),
            _ => (null, new(IntervalKind.TooFewArticles)),
        };

        // A share that no resampling moves, of 0 or 1 or the same in every article: as careful as if all mentions of one were a single choice.
        (Interval?, IntervalMethod) OverUnits() =>
            (Proportion.Wilson(units.Count * ((double)sums.Numerator / sums.Denominator), units.Count), units.Method(IntervalKind.Wilson));
    }

    /// <summary>An interval of ratios of sums in the unit of the measurement.</summary>
    internal static Interval? Scaled(MeasureUnit unit, Interval? interval) =>
        unit == MeasureUnit.Mean && interval is { } i ? new(i.Low / 10_000, i.High / 10_000) : interval;
}
