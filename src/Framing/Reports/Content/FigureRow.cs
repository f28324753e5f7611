using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>Any measurement across the outlets, for tables without a chart.</summary>
/// <param name="Id">The row's anchor.</param>
/// <param name="Label">What is measured.</param>
/// <param name="Cells">Per outlet the figure, which leads to its evidence; empty where nothing was measured.</param>
internal sealed record FigureRow(string Id, string Label, ImmutableArray<ImmutableArray<Run>> Cells)
{
    /// <summary>What the row counts out of: "of words"; <see langword="null"/> where its cells say so.</summary>
    public string? OutOf { get; init; }

    private static readonly HashSet<string> Drawn = ["choice", "quoted_words", "attributed_words", "verb_class", "tone", "tone_negative", "tone_positive"];

    /// <summary>Measures that tell of manner, and whose rows stand with tone.</summary>
    private static readonly HashSet<string> Manner = ["cues", "slant", "passive", "passive_agentless", "passives"];

    /// <summary>The rows on manner, in own voice.</summary>
    public static ImmutableArray<FigureRow> OfManner(Report report) => Of(report, "n", key => Manner.Contains(key.Name), OwnVoice);

    // What the heading above the rows says need not stand in each.
    private const string OwnVoice = ", own voice";

    /// <summary>What no section shows: a user's own measures, and details of the built-in ones.</summary>
    public static ImmutableArray<FigureRow> OfOthers(Report report) =>
        Of(report, "o", key => !Drawn.Contains(key.Name) && !Manner.Contains(key.Name) && !Quoting.Measures.Contains(key.Name), "");

    private static ImmutableArray<FigureRow> Of(Report report, string prefix, Func<MeasureKey, bool> includes, string said)
    {
        // A share of none, or a mean of too few, in every outlet tells nothing that a reader would miss; the csv has it.
        HashSet<MeasureKey> found = [.. report.Comparison.Measures.Where(m => m.Unit == MeasureUnit.Mean ? m.Denominator >= Shown.Fewest : m.Numerator != 0).Select(m => m.Key)];
        var byKey = report.Comparison.Measures
            .Where(m => includes(m.Key) && found.Contains(m.Key) && (m.Key["voice"] is null or "own") && (m.Denominator > 0 || m.Unit == MeasureUnit.Count))
            .GroupBy(m => m.Key);
        return [.. byKey.Select((measures, i) => Row(report, measures.Key, [.. measures], $"{prefix}{i}", said))];
    }

    private static FigureRow Row(Report report, MeasureKey key, GroupMeasurement[] measures, string id, string said) => new(id, Wording.Capital(WithoutEnd(report.Naming.What(key), said)),
    [
        .. report.Outlets.Select(outlet => measures.FirstOrDefault(m => m.Group == outlet.Name) is { } measure
            ? Cell(measure, measure.Unit == MeasureUnit.Share && measure.Numerator == 0 ? null : report.Cite(measure, id))
            : []),
    ]) { OutOf = OutOfWhat(report.Naming.What(key), measures[0]) };

    /// <summary>What a label names itself need not be said.</summary>
    private static string? OutOfWhat(string label, GroupMeasurement measure) =>
        measure.Unit == MeasureUnit.Share && !label.Contains(measure.Noun, StringComparison.Ordinal) ? "of " + measure.Noun : null;

    /// <summary>Only the count of a share is the link.</summary>
    private static ImmutableArray<Run> Cell(GroupMeasurement measure, EvidenceList? list)
    {
        string figure = Headings.Figure(measure), count = Shown.CountOf(measure);
        return measure.Unit == MeasureUnit.Share && figure.StartsWith(count + " ", StringComparison.Ordinal) ? [new(count, list), new(figure[count.Length..])] : [new(figure, list)];
    }

    private static string WithoutEnd(string text, string end) => end.Length > 0 && text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : text;
}
