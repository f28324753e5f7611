using Framing.Reports.Tables;

namespace Framing.Batch;

/// <summary>A measurement of a group, as in a comparison, without evidence: that stands in the other tables.</summary>
internal sealed record SummaryRow(GroupMeasurement Figure, long Articles)
{
    public static Table<SummaryRow> Table { get; } = new(
        "summary",
        "A row a group and measurement: the sums over its articles, the value and its 95% interval; no row where the group has nothing to count.",
        DocumentLayers.None,
        DocumentLayers.None,
        _ => [],
        [
            Column<SummaryRow>.Text("group", "The outlet, or the value of the column that the run was grouped by.", r => r.Figure.Group),
            .. ArticleTables.KeyColumns<SummaryRow>(r => r.Figure.Key),
            Column<SummaryRow>.Text("unit", ArticleTables.UnitMeaning, r => r.Figure.Unit.ToString().ToLowerInvariant()),
            Column<SummaryRow>.Integer("numerator", "", "What was counted.", r => r.Figure.Numerator),
            Column<SummaryRow>.Integer("denominator", "", "Out of how many.", r => r.Figure.Denominator),
            Column<SummaryRow>.Text("of", "What the denominator counts.", r => r.Figure.Noun),
            Column<SummaryRow>.Integer("passages", "passages", "How many separate passages the denominator comes from.", r => r.Figure.Passages),
            Column<SummaryRow>.Integer("articles", "articles", "Articles that add to the denominator.", r => r.Articles),
            Column<SummaryRow>.Number("value", "", "The value.", r => r.Figure.Value),
            Column<SummaryRow>.Number("low", "", "The lower bound of the 95% interval; empty where none is honest.", r => r.Figure.Interval?.Low),
            Column<SummaryRow>.Number("high", "", "The upper bound.", r => r.Figure.Interval?.High),
            Column<SummaryRow>.Text("method", "How the interval was made, or why there is none.", r => r.Figure.Method.ToString()),
        ]);
}
