namespace Framing.Statistics.Agreements;

/// <summary>A coefficient of agreement over units, each of which counts as often as its weight says.</summary>
internal abstract class Coefficient
{
    /// <summary>Indexes of the units that it is made from.</summary>
    public required int[] Units { get; init; }

    /// <summary>The labels of these units, equal ones together.</summary>
    public required int[][] Codes { get; init; }

    /// <summary>The value, not a number where it is undefined.</summary>
    /// <param name="weights">The weight of each unit of the whole table.</param>
    public abstract double Of(ReadOnlySpan<byte> weights);

    /// <summary>Observed over expected disagreement, as agreement. Where no disagreement can be expected, agreement has no meaning.</summary>
    protected static double FromDisagreement(double observed, double expected) => expected > 0 ? 1 - observed / expected : double.NaN;

    /// <summary>Σ n(n−1) over the labels of one unit: its ordered pairs of equal labels. Equal codes stand together.</summary>
    protected static long EqualPairs(ReadOnlySpan<int> codes)
    {
        long equal = 0, run = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            run = i > 0 && codes[i] == codes[i - 1] ? run + 1 : 0;
            equal += 2 * run;
        }
        return equal;
    }
}

/// <summary>The share of pairs of labels of one unit that are equal.</summary>
internal sealed class PercentAgreement : Coefficient
{
    private long[]? equal;

    public override double Of(ReadOnlySpan<byte> weights)
    {
        equal ??= [.. Codes.Select(codes => EqualPairs(codes))];
        long agreeing = 0, pairs = 0;
        for (int i = 0; i < Units.Length; i++)
        {
            agreeing += weights[Units[i]] * equal[i];
            pairs += weights[Units[i]] * ((long)Codes[i].Length * (Codes[i].Length - 1));
        }
        return pairs > 0 ? (double)agreeing / pairs : double.NaN;
    }
}

/// <summary>Cohen's kappa (1960): of two raters, each with their own habits. Each unit has the first rater's label, then the second's.</summary>
internal sealed class CohenKappa(int labels) : Coefficient
{
    private readonly long[] second = new long[labels];

    public override double Of(ReadOnlySpan<byte> weights)
    {
        Array.Clear(second);
        long units = 0, equal = 0;
        for (int i = 0; i < Units.Length; i++)
        {
            int weight = weights[Units[i]];
            units += weight;
            equal += Codes[i][0] == Codes[i][1] ? weight : 0;
            second[Codes[i][1]] += weight;
        }
        // Σ over labels of first × second, as a sum over the units that the first rater gave the label.
        double chance = 0;
        for (int i = 0; i < Units.Length; i++)
            chance += weights[Units[i]] * (double)second[Codes[i][0]];
        double all = units;
        return FromDisagreement((all - equal) / all, 1 - chance / (all * all));
    }
}

/// <summary>Fleiss' kappa (1971): of units that each have as many labels, by whomever.</summary>
internal sealed class FleissKappa(int labels) : Coefficient
{
    private readonly long[] totals = new long[labels];
    private long[]? equal;

    public override double Of(ReadOnlySpan<byte> weights)
    {
        equal ??= [.. Codes.Select(codes => EqualPairs(codes))];
        Array.Clear(totals);
        long units = 0, agreeing = 0;
        for (int i = 0; i < Units.Length; i++)
        {
            int weight = weights[Units[i]];
            units += weight;
            agreeing += weight * equal[i];
            foreach (int code in Codes[i])
                totals[code] += weight;
        }
        double ratings = units * (double)Codes[0].Length, chance = 0;
        foreach (long total in totals)
            chance += total / ratings * (total / ratings);
        return FromDisagreement(1 - agreeing / (ratings * (Codes[0].Length - 1)), 1 - chance);
    }
}
