using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Figures;

/// <summary>The pictures of a report: the leading shares with their ranges, marked names to both sides, words by who speaks, and courses over time.</summary>
internal static class ReportFigures
{
    private const int MostSides = 6;

    public static IEnumerable<Figure> Of(Report report)
    {
        ImmutableArray<Names> names = Names.Of(report);
        Speakers speakers = new(report);
        ImmutableArray<LeadingFigures> leading = [.. LeadingFigures.Of(report, names, speakers)];
        Dictionary<(MeasureKey, string), GroupMeasurement> all = report.Comparison.Measures.ToDictionary(m => (m.Key, m.Group));
        foreach (LeadingFigures figure in leading)
            yield return new RangeFigure(figure.Title, [.. report.Outlets.Select(outlet => (outlet.Name, all.GetValueOrDefault((figure.Key, outlet.Name))))]);
        foreach (SidesFigure sides in names.Where(n => !n.IsBrief).Select(Sides).Where(figure => figure.ShowsAny).Take(MostSides))
            yield return sides;
        if (speakers.Any)
            yield return WhoSpeaks(report, speakers);
        OverTime time = new(report, leading);
        ImmutableArray<string> periods = [.. time.Periods];
        foreach (TimeSeries series in time.Series)
            yield return new CourseFigure(series, periods);
    }

    private static SidesFigure Sides(Names names)
    {
        long Count(NamesRow row, Side side) => row.Own.Where((_, v) => Names.SideOf(names.Concept.Variants[v]) == side).Sum();
        return new(
            $"{names.Concept.Title}: marked names in own voice", As(names.Concept.NegativeSide, "one side"), As(names.Concept.PositiveSide, "the other"),
            [.. names.Rows.Select(row => (row.Outlet.Name, Count(row, Side.Negative), Count(row, Side.Neither), Count(row, Side.Positive)))]);
    }

    private static string As(string side, string unknown) => side.Length == 0 ? unknown : side;

    private static PartsFigure WhoSpeaks(Report report, Speakers speakers)
    {
        CategoryRows[] most = [.. speakers.Categories.Take(PartsFigure.MostParts)];
        return new(
            "Words given to sources, by kind of source", "In quotation marks and in reported speech. White is what is given to kinds of sources with fewer words.",
            "words", [.. most.Select(category => category.Row.Label)],
            [.. report.Outlets.Select((outlet, i) => (outlet.Name, most.Select(category => category.Row.Cells[i].Words).ToImmutableArray(), speakers.Totals[i].Words))]);
    }
}
