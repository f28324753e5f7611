using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>The weights of <see cref="PairFeatures"/>.</summary>
/// <param name="Base">What a pair with nothing in common has.</param>
/// <param name="Weights">One a feature, in their order.</param>
internal sealed record PairWeights(double Base, ImmutableArray<double> Weights)
{
    /// <summary>
    /// Made by <c>dotnet run -c Release --project src/Framing.Training -- alignment DATA</c> from the six events of
    /// <c>validation/alignment.jsonl</c> whose ids sort first.
    /// </summary>
    public static PairWeights Trained { get; } = new(
        -6.727,
        [2.694, 4.246, 0.408, 3.72, 4, 2.293, 0.074, 1.196, 1.606, 1.67, 4.764, 0.049, 0.806, -0.57, 0.348, 3.68, 0.524]);

    /// <summary>The weighted sum, in the order of features.</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        double sum = Base;
        for (int i = 0; i < features.Length; i++)
            sum += Weights[i] * features[i];
        return sum;
    }
}
