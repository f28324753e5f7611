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
            List(html, report, [.. report.Comparison.Leads.Take(OnPaper)], 1);
            if (report.Comparison.Leads.Length > OnPaper)
                sheet.Rest(() => List(html, report, [.. report.Comparison.Leads.Skip(OnPaper)], OnPaper + 1));
        }
    }

    private static void List(HtmlWriter html, Report report, ImmutableArray<Lead> leads, int start)
    {
        using (html.Open("ol", ("class", "lds"), ("start", start > 1 ? Wording.Digits(start) : null)))
        {
            foreach (Lead lead in leads)
                One(html, report, lead);
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
