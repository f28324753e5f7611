using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>The weights of <see cref="PairFeatures"/>.</summary>
/// <param name="Base">What a pair with nothing in common has.</param>
/// <param name="Weights">One a feature, in their order.</param>
internal sealed record PairWeights(double Base, ImmutableArray<double> Weights)
{
    /// <summary>
    /// Made by <c>dotnet run -c Release --project src/Framing.Training -- alignment DATA</c> from the ten events of
    /// <c>validation/alignment.jsonl</c> whose set is "fitted".
    /// </summary>
    public static PairWeights Trained { get; } = new(
        -6.965,
        [1.618, 5.024, 0.374, 3.214, 3.947, 2.449, 0.248, 1.495, 1.394, 1.633, 5.429, 0.178, 0.771, -0.779, 0.318, 4.086, 0.571]);

    /// <summary>The weighted sum, in the order of features.</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        double sum = Base;
        for (int i = 0; i < features.Length; i++)
            sum += Weights[i] * features[i];
        return sum;
    }
}
