using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// How many words each source is given: <c>source_words</c> with the dimensions <c>category</c> and <c>source</c>, the share of those inside
/// quotation marks.
/// </summary>
internal sealed class SourceWordsMeasure : IMeasure
{
    /// <summary>The name of its measurements.</summary>
    internal const string Words = "source_words";

    /// <inheritdoc/>
    public string Name => Words;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions => [new(Words) { Label = "{noun} in quotation marks, by source", Docs = "single-names-and-words" }];

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        return
        [
            .. SourcedQuotes.Of(document).Where(q => q.Quote.Words > 0).GroupBy(q => (q.Source.Category, q.Source.Name), q => q.Quote).Select(quotes => new Measurement
            {
                Key = new(Name, ("category", quotes.Key.Category), ("source", quotes.Key.Name)),
                Unit = MeasureUnit.Share,
                Numerator = quotes.Sum(q => (long)q.WordsInMarks),
                Denominator = quotes.Sum(q => (long)q.Words),
                Noun = "words",
                Passages = quotes.Count(),
                Evidence = SourcedQuotes.Evidence(document, quotes),
            }),
        ];
    }
}
