using System.Collections.Immutable;
using Framing.Quotes.Speakers;

namespace Framing.Measures;

/// <summary>
/// How quotations are given: <c>direct</c>, the share in the source's own words throughout, and <c>named</c>, the share whose source has a
/// name. Each over all quotations that have a source, and by category and side of the source.
/// </summary>
internal sealed class QuoteMannerMeasure(string name, string label, Func<Quote, Source, bool> counts, SourceCategories categories) : IMeasure
{
    /// <summary>The names of their measurements.</summary>
    internal const string InOwnWords = "direct", WithName = "named";

    private readonly SourceGroups groups = new(categories);

    /// <summary>Direct quotations against mixed and indirect ones.</summary>
    public static QuoteMannerMeasure Direct(SourceCategories categories) =>
        new(InOwnWords, "given in the source’s own words", (quote, _) => quote.Kind == QuoteKind.Direct, categories);

    /// <summary>Named sources against anonymous ones.</summary>
    public static QuoteMannerMeasure Named(SourceCategories categories) => new(WithName, "of a source with a name", (_, source) => source.Named, categories);

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
        [new(name) { Label = label + "[, {source}]", Place = ReportPlace.Section, Docs = "quote-balance" }];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ImmutableArray<(Quote Quote, Source Source)> sourced = SourcedQuotes.Of(document);
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        Add(found, document, new(name), [.. sourced.Select(item => item.Quote)]);
        foreach (SourceGroups.Group group in groups.All)
            Add(found, document, new(name, group.Dimension), [.. sourced.Where(item => group.Holds(item.Source)).Select(item => item.Quote)]);
        return found.DrainToImmutable();
    }

    private void Add(ImmutableArray<Measurement>.Builder found, Document document, MeasureKey key, Quote[] quotes)
    {
        if (quotes.Length > 0)
            found.Add(SourcedQuotes.Share(key, document, quotes, quote => counts(quote, document.Sources[quote.SourceId!.Value])));
    }
}
