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
internal sealed record ToneRow(Outlet Outlet, string Id, int OwnDown, int QuotedDown, int OwnUp, int QuotedUp, Citation? Evidence)
{
    /// <summary>Out of how many in own voice, those of neither side included.</summary>
    public int Own { get; init; }

    /// <summary>Out of how many in any voice.</summary>
    public int All { get; init; }

    /// <summary>Whether the outlet's articles have none of the names of whom the row tells.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>All marks.</summary>
    public int Marks => OwnDown + QuotedDown + OwnUp + QuotedUp;

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
    private const int MostTargets = 4;

    private static readonly string[] Quoted = ["direct_quote", "indirect_quote", "distanced"];

    public Tone(Report report)
    {
        if (report.Outlets.Any(outlet => report.Figures.All(ToneMeasure.Mean, outlet.Name).Any()))
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

    /// <summary>What its numbers rest on.</summary>
    public IEnumerable<Citation?> Cited =>
        (Sentences is null ? Targets : [Sentences, .. Targets]).SelectMany(chart => chart.Rows.Select(row => row.Evidence)).Concat(Manner.SelectMany(row => row.Cited));

    /// <summary>Whether there is anything to show.</summary>
    public bool Any => Sentences is not null || Targets.Length > 0 || Said.Length > 0 || Manner.Length > 0;

    /// <summary>Every sentence of an outlet that is negative or positive, each with its score: whatever is counted of tone is counted out of this one list.</summary>
    private static Citation? CiteSentences(Report report, Outlet outlet, string back) =>
        report.Figures.Find(ToneMeasure.Negative, outlet.Name) is { } negative ? report.Cite(negative, back) : null;

    private static ToneRow SentencesOf(Report report, Outlet outlet)
    {
        string id = "t-" + outlet.Id;
        GroupMeasurement? mean = report.Figures.Find(ToneMeasure.Mean, outlet.Name, ("voice", "own"));
        ILookup<string, GroupMeasurement> sides = new[] { ToneMeasure.Negative, ToneMeasure.Positive }.SelectMany(name => report.Figures.All(name, outlet.Name))
            .ToLookup(m => m.Key.Name);
        return RowOf(outlet, id, sides[ToneMeasure.Negative], sides[ToneMeasure.Positive], CiteSentences(report, outlet, id)) with
        {
            Mean = mean,
        };
    }

    private static ImmutableArray<ToneChart> TargetsOf(Report report)
    {
        ILookup<string, GroupMeasurement> byName = report.Outlets
            .SelectMany(outlet => report.Details[(PortrayalMeasure.Negative, outlet.Name)].Concat(report.Details[(PortrayalMeasure.Positive, outlet.Name)]))
            .ToLookup(m => report.People.NameOf(m.Key["target"]!), StringComparer.Ordinal);
        var names = byName
            .Select(measures => (Name: measures.Key, Measures: measures, Judged: Sum(measures, "own", m => m.Numerator) + Sum(measures, Quoted, m => m.Numerator)))
            .Where(g => g.Judged > 0)
            .OrderByDescending(g => g.Judged).ThenBy(g => g.Name, StringComparer.Ordinal).Take(MostTargets);
        return [.. names.Select((group, i) => new ToneChart($"t{i}", group.Name, "mention", [.. report.Outlets.Select(outlet =>
            TargetOf(report, outlet, group.Name, $"t{i}", [.. group.Measures.Where(m => m.Group == outlet.Name)]))]))];
    }

    private static ToneRow TargetOf(Report report, Outlet outlet, string name, string id, GroupMeasurement[] measures)
    {
        Citation? list = Citation.Of($"target {name} {outlet.Id}", $"{outlet.Name}: how {name} is spoken of",
            measures.Where(m => m.Key["voice"] == "own" || Quoted.Contains(m.Key["voice"])).SelectMany(m => m.Evidence), id);
        return RowOf(outlet, id, measures.Where(m => m.Key.Name == PortrayalMeasure.Negative), measures.Where(m => m.Key.Name == PortrayalMeasure.Positive), list) with
        {
            IsAbsent = outlet.Articles.All(article => !report.People.MayBeIn(name, article.Document)),
        };
    }

    private static ToneRow RowOf(Outlet outlet, string id, IEnumerable<GroupMeasurement> down, IEnumerable<GroupMeasurement> up, Citation? list)
    {
        int own = Sum(down, "own", m => m.Denominator);
        return new(outlet, id, Sum(down, "own", m => m.Numerator), Sum(down, Quoted, m => m.Numerator),
            Sum(up, "own", m => m.Numerator), Sum(up, Quoted, m => m.Numerator), list)
        {
            Own = own,
            All = own + Sum(down, Quoted, m => m.Denominator),
        };
    }

    private static int Sum(IEnumerable<GroupMeasurement> measures, string voice, Func<GroupMeasurement, long> of) => Sum(measures, [voice], of);

    private static int Sum(IEnumerable<GroupMeasurement> measures, string[] voices, Func<GroupMeasurement, long> of) =>
        (int)measures.Where(m => voices.Contains(m.Key["voice"])).Sum(of);
}
