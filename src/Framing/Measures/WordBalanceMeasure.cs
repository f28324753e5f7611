using System.Collections.Immutable;
using Framing.Quotes.Speakers;

namespace Framing.Measures;

/// <summary>
/// Who gets how many words: the share of each group of sources in the words that an article gives to sources. Two denominators:
/// <c>quoted_words</c>, the words inside quotation marks that have a source, and <c>attributed_words</c>, all words of attributed content
/// that have one. A row <c>unattributed</c> gives the words whose source the article does not tell, out of those with and without.
/// </summary>
internal sealed class WordBalanceMeasure(string name, string noun, string label, Func<Quote, int> words, SourceCategories categories) : IMeasure
{
    /// <summary>The names of their measurements.</summary>
    internal const string QuotedWords = "quoted_words", AttributedWords = "attributed_words";

    private const string Unattributed = "unattributed";

    private readonly SourceGroups groups = new(categories);

    /// <summary>The primary balance: words inside quotation marks.</summary>
    public static WordBalanceMeasure Quoted(SourceCategories categories) =>
        new(QuotedWords, "quoted words", "words in quotation marks given to {source}", quote => quote.WordsInMarks, categories);

    /// <summary>The secondary balance: all words of attributed content.</summary>
    public static WordBalanceMeasure Attributed(SourceCategories categories) =>
        new(AttributedWords, "attributed words", "words given to {source}", quote => quote.Words, categories);

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(name)
        {
            Label = label,
            Clause = $"{{source:gets|get}} {{a:{noun}}} in {{A}} and {{b}} in {{B}}.",
            ClauseFor = ImmutableDictionary<string, string>.Empty.Add(Unattributed, $"nobody is named as the source of {{a:{noun}}} in {{A}} and {{b}} in {{B}}."),
            Place = ReportPlace.Section,
            // Words that are attributed are looked at first. That one outlet has more sources of no known kind says nothing of either.
            Finding = new("Who speaks") { FewestArticles = 5, Rank = name == AttributedWords ? 0 : 1, Tells = key => IsKnown(key["category"]) },
            Docs = "quote-balance",
        },
    ];

    /// <summary>Whether a category, or a side, tells what kind of source it is.</summary>
    internal static bool IsKnown(string? category) => category is not (Unattributed or "other" or SourceCategories.Unidentified or SourceCategories.Unresolved);

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ImmutableArray<(Quote Quote, Source Source)> sourced = [.. SourcedQuotes.Of(document).Where(item => words(item.Quote) > 0)];
        ImmutableArray<Quote> unsourced = [.. document.Quotes.Where(quote => quote is { Reported: true, SourceId: null } && words(quote) > 0)];
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        long total = sourced.Sum(item => (long)words(item.Quote));
        if (total > 0)
        {
            foreach (SourceGroups.Group group in groups.All)
                found.Add(Share(document, group.Dimension, [.. sourced.Where(item => group.Holds(item.Source)).Select(item => item.Quote)], total, sourced.Length));
        }
        long all = total + unsourced.Sum(quote => (long)words(quote));
        if (all > 0)
            found.Add(Share(document, ("category", Unattributed), unsourced, all, sourced.Length + unsourced.Length));
        return found.DrainToImmutable();
    }

    private Measurement Share(Document document, (string, string) dimension, ImmutableArray<Quote> quotes, long total, int passages) => new()
    {
        Key = new(name, dimension),
        Unit = MeasureUnit.Share,
        Numerator = quotes.Sum(quote => (long)words(quote)),
        Denominator = total,
        Noun = "words",
        Passages = passages,
        Evidence = SourcedQuotes.Evidence(document, quotes),
    };
}
