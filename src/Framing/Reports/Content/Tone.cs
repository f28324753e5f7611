using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Reports.Content;

/// <summary>Marks to one side of an axis or the other: how many are the outlet's own, how many somebody else's.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Id">The row's anchor.</param>
/// <param name="OwnDown">Unfavourable or negative, in own voice.</param>
/// <param name="QuotedDown">The same in quotations or at a distance.</param>
/// <param name="OwnUp">Favourable or positive, in own voice.</param>
/// <param name="QuotedUp">The same in quotations or at a distance.</param>
/// <param name="Evidence">All of them.</param>
internal sealed record ToneRow(Outlet Outlet, string Id, int OwnDown, int QuotedDown, int OwnUp, int QuotedUp, EvidenceList? Evidence)
{
    /// <summary>Out of how many in own voice, those of neither side included.</summary>
    public int Own { get; init; }

    /// <summary>Out of how many in any voice.</summary>
    public int All { get; init; }

    /// <summary>All marks.</summary>
    public int Marks => OwnDown + QuotedDown + OwnUp + QuotedUp;

    /// <summary>The words that carry it, negative and positive ones, in own voice and in the voices of others; the commonest first.</summary>
    public ToneWords Words { get; init; } = ToneWords.None;

    /// <summary>The mean score in own voice, where the comparison has one.</summary>
    public GroupMeasurement? Mean { get; init; }
}

/// <summary>A chart of tone.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Noun">What one mark is: "sentence", "mention".</param>
/// <param name="Rows">A row an outlet.</param>
internal sealed record ToneChart(string Id, string Title, string Noun, ImmutableArray<ToneRow> Rows)
{
    /// <summary>The most marks to one side of the axis: it sets the scale.</summary>
    public int Most => Rows.Max(r => Math.Max(r.OwnDown + r.QuotedDown, r.OwnUp + r.QuotedUp));
}

/// <summary>How warm or cold sentences are, how those named are spoken of, and what else is counted of manner.</summary>
internal sealed class Tone
{
    private const double Cut = 0.05;
    private const int MostTargets = 4;

    public Tone(Report report)
    {
        if (report.Articles.Any(a => a.Document.Made.HasFlag(DocumentLayers.Sentiments)))
            Sentences = new("t", "Sentences by tone", "sentence", [.. report.Outlets.Select(outlet => SentencesOf(report, outlet))]);
        Targets = TargetsOf(report);
        Said = SaidOf.Of(report);
        Manner = FigureRow.OfManner(report);
    }

    /// <summary>Sentences by tone, or <see langword="null"/> where nobody scored any.</summary>
    public ToneChart? Sentences { get; }

    /// <summary>How those named by more than one outlet are spoken of, the most spoken of first.</summary>
    public ImmutableArray<ToneChart> Targets { get; }

    /// <summary>Words said of those most spoken of.</summary>
    public ImmutableArray<SaidOf> Said { get; }

    /// <summary>Measures of manner, such as loaded cues and passives.</summary>
    public ImmutableArray<FigureRow> Manner { get; }

    /// <summary>Whether there is anything to show.</summary>
    public bool Any => Sentences is not null || Targets.Length > 0 || Said.Length > 0 || Manner.Length > 0;

    /// <summary>Every sentence of an outlet that is negative or positive, each with its score: whatever is counted of tone is counted out of this one list.</summary>
    private static EvidenceList? CiteSentences(Report report, Outlet outlet, string back) =>
        report.Figures.Find(ToneMeasure.Negative, outlet.Name) is { } negative ? report.Cite(negative, back) : null;

    private static IEnumerable<(ArticleView Article, SentenceSentiment Sentence)> Scored(Outlet outlet) => outlet.Articles
        .Where(a => a.Document.Made.HasFlag(DocumentLayers.Sentiments))
        .SelectMany(a => a.Document.Sentiments.Select(s => (a, s)));

    private static ToneRow SentencesOf(Report report, Outlet outlet)
    {
        string id = "t-" + outlet.Id;
        SentenceSentiment[] sentences = [.. Scored(outlet).Select(s => s.Sentence)];
        int Count(bool own, Func<double, bool> where) => sentences.Count(s => s.Voice.IsOwn() == own && where(s.Sentiment.Compound));
        return new(outlet, id, Count(true, IsDown), Count(false, IsDown), Count(true, IsUp), Count(false, IsUp), CiteSentences(report, outlet, id))
        {
            Own = Count(true, _ => true),
            Words = ToneWords.Of(Scored(outlet)),
            Mean = report.Figures.Find(ToneMeasure.Mean, outlet.Name, ("voice", "own")),
        };
    }

    private static ImmutableArray<ToneChart> TargetsOf(Report report)
    {
        var mentions = report.Articles.Where(a => a.Document.Made.HasFlag(DocumentLayers.Targets))
            .SelectMany(a => a.Document.Targets.Select(t => (Article: a, Target: t))).ToArray();
        var names = mentions.GroupBy(m => m.Target.Name, StringComparer.Ordinal)
            .Select(g => (Name: g.Key, Outlets: g.Select(m => m.Article.Outlet).Distinct().Count(), Judged: g.Count(m => m.Target.Polarity != Polarity.Neutral), All: g.ToArray()))
            .Where(g => g.Outlets > 1 && g.Judged > 0)
            .OrderByDescending(g => g.Judged).ThenBy(g => g.Name, StringComparer.Ordinal).Take(MostTargets);
        return [.. names.Select((group, i) => new ToneChart($"t{i}", group.Name, "mention", [.. report.Outlets.Select(outlet =>
            TargetOf(report, outlet, group.Name, $"t{i}", [.. group.All.Where(m => m.Article.Outlet == outlet.Name)]))]))];
    }

    private static ToneRow TargetOf(Report report, Outlet outlet, string name, string id, (ArticleView Article, TargetSentiment Target)[] mentions)
    {
        int Count(bool own, Polarity polarity) => mentions.Count(m => m.Target.Voice.IsOwn() == own && m.Target.Polarity == polarity);
        EvidenceList? list = report.Evidence.Cite($"target {name} {outlet.Id}", $"{outlet.Name}: how {name} is spoken of",
            mentions.Where(m => m.Target.Polarity != Polarity.Neutral).Select(m => new Evidence(m.Article.Document.Article.Id, m.Target.Span)).Order(report.ByPlace), id);
        return new(outlet, id, Count(true, Polarity.Negative), Count(false, Polarity.Negative), Count(true, Polarity.Positive), Count(false, Polarity.Positive), list)
        {
            Own = mentions.Count(m => m.Target.Voice.IsOwn()),
            All = mentions.Length,
        };
    }

    /// <summary>Whether a score is negative, as the authors of VADER draw the line.</summary>
    public static bool IsDown(double compound) => compound <= -Cut;

    /// <summary>Whether a score is positive.</summary>
    public static bool IsUp(double compound) => compound >= Cut;
}
