namespace Framing.Learning;

/// <summary>What a classifier gives labels to.</summary>
public enum ClassifierUnit
{
    /// <summary>Each sentence of an article.</summary>
    Sentence,

    /// <summary>The whole text of an article.</summary>
    Text,
}

/// <summary>How a classifier is trained. Immutable; change one with <c>options with { L2 = 3 }</c>.</summary>
public sealed record ClassifierOptions
{
    /// <summary>What applies where nobody says otherwise.</summary>
    public static ClassifierOptions Default { get; } = new();

    /// <summary>
    /// What is labelled when the classifier is applied to articles; where <see langword="null"/>, sentences where most examples are a single one.
    /// </summary>
    public ClassifierUnit? Unit { get; init; }

    /// <summary>How much large weights cost (L2), above 0: more for fewer examples.</summary>
    public double L2
    {
        get;
        init
        {
            // Not a number is not above 0 either.
            if (!(value > 0))
                throw new ArgumentOutOfRangeException(nameof(L2), value, "Expected a number above 0.");
            field = value;
        }
    } = 6;

    /// <summary>The column whose equal values keep examples together where parts are judged by others, such as the article of a sentence.</summary>
    public string? Group { get; init; }

    /// <summary>The seed of how examples are shared out.</summary>
    public ulong Seed { get; init; } = CompareOptions.Default.Seed;
}
