using MathNet.Numerics.Distributions;

namespace Framing.Statistics;

/// <summary>A feature's uses by text, for those that have any.</summary>
/// <param name="Kind">Which of the totals it is counted out of.</param>
/// <param name="Texts">Indexes of texts, ascending.</param>
/// <param name="Uses">The uses in each.</param>
internal readonly record struct FeatureCounts(int Kind, int[] Texts, int[] Uses);

/// <summary>
/// Which texts are the target, which the reference, and within which events they are compared. An event with texts of one side only tells
/// nothing about the contrast, so its texts are left out.
/// </summary>
internal sealed class KeynessDesign
{
    /// <summary>Neither target nor reference.</summary>
    public const sbyte Out = -1;

    /// <summary>Fewer texts or events than this on a side carry no interval and no test.</summary>
    public const int Enough = 10;

    private readonly sbyte[] sides;
    private readonly int[] strata;
    private readonly long[][] totals;
    private readonly KeynessStratum[][] empty;
    private readonly (double Target, double Reference)[] squares;

    /// <summary>Makes a design.</summary>
    /// <param name="sides">For each text 1 (target), 0 (reference) or <see cref="Out"/>.</param>
    /// <param name="events">For each text the number of its event, from 0; all 0 where events are not known.</param>
    /// <param name="totals">For each kind of feature the uses of all features, by text.</param>
    public KeynessDesign(ReadOnlySpan<sbyte> sides, ReadOnlySpan<int> events, long[][] totals)
    {
        this.sides = sides.ToArray();
        this.totals = totals;
        strata = new int[sides.Length];
        int[] numbers = new int[sides.Length + 1];
        bool[] hasTarget = new bool[numbers.Length], hasReference = new bool[numbers.Length];
        for (int text = 0; text < sides.Length; text++)
        {
            hasTarget[events[text]] |= sides[text] == 1;
            hasReference[events[text]] |= sides[text] == 0;
        }
        for (int e = 0; e < numbers.Length; e++)
            numbers[e] = hasTarget[e] && hasReference[e] ? Strata++ : Out;
        for (int text = 0; text < sides.Length; text++)
        {
            strata[text] = numbers[events[text]];
            if (strata[text] == Out)
                this.sides[text] = Out;
        }
        TargetTexts = this.sides.Count(s => s == 1);
        ReferenceTexts = this.sides.Count(s => s == 0);
        empty = [.. totals.Select(Empty)];
        squares = [.. totals.Select(Squares)];
    }

    /// <summary>The events compared within; 1 where events are not known, 0 where nothing can be compared.</summary>
    public int Strata { get; }

    public int TargetTexts { get; }

    public int ReferenceTexts { get; }

    /// <summary>Whether there are enough texts, or events where events repeat, for an interval and a test.</summary>
    public bool HasEnough => Strata > 1 ? Strata >= Enough : Math.Min(TargetTexts, ReferenceTexts) >= Enough;

    public ReadOnlySpan<sbyte> Sides => sides;

    /// <summary>The stratum of each text, or <see cref="Out"/>.</summary>
    public ReadOnlySpan<int> StratumOf => strata;

    /// <summary>The uses of all features of a kind, by text.</summary>
    public ReadOnlySpan<long> Totals(int kind) => totals[kind];

    /// <summary>The feature's counts in each stratum.</summary>
    public KeynessStratum[] Count(FeatureCounts feature)
    {
        KeynessStratum[] counts = [.. empty[feature.Kind]];
        for (int i = 0; i < feature.Texts.Length; i++)
        {
            int text = feature.Texts[i];
            if (sides[text] == Out)
                continue;
            ref KeynessStratum at = ref counts[strata[text]];
            at = sides[text] == 1 ? at with { Target = at.Target + feature.Uses[i] } : at with { Reference = at.Reference + feature.Uses[i] };
        }
        return counts;
    }

    /// <summary>
    /// The 95% interval of <see cref="KeynessStatistics.LogRatio"/>: the linearized (sandwich) variance of the logarithm of the ratio with
    /// texts as clusters, or with events where there are several, and Student's t. <see langword="null"/> where there are too few, or a side has no use.
    /// </summary>
    public Interval? LogRatioInterval(FeatureCounts feature, ReadOnlySpan<KeynessStratum> counts)
    {
        if (!HasEnough || !UsedByBoth(counts))
            return null;
        (double variance, int freedom) = Strata > 1 ? VarianceByEvent(counts) : VarianceByText(feature, counts[0]);
        double error = Math.Sqrt(variance) * StudentT.InvCDF(0, 1, freedom, 1 - (1 - Proportion.Level) / 2);
        (double target, double reference) = KeynessStatistics.MantelHaenszel(counts);
        double value = Math.Log(target / reference);
        return new((value - error) / Math.Log(2), (value + error) / Math.Log(2));
    }

    /// <summary>Strata with their totals and no use yet.</summary>
    private KeynessStratum[] Empty(long[] total)
    {
        KeynessStratum[] counts = new KeynessStratum[Strata];
        for (int text = 0; text < sides.Length; text++)
        {
            if (sides[text] == Out)
                continue;
            ref KeynessStratum at = ref counts[strata[text]];
            at = sides[text] == 1 ? at with { TargetTotal = at.TargetTotal + total[text] } : at with { ReferenceTotal = at.ReferenceTotal + total[text] };
        }
        return counts;
    }

    private (double Target, double Reference) Squares(long[] total)
    {
        double target = 0, reference = 0;
        for (int text = 0; text < sides.Length; text++)
        {
            target += sides[text] == 1 ? Square(total[text]) : 0;
            reference += sides[text] == 0 ? Square(total[text]) : 0;
        }
        return (target, reference);
    }

    /// <summary>Each event's share of the target's weighted uses less its share of the reference's: they sum to zero.</summary>
    private static (double Variance, int Freedom) VarianceByEvent(ReadOnlySpan<KeynessStratum> counts)
    {
        (double target, double reference) = KeynessStatistics.MantelHaenszel(counts);
        double sum = 0;
        foreach (KeynessStratum at in counts)
        {
            double off = at.Total == 0 ? 0 : at.Target * at.ReferenceTotal / at.Total / target - at.Reference * at.TargetTotal / at.Total / reference;
            sum += off * off;
        }
        return (sum * counts.Length / (counts.Length - 1), counts.Length - 1);
    }

    private (double Variance, int Freedom) VarianceByText(FeatureCounts feature, KeynessStratum counts)
    {
        double rateTarget = counts.Target / counts.TargetTotal, rateReference = counts.Reference / counts.ReferenceTotal;
        // Σ (uses − rate · words)², with the texts that have no use taken together.
        double target = Square(rateTarget) * squares[feature.Kind].Target, reference = Square(rateReference) * squares[feature.Kind].Reference;
        long[] total = totals[feature.Kind];
        for (int i = 0; i < feature.Texts.Length; i++)
        {
            (double uses, double words) = (feature.Uses[i], total[feature.Texts[i]]);
            if (sides[feature.Texts[i]] == 1)
                target += uses * (uses - 2 * rateTarget * words);
            else if (sides[feature.Texts[i]] == 0)
                reference += uses * (uses - 2 * rateReference * words);
        }
        double variance = Math.Max(0, target) / Square(counts.Target) * TargetTexts / (TargetTexts - 1)
            + Math.Max(0, reference) / Square(counts.Reference) * ReferenceTexts / (ReferenceTexts - 1);
        return (variance, TargetTexts + ReferenceTexts - 2);
    }

    private static bool UsedByBoth(ReadOnlySpan<KeynessStratum> counts)
    {
        bool target = false, reference = false;
        foreach (KeynessStratum at in counts)
        {
            target |= at.Target * at.ReferenceTotal > 0;
            reference |= at.Reference * at.TargetTotal > 0;
        }
        return target && reference;
    }

    private static double Square(double x) => x * x;
}
