namespace Framing.Statistics;

/// <summary>What one article adds to a difference of two ratios, and which group it is in.</summary>
/// <param name="Stratum">The event within which articles may change places; articles are in order of stratum.</param>
/// <param name="InA">Whether it is in the first group.</param>
/// <param name="Numerator">Its numerator.</param>
/// <param name="Denominator">Its denominator.</param>
internal readonly record struct Labelled(int Stratum, bool InA, long Numerator, long Denominator);

/// <summary>
/// The permutation test of a difference of two ratios of sums, with labels exchanged within strata only. The difference is taken over its
/// own standard error, so that groups whose articles differ in length but not in rate are rejected no more often than the level says
/// (Janssen 1997; Chung and Romano 2013); of the plain difference that does not hold.
/// </summary>
internal static class Permutation
{
    /// <summary>
    /// The two-sided p-value: how often exchanging the groups of articles inside each stratum at random makes the difference of
    /// <c>sum of numerators / sum of denominators</c>, over its standard error, at least as large, either way, as it is. A rearrangement in
    /// which a group has no denominator counts as extreme, so that it can only make the test more careful. <see langword="null"/> where no
    /// stratum holds both groups.
    /// </summary>
    public static double? Test(ReadOnlySpan<Labelled> articles, ulong seed, int draws, int sufficient = int.MaxValue)
    {
        if (!CanChange(articles))
            return null;
        bool[] labels = new bool[articles.Length];
        for (int i = 0; i < articles.Length; i++)
            labels[i] = articles[i].InA;
        // Equal differences, summed in another order, are equal up to rounding.
        double bound = Statistic(articles, labels) * (1 - 1e-9);
        RandomTest test = new(draws, articles.Length, sufficient);
        for (ulong at = 0; test.GoesOn;)
        {
            Shuffle(articles, labels, seed, ref at);
            test.Add(Statistic(articles, labels) >= bound);
        }
        return test.P;
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

    /// <summary>
    /// The size of the difference over its standard error; infinite where a group has no denominator or nothing varies. The variance of a
    /// ratio comes from what each article has beyond it (Cochran 1977, equation 2.46, without the finite correction).
    /// </summary>
    private static double Statistic(ReadOnlySpan<Labelled> articles, bool[] labels)
    {
        long numeratorA = 0, denominatorA = 0, numeratorB = 0, denominatorB = 0;
        int countA = 0;
        for (int i = 0; i < articles.Length; i++)
        {
            if (labels[i])
            {
                numeratorA += articles[i].Numerator;
                denominatorA += articles[i].Denominator;
                countA++;
            }
            else
            {
                numeratorB += articles[i].Numerator;
                denominatorB += articles[i].Denominator;
            }
        }
        if (denominatorA == 0 || denominatorB == 0)
            return double.PositiveInfinity;
        double ratioA = (double)numeratorA / denominatorA, ratioB = (double)numeratorB / denominatorB, difference = Math.Abs(ratioA - ratioB);
        if (difference < 1e-12)
            return 0;
        double squaresA = 0, squaresB = 0;
        for (int i = 0; i < articles.Length; i++)
        {
            double beyond = articles[i].Numerator - (labels[i] ? ratioA : ratioB) * articles[i].Denominator;
            if (labels[i])
                squaresA += beyond * beyond;
            else
                squaresB += beyond * beyond;
        }
        return difference / Math.Sqrt(Variance(squaresA, denominatorA, countA) + Variance(squaresB, denominatorB, articles.Length - countA));
    }

    private static double Variance(double squares, double denominator, int count) => squares / (denominator * denominator) * count / Math.Max(1, count - 1);
}
