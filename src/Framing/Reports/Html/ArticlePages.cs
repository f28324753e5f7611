using System.Globalization;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The articles of a report on pages of their own.</summary>
internal sealed class ArticlePages(Report report, Places places, string prefix)
{
    /// <summary>Writes the pages, notes where each article stands, and returns their names.</summary>
    public string[] Write(Action<string, Action<TextWriter>> create, string mainPage)
    {
        List<List<ArticleView>> pages = PageSize.Pack(report.Articles, (article, html) => ArticleHtml.Write(new(html, report, places), article));
        string[] names = [.. pages.Select((_, i) => $"{prefix}-{(i + 1).ToString("000", CultureInfo.InvariantCulture)}.html")];
        for (int i = 0; i < pages.Count; i++)
        {
            foreach (ArticleView article in pages[i])
                places.Put(article.Id, names[i]);
        }
        for (int i = 0; i < pages.Count; i++)
        {
            List<ArticleView> articles = pages[i];
            string title = string.Create(CultureInfo.InvariantCulture, $"{Headings.Title(report)}: articles {articles[0].Label} to {articles[^1].Label}");
            create(names[i], output => Page.Write(output, title, "a", html =>
            {
                Sheet sheet = new(html, report, places);
                PageTop.Write(html, title, mainPage, names, i);
                using (html.Open("main"))
                    ArticlesHtml.Write(sheet, articles);
            }));
        }
        return names;
    }
}
