using System.Collections.Immutable;
using System.Globalization;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The articles of a report on pages of their own.</summary>
internal sealed class ArticlePages(Report report, ImmutableArray<Names> names, EvidenceBook evidence, Places places, string prefix)
{
    /// <summary>Writes the pages, notes where each article stands, and returns their names.</summary>
    public string[] Write(Action<string, Action<TextWriter>> create, string mainPage)
    {
        List<List<ArticleView>> pages = PageSize.Pack(report.Articles, (article, html) => ArticleHtml.Write(new(html, report, evidence, places), article));
        string[] files = [.. pages.Select((_, i) => $"{prefix}-{(i + 1).ToString("000", CultureInfo.InvariantCulture)}.html")];
        for (int i = 0; i < pages.Count; i++)
        {
            foreach (ArticleView article in pages[i])
                places.Put(article.Id, files[i]);
        }
        for (int i = 0; i < pages.Count; i++)
        {
            List<ArticleView> articles = pages[i];
            string title = string.Create(CultureInfo.InvariantCulture, $"{Headings.Title(report)}: articles {articles[0].Label} to {articles[^1].Label}");
            create(files[i], output => Page.Write(output, title, "a", html =>
            {
                Sheet sheet = new(html, report, evidence, places);
                PageTop.Write(html, title, mainPage, files, i);
                using (html.Open("main"))
                    ArticlesHtml.Write(sheet, articles, names);
            }));
        }
        return files;
    }
}
