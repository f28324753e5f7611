using System.Collections.Immutable;

namespace Framing.Learning;

/// <summary>What a classifier was made from, as its file carries it.</summary>
public sealed record ModelCard
{
    /// <summary>The labels that it knows, in ordinal order.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>How many examples of each label it learned from, in the same order.</summary>
    public required ImmutableArray<int> Examples { get; init; }

    /// <summary>What it gives labels to.</summary>
    public required ClassifierUnit Unit { get; init; }

    /// <summary>The SHA-256 of the texts and labels, in the order given, in lower-case hexadecimal.</summary>
    public required string DataSha256 { get; init; }

    /// <summary>The version of Framing that trained it.</summary>
    public required string Version { get; init; }

    /// <summary>The options that it was trained with, by name.</summary>
    public required ImmutableSortedDictionary<string, string> Options { get; init; }

    /// <summary>Scores from cross-validation, by name, where some were added.</summary>
    public ImmutableSortedDictionary<string, double> Scores { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    internal static ModelCard Of(TrainingSet set, ClassifierOptions options) => new()
    {
        Labels = set.Names,
        Examples = [.. Enumerable.Range(0, set.Names.Length).Select(label => set.Labels.Count(l => l == label))],
        Unit = set.Unit,
        DataSha256 = set.Sha256,
        Version = typeof(ModelCard).Assembly.GetName().Version!.ToString(3),
        Options = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
        {
            ["group"] = options.Group ?? "",
            ["l2"] = Invariant(options.L2),
            ["seed"] = Invariant(options.Seed),
            ["trainer"] = "Microsoft.ML LbfgsMaximumEntropy " + typeof(Microsoft.ML.MLContext).Assembly.GetName().Version!.ToString(3),
        }),
    };

    private static string Invariant(IFormattable value) => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture);
}
