using System.Globalization;
using Framing.Statistics;
using MathNet.Numerics.Distributions;

namespace Framing.Validation;

/// <summary>
/// Simulates articles whose mentions are alike within each (beta-binomial), and counts how often the 95% interval holds the truth;
/// then the tests, on articles of unlike length. Needs no data; the seed is fixed.
/// </summary>
internal static class CoverageScore
{
    private const int Trials = 2000, Replicates = 1000, Mentions = 10;

    private static readonly double[] Shares = [0.1, 0.2, 0.3, 0.4, 0.5], Correlations = [0, 0.2];

    public static int Run(string data, string[] rest)
    {
        foreach (int clusters in (int[])[40, 80, 3, 5, 10])
        {
            double[] coverage = [.. from correlation in Correlations from share in Shares select Coverage(clusters, share, correlation)];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{clusters,3} articles  mean coverage {coverage.Average():P1}  least {coverage.Min():P1}  most {coverage.Max():P1}"));
        }
        LevelScore.Run();
        return 0;
    }

    private static double Coverage(int clusters, double share, double correlation)
    {
        Random random = new(Seed(clusters, share, correlation));
        int held = 0;
        for (int trial = 0; trial < Trials; trial++)
        {
            long[] numerators = new long[Replicates], denominators = new long[Replicates];
            for (int cluster = 0; cluster < clusters; cluster++)
            {
                byte[] drawn = Bootstrap.Weights((ulong)trial + 1, cluster.ToString(CultureInfo.InvariantCulture), Replicates);
                Bootstrap.Add(numerators, drawn, Count(random, share, correlation));
                Bootstrap.Add(denominators, drawn, Mentions);
            }
            Interval? interval = Bootstrap.PercentileInterval([.. numerators.Zip(denominators, (n, d) => (double)n / d)], clusters);
            held += interval is { } bounds && bounds.Low <= share + 1e-12 && share - 1e-12 <= bounds.High ? 1 : 0;
        }
        return (double)held / Trials;
    }

    private static int Count(Random random, double share, double correlation)
    {
        double own = correlation == 0 ? share : Beta.Sample(random, share * (1 - correlation) / correlation, (1 - share) * (1 - correlation) / correlation);
        int count = 0;
        for (int i = 0; i < Mentions; i++)
            count += random.NextDouble() < own ? 1 : 0;
        return count;
    }

    private static int Seed(int clusters, double share, double correlation) => clusters * 10_000 + (int)Math.Round(share * 100) * 100 + (int)Math.Round(correlation * 100);
}
