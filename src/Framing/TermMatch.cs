using System.Collections.Immutable;

namespace Framing;

/// <summary>A use of a word or phrase that a lexicon lists.</summary>
public sealed record TermMatch
{
    /// <summary>The lexicon's id.</summary>
    public required string Lexicon { get; init; }

    /// <summary>The id of the concept: what is named.</summary>
    public required string Concept { get; init; }

    /// <summary>The id of the variant: which of the concept's names was chosen.</summary>
    public required string Variant { get; init; }

    /// <summary>From the first piece to the last, whatever stands between: a quotation mark, other words.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The matched words; more than one piece where others stand between ("illegal and criminal immigrants").</summary>
    public required ImmutableArray<TextSpan> Pieces { get; init; }

    /// <summary>Whose word it is: the voice at the head, the last piece.</summary>
    public required Voice Voice { get; init; }

    /// <summary>-1 to 1 as the lexicon's cited source marks the variant, or <see langword="null"/> where it is unmarked.</summary>
    public double? Slant { get; init; }

    /// <summary>Whether the sentence negates it ("no riot").</summary>
    public bool Negated { get; init; }

    /// <summary>The index of the quote it stands in, or <see langword="null"/>.</summary>
    public int? Quote { get; init; }

    /// <summary>The index of the source whose quote it stands in, or <see langword="null"/>.</summary>
    public int? SourceId { get; init; }

    /// <summary><c>protest/riot at text[30..34), narrator</c>, for messages; <see cref="DocumentReading.TextOf(Document, TermMatch)"/> has the words.</summary>
    public override string ToString() => $"{Concept}/{Variant} at {string.Join(", ", Pieces)}, {Voice.Name()}";
}
