using Framing.Reports.Content;
using Framing.Statements;

namespace Framing.Reports.Html;

/// <summary>The leads: a sentence each, with the passages side by side.</summary>
internal static class LeadsHtml
{
    public static void Write(Sheet sheet)
    {
        (HtmlWriter html, Report report) = (sheet.Html, sheet.Report);
        using (html.Open("section", ("id", "ld")))
        {
            sheet.Head("What to look at first", "Differences of these texts, with the passages to read side by side.");
            using (html.Open("ol", ("class", "lds")))
            {
                foreach (Lead lead in report.Comparison.Leads)
                    One(html, report, lead);
            }
        }
    }

    private static void One(HtmlWriter html, Report report, Lead lead)
    {
        using (html.Open("li"))
        {
            html.Leaf("p", lead.Sentence, ("class", "hl"));
            using (html.Open("table", ("class", "mini")))
            using (html.Open("tbody"))
            {
                foreach (Evidence place in lead.Evidence)
                {
                    if (report[place.DocId] is not { } article)
                        continue;
                    using (html.Open("tr"))
                    {
                        html.Leaf("th", article.Label, ("scope", "row"));
                        html.Leaf("td", Wording.OneLine(article.Document[place.Span]));
                    }
                }
            }
        }
    }
}
