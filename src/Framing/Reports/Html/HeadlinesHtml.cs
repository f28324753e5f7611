using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The section on headlines and the bodies beneath them: a table a measure.</summary>
internal static class HeadlinesHtml
{
    private const int MostOpen = 4;

    public static void Write(Sheet sheet, HeadlineTables headlines)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", "h")))
        {
            sheet.Head(Headings.Headlines, Headings.HeadlinesNote);
            foreach (HeadlineTable table in headlines.Tables.Take(MostOpen))
                Table(sheet, table);
            if (headlines.Tables.Length > MostOpen)
            {
                using (html.Open("details"))
                {
                    html.Leaf("summary", Wording.Capital(Wording.Many(headlines.Tables.Length - MostOpen, "more measure")));
                    foreach (HeadlineTable table in headlines.Tables.Skip(MostOpen))
                        Table(sheet, table);
                }
            }
            if (headlines.All > headlines.Tables.Length)
                html.Leaf("p", Headings.MoreHeadlines(headlines), ("class", "note"));
        }
    }

    private static void Table(Sheet sheet, HeadlineTable table)
    {
        HtmlWriter html = sheet.Html;
        html.Leaf("h3", table.Title, ("id", table.Id));
        using (sheet.Scroll(table.Title))
        using (html.Open("table", ("class", "num")))
        {
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                html.Leaf("td", "");
                foreach (string column in new[] { "Headline", "Body", "Difference" })
                    html.Leaf("th", column, ("scope", "col"));
            }
            using (html.Open("tbody"))
            {
                foreach (HeadlineRow row in table.Rows)
                    Row(sheet, row);
            }
        }
    }

    private static void Row(Sheet sheet, HeadlineRow row)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                if (row.Outlet is { } outlet)
                    sheet.OutletName(outlet);
                else
                    html.Text(row.Name);
            }
            foreach (Run figure in new[] { row.Headline, row.Body })
            {
                using (html.Open("td"))
                    sheet.Write(figure);
            }
            html.Leaf("td", row.Difference);
        }
    }
}
