using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Own voice with and without agency copy, as a matrix.</summary>
internal static class AgencyHtml
{
    public static void Write(Sheet sheet, AgencyCopy agency)
    {
        using (sheet.Html.Open("section", ("id", "ag")))
        {
            sheet.Head(AgencyCopy.Heading, AgencyCopy.Note);
            FiguresHtml.Write(sheet, AgencyCopy.Heading, agency.Rows);
        }
    }
}
