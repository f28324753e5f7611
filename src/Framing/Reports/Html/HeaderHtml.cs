using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The top of a report: title, what is compared, cautions, headlines, sections.</summary>
internal static class HeaderHtml
{
    /// <summary>Headlines beyond this many are not listed at the top; the articles' section has them all.</summary>
    private const int MostHeadlines = 12;

    public static void Write(Sheet sheet, string deck, IReadOnlyList<(string Id, string Name)> sections, Href? back)
    {
        (HtmlWriter html, Report report, _, _) = sheet;
        using (html.Open("header"))
        {
            using (html.Open("div", ("class", "top")))
            {
                using (html.Open("div"))
                {
                    using (html.Open("p", ("class", "kick")))
                    {
                        if (back is { } index)
                        {
                            html.Link(index, "All events");
                            html.Text(" · ");
                        }
                        html.Text(Headings.Kicker(report));
                    }
                    html.Leaf("h1", Headings.Title(report));
                    html.Leaf("p", deck, ("class", "deck"));
                    Cautions(html, report);
                }
                if (report.Articles.Length <= MostHeadlines)
                    Headlines(sheet);
            }
            if (sections.Count == 0)
                return;
            using (html.Open("nav", ("aria-label", "Sections")))
            using (html.Open("ol"))
            {
                for (int i = 0; i < sections.Count; i++)
                {
                    using (html.Open("li"))
                    using (html.Open("a", Href.To(sections[i].Id)))
                    {
                        html.Leaf("b", (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
                        html.Text(sections[i].Name);
                    }
                }
            }
        }
    }

    public static void Cautions(HtmlWriter html, Report report)
    {
        if (report.Comparison.Cautions.IsEmpty)
            return;
        using (html.Open("div", ("class", "note flag")))
        {
            foreach (string caution in report.Comparison.Cautions)
                html.Leaf("p", caution);
        }
    }

    private static void Headlines(Sheet sheet)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("ul", ("class", "heads"), ("aria-label", "The headlines")))
        {
            foreach (ArticleView article in sheet.Report.Articles)
            {
                using (html.Open("li"))
                {
                    sheet.Badge(article.Label);
                    using (html.Open("span"))
                    {
                        html.Link(sheet.Places.Of(article, article.Id), article.Title);
                        html.Void("br");
                        html.Leaf("small", $"{article.Outlet}, {Wording.Counted(article.Words, "word")}{(article.File is { } file ? $", {file}" : "")}");
                    }
                }
            }
        }
    }
}
