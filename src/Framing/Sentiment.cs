namespace Framing;

/// <summary>
/// The four figures that VADER gives for a text (Hutto and Gilbert 2014). <c>neg + neu + pos</c> is 1 up to rounding; all are 0 for a text without words.
/// </summary>
/// <param name="Negative">Share of negative valence, 0 to 1, to 3 digits.</param>
/// <param name="Neutral">Share without valence, 0 to 1, to 3 digits.</param>
/// <param name="Positive">Share of positive valence, 0 to 1, to 3 digits.</param>
/// <param name="Compound">The normalized sum, -1 to 1, to 4 digits.</param>
public readonly record struct Sentiment(double Negative, double Neutral, double Positive, double Compound);

/// <summary>The sentiment of one sentence in one voice.</summary>
/// <param name="Span">The sentence, or the part of it that is in that voice.</param>
/// <param name="Voice">Whose words they are.</param>
/// <param name="Sentiment">Its tone as measures count it: on plain marks, without names and set terms. <c>docs/measures.md</c> has the rules.</param>
public readonly record struct SentenceSentiment(TextSpan Span, Voice Voice, Sentiment Sentiment)
{
    /// <summary>What the reference, VADER, gives for the same words as they stand.</summary>
    public Sentiment Vader { get; init; }

    /// <summary>Whether it says something whole, so that measures count it: no dateline, heading or rest of a sentence around a quotation.</summary>
    public bool IsWhole { get; init; } = true;
}

/// <summary>How well somebody or something is spoken of.</summary>
public enum Polarity : byte
{
    /// <summary>Badly.</summary>
    Negative,

    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>Well.</summary>
    Positive,
}

/// <summary>How a sentence speaks of one target.</summary>
/// <param name="Span">The target's mention.</param>
/// <param name="Name">Its name, as the whole article knows it.</param>
/// <param name="Voice">Whose words the sentence is at the mention.</param>
/// <param name="Polarity">The likeliest polarity.</param>
/// <param name="Score">Its probability, 0 to 1.</param>
public readonly record struct TargetSentiment(TextSpan Span, string Name, Voice Voice, Polarity Polarity, double Score);

/// <summary>A verb in the passive voice.</summary>
/// <param name="Verb">From the auxiliary to the participle: "were targeted".</param>
/// <param name="ActedUpon">Whom it was done to, or an empty span where the sentence does not say.</param>
/// <param name="Agent">Who did it ("by the agency"), or <see langword="null"/>: an agentless passive.</param>
/// <param name="Voice">Whose words it is.</param>
public readonly record struct Passive(TextSpan Verb, TextSpan ActedUpon, TextSpan? Agent, Voice Voice);
