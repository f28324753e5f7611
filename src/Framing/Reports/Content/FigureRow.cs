using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>Any measurement across the outlets, for tables without a chart.</summary>
/// <param name="Id">The row's anchor.</param>
/// <param name="Label">What is measured.</param>
/// <param name="Cells">Per outlet the figure, which leads to its evidence; empty where nothing was measured.</param>
internal sealed record FigureRow(string Id, string Label, ImmutableArray<ImmutableArray<Run>> Cells)
{
    private static readonly HashSet<string> Drawn = ["choice", "quoted_words", "attributed_words", "verb_class", "tone", "tone_negative", "tone_positive"];

    /// <summary>Measures that tell of manner, and whose rows stand with tone.</summary>
    private static readonly HashSet<string> Manner = ["cues", "slant", "passive", "passive_agentless", "passives"];

    /// <summary>The rows on manner, in own voice.</summary>
    public static ImmutableArray<FigureRow> OfManner(Report report) => Of(report, "n", key => Manner.Contains(key.Name));

    /// <summary>What no section shows: a user's own measures, and details of the built-in ones.</summary>
    public static ImmutableArray<FigureRow> OfOthers(Report report)
    {
        // A share of none in every outlet tells nothing that a reader would miss; the csv has it.
        HashSet<MeasureKey> found = [.. report.Comparison.Measures.Where(m => m.Unit == MeasureUnit.Mean || m.Numerator != 0).Select(m => m.Key)];
        return Of(report, "o", key => !Drawn.Contains(key.Name) && !Manner.Contains(key.Name) && !Quoting.Measures.Contains(key.Name) && found.Contains(key));
    }

    private static ImmutableArray<FigureRow> Of(Report report, string prefix, Func<MeasureKey, bool> includes)
    {
        var byKey = report.Comparison.Measures
            .Where(m => includes(m.Key) && (m.Key["voice"] is null or "own") && (m.Denominator > 0 || m.Unit == MeasureUnit.Count))
            .GroupBy(m => m.Key);
        return [.. byKey.Select((measures, i) => Row(report, measures.Key, [.. measures], $"{prefix}{i}"))];
    }

    private static FigureRow Row(Report report, MeasureKey key, GroupMeasurement[] measures, string id) => new(id, Wording.Capital(report.Naming.What(key)),
    [
        .. report.Outlets.Select(outlet => measures.FirstOrDefault(m => m.Group == outlet.Name) is { } measure
            ? ImmutableArray.Create(new Run(Headings.Figure(measure), measure.Unit == MeasureUnit.Share && measure.Numerator == 0 ? null : report.Cite(measure, id)))
            : []),
    ]);
}
