using System.Collections.Immutable;
using System.Globalization;
using Framing.Models;

namespace Framing.Alignment;

/// <summary>The weights of a logistic regression over named numbers.</summary>
/// <param name="Base">What a row of zeros has.</param>
/// <param name="Weights">One a number, in their order.</param>
internal sealed record AlignmentWeights(double Base, ImmutableArray<double> Weights)
{
    /// <summary>Those of <see cref="SentencePairFeatures"/>, which <c>Models/alignment.md</c> describes.</summary>
    public static AlignmentWeights Pairs { get; } = Read("alignment", SentencePairFeatures.Names);

    /// <summary>Those of <see cref="TellingFeatures"/>, which <c>Models/telling.md</c> describes.</summary>
    public static AlignmentWeights Telling { get; } = Read("telling", TellingFeatures.Names);

    /// <summary>The rows of a model file, with three decimals.</summary>
    public string Write(ImmutableArray<string> names) =>
        string.Concat(names.Prepend("base").Zip(Weights.Prepend(Base), (name, weight) => FormattableString.Invariant($"{name}\t{weight:F3}\n")));

    /// <summary>The weighted sum, in the order of features: log odds.</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        double sum = Base;
        for (int i = 0; i < features.Length; i++)
            sum += Weights[i] * features[i];
        return sum;
    }

    /// <summary>Reads rows of a name and a weight, first the base.</summary>
    private static AlignmentWeights Read(string file, ImmutableArray<string> names)
    {
        string[][] cells = [.. ModelFile.Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t'))];
        if (!cells.Select(row => row[0]).SequenceEqual(names.Prepend("base")))
            throw new InvalidOperationException($"Models/{file}.tsv does not have a row for each feature, in their order. Train it with src/Framing.Training.");
        double[] numbers = [.. cells.Select(row => double.Parse(row[1], CultureInfo.InvariantCulture))];
        return new(numbers[0], [.. numbers[1..]]);
    }
}
