using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// On how many sources an article rests, by the words attributed to each: <c>effective_sources</c>, two to the power of their entropy, which is
/// the number of sources that would share the words equally; <c>first_three_sources</c>, the share of the three with the most words; and
/// <c>unnamed_words</c>, the share of sources without a name. All over the words that have a source.
/// </summary>
/// <remarks>M. O. Hill, "Diversity and Evenness: A Unifying Notation and Its Consequences", Ecology 54 (1973).</remarks>
internal sealed class SourceSpreadMeasure : IMeasure
{
    /// <summary>The names of its measurements.</summary>
    internal const string Effective = "effective_sources", FirstThree = "first_three_sources", Unnamed = "unnamed_words";

    private const int First = 3;

    /// <inheritdoc/>
    public string Name => Effective;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(Effective) { Label = "effective number of sources", Place = ReportPlace.Section, Docs = "quote-balance" },
        new(FirstThree) { Label = "words of the three sources with most", Place = ReportPlace.Section, Docs = "quote-balance" },
        new(Unnamed) { Label = "words of sources without a name", Place = ReportPlace.Section, Docs = "quote-balance" },
    ];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ImmutableArray<(Quote Quote, Source Source)> sourced = [.. SourcedQuotes.Of(document).Where(item => item.Quote.Words > 0)];
        if (sourced.IsEmpty)
            return [];
        // Sources in order of first quotation, so that the sum runs in a fixed order; the sort is stable.
        (int Id, long Words)[] sources =
            [.. sourced.GroupBy(item => item.Quote.SourceId!.Value).Select(group => (group.Key, group.Sum(item => (long)item.Quote.Words)))];
        HashSet<int> most = [.. sources.OrderByDescending(source => source.Words).Take(First).Select(source => source.Id)];
        return
        [
            new()
            {
                Key = new(Effective),
                Unit = MeasureUnit.Mean,
                Numerator = (long)Math.Round(Math.Exp(SourceEntropyMeasure.Bits([.. sources.Select(source => source.Words)]) * Math.Log(2)) * 10_000),
                Denominator = 1,
                Noun = "texts",
                Evidence = SourcedQuotes.Evidence(document, sourced.Select(item => item.Quote)),
            },
            Share(document, FirstThree, sourced, item => most.Contains(item.Quote.SourceId!.Value)),
            Share(document, Unnamed, sourced, item => !item.Source.Named),
        ];
    }

    private static Measurement Share(
        Document document, string name, ImmutableArray<(Quote Quote, Source Source)> sourced, Func<(Quote Quote, Source Source), bool> counts) => new()
    {
        Key = new(name),
        Unit = MeasureUnit.Share,
        Numerator = sourced.Where(counts).Sum(item => (long)item.Quote.Words),
        Denominator = sourced.Sum(item => (long)item.Quote.Words),
        Noun = "words",
        Passages = sourced.Length,
        Evidence = SourcedQuotes.Evidence(document, sourced.Where(counts).Select(item => item.Quote)),
    };
}
