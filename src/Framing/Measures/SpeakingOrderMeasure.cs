using System.Collections.Immutable;
using Framing.Quotes.Speakers;

namespace Framing.Measures;

/// <summary>
/// Who opens and who closes: <c>speaks_first</c> and <c>speaks_last</c>, the share of texts whose first and last quotation with a source
/// is of each group. A text without such a quotation is not counted.
/// </summary>
internal sealed class SpeakingOrderMeasure(bool first, SourceCategories categories) : IMeasure
{
    /// <summary>The names of its measurements.</summary>
    internal const string First = "speaks_first", Last = "speaks_last";

    private readonly SourceGroups groups = new(categories);

    /// <inheritdoc/>
    public string Name => first ? First : Last;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
        [new(Name) { Label = "{source:speaks|speak} " + (first ? "first" : "last"), Place = ReportPlace.Section, Docs = "quote-balance" }];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ImmutableArray<(Quote Quote, Source Source)> sourced = SourcedQuotes.Of(document);
        if (sourced.IsEmpty)
            return [];
        (Quote quote, Source source) = first ? sourced[0] : sourced.MaxBy(item => item.Quote.Content[^1]);
        return
        [
            .. groups.All.Select(group => new Measurement
            {
                Key = new(Name, group.Dimension),
                Unit = MeasureUnit.Share,
                Numerator = group.Holds(source) ? 1 : 0,
                Denominator = 1,
                Noun = "texts",
                Evidence = [new(document.Article.Id, quote.Content[0], group.Holds(source))],
            }),
        ];
    }
}
