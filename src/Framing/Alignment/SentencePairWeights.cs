using System.Collections.Immutable;
using System.Globalization;
using Framing.Models;

namespace Framing.Alignment;

/// <summary>The weights of <see cref="SentencePairFeatures"/>.</summary>
/// <param name="Base">What a pair with nothing in common has.</param>
/// <param name="Weights">One a feature, in their order.</param>
internal sealed record SentencePairWeights(double Base, ImmutableArray<double> Weights)
{
    /// <summary>Those of <c>Models/alignment.tsv</c>, which <c>Models/alignment.md</c> describes.</summary>
    public static SentencePairWeights Trained { get; } = Read(ModelFile.Text("alignment"));

    /// <summary>Reads rows of a name and a weight, first the base.</summary>
    public static SentencePairWeights Read(string rows)
    {
        string[][] cells = [.. rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t'))];
        if (!cells.Select(row => row[0]).SequenceEqual(SentencePairFeatures.Names.Prepend("base")))
            throw new InvalidOperationException(
                "Models/alignment.tsv does not have a row for each feature of a pair, in their order. Train it with src/Framing.Training.");
        double[] numbers = [.. cells.Select(row => double.Parse(row[1], CultureInfo.InvariantCulture))];
        return new(numbers[0], [.. numbers[1..]]);
    }

    /// <summary>The rows that <see cref="Read"/> reads, with three decimals.</summary>
    public string Write() =>
        string.Concat(SentencePairFeatures.Names.Prepend("base").Zip(Weights.Prepend(Base), (name, weight) => FormattableString.Invariant($"{name}\t{weight:F3}\n")));

    /// <summary>The weighted sum, in the order of features.</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        double sum = Base;
        for (int i = 0; i < features.Length; i++)
            sum += Weights[i] * features[i];
        return sum;
    }
}
