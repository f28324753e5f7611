using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Articles that are too many to be shown: a row each, to which sentences lead that are quoted from them.</summary>
internal static class ArticleTable
{
    public static void Write(Sheet sheet)
    {
        (HtmlWriter html, Report report, EvidenceBook evidence, _) = sheet;
        ImmutableArray<ArticleView> listed = report.Articles.Length <= report.Extent.Rows ? report.Articles
            : [.. evidence.Lists.SelectMany(list => list.Items).Select(place => report[place.DocId]).OfType<ArticleView>().Distinct().OrderBy(article => article.Order)];
        using (html.Open("section", ("id", "a")))
        {
            sheet.Head(
                "The articles", listed.Length < report.Articles.Length
                    ? $"Of {Wording.Digits(report.Articles.Length)} articles those are listed that a sentence here is quoted from." : null);
            using (html.Open("details"))
            {
                html.Leaf("summary", Wording.Capital(Wording.Many(listed.Length, "article")));
                using (sheet.Scroll("Articles"))
                using (html.Open("table", ("class", "mf")))
                {
                    using (html.Open("thead"))
                    using (html.Open("tr"))
                    {
                        foreach (string column in new[] { "Article", "Outlet", "Day", "Words", "Headline" })
                            html.Leaf("th", column, ("scope", "col"));
                    }
                    using (html.Open("tbody"))
                    {
                        foreach (ArticleView article in listed)
                            Row(sheet, article);
                    }
                }
            }
        }
    }

    private static void Row(Sheet sheet, ArticleView article)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("tr", ("id", article.Id)))
        {
            html.Leaf("th", article.Label, ("scope", "row"));
            html.Leaf("td", article.Document.Article.Outlet ?? article.Outlet);
            html.Leaf("td", Corpus.Day(article.Document.Article.Date ?? ""));
            html.Leaf("td", Wording.Digits(article.Words));
            using (html.Open("td"))
            {
                if (sheet.Places.Has(article))
                    html.Link(sheet.Places.Of(article, article.Id), article.Title);
                else
                    html.Text(article.Title);
            }
        }
    }
}
