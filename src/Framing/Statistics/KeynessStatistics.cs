namespace Framing.Statistics;

/// <summary>
/// How much more often a feature is used in a target than in a reference. Each statistic takes one stratum, and then is the published
/// one, or several, and then compares within each and adds up: expected counts come from each stratum's own rate.
/// Exchanging target and reference turns the sign and changes nothing else.
/// </summary>
internal static class KeynessStatistics
{
    /// <summary>
    /// The log-likelihood ratio G² (Dunning 1993), <c>2 Σ O ln(O / E)</c> over the four cells of feature and rest by target and reference;
    /// negative where the target uses the feature less than expected.
    /// </summary>
    public static double G2(ReadOnlySpan<KeynessStratum> strata, KeynessCorrection correction = KeynessCorrection.None)
    {
        Cells cells = new(strata);
        double moved = cells.Moved(correction);
        double sum = Term(cells.A - moved, cells.ExpectedA) + Term(cells.B + moved, cells.ExpectedB)
            + Term(cells.C + moved, cells.ExpectedC) + Term(cells.D - moved, cells.ExpectedD);
        return Signed(cells.Sign, Math.Max(0, 2 * sum) / cells.Divisor(correction));

        static double Term(double observed, double expected) => observed <= 0 || expected <= 0 ? 0 : observed * Math.Log(observed / expected);
    }

    /// <summary>Pearson's χ², <c>Σ (O − E)² / E</c> over the same four cells; signed as <see cref="G2"/> is.</summary>
    public static double ChiSquare(ReadOnlySpan<KeynessStratum> strata, KeynessCorrection correction = KeynessCorrection.None)
    {
        Cells cells = new(strata);
        double off = Math.Abs(cells.A - cells.ExpectedA) - Math.Abs(cells.Moved(correction));
        double sum = Inverse(cells.ExpectedA) + Inverse(cells.ExpectedB) + Inverse(cells.ExpectedC) + Inverse(cells.ExpectedD);
        return Signed(cells.Sign, off * off * sum / cells.Divisor(correction));

        static double Inverse(double expected) => expected <= 0 ? 0 : 1 / expected;
    }

    /// <summary>
    /// The binary logarithm of the ratio of the rates (Hardie 2014): 1 where the target uses the feature twice as often. A side without
    /// any use counts half a use. Over strata the ratio is Mantel and Haenszel's (Greenland and Robins 1985).
    /// </summary>
    public static double LogRatio(ReadOnlySpan<KeynessStratum> strata)
    {
        (double target, double reference) = MantelHaenszel(strata);
        return Math.Log2(target) - Math.Log2(reference);
    }

    /// <summary>
    /// By how many percent the target's rate is above the reference's (%DIFF; Gabrielatos and Marchi 2012); <see langword="null"/> where
    /// the reference does not use the feature.
    /// </summary>
    public static double? PercentDifference(ReadOnlySpan<KeynessStratum> strata)
    {
        Cells cells = new(strata);
        if (cells.B == 0)
            return null;
        if (cells.A == 0)
            return -100;
        (double target, double reference) = MantelHaenszel(strata);
        return (target / reference - 1) * 100;
    }

    /// <summary>
    /// The log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, equations 16, 18 and 22): each side's
    /// counts are increased by the prior's. Over strata the values are averaged by the inverse of their variances; each has the share
    /// of the prior that it has of the words.
    /// </summary>
    /// <param name="strata">The counts.</param>
    /// <param name="prior">The prior's uses of the feature.</param>
    /// <param name="priorTotal">The prior's uses of all features.</param>
    public static LogOdds LogOdds(ReadOnlySpan<KeynessStratum> strata, double prior, double priorTotal)
    {
        double words = 0, weights = 0, weighted = 0;
        foreach (KeynessStratum stratum in strata)
            words += stratum.Total;
        foreach (KeynessStratum stratum in strata)
        {
            double share = stratum.Total / words, a = prior * share, all = priorTotal * share;
            double target = stratum.Target + a, reference = stratum.Reference + a;
            double value = Math.Log(target / (stratum.TargetTotal + all - target)) - Math.Log(reference / (stratum.ReferenceTotal + all - reference));
            double weight = 1 / (1 / target + 1 / reference);
            weights += weight;
            weighted += weight * value;
        }
        return weights > 0 ? new(weighted / weights, weighted / Math.Sqrt(weights), 1 / Math.Sqrt(weights)) : default;
    }

    /// <summary>The two sides' uses, each weighed by the other side's share of the stratum.</summary>
    public static (double Target, double Reference) MantelHaenszel(ReadOnlySpan<KeynessStratum> strata)
    {
        double target = 0, reference = 0, targetTotal = 0, referenceTotal = 0, both = 0;
        foreach (KeynessStratum stratum in strata)
        {
            if (stratum.Total == 0)
                continue;
            target += stratum.Target * stratum.ReferenceTotal / stratum.Total;
            reference += stratum.Reference * stratum.TargetTotal / stratum.Total;
            both += stratum.TargetTotal * stratum.ReferenceTotal / stratum.Total;
            targetTotal += stratum.TargetTotal;
            referenceTotal += stratum.ReferenceTotal;
        }
        return (target > 0 ? target : 0.5 * both / targetTotal, reference > 0 ? reference : 0.5 * both / referenceTotal);
    }

    /// <summary>No difference is 0 and not -0.</summary>
    private static double Signed(int sign, double value) => value == 0 ? 0 : sign * value;

    /// <summary>The four cells: feature in target and reference, other features in target and reference.</summary>
    private readonly struct Cells
    {
        public Cells(ReadOnlySpan<KeynessStratum> strata)
        {
            foreach (KeynessStratum stratum in strata)
            {
                A += stratum.Target;
                B += stratum.Reference;
                C += stratum.TargetTotal - stratum.Target;
                D += stratum.ReferenceTotal - stratum.Reference;
                ExpectedA += stratum.ExpectedTarget;
                ExpectedB += stratum.ExpectedReference;
            }
        }

        public double A { get; }

        public double B { get; }

        public double C { get; }

        public double D { get; }

        public double ExpectedA { get; }

        public double ExpectedB { get; }

        public double ExpectedC => A + C - ExpectedA;

        public double ExpectedD => B + D - ExpectedB;

        public int Sign => A > ExpectedA ? 1 : -1;

        /// <summary>By how much <paramref name="correction"/> moves the observed counts toward the expected ones.</summary>
        public double Moved(KeynessCorrection correction)
        {
            bool small = Math.Min(Math.Min(ExpectedA, ExpectedB), Math.Min(ExpectedC, ExpectedD)) < 5;
            return correction == KeynessCorrection.Yates && small && Math.Abs(A - ExpectedA) >= 0.5 ? 0.5 * Sign : 0;
        }

        /// <summary>What <paramref name="correction"/> divides the statistic by.</summary>
        public double Divisor(KeynessCorrection correction)
        {
            if (correction != KeynessCorrection.Williams || A * B * C * D == 0)
                return 1;
            double n = A + B + C + D;
            return 1 + (n / (A + B) + n / (C + D) - 1) * (n / (A + C) + n / (B + D) - 1) / (6 * n);
        }
    }
}
