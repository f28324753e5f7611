using MathNet.Numerics.Distributions;

namespace Framing.Statistics;

/// <summary>
/// The test of Cochran (1954) and Mantel and Haenszel (1959) that two groups have one rate inside each stratum, for counts that are
/// independent. Mentions within an article are not, so that its p-value is no answer; but no honest one lies below it, and where one side
/// has counted next to nothing it sees what resampling can't: that nothing could have been expected.
/// </summary>
internal static class MantelHaenszel
{
    /// <summary>The two-sided p-value, without a correction for continuity; 1 where no stratum can tell.</summary>
    public static double Test(ReadOnlySpan<Pair> strata)
    {
        double beyond = 0, variance = 0;
        foreach (Pair stratum in strata)
        {
            double a = stratum.DenominatorA, b = stratum.DenominatorB, n = a + b, x = stratum.NumeratorA + stratum.NumeratorB;
            if (a == 0 || b == 0 || n <= 1)
                continue;
            beyond += stratum.NumeratorA - x * a / n;
            variance += x * (n - x) * a * b / (n * n * (n - 1));
        }
        return variance <= 0 ? 1 : Math.Min(1, 2 * Normal.CDF(0, 1, -Math.Abs(beyond) / Math.Sqrt(variance)));
    }
}
