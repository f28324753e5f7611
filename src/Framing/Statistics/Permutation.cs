namespace Framing.Statistics;

/// <summary>What one article adds to a difference of two ratios, and which group it is in.</summary>
/// <param name="Stratum">The event within which articles may change places; articles are in order of stratum.</param>
/// <param name="InA">Whether it is in the first group.</param>
/// <param name="Numerator">Its numerator.</param>
/// <param name="Denominator">Its denominator.</param>
internal readonly record struct Labelled(int Stratum, bool InA, long Numerator, long Denominator);

/// <summary>The permutation test of a difference of two ratios of sums, with labels exchanged within strata only.</summary>
internal static class Permutation
{
    /// <summary>Rearrangements where nobody asks for another number.</summary>
    public const int DefaultDraws = 1999;

    /// <summary>
    /// The two-sided p-value: how often exchanging the groups of articles inside each stratum at random makes the difference of
    /// <c>sum of numerators / sum of denominators</c> at least as large, either way, as it is. A rearrangement in which a group has no
    /// denominator counts as extreme, so that it can only make the test more careful. <see langword="null"/> where no stratum holds both groups.
    /// </summary>
    public static double? Test(ReadOnlySpan<Labelled> articles, ulong seed, int draws = DefaultDraws)
    {
        if (!CanChange(articles))
            return null;
        bool[] labels = new bool[articles.Length];
        for (int i = 0; i < articles.Length; i++)
            labels[i] = articles[i].InA;
        double observed = Math.Abs(Difference(articles, labels) ?? double.PositiveInfinity);
        // Equal differences, summed in the same order, are equal up to the rounding of two divisions.
        double bound = observed * (1 - 1e-12);
        int asExtreme = 0;
        ulong at = 0;
        for (int draw = 0; draw < draws; draw++)
        {
            Shuffle(articles, labels, seed, ref at);
            if (Math.Abs(Difference(articles, labels) ?? double.PositiveInfinity) >= bound)
                asExtreme++;
        }
        return MultipleTesting.RandomP(asExtreme, draws);
    }

    private static bool CanChange(ReadOnlySpan<Labelled> articles)
    {
        for (int i = 1; i < articles.Length; i++)
        {
            if (articles[i].Stratum == articles[i - 1].Stratum && articles[i].InA != articles[i - 1].InA)
                return true;
        }
        return false;
    }

    /// <summary>Fisher and Yates' shuffle of the labels of each stratum.</summary>
    private static void Shuffle(ReadOnlySpan<Labelled> articles, bool[] labels, ulong seed, ref ulong at)
    {
        for (int start = 0, end; start < articles.Length; start = end)
        {
            end = start + 1;
            while (end < articles.Length && articles[end].Stratum == articles[start].Stratum)
                end++;
            for (int i = end - 1; i > start; i--)
            {
                // The high half of a 128-bit product: a number below i - start + 1 without division.
                int other = start + (int)Math.BigMul(StableHash.Mix(seed, at++), (ulong)(i - start + 1), out _);
                (labels[i], labels[other]) = (labels[other], labels[i]);
            }
        }
    }

    private static double? Difference(ReadOnlySpan<Labelled> articles, bool[] labels)
    {
        long numeratorA = 0, denominatorA = 0, numeratorB = 0, denominatorB = 0;
        for (int i = 0; i < articles.Length; i++)
        {
            Labelled article = articles[i];
            if (labels[i])
            {
                numeratorA += article.Numerator;
                denominatorA += article.Denominator;
            }
            else
            {
                numeratorB += article.Numerator;
                denominatorB += article.Denominator;
            }
        }
        return denominatorA == 0 || denominatorB == 0 ? null : (double)numeratorA / denominatorA - (double)numeratorB / denominatorB;
    }
}
