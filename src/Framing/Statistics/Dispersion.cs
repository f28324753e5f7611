namespace Framing.Statistics;

/// <summary>How evenly a feature is spread over texts.</summary>
internal static class Dispersion
{
    /// <summary>
    /// The deviation of proportions DP (Gries 2008), <c>½ Σ |share of the uses − share of the words|</c> over texts: 0 where every text has
    /// its share of the uses, near 1 where a short text has them all. Texts without a use add their share of the words, so only those
    /// with one are passed.
    /// </summary>
    /// <param name="used">Uses and words of each text with a use.</param>
    /// <param name="words">The words of all texts.</param>
    /// <returns>DP, or <see langword="null"/> without any use.</returns>
    public static double? DeviationOfProportions(ReadOnlySpan<(long Uses, long Words)> used, long words)
    {
        long uses = 0, rest = words;
        foreach ((long here, long size) in used)
        {
            uses += here;
            rest -= size;
        }
        if (uses == 0)
            return null;
        double sum = (double)rest / words;
        foreach ((long here, long size) in used)
            sum += Math.Abs((double)here / uses - (double)size / words);
        return sum / 2;
    }
}
