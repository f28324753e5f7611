using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// How warm or cold whole sentences are, by voice: <c>tone</c>, the mean of their compounds, and <c>tone_negative</c> and
/// <c>tone_positive</c>, the shares of those at or beyond the cuts.
/// </summary>
/// <remarks>A sentence in two voices counts once in each. The tone of a text is not its stance: a report of a flood is negative.</remarks>
internal sealed class ToneMeasure : IMeasure
{
    /// <summary>The names of its measurements.</summary>
    internal const string Mean = "tone", Negative = Mean + "_negative", Positive = Mean + "_positive";

    private const double NegativeCut = -0.1, PositiveCut = 0.4;

    /// <summary>Whether a compound is negative.</summary>
    internal static bool IsNegative(double compound) => compound <= NegativeCut;

    /// <summary>Whether a compound is positive.</summary>
    internal static bool IsPositive(double compound) => compound >= PositiveCut;

    /// <inheritdoc/>
    public string Name => Mean;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Sentiments;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        // The shares of negative and positive sentences say the same of headlines and can be checked sentence by sentence.
        new(Mean) { Label = "tone of {noun}", Place = ReportPlace.Section, OfHeadlines = false, Docs = "tone-and-targets" },
        Side(Negative, "negative"),
        Side(Positive, "positive"),
    ];

    /// <summary>Negative and positive sentences compete for one finding and are shown as one list, each with its score.</summary>
    private static MeasureDescription Side(string name, string side) => new(name)
    {
        Label = $"{{noun}} with a {side} tone",
        Clause = $"{{A:has|have}} {{a}} with a {side} tone; {{B}} {{b}}.",
        Place = ReportPlace.Section,
        Finding = new("Tone") { FewestArticles = 5 },
        Evidence = new(Mean, "sentences with a negative or positive tone") { Over = ["voice"], Else = Mean, Score = ScoreOf },
        Docs = "tone-and-targets",
    };

    private static (double, bool)? ScoreOf(Document document, TextSpan span) => Document.IndexAt(document.Sentiments, span, s => s.Span) is >= 0 and int at
        ? (document.Sentiments[at].Sentiment.Compound, document.Sentiments[at].Voice.IsOwn())
        : null;

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        foreach ((string name, Func<Voice, bool> includes) in VoiceGroups.All)
            Add(found, Name, [("voice", name)], document, [.. document.Sentiments.Where(s => s.IsWhole && includes(s.Voice)).Select(s => (s.Span, s.Sentiment))]);
        return found.ToImmutable();
    }

    /// <summary>Adds the three measurements of some sentences: their mean, and the shares of negative and positive ones.</summary>
    internal static void Add(
        ImmutableArray<Measurement>.Builder found,
        string name,
        ReadOnlySpan<(string, string)> dimensions,
        Document document,
        ImmutableArray<(TextSpan Span, Sentiment Sentiment)> sentences)
    {
        if (sentences.IsEmpty)
            return;
        found.Add(new()
        {
            Key = new(name, dimensions),
            Unit = MeasureUnit.Mean,
            Numerator = sentences.Sum(s => TenThousandths(s.Sentiment.Compound)),
            Denominator = sentences.Length,
            Noun = "sentences",
            Evidence = [.. sentences.Select(s => new Evidence(document.Article.Id, s.Span))],
        });
        found.Add(Share(new(name + "_negative", dimensions), document, sentences, s => IsNegative(s.Compound)));
        found.Add(Share(new(name + "_positive", dimensions), document, sentences, s => IsPositive(s.Compound)));
    }

    /// <summary>Exact: compounds are rounded to four digits.</summary>
    private static long TenThousandths(double compound) => (long)Math.Round(compound * 10_000);

    private static Measurement Share(MeasureKey key, Document document, ImmutableArray<(TextSpan Span, Sentiment Sentiment)> sentences, Func<Sentiment, bool> counts)
    {
        ImmutableArray<Evidence> evidence = [.. sentences.Where(s => counts(s.Sentiment)).Select(s => new Evidence(document.Article.Id, s.Span))];
        return new()
        {
            Key = key,
            Unit = MeasureUnit.Share,
            Numerator = evidence.Length,
            Denominator = sentences.Length,
            Noun = "sentences",
            Evidence = evidence,
        };
    }
}
