using System.Collections.Immutable;
using Framing.Measures.Tones;

namespace Framing.Measures;

/// <summary>
/// The words that make sentences negative or positive: <c>tone_words</c> with the dimensions <c>side</c>, <c>word</c> and <c>voice</c>, which is
/// <c>own</c> or <c>quoted</c>. Of a negative sentence those count that pull it down, of a positive one those that lift it. The denominator is
/// how often a word does so, the value how strongly, on the scale of VADER's lexicon.
/// </summary>
internal sealed class ToneWordsMeasure : IMeasure
{
    /// <summary>The name of its measurements.</summary>
    internal const string Words = "tone_words";

    /// <inheritdoc/>
    public string Name => Words;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions => [new(Words) { Label = "“{word}” in {side} sentences", Docs = "single-names-and-words" }];

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Words | DocumentLayers.Entities | DocumentLayers.Sentiments;

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        return
        [
            .. document.Sentiments
                .Where(s => s.IsWhole && (ToneMeasure.IsNegative(s.Sentiment.Compound) || ToneMeasure.IsPositive(s.Sentiment.Compound)))
                .SelectMany(s => SentenceTone.Words(document, s.Span)
                    .Where(w => w.Valence < 0 == ToneMeasure.IsNegative(s.Sentiment.Compound)).Select(w => (Sentence: s, Word: w)))
                .GroupBy(w => (IsNegative: w.Word.Valence < 0, w.Word.Text, IsOwn: w.Sentence.Voice.IsOwn()))
                .Select(same => new Measurement
                {
                    Key = new(Name, ("side", same.Key.IsNegative ? "negative" : "positive"), ("word", same.Key.Text), ("voice", VoiceGroups.OwnOrQuoted(same.Key.IsOwn))),
                    Unit = MeasureUnit.Mean,
                    Numerator = same.Sum(w => (long)Math.Round(w.Word.Valence * 10_000)),
                    Denominator = same.Count(),
                    Noun = "uses",
                    Evidence = [.. same.Select(w => new Evidence(document.Article.Id, w.Sentence.Span))],
                }),
        ];
    }
}
