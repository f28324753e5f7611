using Framing.Measures;
using Framing.Reports.Cells;
using MeasureRow = (Framing.Reports.Tables.Entry Entry, Framing.Measurement Measurement);

namespace Framing.Reports.Tables;

/// <summary>The tables of articles: a row an article, and a row an article and measurement.</summary>
internal static class ArticleTables
{
    /// <summary>Dimensions that have a column of their own; any further ones stand together in <c>dimensions</c>.</summary>
    private static readonly string[] Dimensions = ["lexicon", "concept", "variant", "voice", "category", "side", "class", "gender", "party"];

    /// <summary>Metadata, counts, rates and tone; a column that a run did not make is empty.</summary>
    public static Table Articles { get; } = new Table<Entry>(
        "articles",
        "A row an article: metadata, counts, rates and tone.",
        DocumentLayers.None,
        DocumentLayers.None,
        entry => [entry],
        [
            .. FindingTables.Keys<Entry>(e => e),
            Column<Entry>.Text("outlet", "Who published it.", e => e.Article.Outlet),
            Column<Entry>.Text("event", "The event it reports.", e => e.Article.Event),
            Column<Entry>.Text("date", "The date as the input wrote it.", e => e.Article.Date),
            Column<Entry>.Text("author", "The byline.", e => e.Article.Author),
            Column<Entry>.Text("url", "Where it was published.", e => e.Article.Url),
            Column<Entry>.Text("title", "The headline.", e => e.Article.Title),
            Column<Entry>.Text(
                "metadata", "All further columns of the input, as a JSON object.", e => e.Article.Metadata.IsEmpty ? null : Json.Strings(e.Article.Metadata)),
            Column<Entry>.Text("skipped", "Why it was left unanalyzed; empty where it was analyzed.", e => e.Document.Skipped),
            Column<Entry>.Integer("characters", "UTF-16 code units", "Length of the text.", e => e.Article.Text.Length),
            Count("words", "words", "Tokens that hold a letter or digit.", DocumentLayers.Tokens, d => d.Tokens.Count(t => d.IsWord(t))),
            Count("sentences", "sentences", "Sentences, the headline's too.", DocumentLayers.Sentences, d => d.Sentences.Length),
            .. Enum.GetValues<Voice>().Select(voice => Count(
                $"words_{voice.Name()}", "words", $"Words in the voice {voice.Name()}.", DocumentLayers.Tokens | DocumentLayers.Voices,
                d => d.Voices.Sum(run => run.Voice == voice ? d.WordsIn(run.Span) : 0))),
            Count("quotes", "quotes", "Quotations, indirect ones too.", DocumentLayers.Quotes, d => d.Quotes.Length),
            .. Enum.GetValues<QuoteKind>().Select(kind => Count(
                $"quotes_{kind.Name()}", "quotes", $"Quotations of the kind {kind.Name()}.", DocumentLayers.Quotes, d => d.Quotes.Count(q => q.Kind == kind))),
            Count("sources", "sources", "Who speaks.", DocumentLayers.Sources, d => d.Sources.Length),
            Count("sources_named", "sources", "Those of them that are named.", DocumentLayers.Sources, d => d.Sources.Count(s => s.Named)),
            Count("terms", "mentions", "Uses of listed terms.", DocumentLayers.Terms, d => d.Terms.Length),
            Count("terms_own", "mentions", "Those of them in the outlet's own voice.", DocumentLayers.Terms, d => d.Terms.Count(t => t.Voice.IsOwn())),
            Value("slant_own", "-1 to 1", "Slant of the outlet's own voice; empty where no marked term stands.", new(SlantMeasure.Slant, ("voice", "own"))),
            Value("tone_own", "-1 to 1", "Mean compound sentiment of the sentences in the outlet's own voice.", new(ToneMeasure.Mean, ("voice", "own"))),
            Value("tone_negative_own", "0 to 1", "Share of those sentences that are negative.", new(ToneMeasure.Negative, ("voice", "own"))),
            Value("tone_positive_own", "0 to 1", "Share of those sentences that are positive.", new(ToneMeasure.Positive, ("voice", "own"))),
            Column<Entry>.Number("tone_text", "-1 to 1", "VADER's compound of the text as one piece, which saturates on long texts.",
                e => e.Document.Made.HasFlag(DocumentLayers.Sentiments) ? e.Document.TextSentiment.Compound : null),
            Count("passives", "verbs", "Verbs in the passive voice.", DocumentLayers.Passives, d => d.Passives.Length),
            Count("passives_agentless", "verbs", "Those of them that do not say who acted.", DocumentLayers.Passives, d => d.Passives.Count(p => p.Agent is null)),
        ]);

    /// <summary>Every measurement of every article.</summary>
    public static Table Measures { get; } = new Table<MeasureRow>(
        "measures",
        "A row an article and measurement: sum numerators and denominators of any articles to get the value of their group.",
        DocumentLayers.None,
        DocumentLayers.None,
        entry => entry.Profile.Measurements.Select(m => (entry, m)),
        [
            .. FindingTables.Keys<MeasureRow>(r => r.Entry),
            .. KeyColumns<MeasureRow>(r => r.Measurement.Key),
            Column<MeasureRow>.Text("unit", UnitMeaning, r => r.Measurement.Unit.ToString().ToLowerInvariant()),
            Column<MeasureRow>.Integer("numerator", "", "What was counted.", r => r.Measurement.Numerator),
            Column<MeasureRow>.Integer("denominator", "", "Out of how many.", r => r.Measurement.Denominator),
            Column<MeasureRow>.Text("of", "What the denominator counts.", r => r.Measurement.Noun),
            Column<MeasureRow>.Number("value", "", "The value; empty where the denominator is zero.", r => r.Measurement.Value),
        ]);

    /// <summary>What the column <c>unit</c> of measurements means.</summary>
    public static string UnitMeaning => "How numerator and denominator make the value: count, share, or mean (the numerator in ten-thousandths).";

    /// <summary>The columns that single a measurement out.</summary>
    public static IEnumerable<Column<T>> KeyColumns<T>(Func<T, MeasureKey> key) =>
    [
        Column<T>.Text("measure", "What is measured.", r => key(r).Name),
        .. Dimensions.Select(name => Column<T>.Text(name, $"The {name} it is about, where it is about one.", r => key(r)[name])),
        Column<T>.Text("dimensions", "What else singles it out, as a JSON object.", r => OtherDimensions(key(r))),
    ];

    private static Column<Entry> Count(string name, string unit, string meaning, DocumentLayers layers, Func<Document, int> count) =>
        Column<Entry>.Integer(name, unit, meaning, e => e.Document.Made.HasFlag(layers) ? count(e.Document) : null);

    private static Column<Entry> Value(string name, string unit, string meaning, MeasureKey key) =>
        Column<Entry>.Number(name, unit, meaning, e => e.Profile.Measurements.FirstOrDefault(m => m.Key.Equals(key))?.Value);

    private static string? OtherDimensions(MeasureKey key)
    {
        KeyValuePair<string, string>[] other = [.. key.Dimensions.Where(d => !Dimensions.Contains(d.Dimension)).Select(d => KeyValuePair.Create(d.Dimension, d.Value))];
        return other.Length == 0 ? null : Json.Strings(other);
    }
}
