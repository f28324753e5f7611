using MathNet.Numerics.Distributions;

namespace Framing.Statistics;

/// <summary>
/// The bootstrap over clusters, with Poisson weights: in each replicate a cluster counts as often as a Poisson variate with mean 1 says.
/// The variate is a function of seed, cluster and replicate alone, so that shards of the data can be summed apart and added up.
/// </summary>
internal static class Bootstrap
{
    /// <summary>The shares of 2^64 below which the variate is 0, 1, 2, …: the Poisson distribution function with mean 1.</summary>
    private static readonly ulong[] Thresholds = MakeThresholds();

    /// <summary>The weights of a cluster, one a replicate.</summary>
    public static byte[] Weights(ulong seed, string cluster, int replicates)
    {
        ulong key = StableHash.Of(cluster, seed);
        byte[] weights = new byte[replicates];
        for (int r = 0; r < replicates; r++)
            weights[r] = Weight(key, r);
        return weights;
    }

    /// <summary>The weight, in one replicate, of the cluster that the key is the hash of.</summary>
    public static byte Weight(ulong key, int replicate)
    {
        ulong draw = StableHash.Mix(key, (ulong)replicate);
        byte weight = 0;
        while (weight < Thresholds.Length && draw >= Thresholds[weight])
            weight++;
        return weight;
    }

    /// <summary>Adds a cluster's value, times its weights, to the sums of all replicates.</summary>
    public static void Add(Span<long> sums, ReadOnlySpan<byte> weights, long value)
    {
        if (value == 0)
            return;
        for (int r = 0; r < sums.Length; r++)
            sums[r] += weights[r] * value;
    }

    /// <summary>
    /// The interval between two quantiles of the replicates. The tails are those of Student's t with one degree of freedom less than there
    /// are clusters, widened by √(n / (n − 1)): plain percentiles are too narrow by just that (Hesterberg 2015, section 3.3).
    /// Replicates that are not a number are left out; <see langword="null"/> where less than half remain or there is a single cluster.
    /// </summary>
    public static Interval? PercentileInterval(ReadOnlySpan<double> replicates, int clusters, double level = Proportion.Level)
    {
        double[] sorted = [.. replicates];
        int count = 0;
        foreach (double value in replicates)
        {
            if (double.IsFinite(value))
                sorted[count++] = value;
        }
        if (clusters < 2 || count == 0 || count * 2 < replicates.Length)
            return null;
        Array.Sort(sorted, 0, count);
        double position = Math.Clamp(Tail(clusters, level) * (count + 1) - 1, 0, count - 1);
        int below = (int)position, next = Math.Min(below + 1, count - 1);
        double fraction = position - below;
        // The upper bound mirrors the lower in its arithmetic too, so that exchanging two groups turns the interval exactly around.
        double low = sorted[below] + fraction * (sorted[next] - sorted[below]);
        double high = sorted[count - 1 - below] - fraction * (sorted[count - 1 - below] - sorted[count - 1 - next]);
        return new(low, high);
    }

    /// <summary>
    /// How far an interval at another level reaches, in intervals at 95%. Quantiles far out would need many times the replicates, so that
    /// an interval is stretched as one by Student's t would be.
    /// </summary>
    public static double Stretch(int clusters, double level) =>
        StudentT.InvCDF(0, 1, clusters - 1, 1 - (1 - level) / 2) / StudentT.InvCDF(0, 1, clusters - 1, 1 - (1 - Proportion.Level) / 2);

    /// <summary>The share of replicates to cut off at each end.</summary>
    private static double Tail(int clusters, double level)
    {
        double t = StudentT.InvCDF(0, 1, clusters - 1, 1 - (1 - level) / 2);
        return Normal.CDF(0, 1, -t * Math.Sqrt(clusters / (clusters - 1.0)));
    }

    private static ulong[] MakeThresholds()
    {
        // e^-1 * 2^64 as an exact integer, so that no processor's exp decides a weight; above 20 the rest is less than 2^-64.
        UInt128 term = 6786177901268885274;
        List<ulong> thresholds = [];
        UInt128 sum = 0;
        for (uint k = 0; k <= 20; k++)
        {
            if (k > 0)
                term /= k;
            sum += term;
            thresholds.Add((ulong)sum);
        }
        return [.. thresholds];
    }
}
