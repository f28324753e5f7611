using System.Collections.Immutable;
using Framing.Quotes.Speakers;

namespace Framing.Measures;

/// <summary>Who is quoted how often: <c>quotes</c>, the share of each group of sources in the quotations that have a source.</summary>
internal sealed class QuoteBalanceMeasure(SourceCategories categories) : IMeasure
{
    /// <summary>The name of its measurements.</summary>
    internal const string Quotations = "quotes";

    private readonly SourceGroups groups = new(categories);

    /// <inheritdoc/>
    public string Name => Quotations;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(Quotations)
        {
            Label = "quotations given to {source}",
            Clause = "{source:gets|get} {a} in {A} and {b} in {B}.",
            Place = ReportPlace.Section,
            Docs = "quote-balance",
        },
    ];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        Quote[] quotes = [.. SourcedQuotes.Of(document).Select(item => item.Quote)];
        if (quotes.Length == 0)
            return [];
        return [.. groups.All.Select(group => SourcedQuotes.Share(
            new(Name, group.Dimension), document, quotes, quote => group.Holds(document.Sources[quote.SourceId!.Value])))];
    }
}
