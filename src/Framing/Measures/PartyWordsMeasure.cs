using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// How the words given to Democrats and Republicans balance: <c>party_words</c>, the share of each American party among the words attributed to sources
/// whose party is told, and among their words inside quotation marks; and <c>party_told</c>, the share of these among all words that have a source.
/// </summary>
internal sealed class PartyWordsMeasure : IMeasure
{
    /// <summary>The names of its measurements.</summary>
    internal const string Words = "party_words", Told = "party_told";

    private static readonly ImmutableArray<SourceParty> Parties = [SourceParty.Democratic, SourceParty.Republican, SourceParty.Independent];

    /// <inheritdoc/>
    public string Name => Words;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(Words)
        {
            Label = "{noun} of {party} among {of} of sources whose American party is told",
            Values = ImmutableDictionary.CreateRange(
            [
                KeyValuePair.Create("democratic", "Democrats"), KeyValuePair.Create("republican", "Republicans"), KeyValuePair.Create("independent", "independents"),
                KeyValuePair.Create("words", "the words"), KeyValuePair.Create("quoted_words", "the words in quotation marks"),
            ]),
            Place = ReportPlace.Section,
            Docs = "american-parties",
        },
        new(Told) { Label = "{noun} of sources whose American party is told", Docs = "american-parties" },
    ];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ImmutableArray<(Quote Quote, Source Source)> all = SourcedQuotes.Of(document);
        ImmutableArray<(Quote Quote, Source Source)> told = [.. all.Where(item => item.Source.Party is not null)];
        if (told.Length == 0)
            return [];
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        Add(found, document, told, "words", quote => quote.Words);
        Add(found, document, told, "quoted_words", quote => quote.WordsInMarks);
        found.Add(Share(new(Told), document, told, all, quote => quote.Words));
        return found.DrainToImmutable();
    }

    private static void Add(
        ImmutableArray<Measurement>.Builder found, Document document, ImmutableArray<(Quote Quote, Source Source)> told, string of, Func<Quote, int> size)
    {
        if (told.Sum(item => (long)size(item.Quote)) == 0)
            return;
        foreach (SourceParty party in Parties)
            found.Add(Share(new(Words, ("of", of), ("party", party.Name())), document, [.. told.Where(item => item.Source.Party == party)], told, size));
    }

    private static Measurement Share(
        MeasureKey key, Document document, ImmutableArray<(Quote Quote, Source Source)> part, ImmutableArray<(Quote Quote, Source Source)> whole, Func<Quote, int> size)
    {
        Quote[] quotes = [.. part.Select(item => item.Quote).Where(quote => size(quote) > 0)];
        return new()
        {
            Key = key,
            Unit = MeasureUnit.Share,
            Numerator = quotes.Sum(quote => (long)size(quote)),
            Denominator = whole.Sum(item => (long)size(item.Quote)),
            Noun = "words",
            Passages = whole.Count(item => size(item.Quote) > 0),
            Evidence = SourcedQuotes.Evidence(document, quotes),
        };
    }
}
