using System.Collections.Immutable;

namespace Framing;

/// <summary>How a quotation gives the words of its source.</summary>
public enum QuoteKind : byte
{
    /// <summary>All of it stands in quotation marks, or is set off as a block quote or a turn of a transcript.</summary>
    Direct,

    /// <summary>Some of it stands in quotation marks.</summary>
    Mixed,

    /// <summary>None of it stands in quotation marks.</summary>
    Indirect,
}

/// <summary>How the cue of a quotation presents what was said.</summary>
public enum VerbClass : byte
{
    /// <summary>Takes no stance: said, told, according to.</summary>
    Neutral,

    /// <summary>Keeps a distance: claimed, alleged.</summary>
    Distancing,

    /// <summary>Vouches for it: noted, pointed out, revealed.</summary>
    Endorsing,

    /// <summary>Says how strongly: insisted, slammed, blasted.</summary>
    Forceful,
}

/// <summary>Words that an article attributes to somebody.</summary>
public sealed record Quote
{
    /// <summary>Direct, mixed or indirect.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>What was said, quotation marks excluded; in several pieces where the cue interrupts it. In order.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>The words that report the speech ("said", "according to"); empty where none stands.</summary>
    public ImmutableArray<TextSpan> Cue { get; init; } = [];

    /// <summary>
    /// The words that name the source, in the quotation's own sentence where that has any; for a quotation that floats in a paragraph of its
    /// own, or runs on from another, where its source was named last. Empty where the article does not say.
    /// </summary>
    public ImmutableArray<TextSpan> SourceSpans { get; init; } = [];

    /// <summary>
    /// The lemma of the cue's main word, as tables group by it, or empty: "say", and "accord" for "according to", which
    /// <see cref="DocumentReading.CueOf"/> gives as it stands.
    /// </summary>
    public string Verb { get; init; } = "";

    /// <summary>The stance of the cue.</summary>
    public VerbClass VerbClass { get; init; }

    /// <summary>The index of who speaks in <see cref="Document.Sources"/>, or <see langword="null"/> where the article does not say.</summary>
    public int? SourceId { get; init; }

    /// <summary>
    /// Whether it gives what somebody said or thought. False where an article tells in its own words what somebody does, wants, seeks or backs:
    /// that is attribution in the wide sense, which counts in no balance of words, and stays the narrator's in <see cref="Voice"/>. False where words that do not
    /// all stand in marks are not surely anybody's. False too where it says again what the article has quoted before, such as a post that is quoted and
    /// embedded: its words count once.
    /// </summary>
    public bool Reported { get; init; } = true;

    /// <summary>The number of words in <see cref="Content"/>: tokens that hold a letter or digit.</summary>
    public required int Words { get; init; }

    /// <summary>The number of those that stand inside quotation marks, or are set off as a block quote or a turn of a transcript.</summary>
    public required int WordsInMarks { get; init; }

    /// <summary>The field that it stands in.</summary>
    public Field Field => Content[0].Field;

    /// <summary><c>direct quotation of 7 words at text[30..61)</c>, for messages; <see cref="DocumentReading.TextOf(Document, Quote)"/> has the words.</summary>
    public override string ToString() => $"{Kind.Name()} quotation of {Words} words at {string.Join(", ", Content)}";
}

/// <summary>Somebody who speaks in an article, as the whole article knows them.</summary>
public sealed record Source
{
    /// <summary>The fullest name, or the description of one who is not named ("a law enforcement official").</summary>
    public required string Name { get; init; }

    /// <summary>
    /// <c>official</c>, <c>law_enforcement</c>, <c>politician</c>, <c>judiciary</c>, <c>advocate</c>, <c>expert</c>, <c>citizen</c>,
    /// <c>business</c>, <c>media</c>, <c>other</c>, <c>unidentified</c> (the article does not introduce them), <c>unresolved</c> (a pronoun, and the
    /// article does not tell whom it means), or a category of the user's own.
    /// </summary>
    public required string Category { get; init; }

    /// <summary>The side that the user's own sides file puts the source on, or <see langword="null"/>.</summary>
    public string? Side { get; init; }

    /// <summary>
    /// The American party that they belong to or speak for: as the article gives it ("R-Ohio", "House Democrats"), else of whom they speak or work for, else as
    /// a list knows it on the day of the article; <see langword="null"/> where nothing tells.
    /// </summary>
    public SourceParty? Party { get; init; }

    /// <summary>The person whom they speak or work for, as the article says it ("Marsh" of "Marsh’s spokesman"), or <see langword="null"/>.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>What they are, as the article says it ("assistant field office director"), or <see langword="null"/>.</summary>
    public string? Role { get; init; }

    /// <summary>For whom they speak, as the article says it, or <see langword="null"/>.</summary>
    public string? Organization { get; init; }

    /// <summary>
    /// Woman or man, by the article's titles, nouns and pronouns, else by a first name that goes with one sex; <see langword="null"/> for what is no
    /// single person.
    /// </summary>
    public SourceGender? Gender { get; init; }

    /// <summary>Whether the article names a person or body; false for anonymous ones ("an official").</summary>
    public required bool Named { get; init; }

    /// <summary>Where the article mentions them as a speaker or by name. In order.</summary>
    public ImmutableArray<TextSpan> Mentions { get; init; } = [];

    /// <summary>
    /// Where the article says that they were asked and did not answer ("declined to comment"). In order; these words are no quotation, and one
    /// who did nothing else has none.
    /// </summary>
    public ImmutableArray<TextSpan> NoComment { get; init; } = [];

    /// <summary>
    /// Why the article gives no name, in its words ("spoke on condition of anonymity because they feared for their jobs"); <see langword="null"/> where it says
    /// nothing of it.
    /// </summary>
    public string? Anonymity { get; init; }

    /// <summary><c>Ana Reyes (law_enforcement)</c>.</summary>
    public override string ToString() => $"{Name} ({Category})";
}
