using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Framing.Measures;

namespace Framing.Reports.Content;

/// <summary>Words given to a source or a category of sources by one outlet.</summary>
/// <param name="Direct">Words inside quotation marks.</param>
/// <param name="Indirect">The other words attributed to it.</param>
/// <param name="Evidence">The quotations.</param>
internal readonly record struct Given(long Direct, long Indirect, Citation? Evidence)
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
internal sealed record SpeakerRow(string Id, string Label, ImmutableArray<Given> Cells)
{
    /// <summary>Its name alone; "" of a category.</summary>
    public string Name { get; init; } = "";
}

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
/// <param name="Share">Their share, where there are enough for one: "= 4%, range 1 to 18".</param>
/// <param name="Shares">The measurements behind it, one a class that is not neutral.</param>
internal sealed record VerbRow(
    string Id, Outlet Outlet, ImmutableArray<ImmutableArray<(string Verb, int Count)>> ByClass, Run NotNeutral, string Share, ImmutableArray<GroupMeasurement> Shares);

/// <summary>Who speaks, how much, and with which verbs speech is reported.</summary>
internal sealed class Speakers
{
    /// <summary>So many who did not answer are named of an outlet, each no longer than that.</summary>
    private const int MostAsked = 8, LongestAsked = 60;

    /// <summary>A verb that is longer is cut.</summary>
    private const int LongestVerb = 24;

    public Speakers(Report report)
    {
        ILookup<(string, string, string), GroupMeasurement> details = report.Outlets
            .SelectMany(o => report.Details[(SourceWordsMeasure.Words, o.Name)].Concat(report.Details[(ReportingVerbsMeasure.OfSource, o.Name)]))
            .ToLookup(m => (m.Group, m.Key["category"]!, report.People.NameOf(m.Key["source"]!).ToUpperInvariant()));
        Totals = [.. report.Outlets.Select(outlet => TotalOf(report, outlet))];
        string[] categories = [.. report.Outlets.SelectMany(
            o => report.Figures.All(WordBalanceMeasure.AttributedWords, o.Name).Concat(report.Figures.All(WordBalanceMeasure.QuotedWords, o.Name)))
            .Where(m => m.Numerator > 0).Select(m => m.Key["category"]).OfType<string>().Distinct()];
        Categories = [.. categories
            .Select(category => RowsOf(report, category, details))
            .OrderBy(rows => IsUnknown(rows.Category))
            .ThenByDescending(rows => rows.Row.Cells.Sum(c => c.Words)).ThenBy(rows => rows.Category, StringComparer.Ordinal)];
        Verbs = [.. report.Outlets.Select(outlet => VerbsOf(report, outlet))];
        Manner = Quoting.Of(report, [.. Categories.Select(c => c.Category)]);
        Asked = [.. report.Outlets.Select(outlet => (outlet, AskedBy(report, outlet))).Where(asked => asked.Item2.Length > 0)];
    }

    /// <summary>All attributed words of each outlet, and the passages that they come from.</summary>
    public ImmutableArray<(long Words, long Passages)> Totals { get; }

    /// <summary>The categories, the one with the most words first, those of unknown sources last.</summary>
    public ImmutableArray<CategoryRows> Categories { get; }

    /// <summary>The verbs, a row an outlet.</summary>
    public ImmutableArray<VerbRow> Verbs { get; }

    /// <summary>How each group of sources is quoted, and who speaks first and last.</summary>
    public ImmutableArray<FigureRow> Manner { get; }

    /// <summary>Who was asked and did not answer, as the articles of an outlet say.</summary>
    public ImmutableArray<(Outlet Outlet, string[] Names)> Asked { get; }

    /// <summary>What its numbers rest on.</summary>
    public IEnumerable<Citation?> Cited => Categories.SelectMany(c => c.Row.Cells.Select(cell => cell.Evidence))
        .Concat(Verbs.Select(v => v.NotNeutral.Evidence)).Concat(Manner.SelectMany(row => row.Cited));

    /// <summary>Whether anybody is quoted at all.</summary>
    public bool Any => Totals.Any(t => t.Words > 0);

    /// <summary>Whether a category holds sources of which no kind is known.</summary>
    public static bool IsUnknown(string? category) => !WordBalanceMeasure.IsKnown(category);

    private static string[] AskedBy(Report report, Outlet outlet) =>
    [
        // Who declined first and then spoke has answered.
        .. outlet.Articles.Select(a => (a.Document, a.Document.Cast)).SelectMany(a => a.Cast.Sources
                .Where((s, i) => s.NoComment.Length > 0 && !a.Cast.Quoted.Contains(i)
                    && (report.Extent.IsOverview || s.NoComment.Any(place => !GoesOn(a.Document, place)))))
            .Select(s => Wording.Shorten(s.Name, LongestAsked)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAsked),
    ];

    /// <summary>"Declined at first before he told reporters …": the sentence tells of an answer too.</summary>
    private static bool GoesOn(Document document, TextSpan place) =>
        document[new TextSpan(place.End, Math.Max(place.End, document.SentenceAt(place).End), place.Field)].IndexOfAny(Turns) >= 0;

    private static readonly SearchValues<string> Turns =
        SearchValues.Create([" before ", " but ", " until ", " though ", " instead "], StringComparison.OrdinalIgnoreCase);

    private static (long, long) TotalOf(Report report, Outlet outlet)
    {
        GroupMeasurement? any = report.Figures.Find(WordBalanceMeasure.AttributedWords, outlet.Name) ?? report.Figures.Find(WordBalanceMeasure.QuotedWords, outlet.Name);
        return any is null ? (0, 0) : (any.Denominator, any.Passages);
    }

    private static CategoryRows RowsOf(Report report, string category, ILookup<(string, string, string), GroupMeasurement> details)
    {
        string id = "w-" + category;
        SpeakerRow row = new(id, Wording.Capital(Naming.Category(category)), [.. report.Outlets.Select(outlet => CellOf(report, outlet, category, id))]);
        // One person is one row, under whatever names several articles give.
        var sources = report.Articles.Where(a => a.Document.Made.HasFlag(DocumentLayers.Sources | DocumentLayers.Quotes))
            .SelectMany(a => a.Document.Cast.Sources)
            .Where(source => source.Category == category)
            .GroupBy(source => report.People.NameOf(source.Name), StringComparer.OrdinalIgnoreCase)
            .Select((group, i) => new SpeakerRow(
                $"{id}-{i}", LabelOf(group.Key, [.. group]), [.. report.Outlets.Select(outlet => GivenOf(details[(outlet.Name, category, group.Key.ToUpperInvariant())]))])
            {
                Name = group.Key,
            })
            .Where(source => source.Cells.Any(c => c.Words > 0))
            .OrderByDescending(source => source.Cells.Sum(c => c.Words)).Take(report.Extent.Sources);
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

    private static Given GivenOf(IEnumerable<GroupMeasurement> source)
    {
        ILookup<string, GroupMeasurement> measures = source.ToLookup(m => m.Key.Name);
        long direct = measures[SourceWordsMeasure.Words].Sum(m => m.Numerator);
        return new(direct, measures[SourceWordsMeasure.Words].Sum(m => m.Denominator) - direct, null) { Verbs = List(measures[ReportingVerbsMeasure.OfSource]) };
    }

    private static string LabelOf(string known, Source[] sources)
    {
        string? role = sources.Select(s => s.Role ?? s.Organization).FirstOrDefault(r => !string.IsNullOrWhiteSpace(r));
        string name = Wording.Shorten(known, 80);
        bool says = role is not null && !name.Contains(role, StringComparison.OrdinalIgnoreCase);
        return says ? $"{name}, {Wording.Shorten(role, 60)}" : name;
    }

    private static VerbRow VerbsOf(Report report, Outlet outlet)
    {
        string id = "v-" + outlet.Id;
        GroupMeasurement[] verbs = [.. report.Details[(ReportingVerbsMeasure.Verbs, outlet.Name)]];
        GroupMeasurement? neutral = report.Figures.Find(VerbClassMeasure.Share, outlet.Name, ("class", VerbClass.Neutral.Name()));
        return new(id, outlet,
            [.. Enum.GetValues<VerbClass>().Select(verbClass => List(verbs.Where(m => m.Key["class"] == verbClass.Name())))],
            new(verbs.Length == 0 ? "none" : NotNeutral(verbs), neutral is null ? null : report.Cite(neutral, id)),
            neutral is null ? "" : ShareOf(neutral),
            [.. report.Figures.All(VerbClassMeasure.Share, outlet.Name).Where(m => VerbClassMeasure.TakesAStance(m.Key))]);
    }

    /// <summary>
    /// What the neutral share leaves. Wilson's interval of the one is the other's mirrored; where it was resampled, since the verbs of one article
    /// go together, the classes' own intervals say how far.
    /// </summary>
    private static string ShareOf(GroupMeasurement neutral)
    {
        if (neutral.Denominator < SmallSample.Least)
            return "";
        string interval = neutral is { Method.Kind: IntervalKind.Wilson, Interval: { } i } ? $", range {Wording.Range(new(1 - i.High, 1 - i.Low))}" : "";
        return $"= {Wording.Percent((double)(neutral.Denominator - neutral.Numerator) / neutral.Denominator)}%{interval}";
    }

    private static string NotNeutral(GroupMeasurement[] verbs) =>
        $"{Wording.Digits(verbs.Where(m => VerbClassMeasure.TakesAStance(m.Key)).Sum(m => m.Numerator))} of {Wording.Digits(verbs.Sum(m => m.Numerator))}";

    private static ImmutableArray<(string Verb, int Count)> List(IEnumerable<GroupMeasurement> verbs) =>
        [.. verbs.GroupBy(m => Wording.Shorten(m.Key["verb"], LongestVerb), StringComparer.Ordinal).Select(g => (Verb: g.Key, Count: (int)g.Sum(m => m.Numerator)))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Verb, StringComparer.Ordinal)];
}
