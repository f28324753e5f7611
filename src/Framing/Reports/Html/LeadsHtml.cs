using System.Collections.Immutable;
using Framing.Reports.Content;
using Framing.Statements;

namespace Framing.Reports.Html;

/// <summary>The leads: a sentence each, with the passages side by side.</summary>
internal static class LeadsHtml
{
    /// <summary>So many fit on a sheet beside the other sections; the rest stand on the page alone.</summary>
    private const int OnPaper = 4;

    public static void Write(Sheet sheet)
    {
        (HtmlWriter html, Report report) = (sheet.Html, sheet.Report);
        using (html.Open("section", ("id", "ld")))
        {
            sheet.Head("What to look at first", "Differences of these texts, with the passages to read side by side.");
            List(sheet, [.. report.Comparison.Leads.Take(OnPaper)], 1);
            if (report.Comparison.Leads.Length > OnPaper)
                sheet.Rest(() => List(sheet, [.. report.Comparison.Leads.Skip(OnPaper)], OnPaper + 1));
        }
    }

    private static void List(Sheet sheet, ImmutableArray<Lead> leads, int start)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("ol", ("class", "lds"), ("start", start > 1 ? Wording.Digits(start) : null)))
        {
            foreach (Lead lead in leads)
                One(sheet, lead);
        }
    }

    private static void One(Sheet sheet, Lead lead)
    {
        (HtmlWriter html, Report report) = (sheet.Html, sheet.Report);
        using (html.Open("li"))
        {
            html.Leaf("p", lead.Sentence, ("class", "hl"));
            if (LeadChart.Of(report, lead) is { } chart)
                Chart(sheet, chart);
            using (html.Open("table", ("class", "mini")))
            using (html.Open("tbody"))
            {
                foreach (LeadPassage passage in LeadPassage.Of(report, lead))
                {
                    using (html.Open("tr"))
                    {
                        html.Leaf("th", passage.Article.Label, ("scope", "row"));
                        html.Leaf("td", passage.Text);
                    }
                }
            }
        }
    }

    private static void Chart(Sheet sheet, LeadChart chart)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("table", ("class", "mini pic")))
        {
            html.Leaf("caption", chart.Caption);
            using (html.Open("tbody"))
            {
                foreach (LeadBar row in chart.Rows)
                {
                    using (html.Open("tr"))
                    {
                        html.Leaf("th", row.Group.Short, ("scope", "row"));
                        using (html.Open("td"))
                        {
                            if (row.Sides is { } sides)
                                sheet.Svg.Sides(sides.Negative, sides.Positive);
                            else if (row.Share is { } share)
                                sheet.Svg.Whisker(share.Share, share.Interval);
                        }
                        html.Leaf("td", row.Label, ("class", "n"));
                    }
                }
                using (html.Open("tr", ("aria-hidden", "true")))
                {
                    html.Leaf("td", "");
                    using (html.Open("td"))
                        FindingsHtml.TicksOf(html, chart.HasSides ? ["100%", "0", "100%"] : ["0%", "50", "100%"]);
                    html.Leaf("td", "");
                }
            }
        }
    }
}
