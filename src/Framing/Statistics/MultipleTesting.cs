using System.Collections.Immutable;

namespace Framing.Statistics;

/// <summary>What to do about many tests at once.</summary>
internal static class MultipleTesting
{
    /// <summary>
    /// P-values adjusted so that, of the rows below a bound, no more than that share is expected to be false (Benjamini and Hochberg 1995).
    /// Rows without a p-value stay without and don't count as tests.
    /// </summary>
    public static ImmutableArray<double?> BenjaminiHochberg(IReadOnlyList<double?> pValues)
    {
        int[] order = [.. Enumerable.Range(0, pValues.Count).Where(i => pValues[i] is not null).OrderBy(i => pValues[i])];
        double?[] adjusted = new double?[pValues.Count];
        double least = 1;
        for (int rank = order.Length; rank >= 1; rank--)
        {
            least = Math.Min(least, pValues[order[rank - 1]]!.Value * order.Length / rank);
            adjusted[order[rank - 1]] = least;
        }
        return [.. adjusted];
    }

    /// <summary>The level of each of <paramref name="count"/> intervals that together hold at <paramref name="level"/> (Bonferroni).</summary>
    public static double BonferroniLevel(double level, int count) => 1 - (1 - level) / Math.Max(1, count);

    /// <summary>
    /// The p-value of a random test: of <paramref name="draws"/> random rearrangements, <paramref name="asExtreme"/> were as extreme as
    /// what was seen. One is added to both, the seen one being a rearrangement too, so that it is never zero (Phipson and Smyth 2010).
    /// </summary>
    public static double RandomP(long asExtreme, long draws) => (asExtreme + 1.0) / (draws + 1.0);
}
