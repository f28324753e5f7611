using System.Collections.Immutable;

namespace Framing;

/// <summary>
/// What a number is about: the name of the measure and the values that single it out, such as the concept, the variant and the voice.
/// Two keys are equal where name and dimensions are.
/// </summary>
public sealed record MeasureKey : IComparable<MeasureKey>
{
    private readonly string text;

    /// <summary>Makes a key. Dimensions keep the order they are given in.</summary>
    public MeasureKey(string name, params ReadOnlySpan<(string Dimension, string Value)> dimensions)
    {
        Name = name;
        Dimensions = [.. dimensions];
        text = name + string.Concat(Dimensions.Select(d => "\u001f" + d.Dimension + "\u001e" + d.Value));
    }

    /// <summary>The name of the measure.</summary>
    public string Name { get; }

    /// <summary>What singles the number out: <c>("concept", "sanctuary-policy")</c>, <c>("voice", "own")</c> ….</summary>
    public ImmutableArray<(string Dimension, string Value)> Dimensions { get; }

    /// <summary>The value of one dimension, or <see langword="null"/>.</summary>
    public string? this[string dimension]
    {
        get
        {
            foreach ((string name, string value) in Dimensions)
            {
                if (name == dimension)
                    return value;
            }
            return null;
        }
    }

    /// <inheritdoc/>
    public bool Equals(MeasureKey? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(MeasureKey? other) => string.CompareOrdinal(text, other?.text);

    /// <summary><c>choice(concept: sanctuary-policy, voice: own)</c>.</summary>
    public override string ToString() => $"{Name}({string.Join(", ", Dimensions.Select(d => $"{d.Dimension}: {d.Value}"))})";
}

/// <summary>How a measurement's numerator and denominator make its value.</summary>
public enum MeasureUnit : byte
{
    /// <summary>A number of things; the denominator is what it was counted in.</summary>
    Count,

    /// <summary>Numerator over denominator, 0 to 1.</summary>
    Share,

    /// <summary>The mean of a score; the numerator is the sum in ten-thousandths, so that sums are exact.</summary>
    Mean,
}

/// <summary>A place in an article that a number was counted from.</summary>
/// <param name="DocId">The article's id.</param>
/// <param name="Span">The words themselves; reports show them in their sentence.</param>
/// <param name="Counted">Whether it counts in the numerator; otherwise it is part of the denominator only.</param>
public readonly record struct Evidence(string DocId, TextSpan Span, bool Counted = true);

/// <summary>
/// A number with what it takes to defend it. Numerator and denominator are integers, so that the numbers of articles add up to those
/// of groups in any order. No number without evidence.
/// </summary>
public sealed record Measurement
{
    /// <summary>What it is about.</summary>
    public required MeasureKey Key { get; init; }

    /// <summary>How numerator and denominator make the value.</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>What was counted; for <see cref="MeasureUnit.Mean"/> the sum of scores in ten-thousandths.</summary>
    public required long Numerator { get; init; }

    /// <summary>Out of how many.</summary>
    public required long Denominator { get; init; }

    /// <summary>What the denominator counts, in the plural: <c>mentions</c>, <c>words</c>, <c>quotes</c>, <c>sentences</c>, <c>texts</c>.</summary>
    public string Noun { get; init; } = "mentions";

    /// <summary>
    /// How many separate passages the denominator comes from: for mentions the mentions themselves; for words the quotes that hold them,
    /// since the words of one passage are not independent.
    /// </summary>
    public long Passages { get => field < 0 ? Denominator : field; init; } = -1;

    /// <summary>Where the numerator was counted, and for shares of mentions the rest of the denominator too.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The value; <see langword="null"/>, not zero, where the denominator is zero.</summary>
    public double? Value => ValueOf(Unit, Numerator, Denominator);

    /// <summary>The value that a numerator and a denominator make in a unit.</summary>
    public static double? ValueOf(MeasureUnit unit, long numerator, long denominator) => unit switch
    {
        MeasureUnit.Count => numerator,
        _ when denominator == 0 => null,
        MeasureUnit.Share => (double)numerator / denominator,
        _ => numerator / 10_000.0 / denominator,
    };
}
