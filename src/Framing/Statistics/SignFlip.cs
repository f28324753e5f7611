namespace Framing.Statistics;

/// <summary>What the two groups of a comparison have on one event.</summary>
/// <param name="NumeratorA">The first group's numerator.</param>
/// <param name="DenominatorA">The first group's denominator.</param>
/// <param name="NumeratorB">The second group's numerator.</param>
/// <param name="DenominatorB">The second group's denominator.</param>
internal readonly record struct Pair(double NumeratorA, double DenominatorA, double NumeratorB, double DenominatorB)
{
    /// <summary>The sum of two.</summary>
    public static Pair operator +(Pair x, Pair y) =>
        new(x.NumeratorA + y.NumeratorA, x.DenominatorA + y.DenominatorA, x.NumeratorB + y.NumeratorB, x.DenominatorB + y.DenominatorB);

    /// <summary>The rate of both groups together.</summary>
    public double Rate => (NumeratorA + NumeratorB) / (DenominatorA + DenominatorB);

    /// <summary>The least that either group would be expected to have, or not to have, at one rate.</summary>
    public double LeastExpected => Math.Min(DenominatorA, DenominatorB) * Math.Min(Rate, 1 - Rate);

    /// <summary>The same shares of other numbers.</summary>
    public Pair Times(double a, double b) => new(NumeratorA * a, DenominatorA * a, NumeratorB * b, DenominatorB * b);
}

/// <summary>
/// The paired permutation test of a difference of two ratios of sums: inside each event the two groups change places or not, at random.
/// What changes its sign is what the event adds to the difference, (xA − r·nA)/NA − (xB − r·nB)/NB with r the rate of both groups together:
/// these parts sum to the difference. Where groups are equally long on each event that is the same as exchanging their articles; where one
/// is longer, exchanging the articles would test their length too (Hemerik, Goeman and Finos 2020).
/// </summary>
internal static class SignFlip
{
    /// <summary>The two-sided p-value; <see langword="null"/> where a group has no denominator at all.</summary>
    public static double? Test(ReadOnlySpan<Pair> pairs, ulong seed, int draws, int sufficient = int.MaxValue)
    {
        if (Parts(pairs) is not { } parts)
            return null;
        double observed = 0, size = 0;
        foreach (double part in parts)
        {
            observed += part;
            size += Math.Abs(part);
        }
        // Sums of the same numbers in another order are equal up to rounding.
        double bound = Math.Abs(observed) - 1e-12 * size;
        RandomTest test = new(draws, parts.Length, sufficient);
        ulong at = 0;
        while (test.GoesOn)
            test.Add(Math.Abs(Flipped(parts, seed, ref at)) >= bound);
        return test.P;
    }

    private static double[]? Parts(ReadOnlySpan<Pair> pairs)
    {
        Pair all = default;
        foreach (Pair pair in pairs)
            all += pair;
        if (all.DenominatorA == 0 || all.DenominatorB == 0)
            return null;
        double rate = all.Rate;
        double[] parts = new double[pairs.Length];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = (pairs[i].NumeratorA - rate * pairs[i].DenominatorA) / all.DenominatorA - (pairs[i].NumeratorB - rate * pairs[i].DenominatorB) / all.DenominatorB;
        return parts;
    }

    /// <summary>The sum with signs drawn at random, 64 of them from one number.</summary>
    private static double Flipped(double[] parts, ulong seed, ref ulong at)
    {
        double sum = 0;
        ulong signs = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (i % 64 == 0)
                signs = StableHash.Mix(seed, at++);
            // The sign is the highest bit: no branch that no processor could foresee.
            sum += BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(parts[i]) ^ (signs << 63));
            signs >>= 1;
        }
        return sum;
    }
}
