using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// Where in articles each listed term and each speaker stands: <c>term_position</c> with the dimensions <c>lexicon</c>, <c>concept</c> and
/// <c>variant</c>, and <c>source_position</c> with <c>category</c> and <c>source</c>, both with <c>position</c>: how many uses, or quotations,
/// begin there.
/// </summary>
internal sealed class PositionMeasure : IMeasure
{
    /// <summary>The names of its measurements.</summary>
    internal const string OfTerm = "term_position", OfSource = "source_position";

    /// <inheritdoc/>
    public string Name => "position";

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(OfTerm) { Label = "“{variant}” by where it stands ({position})", Docs = "single-names-and-words" },
        new(OfSource) { Label = "Quotations of a source by where they stand ({position})", Docs = "single-names-and-words" },
    ];

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Words | DocumentLayers.Terms | DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document) =>
    [
        .. Counts(document, document.Terms.Select(term => (term, term.Span)), "mentions",
            (term, position) => new(OfTerm, ("lexicon", term.Lexicon), ("concept", term.Concept), ("variant", term.Variant), ("position", position))),
        .. Counts(document, SourcedQuotes.Of(document).Select(quote => (quote.Source, quote.Quote.Content[0])), "quotes",
            (source, position) => new(OfSource, ("category", source.Category), ("source", source.Name), ("position", position))),
    ];

    private static IEnumerable<Measurement> Counts<T>(Document document, IEnumerable<(T Item, TextSpan Span)> found, string noun, Func<T, string, MeasureKey> key) =>
        found.GroupBy(item => key(item.Item, document.PositionOf(item.Span).Name())).Select(same => new Measurement
        {
            Key = same.Key,
            Unit = MeasureUnit.Count,
            Numerator = same.Count(),
            Denominator = 0,
            Noun = noun,
            Evidence = [.. same.Select(item => new Evidence(document.Article.Id, item.Span))],
        });
}
