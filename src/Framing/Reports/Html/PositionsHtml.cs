using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Where terms and speakers stand, as a strip an outlet with the counts beneath it.</summary>
internal static class PositionsHtml
{
    public static void Write(Sheet sheet, Positions positions)
    {
        using (sheet.Html.Open("section", ("id", "po")))
        {
            sheet.Head(Positions.Heading, Positions.Note);
            using Matrix matrix = new(sheet, "What, or who", Positions.Heading);
            foreach (PositionRow row in positions.Rows)
                matrix.Row(row.Label, null, "", i => Cell(sheet, row, row.Cells[i]));
        }
    }

    private static void Cell(Sheet sheet, PositionRow row, PositionCell cell)
    {
        if (cell.Counts.Sum() == 0)
        {
            sheet.Html.Text("–");
            return;
        }
        if (cell.Places.IsEmpty)
            sheet.Svg.Shares(cell.Counts);
        else
            sheet.Svg.Ticks(cell.Places);
        using (sheet.Html.Open("small"))
            sheet.Html.Link(Href.To(row.Anchor), cell.Says);
    }
}
