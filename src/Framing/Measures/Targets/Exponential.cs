namespace Framing.Measures.Targets;

/// <summary>The exponential function from sums and products alone: the platform's own differs in the last bit between machines.</summary>
internal static class Exponential
{
    private const double Log2OfE = 1.4426950408889634, Ln2High = 0.693147180369123816490, Ln2Low = 1.90821492927058770002e-10;

    /// <summary>e to the power of <paramref name="x"/>, for x of 0 or less.</summary>
    public static double Of(double x)
    {
        if (x < -700)
            return 0;
        double n = Math.Floor((x * Log2OfE) + 0.5);
        double rest = (x - (n * Ln2High)) - (n * Ln2Low);
        double sum = 1, term = 1;
        for (int k = 1; k <= 14; k++)
        {
            term *= rest / k;
            sum += term;
        }
        return Math.ScaleB(sum, (int)n);
    }
}
