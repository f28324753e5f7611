using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>A contrast and how its interval at a level is made; without one it has none.</summary>
internal readonly record struct Draft(Contrast Contrast, Func<double, Interval>? IntervalAt = null);

/// <summary>
/// Makes the interval of a difference and tests it, as far as the texts behind it allow: between groups, and between headlines and the
/// bodies beneath them.
/// </summary>
internal sealed class DifferenceIntervals(Resampling resampling)
{
    private readonly RareWords rareWords = new(resampling);

    /// <summary>The contrast with its difference, effect size, p-value and interval, or with why it has none.</summary>
    /// <param name="contrast">With its two figures.</param>
    /// <param name="rowsA">The articles of the first.</param>
    /// <param name="rowsB">The articles of the second.</param>
    /// <param name="units">What is drawn.</param>
    /// <param name="mark">Adds to a method what else is to be said of it.</param>
    /// <param name="test">The p-value; asked for only where there are units enough.</param>
    public Draft Of(Contrast contrast, Row[] rowsA, Row[] rowsB, DrawnUnits units, Func<IntervalMethod, IntervalMethod> mark, Func<double?> test)
    {
        (MeasureUnit unit, string noun) = (contrast.A.Unit, contrast.A.Noun);
        if (TooFew(contrast.A) || TooFew(contrast.B))
            return new(contrast with { Method = new(IntervalKind.TooFew) });
        contrast = contrast with { Difference = contrast.A.Value - contrast.B.Value };
        if (unit == MeasureUnit.Count)
            return new(contrast with { Method = new(IntervalKind.Count) });
        if (unit == MeasureUnit.Share)
            contrast = WithEffect(contrast);
        if (SmallSample.IsFewPassages(unit, noun, Math.Min(contrast.A.Passages, contrast.B.Passages)))
            return new(contrast with { Method = new(IntervalKind.TooFewPassages) });
        Sums a = Sums.Of(rowsA), b = Sums.Of(rowsB);
        if (units.AreFew)
        {
            return unit == MeasureUnit.Mean
                ? new(contrast with { Method = new(IntervalKind.TooFewArticles) })
                : new(contrast with { Method = mark(new(IntervalKind.Newcombe)) },
                level => Proportion.NewcombeDifference(a.Successes, a.Trials, b.Successes, b.Trials, level));
        }
        contrast = contrast with { P = test() };
        if (unit == MeasureUnit.Share && (a.IsAtEdge || b.IsAtEdge))
            return OverUnits();
        double[] differences = resampling.Ratios(rowsA, units.ByEvent), ratios = resampling.Ratios(rowsB, units.ByEvent);
        for (int r = 0; r < differences.Length; r++)
            differences[r] -= ratios[r];
        return GroupFigures.Scaled(unit, Bootstrap.PercentileInterval(differences, units.Count)) switch
        {
            null => new(contrast with { Method = new(IntervalKind.TooFew), P = null }),
            { } found when found.Low < found.High => new(
                contrast with { Method = mark(units.Method(IntervalKind.Bootstrap)) },
                level => Stretched(unit, contrast.Difference!.Value, found, Bootstrap.Stretch(units.Count, level))),
            _ when unit == MeasureUnit.Share => OverUnits(),
            _ => new(contrast with { Method = units.Method(IntervalKind.NothingDiffers) }),
        };

        // Shares that no resampling moves. DrawnUnits as single choices: as careful as if all mentions of one were the same.
        Draft OverUnits()
        {
            if (rareWords.Difference(noun, rowsA, rowsB, units) is { } rare)
                return new(contrast with { Method = mark(units.Method(IntervalKind.RareWords)) }, rare);
            int m = resampling.Clusters(rowsA, units.ByEvent), n = resampling.Clusters(rowsB, units.ByEvent);
            double x = m * contrast.A.Value!.Value, y = n * contrast.B.Value!.Value;
            return new(contrast with { Method = mark(units.Method(IntervalKind.Newcombe)) }, level => Proportion.NewcombeDifference(x, m, y, n, level));
        }
    }

    /// <summary>A bootstrap interval stretched on each side, for another level.</summary>
    private static Interval Stretched(MeasureUnit unit, double difference, Interval interval, double stretch)
    {
        double low = difference - stretch * (difference - interval.Low), high = difference + stretch * (interval.High - difference);
        return unit == MeasureUnit.Share ? new(Math.Max(-1, low), Math.Min(1, high)) : new(low, high);
    }

    /// <summary>Adds the effect sizes of two shares.</summary>
    private static Contrast WithEffect(Contrast contrast) => contrast with
    {
        EffectSize = Proportion.CohensH(contrast.A.Value!.Value, contrast.B.Value!.Value),
        OddsRatio = Proportion.OddsRatio(contrast.A.Numerator, contrast.A.Denominator, contrast.B.Numerator, contrast.B.Denominator),
    };

    /// <summary>Whether a side is too small for a difference.</summary>
    private static bool TooFew(GroupMeasurement figure) =>
        figure.Unit != MeasureUnit.Count && (figure.Denominator < SmallSample.Least || figure.Passages < SmallSample.Least);
}
