using MathNet.Numerics;

namespace Framing.Statistics;

/// <summary>A table of two groups by two outcomes: <c>A</c> and <c>B</c> in the first row, <c>C</c> and <c>D</c> in the second.</summary>
internal readonly record struct TwoByTwo(long A, long B, long C, long D)
{
    /// <summary>
    /// The odds ratio AD / BC; with ½ added to every cell where one is empty (Haldane 1955, Anscombe 1956), so that it stays finite.
    /// </summary>
    public double OddsRatio => (A + Added) * (D + Added) / ((B + Added) * (C + Added));

    private double Added => A == 0 || B == 0 || C == 0 || D == 0 ? 0.5 : 0;

    /// <summary>Woolf's interval of the odds ratio (Woolf 1955), on the same cells as <see cref="OddsRatio"/>.</summary>
    public Interval OddsRatioInterval(double level = Proportion.Level)
    {
        double error = Math.Sqrt(1 / (A + Added) + 1 / (B + Added) + 1 / (C + Added) + 1 / (D + Added));
        double z = Proportion.Quantile(level), log = Math.Log(OddsRatio);
        return new(Math.Exp(log - z * error), Math.Exp(log + z * error));
    }

    /// <summary>
    /// Fisher's exact test, two-sided: the probability, the margins given, of all tables that are no likelier than this one.
    /// For things that are independent; mentions within an article are not.
    /// </summary>
    public double FisherExact()
    {
        long row = A + B, column = A + C, total = A + B + C + D;
        long least = Math.Max(0, row + column - total), most = Math.Min(row, column);
        double observed = LogProbability(A, row, column, total), sum = 0;
        for (long a = least; a <= most; a++)
        {
            double log = LogProbability(a, row, column, total);
            // Tables of equal probability differ in the last bits; the slack is what R's fisher.test uses.
            if (log <= observed + 1e-7)
                sum += Math.Exp(log);
        }
        return Math.Min(1, sum);
    }

    private static double LogProbability(long a, long row, long column, long total) =>
        LogChoose(column, a) + LogChoose(total - column, row - a) - LogChoose(total, row);

    private static double LogChoose(long n, long k) =>
        SpecialFunctions.GammaLn(n + 1) - SpecialFunctions.GammaLn(k + 1) - SpecialFunctions.GammaLn(n - k + 1);
}
