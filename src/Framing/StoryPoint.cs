using System.Collections.Immutable;

namespace Framing;

/// <summary>Where in an article a passage stands.</summary>
public enum Position : byte
{
    /// <summary>In the headline.</summary>
    Headline,

    /// <summary>In the first tenth of the body, or its first paragraph.</summary>
    Lead,

    /// <summary>Between lead and end.</summary>
    Body,

    /// <summary>In the last quarter of the body.</summary>
    End,
}

/// <summary>What of an article tells a story point: a clause of a sentence, or a whole one; <see cref="Document.SentenceAt"/> gives the sentence.</summary>
/// <param name="DocId">The article's id.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Voice">The voice that holds most of its words.</param>
public readonly record struct Passage(string DocId, TextSpan Span, Position Position, Voice Voice)
{
    /// <summary>Whether it tells the point beyond doubt. An article with unsure passages alone neither surely tells the point nor leaves it out.</summary>
    public bool IsSure { get; init; } = true;
}

/// <summary>
/// A point that at least one article on an event tells: the passages that tell the same. An article that has neither a passage nor one of
/// <see cref="MayTell"/> leaves it out.
/// </summary>
public sealed record StoryPoint
{
    /// <summary>The event's name.</summary>
    public required string Event { get; init; }

    /// <summary>The passage that is most like the others, which stands for the point.</summary>
    public required Passage Center { get; init; }

    /// <summary>Every passage that tells it, in order of article and span.</summary>
    public required ImmutableArray<Passage> Passages { get; init; }

    /// <summary>
    /// Of each article that has no passage, the sentence that comes nearest, where it is near enough that the article may tell the point; in order
    /// of article. Where points are given, the sentences that are given as perhaps.
    /// </summary>
    public ImmutableArray<Passage> MayTell { get; init; } = [];

    /// <summary>Whether a person gave it (<see cref="CompareOptions.Points"/>), and so whether its sentences are not judged by how alike they are.</summary>
    public bool IsGiven { get; init; }
}

/// <summary>How a version of a quotation relates to the longest one.</summary>
public enum QuoteRelation : byte
{
    /// <summary>It is the longest version, which the others are held against. Which version was said can't be known.</summary>
    Reference,

    /// <summary>Word for word the same.</summary>
    Equal,

    /// <summary>Words are left out at its start or end, none put in.</summary>
    Shortened,

    /// <summary>Words are left out within it, or pieces joined, none put in.</summary>
    Spliced,

    /// <summary>Words differ.</summary>
    Altered,
}

/// <summary>What happened to a stretch of words between the reference and a version.</summary>
public enum EditKind : byte
{
    /// <summary>In both.</summary>
    Kept,

    /// <summary>In the reference only.</summary>
    LeftOut,

    /// <summary>In this version only.</summary>
    PutIn,
}

/// <summary>A stretch of words in a word diff.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Text">The words as they stand where they come from.</param>
public readonly record struct WordEdit(EditKind Kind, string Text);

/// <summary>A quotation as one article prints it.</summary>
public sealed record QuoteVersion
{
    /// <summary>The article's id.</summary>
    public required string DocId { get; init; }

    /// <summary>The index of the quote in the article's <see cref="Document.Quotes"/>; -1 for words in marks that no quotation holds, as in some headlines.</summary>
    public required int Quote { get; init; }

    /// <summary>The words in marks, in order.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>How it relates to the reference.</summary>
    public required QuoteRelation Relation { get; init; }

    /// <summary>The word diff from the reference to this version.</summary>
    public required ImmutableArray<WordEdit> Diff { get; init; }

    /// <summary>Who said it according to this article, or <see langword="null"/> where it does not say.</summary>
    public string? Source { get; init; }

    /// <summary>Whether this article gives it to somebody else than the reference does.</summary>
    public bool AttributionDiffers { get; init; }

    /// <summary>How many words of the reference it keeps.</summary>
    public int WordsKept => WordsOf(EditKind.Kept);

    /// <summary>
    /// How many words of the reference its article prints at all, in this version and elsewhere: an article may print a statement in several pieces, of which
    /// this is one.
    /// </summary>
    public int WordsPrinted
    {
        get => Math.Max(field, WordsKept);
        init;
    }

    /// <summary>How many words it has that the reference does not.</summary>
    public int WordsPutIn => WordsOf(EditKind.PutIn);

    private int WordsOf(EditKind kind) => Diff.Where(e => e.Kind == kind)
        .Sum(e => e.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)));
}

/// <summary>One quotation in the versions that several articles print.</summary>
public sealed record SharedQuote
{
    /// <summary>The event's name.</summary>
    public required string Event { get; init; }

    /// <summary>The versions, in order of article and span; one of them is the <see cref="QuoteRelation.Reference"/>.</summary>
    public required ImmutableArray<QuoteVersion> Versions { get; init; }
}

/// <summary>Articles anywhere in a corpus that are largely one text.</summary>
/// <param name="DocIds">Their ids by day, then id: the first may be where the text comes from.</param>
public sealed record Reprint(ImmutableArray<string> DocIds);

/// <summary>Two articles on an event that are largely one text, as copies of a wire report are.</summary>
/// <param name="Event">The event's name.</param>
/// <param name="DocIdA">The first article's id.</param>
/// <param name="DocIdB">The second article's id.</param>
/// <param name="Share">The share of the shorter one's runs of five words that stand in the other, ½ to 1; an estimate.</param>
public readonly record struct CopiedText(string Event, string DocIdA, string DocIdB, double Share);
