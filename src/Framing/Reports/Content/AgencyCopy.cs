using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>How much of each group is a news agency's copy, and the leading figures of own voice with and without it.</summary>
internal sealed class AgencyCopy
{
    public AgencyCopy(Report report, IEnumerable<LeadingFigures> leading)
    {
        if (report.Comparison.WithoutAgency.IsEmpty)
            return;
        Dictionary<(MeasureKey, string), GroupMeasurement> all = report.Comparison.Measures.ToDictionary(m => (m.Key, m.Group)),
            own = report.Comparison.WithoutAgency.ToDictionary(m => (m.Key, m.Group));
        Rows =
        [
            new("ag-n", "Articles that print an agency’s words", [.. report.Outlets.Select(outlet => (ImmutableArray<Run>)
                [new($"{Wording.Digits(outlet.Articles.Count(article => article.Document.Article.IsAgencyCopy))} of {Wording.Digits(outlet.Articles.Length)}")])]),
            .. leading.Where(figure => figure.Key["voice"] == "own").SelectMany((figure, i) => (FigureRow[])
            [
                Row($"ag{i}a", figure.Title, all, figure.Key, report.Cite),
                Row($"ag{i}o", "The same without agency copy", own, figure.Key, CiteOwn),
            ]),
        ];

        FigureRow Row(
            string id, string label, Dictionary<(MeasureKey, string), GroupMeasurement> figures, MeasureKey key, Func<GroupMeasurement, string, Citation?> cite) =>
            new(id, label, [.. report.Outlets.Select(outlet => CellOf(figures.GetValueOrDefault((key, outlet.Name)), m => cite(m, id)))]);

        Citation? CiteOwn(GroupMeasurement measure, string back) => Citation.Of(
            $"{measure.Key} {measure.Group} without agency",
            $"{measure.Group}, without agency copy: {Shown.CountOf(measure)} {measure.Noun}, {report.Naming.What(measure)}", measure.Evidence, back);
    }

    /// <summary>The figures; none where they are not asked for.</summary>
    public ImmutableArray<FigureRow> Rows { get; } = [];

    /// <summary>What its numbers rest on.</summary>
    public IEnumerable<Citation?> Cited => Rows.SelectMany(row => row.Cited);

    /// <summary>The section's heading.</summary>
    public static string Heading => "Own voice with and without agency copy";

    /// <summary>What it shows.</summary>
    public static string Note =>
        "An article is agency copy by its credit: a byline or a dateline that names a news agency. The outlet chose to print it and did not write it.";

    private static ImmutableArray<Run> CellOf(GroupMeasurement? measure, Func<GroupMeasurement, Citation?> list)
    {
        if (measure is null || measure.Denominator == 0)
            return [];
        (string figure, string more) = Shown.Cell(measure);
        Citation? cited = measure.Numerator == 0 ? null : list(measure);
        return more.Length > 0 ? [new(figure, cited), new(more)] : [new(figure, cited)];
    }
}
