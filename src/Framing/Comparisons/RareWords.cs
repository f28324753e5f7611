using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>
/// The difference of two rates of words where one side has none and the other few: less than one article's worth. Articles as single
/// choices would allow that all words of some article were of the kind, and give a rate of one in a thousand an interval of twenty points.
/// </summary>
internal sealed class RareWords(Resampling resampling)
{
    /// <summary>How the interval at a level is made; <see langword="null"/> where it is another case.</summary>
    /// <param name="noun">What denominators count.</param>
    /// <param name="a">The first side's rows.</param>
    /// <param name="b">The second side's rows.</param>
    /// <param name="units">What is drawn.</param>
    public Func<double, Interval>? Difference(string noun, Row[] a, Row[] b, DrawnUnits units)
    {
        Sums sumsA = Sums.Of(a), sumsB = Sums.Of(b);
        if (noun != "words" || (sumsA.Numerator == 0) == (sumsB.Numerator == 0))
            return null;
        bool none = sumsA.Numerator == 0;
        (Row[] few, Sums sums, Row[] zero, Sums empty) = none ? (b, sumsB, a, sumsA) : (a, sumsA, b, sumsB);
        double rate = (double)sums.Numerator / sums.Denominator;
        int clusters = resampling.Clusters(few, units.ByEvent);
        if (rate * clusters >= 1 || Bootstrap.PercentileInterval(resampling.Ratios(few, units.ByEvent), clusters) is not { } drawn)
            return null;
        // An article that had any would have as many as those that have: so many words, over all words of the side that has none.
        int trials = resampling.Clusters(zero, units.ByEvent);
        double worth = (double)sums.Numerator / few.Count(r => r.Numerator > 0) * trials / empty.Denominator;
        return level =>
        {
            double stretch = Bootstrap.Stretch(clusters, level);
            Interval ofFew = new(Math.Max(0, rate - stretch * (rate - drawn.Low)), Math.Min(1, rate + stretch * (drawn.High - rate)));
            Interval ofNone = new(0, Math.Min(1, worth * Proportion.Wilson(0, trials, level).High));
            return none ? Proportion.Difference(0, ofNone, rate, ofFew) : Proportion.Difference(rate, ofFew, 0, ofNone);
        };
    }
}
