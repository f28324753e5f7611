using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The section with the articles side by side, marked up.</summary>
internal static class ArticlesHtml
{
    /// <summary>Articles longer than this on average stand in wider columns.</summary>
    private const int LongArticle = 450;

    public static void Write(Sheet sheet, IReadOnlyList<ArticleView> articles, ImmutableArray<Names> names)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", "a")))
        {
            sheet.Head($"{(articles.Count == 1 ? "The article" : $"The {Wording.Number(articles.Count)} articles")}, marked up");
            ArticleKey.Write(sheet, names);
            using (html.Open("div", ("class", $"arts k{Columns(articles)}")))
            {
                foreach (ArticleView article in articles)
                    ArticleHtml.Write(sheet, article);
            }
        }
    }

    private static int Columns(IReadOnlyList<ArticleView> articles)
    {
        int most = articles.Average(a => a.Words) > LongArticle ? 3 : 4;
        // Five stand better as three and two than as four and one, and four as two and two than as three and one.
        return articles.Count is 5 or 6 ? 3 : articles.Count == 4 && most == 3 ? 2 : Math.Min(articles.Count, most);
    }
}
