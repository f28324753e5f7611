using System.Collections.Immutable;
using Framing.Measures.Concordances;

namespace Framing.Measures.Precision;

/// <summary>A term that was drawn to be labelled by hand.</summary>
/// <param name="Term">The term.</param>
/// <param name="Line">Where it stands: the words before and after it, over the ends of sentences, within its field.</param>
/// <param name="Weight">How many found terms it stands for: the number found in its stratum over the number drawn from it.</param>
public sealed record SampledTerm(TermMatch Term, ConcordanceLine Line, double Weight);

/// <summary>A term that a reader has judged.</summary>
public sealed record LabeledTerm
{
    /// <summary>The id of its lexicon.</summary>
    public required string Lexicon { get; init; }

    /// <summary>The id of its concept.</summary>
    public required string Concept { get; init; }

    /// <summary>The id of its variant.</summary>
    public required string Variant { get; init; }

    /// <inheritdoc cref="SampledTerm.Weight"/>
    public double Weight { get; init; } = 1;

    /// <summary>Whether it is what the variant names.</summary>
    public required bool IsRight { get; init; }

    /// <summary>The voice that it was given, where the reader has judged that.</summary>
    public Voice? Voice { get; init; }

    /// <summary>The voice that the reader finds right, or <see langword="null"/> where nobody said.</summary>
    public Voice? RightVoice { get; init; }
}

/// <summary>What may be drawn: a lexicon, a concept of one, or a variant of that, as <c>lexicon/concept/variant</c>.</summary>
/// <param name="Parts">One to three ids.</param>
internal readonly record struct TermScope(ImmutableArray<string> Parts)
{
    public static TermScope Parse(string text) => new([.. text.Split('/')]);

    public bool Holds(TermMatch term) =>
        Parts[0] == term.Lexicon && (Parts.Length < 2 || Parts[1] == term.Concept) && (Parts.Length < 3 || Parts[2] == term.Variant);
}
