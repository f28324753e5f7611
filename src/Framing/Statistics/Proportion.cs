using MathNet.Numerics.Distributions;

namespace Framing.Statistics;

/// <summary>Intervals for shares of independent things, and for the difference of two.</summary>
internal static class Proportion
{
    /// <summary>The level of every interval that is not said to be another.</summary>
    public const double Level = 0.95;

    /// <summary>
    /// Wilson's score interval (Wilson 1927) for <paramref name="successes"/> of <paramref name="trials"/>. Takes fractions too, for
    /// an effective number of trials. Without trials it is 0 to 1.
    /// </summary>
    public static Interval Wilson(double successes, double trials, double level = Level)
    {
        Check(successes, trials);
        if (trials == 0)
            return new(0, 1);
        double z = Quantile(level), z2 = z * z, p = successes / trials;
        double centre = p + z2 / (2 * trials);
        double half = z * Math.Sqrt(p * (1 - p) / trials + z2 / (4 * trials * trials));
        double scale = 1 + z2 / trials;
        // Exact at the edges, where rounding would leave 1e-17 or 0.9999….
        return new(successes == 0 ? 0 : (centre - half) / scale, successes == trials ? 1 : (centre + half) / scale);
    }

    /// <summary>
    /// Jeffreys' interval: equal tails of the Beta(x + ½, n − x + ½) posterior, with the bound at 0 or 1 where nothing or everything
    /// was a success (Brown, Cai and DasGupta 2001). Narrower than Wilson's for rates near 0.
    /// </summary>
    public static Interval Jeffreys(double successes, double trials, double level = Level)
    {
        Check(successes, trials);
        if (trials == 0)
            return new(0, 1);
        double a = successes + 0.5, b = trials - successes + 0.5, tail = (1 - level) / 2;
        return new(successes == 0 ? 0 : Beta.InvCDF(a, b, tail), successes == trials ? 1 : Beta.InvCDF(a, b, 1 - tail));
    }

    /// <summary>
    /// Newcombe's interval for the difference of two independent shares, made of their Wilson intervals (Newcombe 1998, method 10).
    /// </summary>
    public static Interval NewcombeDifference(double successesA, double trialsA, double successesB, double trialsB, double level = Level)
    {
        if (trialsA == 0 || trialsB == 0)
            return new(-1, 1);
        return Difference(successesA / trialsA, Wilson(successesA, trialsA, level), successesB / trialsB, Wilson(successesB, trialsB, level));
    }

    /// <summary>The interval for the difference of two independent figures, made of their own intervals (Zou and Donner 2008).</summary>
    public static Interval Difference(double a, Interval ofA, double b, Interval ofB) => new(
        a - b - Hypotenuse(a - ofA.Low, ofB.High - b),
        a - b + Hypotenuse(ofA.High - a, b - ofB.Low));

    /// <summary>
    /// How many of the things would have to be labelled otherwise until Newcombe's interval for the difference takes in zero: the fewest,
    /// over all ways to spread them over both groups. 0 where it takes in zero as it is.
    /// </summary>
    public static int LabelsToErase(long successesA, long trialsA, long successesB, long trialsB, double level = Level)
    {
        if (successesA * trialsB < successesB * trialsA)
            return LabelsToErase(successesB, trialsB, successesA, trialsA, level);
        for (int changed = 0; ; changed++)
        {
            for (int inA = 0; inA <= changed; inA++)
            {
                long a = successesA - inA, b = successesB + (changed - inA);
                if (a >= 0 && b <= trialsB && NewcombeDifference(a, trialsA, b, trialsB, level).Low <= 0)
                    return changed;
            }
        }
    }

    /// <summary>Cohen's h, the difference of two shares on the arcsine scale: −π to π; .2 small, .5 medium, .8 large (Cohen 1988).</summary>
    public static double CohensH(double a, double b) => 2 * Math.Asin(Math.Sqrt(a)) - 2 * Math.Asin(Math.Sqrt(b));

    /// <summary>
    /// The odds ratio of two shares, <paramref name="x"/> of <paramref name="n"/> over <paramref name="y"/> of <paramref name="m"/>; with ½ added
    /// to every cell where one is empty (Haldane 1955, Anscombe 1956), so that it stays finite.
    /// </summary>
    public static double OddsRatio(long x, long n, long y, long m)
    {
        double added = x == 0 || x == n || y == 0 || y == m ? 0.5 : 0;
        return (x + added) * (m - y + added) / ((n - x + added) * (y + added));
    }

    /// <summary>The two-sided quantile of the normal distribution: 1.96 for .95.</summary>
    public static double Quantile(double level) => Normal.InvCDF(0, 1, 1 - (1 - level) / 2);

    private static double Hypotenuse(double x, double y) => Math.Sqrt(x * x + y * y);

    private static void Check(double successes, double trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
    }
}
