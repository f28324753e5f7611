namespace Framing;

/// <summary>
/// VADER's four figures for a text (Hutto and Gilbert 2014). <c>neg + neu + pos</c> is 1 up to rounding; all are 0 for a text without words.
/// </summary>
/// <param name="Negative">Share of negative valence, 0 to 1, to 3 digits.</param>
/// <param name="Neutral">Share without valence, 0 to 1, to 3 digits.</param>
/// <param name="Positive">Share of positive valence, 0 to 1, to 3 digits.</param>
/// <param name="Compound">The normalized sum, -1 to 1, to 4 digits.</param>
public readonly record struct Sentiment(double Negative, double Neutral, double Positive, double Compound);

/// <summary>The sentiment of one sentence in one voice.</summary>
/// <param name="Span">The sentence, or the part of it that is in that voice.</param>
/// <param name="Voice">Whose words they are.</param>
/// <param name="Sentiment">VADER's figures for them.</param>
public readonly record struct SentenceSentiment(TextSpan Span, Voice Voice, Sentiment Sentiment);
