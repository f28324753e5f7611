using System.Collections.Immutable;

namespace Framing.Learning;

/// <summary>What a classifier makes of a text.</summary>
/// <param name="Labels">The labels that it knows, in ordinal order.</param>
/// <param name="Probabilities">The probability of each, 0 to 1; together 1 up to rounding.</param>
public sealed record Classification(ImmutableArray<string> Labels, ImmutableArray<double> Probabilities)
{
    /// <summary>The number of the likeliest label; of equals the first.</summary>
    public int Index
    {
        get
        {
            int best = 0;
            for (int label = 1; label < Probabilities.Length; label++)
                best = Probabilities[label] > Probabilities[best] ? label : best;
            return best;
        }
    }

    /// <summary>The likeliest label.</summary>
    public string Label => Labels[Index];

    /// <summary>Its probability.</summary>
    public double Probability => Probabilities[Index];
}
