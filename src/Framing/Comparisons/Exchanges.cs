using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>
/// Tests a difference by exchanging the two sides at random: inside events, where both have them; between articles, or events that only one
/// side has, else. Where so little is counted that hardly anything could be expected on one side, there is nothing to exchange that would show
/// it; the p-value is then never below that of counts taken as independent, which they are not.
/// </summary>
internal sealed class Exchanges(ArticleFrame frame, Resampling resampling, CompareOptions options)
{
    /// <summary>Where fewer are to be expected on a side, what is exchanged varies less than chance does.</summary>
    private const double LeastExpected = 10;

    /// <summary>How many rearrangements as extreme as what was seen end a test, where there are more pairs of groups than a reader looks at.</summary>
    private const int SufficientOfMany = 30;

    private readonly int sufficient = frame.GroupNames.Length > Contrasts.MostGroups ? SufficientOfMany : int.MaxValue;

    /// <summary>The p-value of a difference between two groups; <see langword="null"/> where no test is honest.</summary>
    /// <param name="unit">How values are made.</param>
    /// <param name="a">The first group's rows.</param>
    /// <param name="b">The second group's rows.</param>
    /// <param name="units">What is exchanged as one.</param>
    /// <param name="paired">Whether both are on the same events.</param>
    public double? Between(MeasureUnit unit, Row[] a, Row[] b, DrawnUnits units, bool paired)
    {
        if (units.ByEvent && paired)
            return Inside(unit, a, b, byEvent: true);
        // Articles on a few events, and on others than those of the other group: whatever differs may be the events.
        if (units.OnTheseEvents && !paired)
            return null;
        Labelled[] labelled = [.. Labels(a, true).Concat(Labels(b, false)).OrderBy(l => l.At).Select(l => l.Labelled)];
        return Guarded(unit, Permutation.Test(labelled, options.Seed, options.Draws, sufficient), Pairs(a, b, StratumOf), a, b);

        int StratumOf(Row row) => units.OnTheseEvents ? frame.EventOf[row.Article] : 0;

        IEnumerable<((int Stratum, int Unit) At, Labelled Labelled)> Labels(Row[] rows, bool inA) =>
            rows.GroupBy(r => (Stratum: StratumOf(r), Unit: resampling.ClusterOf(r, units.ByEvent))).Select(group =>
            {
                var sums = Sums.Of([.. group]);
                return (group.Key, new Labelled(group.Key.Stratum, inA, sums.Numerator, sums.Denominator));
            });
    }

    /// <summary>The p-value of a difference of two sides that each article, or each event, has: those change places inside it.</summary>
    public double? Inside(MeasureUnit unit, Row[] a, Row[] b, bool byEvent)
    {
        Pair[] pairs = Pairs(a, b, row => resampling.ClusterOf(row, byEvent));
        return Guarded(unit, SignFlip.Test(pairs, options.Seed, options.Draws, sufficient), pairs, a, b);
    }

    private static double? Guarded(MeasureUnit unit, double? p, Pair[] strata, Row[] a, Row[] b)
    {
        if (p is not { } found || unit != MeasureUnit.Share)
            return p;
        // Words come in passages, and those are what is independent at best.
        Sums sumsA = Sums.Of(a), sumsB = Sums.Of(b);
        Pair[] trials = [.. strata.Select(s => s.Times(sumsA.Trials / sumsA.Denominator, sumsB.Trials / sumsB.Denominator))];
        return trials.Aggregate((x, y) => x + y).LeastExpected < LeastExpected ? Math.Max(found, MantelHaenszel.Test(trials)) : found;
    }

    /// <summary>What both sides have in each stratum, in order of stratum.</summary>
    private static Pair[] Pairs(Row[] a, Row[] b, Func<Row, int> stratum)
    {
        SortedDictionary<int, Pair> pairs = [];
        foreach (Row row in a)
            pairs[stratum(row)] = pairs.GetValueOrDefault(stratum(row)) + new Pair(row.Numerator, row.Denominator, 0, 0);
        foreach (Row row in b)
            pairs[stratum(row)] = pairs.GetValueOrDefault(stratum(row)) + new Pair(0, 0, row.Numerator, row.Denominator);
        return [.. pairs.Values];
    }
}
