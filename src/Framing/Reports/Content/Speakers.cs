using System.Collections.Immutable;
using System.Globalization;
using Framing.Measures;

namespace Framing.Reports.Content;

/// <summary>Words given to a source or a category of sources by one outlet.</summary>
/// <param name="Direct">Words inside quotation marks.</param>
/// <param name="Indirect">The other words attributed to it.</param>
/// <param name="Evidence">The quotations.</param>
internal readonly record struct Given(long Direct, long Indirect, EvidenceList? Evidence)
{
    /// <summary>All words.</summary>
    public long Words => Direct + Indirect;

    /// <summary>The verbs that report them, the commonest first; only for a single source.</summary>
    public ImmutableArray<(string Verb, int Count)> Verbs { get; init; } = [];
}

/// <summary>A source, or a category of sources, across the outlets.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Label">Its name, with what it is.</param>
/// <param name="Cells">Per outlet.</param>
internal sealed record SpeakerRow(string Id, string Label, ImmutableArray<Given> Cells);

/// <summary>A category and the sources in it.</summary>
/// <param name="Row">The category's own figures.</param>
/// <param name="Category">Its id.</param>
/// <param name="Sources">Its sources, those with the most words first.</param>
internal sealed record CategoryRows(SpeakerRow Row, string Category, ImmutableArray<SpeakerRow> Sources);

/// <summary>The reporting verbs of an outlet.</summary>
/// <param name="Id">The row's anchor.</param>
/// <param name="Outlet">The outlet.</param>
/// <param name="ByClass">Per class, verbs with how often they come, the commonest first.</param>
/// <param name="NotNeutral">How many are not neutral, out of all.</param>
/// <param name="Share">Their share, where there are enough for one: "= 4%, interval 1 to 18".</param>
/// <param name="Shares">The measurements behind it, one a class that is not neutral.</param>
internal sealed record VerbRow(
    string Id, Outlet Outlet, ImmutableArray<ImmutableArray<(string Verb, int Count)>> ByClass, Run NotNeutral, string Share, ImmutableArray<GroupMeasurement> Shares);

/// <summary>Who speaks, how much, and with which verbs speech is reported.</summary>
internal sealed class Speakers
{
    /// <summary>From as many articles on, intervals are the bootstrap's.</summary>
    private const int FewestForBootstrap = 10;

    public Speakers(Report report)
    {
        Totals = [.. report.Outlets.Select(outlet => TotalOf(report, outlet))];
        string[] categories = [.. report.Outlets.SelectMany(o => report.Figures.All(WordBalanceMeasure.AttributedWords, o.Name).Concat(report.Figures.All(WordBalanceMeasure.QuotedWords, o.Name)))
            .Where(m => m.Numerator > 0).Select(m => m.Key["category"]).OfType<string>().Distinct()];
        Categories = [.. categories
            .Select(category => RowsOf(report, category))
            .OrderBy(rows => IsUnknown(rows.Category))
            .ThenByDescending(rows => rows.Row.Cells.Sum(c => c.Words)).ThenBy(rows => rows.Category, StringComparer.Ordinal)];
        Verbs = [.. report.Outlets.Select(outlet => VerbsOf(report, outlet))];
        Manner = Quoting.Of(report, [.. Categories.Select(c => c.Category)]);
    }

    /// <summary>All attributed words of each outlet, and the passages that they come from.</summary>
    public ImmutableArray<(long Words, long Passages)> Totals { get; }

    /// <summary>The categories, the one with the most words first, those of unknown sources last.</summary>
    public ImmutableArray<CategoryRows> Categories { get; }

    /// <summary>The verbs, a row an outlet.</summary>
    public ImmutableArray<VerbRow> Verbs { get; }

    /// <summary>How each group of sources is quoted, and who speaks first and last.</summary>
    public ImmutableArray<FigureRow> Manner { get; }

    /// <summary>Whether anybody is quoted at all.</summary>
    public bool Any => Totals.Any(t => t.Words > 0);

    /// <summary>Whether a category holds sources of which no kind is known.</summary>
    public static bool IsUnknown(string? category) => !WordBalanceMeasure.IsKnown(category);

    private static (long, long) TotalOf(Report report, Outlet outlet)
    {
        GroupMeasurement? any = report.Figures.Find(WordBalanceMeasure.AttributedWords, outlet.Name) ?? report.Figures.Find(WordBalanceMeasure.QuotedWords, outlet.Name);
        return any is null ? (0, 0) : (any.Denominator, any.Passages);
    }

    private static CategoryRows RowsOf(Report report, string category)
    {
        string id = "w-" + category;
        SpeakerRow row = new(id, Wording.Capital(Naming.Category(category)), [.. report.Outlets.Select(outlet => CellOf(report, outlet, category, id))]);
        // Sources of the same name in several articles are one row.
        var sources = report.Articles.Where(a => a.Document.Made.HasFlag(DocumentLayers.Sources | DocumentLayers.Quotes))
            .SelectMany(a => a.Document.Sources.Select((source, i) => (Article: a, Source: source, Index: i)))
            .Where(s => s.Source.Category == category)
            .GroupBy(s => s.Source.Name, StringComparer.OrdinalIgnoreCase)
            .Select((group, i) => new SpeakerRow($"{id}-{i}", LabelOf([.. group.Select(s => s.Source)]), [.. report.Outlets.Select(outlet =>
                Sum([.. group.Where(s => s.Article.Outlet == outlet.Name).SelectMany(s => s.Article.Document.Quotes.Where(q => q.SourceId == s.Index).Select(q => (s.Article.Document, q)))]))]))
            .Where(source => source.Cells.Any(c => c.Words > 0))
            .OrderByDescending(source => source.Cells.Sum(c => c.Words));
        return new(row, category, [.. sources]);
    }

    private static Given CellOf(Report report, Outlet outlet, string category, string id)
    {
        GroupMeasurement? direct = report.Figures.Find(WordBalanceMeasure.QuotedWords, outlet.Name, ("category", category));
        GroupMeasurement? attributed = report.Figures.Find(WordBalanceMeasure.AttributedWords, outlet.Name, ("category", category));
        long inMarks = direct?.Numerator ?? 0;
        GroupMeasurement? cited = attributed is { Numerator: > 0 } ? attributed : direct;
        return new(inMarks, Math.Max(0, (attributed?.Numerator ?? 0) - inMarks), cited is { Numerator: > 0 } ? report.Cite(cited, id) : null);
    }

    private static Given Sum((Document Document, Quote Quote)[] quotes)
    {
        long direct = quotes.Sum(q => (long)q.Quote.WordsInMarks);
        return new(direct, quotes.Sum(q => (long)q.Quote.Words) - direct, null)
        {
            Verbs = Tally(quotes.Where(q => q.Quote.Cue.Length > 0).DistinctBy(q => (q.Document.Article.Id, q.Quote.Cue[0])).Select(q => CueText.Of(q.Document, q.Quote))),
        };
    }

    private static string LabelOf(Source[] sources)
    {
        string? role = sources.Select(s => s.Role ?? s.Organization).FirstOrDefault(r => !string.IsNullOrWhiteSpace(r));
        string name = Wording.Shorten(sources[0].Name, 80);
        bool says = role is not null && !name.Contains(role, StringComparison.OrdinalIgnoreCase);
        return says ? $"{name}, {Wording.Shorten(role, 60)}" : name;
    }

    private static VerbRow VerbsOf(Report report, Outlet outlet)
    {
        string id = "v-" + outlet.Id;
        (VerbClass Class, string Verb, Evidence Place)[] cues = [.. Cues(outlet)];
        return new(id, outlet,
            [.. Enum.GetValues<VerbClass>().Select(verbClass => Tally(cues.Where(c => c.Class == verbClass).Select(c => c.Verb)))],
            new(cues.Length == 0 ? "none" : NotNeutral([.. cues.Select(c => c.Place)]), report.Figures.Find(VerbClassMeasure.Share, outlet.Name) is { } any ? report.Cite(any, id) : null),
            ShareOf(cues.Count(c => c.Place.Counted), cues.Length, outlet.Articles.Length),
            [.. report.Figures.All(VerbClassMeasure.Share, outlet.Name).Where(m => VerbClassMeasure.TakesAStance(m.Key))]);
    }

    private static IEnumerable<(VerbClass Class, string Verb, Evidence Place)> Cues(Outlet outlet) => outlet.Articles
        .Where(a => a.Document.Made.HasFlag(DocumentLayers.Quotes))
        .SelectMany(a => a.Document.Quotes.Where(q => q.Cue.Length > 0).DistinctBy(q => q.Cue[0])
            .Select(q => (q.VerbClass, CueText.Of(a.Document, q), new Evidence(a.Document.Article.Id, q.Cue[0], q.VerbClass != VerbClass.Neutral))));

    /// <summary>Within few articles the interval is Wilson's; over more, verbs of one article go together, and the classes' own intervals say how far.</summary>
    private static string ShareOf(int count, int of, int articles)
    {
        if (of < SmallSample.Least)
            return "";
        string interval = articles < FewestForBootstrap ? $", interval {Wording.Range(Statistics.Proportion.Wilson(count, of))}" : "";
        return $"= {Wording.Percent((double)count / of)}%{interval}";
    }

    private static string NotNeutral(Evidence[] cues) => string.Create(CultureInfo.InvariantCulture, $"{cues.Count(c => c.Counted)} of {cues.Length}");

    private static ImmutableArray<(string Verb, int Count)> Tally(IEnumerable<string> verbs) =>
        [.. verbs.GroupBy(verb => verb, StringComparer.Ordinal).Select(g => (Verb: g.Key, Count: g.Count()))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Verb, StringComparer.Ordinal)];
}
