using System.Collections.Immutable;

namespace Framing;

/// <summary>In what outlets differ.</summary>
public enum LeadKind : byte
{
    /// <summary>They name or tell the same thing in other words.</summary>
    WordChoice,

    /// <summary>One states in its own voice what another, or its own text below the headline, gives as somebody's claim, or holds at a distance.</summary>
    ToldAsFact,

    /// <summary>Somebody has the word in one and not in another.</summary>
    WhoSpeaks,

    /// <summary>One tells a fact that another does not.</summary>
    LeftOut,

    /// <summary>Their headlines stress different things.</summary>
    Headline,

    /// <summary>They speak better or worse of the same person or group.</summary>
    Tone,

    /// <summary>They print the same statement in different words or lengths.</summary>
    QuoteVersion,
}

/// <summary>
/// A difference between outlets that a careful reader would name first, as a fact of these texts or, for groups of many articles, as one that
/// is sure. It names the words, people or facts themselves.
/// </summary>
public sealed record Lead
{
    /// <summary>In what they differ.</summary>
    public required LeadKind Kind { get; init; }

    /// <summary>The event whose articles differ; <see langword="null"/> where it is said of groups over many events.</summary>
    public string? Event { get; init; }

    /// <summary>The groups whose passages are shown, in order of <see cref="Evidence"/>.</summary>
    public required ImmutableArray<string> Outlets { get; init; }

    /// <summary>What differs, in one to three plain sentences. What stands in quotation marks stands so in the articles.</summary>
    public required string Sentence { get; init; }

    /// <summary>What was counted, without what tells one group or name from another; <see langword="null"/> where it is no matter of counts.</summary>
    internal MeasureKey? Counted { get; init; }

    /// <summary>The passages to read side by side, at most four, each short enough to read at a glance.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>
    /// Whose words each passage is, as the article names them, in order of <see cref="Evidence"/>; <see langword="null"/> for one that is the outlet’s own or
    /// shows whose it is. Empty for groups of many articles.
    /// </summary>
    public ImmutableArray<string?> Speakers { get; init; } = [];
}

/// <summary>The contract's spelling of kinds of leads.</summary>
public static class LeadKinds
{
    /// <summary><c>word_choice</c>, <c>told_as_fact</c>, <c>who_speaks</c>, <c>left_out</c>, <c>headline</c>, <c>tone</c> or <c>quote_version</c>.</summary>
    public static string Name(this LeadKind kind) => kind switch
    {
        LeadKind.WordChoice => "word_choice",
        LeadKind.ToldAsFact => "told_as_fact",
        LeadKind.WhoSpeaks => "who_speaks",
        LeadKind.LeftOut => "left_out",
        LeadKind.Headline => "headline",
        LeadKind.Tone => "tone",
        LeadKind.QuoteVersion => "quote_version",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
