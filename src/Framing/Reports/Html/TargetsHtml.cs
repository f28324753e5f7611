using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>How those named are spoken of: a row each, marks and counts by outlet. Most are judged once or twice, which an axis each would only stretch.</summary>
internal static class TargetsHtml
{
    /// <summary>More marks than this are told by their counts.</summary>
    private const int MostMarks = 12;

    public static void Write(Sheet sheet, ImmutableArray<ToneChart> targets)
    {
        if (targets.IsEmpty)
            return;
        sheet.Html.Leaf("h3", Headings.TargetsTitle, ("id", "to"));
        sheet.Html.Leaf("p", Headings.TargetsNote, ("class", "note"));
        using Matrix matrix = new(sheet, "Toward whom", Headings.TargetsTitle, isWordy: true);
        foreach (ToneChart target in targets)
            matrix.Row(target.Title, null, "", i => Cell(sheet, target.Rows[i]), target.Id);
    }

    private static void Cell(Sheet sheet, ToneRow row)
    {
        HtmlWriter html = sheet.Html;
        if (row.All == 0)
        {
            html.Leaf("span", row.IsAbsent ? "not mentioned" : Headings.NotMeasured, ("class", "gap"));
            return;
        }
        if (row.Marks is > 0 and <= MostMarks)
        {
            html.Leaf("span", Marks(row), ("class", "tri"), ("aria-hidden", "true"));
            html.Void("br");
        }
        sheet.Cite(Headings.Judged(row), row.Evidence);
        html.Text(" ");
        html.Leaf("small", $"of {Wording.Counted(row.All, "mention")}");
    }

    private static string Marks(ToneRow row) =>
        new string('▼', row.OwnDown) + new string('▽', row.QuotedDown) + new string('▲', row.OwnUp) + new string('△', row.QuotedUp);
}
