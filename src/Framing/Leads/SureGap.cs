using Framing.Statistics;

namespace Framing.Leads;

/// <summary>
/// How much of a gap between two groups is sure: the bound next to zero of its interval, cautious over all pairs that were looked at; 0 or less where
/// that holds zero. Events are drawn where articles have them, else articles; the weights of each are drawn once for all gaps.
/// </summary>
internal sealed class SureGap(GroupGap gap, CompareOptions options, int pairs, Dictionary<string, byte[]> weights)
{
    /// <summary>So many events or outlets are left out in turn, those first without which least of the gap is left: the others move it less.</summary>
    private const int MostLeftOut = 50;

    private readonly Sums a = SumsOf(gap.A, options, weights), b = SumsOf(gap.B, options, weights);

    /// <summary>How much is sure of all articles.</summary>
    public double OfAll() => Bound(gap.Difference, gap.Clusters, a.Ratios(null), b.Ratios(null), pairs);

    /// <summary>
    /// How much is sure of those that are left without whichever event or outlet carries most of it, not stretched over pairs: no gap hangs on one of
    /// them that is sure then.
    /// </summary>
    public double OfRest(Func<GroupRow, string?> by) => gap.Without(by).OrderBy(w => Math.Round(w.Left / gap.Difference, 9)).ThenBy(w => w.Name, StringComparer.Ordinal)
        .Take(MostLeftOut).Select(w => Without(w.Left, w.A, w.B)).DefaultIfEmpty(double.PositiveInfinity).Min();

    private double Without(double left, GroupRow[] rowsA, GroupRow[] rowsB)
    {
        int clusters = Math.Min(GroupGap.ClustersOf(gap.A.Except(rowsA)), GroupGap.ClustersOf(gap.B.Except(rowsB)));
        double sure = clusters < 2 ? 0
            : Bound(left, clusters, a.Ratios(SumsOf(rowsA, options, weights)), b.Ratios(SumsOf(rowsB, options, weights)), 1);
        // A gap that turns around is none, however sure.
        return left * gap.Difference > 0 ? sure : Math.Min(0, sure);
    }

    private static double Bound(double difference, int clusters, double[] ratiosA, double[] ratiosB, int pairs)
    {
        if (Bootstrap.PercentileInterval([.. ratiosA.Select((value, r) => value - ratiosB[r])], clusters) is not { } interval)
            return 0;
        double stretch = Bootstrap.Stretch(clusters, 1 - (1 - Proportion.Level) / pairs);
        return Math.Max(difference - (difference - interval.Low) * stretch, -(difference + (interval.High - difference) * stretch));
    }

    private static Sums SumsOf(GroupRow[] rows, CompareOptions options, Dictionary<string, byte[]> weights)
    {
        Sums sums = new(new long[options.Replicates], new long[options.Replicates]);
        foreach (GroupRow row in rows)
        {
            if (!weights.TryGetValue(row.Cluster, out byte[]? drawn))
                weights.Add(row.Cluster, drawn = Bootstrap.Weights(options.Seed, row.Cluster, options.Replicates));
            Bootstrap.Add(sums.Numerators, drawn, row.Numerator);
            Bootstrap.Add(sums.Denominators, drawn, row.Denominator);
        }
        return sums;
    }

    /// <summary>What a group's articles add up to in each replicate.</summary>
    private sealed record Sums(long[] Numerators, long[] Denominators)
    {
        public double[] Ratios(Sums? less) =>
            [.. Numerators.Select((n, r) => (double)(n - (less?.Numerators[r] ?? 0)) / (Denominators[r] - (less?.Denominators[r] ?? 0)))];
    }
}
