using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>A matrix of figures.</summary>
internal static class FiguresHtml
{
    public static void Write(Sheet sheet, string caption, ImmutableArray<FigureRow> rows, string corner = "Measure")
    {
        using Matrix matrix = new(sheet, corner, caption, isWordy: true);
        foreach (FigureRow row in rows)
        {
            matrix.Row(row.Label, row.OutOf, "", i =>
            {
                if (row.Cells[i].IsEmpty)
                    sheet.Html.Text("–");
                else
                    sheet.Runs(row.Cells[i]);
            }, row.Id);
        }
    }
}
