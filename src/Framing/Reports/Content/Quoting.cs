using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Reports.Content;

/// <summary>
/// How the sources of each group are quoted: many small measures as one table, a row a group, a column an outlet. A figure leads to the
/// quotations that it is about; what is zero is left out.
/// </summary>
internal static class Quoting
{
    /// <summary>The rows, categories in the order given.</summary>
    public static ImmutableArray<FigureRow> Of(Report report, ImmutableArray<string> categories)
    {
        IEnumerable<string> sides = report.Outlets.SelectMany(o => report.Figures.All(QuoteBalanceMeasure.Quotations, o.Name))
            .Select(m => m.Key["side"]).OfType<string>().Distinct();
        FigureRow[] rows =
        [
            Row(report, "k-all", "All", (r, outlet, _) => All(r, outlet)),
            .. categories.Select(c => Row(report, "k-" + c, Wording.Capital(Naming.Category(c)), (r, outlet, id) => Group(r, outlet, ("category", c), id))),
            .. sides.Select((s, i) => Row(report, $"k{i}", s == "none" ? "On no side" : $"Side “{s}”", (r, outlet, id) => Group(r, outlet, ("side", s), id))),
            Row(report, "k-first", "Who speaks first", (r, outlet, id) => Order(r, outlet, SpeakingOrderMeasure.First, id)),
            Row(report, "k-last", "Who speaks last", (r, outlet, id) => Order(r, outlet, SpeakingOrderMeasure.Last, id)),
            Row(report, "k-women", "Women among people quoted by name", Women),
            Row(report, "k-party", "Words of American parties, where told", Parties),
            Row(report, "k-number", "Sources as if all had equal words", (r, outlet, _) => Effective(r, outlet)),
            Row(report, "k-three", "Words of the three with most", (r, outlet, id) => SpreadShare(r, outlet, SourceSpreadMeasure.FirstThree, id)),
            Row(report, "k-unnamed", "Words of sources without a name", (r, outlet, id) => SpreadShare(r, outlet, SourceSpreadMeasure.Unnamed, id)),
            Row(report, "k-spread", "Spread over sources, in bits", (r, outlet, _) => Spread(r, outlet, "source")),
            Row(report, "k-kinds", "Spread over kinds of source, in bits", (r, outlet, _) => Spread(r, outlet, "category")),
        ];
        return [.. rows.Where(row => row.Cells.Any(cell => !cell.IsEmpty))];
    }

    private static FigureRow Row(Report report, string id, string label, Func<Report, Outlet, string, ImmutableArray<Run>> cell) =>
        new(id, label, [.. report.Outlets.Select(outlet => cell(report, outlet, id))]);

    /// <summary>All quotations, which the lists of their groups hold between them.</summary>
    private static ImmutableArray<Run> All(Report report, Outlet outlet)
    {
        GroupMeasurement? direct = report.Figures.All(QuoteMannerMeasure.InOwnWords, outlet.Name).FirstOrDefault(m => m.Key.Dimensions.IsEmpty);
        GroupMeasurement? named = report.Figures.All(QuoteMannerMeasure.WithName, outlet.Name).FirstOrDefault(m => m.Key.Dimensions.IsEmpty);
        return (direct ?? named) is not { } any ? [] : [new(Wording.Counted(any.Denominator, "quotation")), .. Details(direct, named, [])];
    }

    private static ImmutableArray<Run> Group(Report report, Outlet outlet, (string Dimension, string Value) group, string id)
    {
        if (report.Figures.Find(QuoteBalanceMeasure.Quotations, outlet.Name, group) is not { Numerator: > 0 } quotes)
            return [];
        GroupMeasurement? words = report.Figures.Find(WordBalanceMeasure.AttributedWords, outlet.Name, group);
        IEnumerable<GroupMeasurement> verbs = report.Figures.All(VerbClassMeasure.By + group.Dimension, outlet.Name, group)
            .Where(m => VerbClassMeasure.TakesAStance(m.Key));
        // Categories have their words drawn as bars; sides have them here.
        string given = group.Dimension == "side" && words is not null ? $", {Shown.CountOf(words)} words" : "";
        return
        [
            new(Wording.Counted(quotes.Numerator, "quotation"), words is { Numerator: > 0 } ? report.Cite(words, id) : report.Cite(quotes, id)),
            new(given),
            .. Details(
                report.Figures.Find(QuoteMannerMeasure.InOwnWords, outlet.Name, group), report.Figures.Find(QuoteMannerMeasure.WithName, outlet.Name, group), verbs),
        ];
    }

    private static IEnumerable<Run> Details(GroupMeasurement? direct, GroupMeasurement? named, IEnumerable<GroupMeasurement> verbs)
    {
        string[] parts =
        [
            .. direct is { Numerator: > 0 } ? (string[])[$"{Wording.Digits(direct.Numerator)} direct"] : [],
            .. named is { Numerator: > 0 } ? (string[])[$"{Wording.Digits(named.Numerator)} named"] : [],
            .. verbs.Where(m => m.Numerator > 0).Select(m => $"{Wording.Digits(m.Numerator)} {m.Key["class"]}"),
        ];
        return parts.Length == 0 ? [] : [new(": " + string.Join(", ", parts))];
    }

    /// <summary>"officials", or with several articles "officials 3, citizens 1".</summary>
    private static ImmutableArray<Run> Order(Report report, Outlet outlet, string measure, string id)
    {
        GroupMeasurement[] all = [
            .. report.Figures.All(measure, outlet.Name).Where(m => m.Key["category"] is not null && m.Numerator > 0).OrderByDescending(m => m.Numerator)];
        if (all.Length == 0)
            return [];
        string text = string.Join(", ", all.Select(m => Naming.Category(m.Key["category"]) + (m.Denominator == 1 ? "" : $" {Wording.Digits(m.Numerator)}")));
        // Each category counts the same quotations, one a text.
        Citation? list = Citation.Of($"{measure} {outlet.Name}", $"{outlet.Name}: {(measure == SpeakingOrderMeasure.First ? "first" : "last")} quotation of each text",
            all[0].Evidence.Select(e => e with { Counted = true }), id);
        return [new(text, list)];
    }

    /// <summary>"2 of 7 people, 41 of 120 words, 1 person not told": women among people, among their words, and of whom nothing tells.</summary>
    private static ImmutableArray<Run> Women(Report report, Outlet outlet, string id)
    {
        GroupMeasurement? Of(string of, string gender) => report.Figures.All(SpeakerGenderMeasure.Gender, outlet.Name)
            .FirstOrDefault(m => m.Key["of"] == of && m.Key["gender"] == gender && m.Key["category"] is null);
        if (Of("people", SpeakerGenderMeasure.Female) is not { } people || Of("words", SpeakerGenderMeasure.Female) is not { } words)
            return [];
        long unknown = Of("people", SpeakerGenderMeasure.Unknown)?.Numerator ?? 0;
        return
        [
            new($"{Shown.CountOf(people)} {Wording.Noun(people.Denominator, "person", "people")}", people.Numerator > 0 ? report.Cite(people, id) : null),
            new($", {Shown.CountOf(words)} words{(unknown > 0 ? $"; of {Wording.Digits(unknown)} it is not told" : "")}"),
        ];
    }

    /// <summary>"Democrats 41, Republicans 60 of 101 words": the words given to each party among those whose party is told.</summary>
    private static ImmutableArray<Run> Parties(Report report, Outlet outlet, string id)
    {
        GroupMeasurement[] parties = [.. report.Figures.All(PartyWordsMeasure.Words, outlet.Name).Where(m => m.Key["of"] is "words")];
        // Neither of the two parties is left out for having no words: that is what the row is read for.
        ImmutableArray<Run> runs = [.. parties.Where(m => m.Key["party"] is not "independent" || m.Numerator > 0).SelectMany((m, i) => (Run[])
        [
            new($"{(i > 0 ? ", " : "")}{Wording.Capital(m.Key["party"] switch { "democratic" => "democrats", "republican" => "republicans", _ => "independents" })} "),
            new(Wording.Digits(m.Numerator), m.Numerator > 0 ? report.Cite(m, $"{id}-{m.Key["party"]}") : null),
        ])];
        return parties is [var any, ..] ? runs.Add(new($" of {Wording.Digits(any.Denominator)} words")) : [];
    }

    private static ImmutableArray<Run> Effective(Report report, Outlet outlet) =>
        report.Figures.Find(SourceSpreadMeasure.Effective, outlet.Name) is { } mean ? [new(Shown.Cell(mean).Figure)] : [];

    private static ImmutableArray<Run> SpreadShare(Report report, Outlet outlet, string measure, string id) =>
        report.Figures.Find(measure, outlet.Name) is { } share
            ? [new($"{Shown.CountOf(share)} words", share.Numerator > 0 ? report.Cite(share, id) : null)] : [];

    private static ImmutableArray<Run> Spread(Report report, Outlet outlet, string over) =>
        report.Figures.Find(SourceEntropyMeasure.Spread, outlet.Name, ("over", over)) is { Denominator: >= SmallSample.Least } mean ? [new(Shown.Cell(mean).Figure)] : [];
}
