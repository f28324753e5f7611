namespace Framing.Comparisons;

/// <summary>What the rows of a group add up to.</summary>
internal readonly record struct Sums(long Numerator, long Denominator, long Passages)
{
    /// <summary>Adds rows up.</summary>
    public static Sums Of(ReadOnlySpan<Row> rows)
    {
        long numerator = 0, denominator = 0, passages = 0;
        foreach (Row row in rows)
        {
            numerator += row.Numerator;
            denominator += row.Denominator;
            passages += row.Passages;
        }
        return new(numerator, denominator, passages);
    }

    /// <summary>How many independent things the share is taken to come from: passages where words share them.</summary>
    public double Trials => Math.Min(Denominator, Passages);

    /// <summary>The share of <see cref="Trials"/>.</summary>
    public double Successes => Denominator == 0 ? 0 : Trials * Numerator / Denominator;

    /// <summary>Whether it is a share that no resampling can move.</summary>
    public bool IsAtEdge => Numerator == 0 || Numerator == Denominator;
}
