using System.Collections.Immutable;

namespace Framing.Measures.Keyness;

/// <summary>How much more one group uses a word, phrase or name than another does.</summary>
public sealed record KeynessRow
{
    /// <summary>The group.</summary>
    public required string Target { get; init; }

    /// <summary>The other group; <see cref="KeynessAnalysis.Rest"/> for all others.</summary>
    public required string Reference { get; init; }

    /// <summary><c>lemma</c>, <c>phrase</c> or <c>name</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The word, phrase or name.</summary>
    public required string Feature { get; init; }

    /// <summary>Its uses in the target.</summary>
    public required long TargetUses { get; init; }

    /// <summary>Its uses in the reference.</summary>
    public required long ReferenceUses { get; init; }

    /// <summary>What the uses are out of: words for lemmas, runs of as many words for phrases, mentions of names for names.</summary>
    public required long TargetTotal { get; init; }

    /// <inheritdoc cref="TargetTotal"/>
    public required long ReferenceTotal { get; init; }

    /// <summary>The target's articles that use it.</summary>
    public required int TargetArticles { get; init; }

    /// <summary>The reference's articles that use it.</summary>
    public required int ReferenceArticles { get; init; }

    /// <summary>
    /// The deviation of proportions (Gries 2008) over the target's articles: 0 evenly spread, near 1 all in one short article;
    /// <see langword="null"/> without a use.
    /// </summary>
    public double? TargetDispersion { get; init; }

    /// <inheritdoc cref="TargetDispersion"/>
    public double? ReferenceDispersion { get; init; }

    /// <summary>G² (Dunning 1993), negative where the target uses it less.</summary>
    public required double G2 { get; init; }

    /// <summary>χ², signed as G².</summary>
    public required double ChiSquare { get; init; }

    /// <summary>The log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008).</summary>
    public required double LogOdds { get; init; }

    /// <summary><see cref="LogOdds"/> in standard errors. It takes uses for independent; rows are ordered by it and not judged by it.</summary>
    public required double Z { get; init; }

    /// <summary>The 95% interval of <see cref="LogOdds"/>: 1.96 standard errors to each side. Like <see cref="Z"/> it takes uses for independent.</summary>
    public Interval? LogOddsInterval { get; init; }

    /// <summary>The binary logarithm of the ratio of the rates (Hardie 2014): 1 is twice as often, -1 half as often.</summary>
    public required double LogRatio { get; init; }

    /// <summary>The 95% interval of <see cref="LogRatio"/>, clustered by article; <see langword="null"/> where none is honest.</summary>
    public Interval? LogRatioInterval { get; init; }

    /// <summary>By how many percent the rate is higher (Gabrielatos and Marchi 2012); <see langword="null"/> where the reference never uses it.</summary>
    public double? PercentDifference { get; init; }

    /// <summary>The two-sided p-value of the permutation of articles; <see langword="null"/> where there are too few articles.</summary>
    public double? P { get; init; }

    /// <summary><see cref="P"/> after Benjamini and Hochberg's correction over all rows of the table, those that were not shown included.</summary>
    public double? PAdjusted { get; init; }

    /// <summary>The article of <see cref="Example"/>; <see langword="null"/> without one.</summary>
    public string? ExampleId { get; init; }

    /// <summary>
    /// A sentence in which the target uses it, of the article that the seed draws among those that do, as it stands; one of more than 300 characters is
    /// cut around it. <see langword="null"/> where the target
    /// does not use it, or none is asked for (<see cref="KeynessOptions.Examples"/>).
    /// </summary>
    public string? Example { get; init; }

    /// <summary>How interval and p-value were made, or why there are none.</summary>
    public required string Method { get; init; }
}

/// <summary>A table of keyness.</summary>
/// <param name="Rows">In order of target and reference, then of kind, then from the most used by the target to the least, by Z.</param>
/// <param name="Cautions">What a reader should know before believing it.</param>
public sealed record KeynessTable(ImmutableArray<KeynessRow> Rows, ImmutableArray<string> Cautions)
{
    /// <summary>The rows that are farthest from zero by Z, at most <paramref name="count"/> of each target, reference and kind, in the same order.</summary>
    public IEnumerable<KeynessRow> Top(int count) => Rows
        .GroupBy(row => (row.Target, row.Reference, row.Kind))
        .SelectMany(rows => rows.Index()
            .OrderByDescending(row => Math.Abs(row.Item.Z)).ThenBy(row => row.Index)
            .Take(count)
            .OrderBy(row => row.Index)
            .Select(row => row.Item));
}
