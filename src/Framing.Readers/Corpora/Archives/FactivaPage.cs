using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Framing.Language.Dates;

namespace Framing.Corpora.Archives;

/// <summary>
/// Factiva's exports as pages: with indexing, rows of a code and its words; without, a headline and lines that no label names, told by what they
/// look like. What can't be told is left.
/// </summary>
internal sealed partial class FactivaPage : IArchivePage
{
    /// <inheritdoc/>
    public ImmutableArray<string> Marks => ["articleParagraph"];

    /// <inheritdoc/>
    public ArchiveExport? Read(IHtmlDocument page)
    {
        IElement[] elements = [.. page.QuerySelectorAll("div.article, div[class$='Article']").Where(e => e.QuerySelector(".articleParagraph") is not null)];
        // The innermost one: a frame around them all has the same paragraphs.
        HashSet<IElement> frames = [];
        foreach (IElement element in elements)
        {
            for (IElement? frame = element.ParentElement; frame is not null && frames.Add(frame);)
                frame = frame.ParentElement;
        }
        elements = [.. elements.Where(e => !frames.Contains(e))];
        return elements.Length == 0 ? null : new("Factiva", [.. elements.Select(Article)]);
    }

    private static ArchivedArticle Article(IElement element)
    {
        ArchivedArticle article = new();
        bool hasCodes = false;
        foreach (IElement row in element.QuerySelectorAll("tr"))
        {
            IElement[] cells = [.. row.Children.Where(c => c.LocalName is "td" or "th")];
            if (cells.Length < 2 || !FactivaCodes.Knows(ArchivedArticle.Clean(cells[0].TextContent)))
                continue;
            hasCodes = true;
            IElement[] paragraphs = [.. cells[^1].QuerySelectorAll("p")];
            FactivaCodes.Add(
                article, ArchivedArticle.Clean(cells[0].TextContent),
                paragraphs.Length > 0 ? string.Join("\n\n", paragraphs.Select(ArchivePages.TextOf)) : ArchivePages.TextOf(cells[^1]));
        }
        if (!hasCodes)
            Unlabelled(article, element);
        return article;
    }

    private static void Unlabelled(ArchivedArticle article, IElement element)
    {
        IElement? headline = element.QuerySelector("#hd, [class$='Headline']");
        article.Set("title", headline is null ? null : ArchivePages.TextOf(headline));
        string[] lines =
        [
            .. element.QuerySelectorAll("div")
                .Where(d => !d.Children.Any(c => c.LocalName is "div" or "p" or "table") && (headline is null || (!headline.Contains(d) && !d.Contains(headline))))
                .Select(ArchivePages.TextOf).Where(line => line.Length > 0),
        ];
        int code = Array.FindIndex(lines, line => Code().IsMatch(line));
        int words = Array.FindIndex(lines, line => Words().IsMatch(line));
        foreach ((int i, string line) in lines.Index())
        {
            if (i == words)
                article.SetWords(line);
            else if (i == words - 1 && i == 0)
                article.SetAuthor(line);
            else if (i == code)
                article.Set("source_code", line);
            else if (i == code - 1)
                article.Set("outlet", line);
            else if (code >= 0 && i == code + 1 && Name().IsMatch(line))
                article.Set("language", line);
            else if (Copyright().IsMatch(line))
                article.Set("copyright", line);
            else if (article.Get("date") is null && DateText.Of(line).Day(DateOrder.MonthFirst) is not null)
                article.SetDate(line);
            else if (Time().IsMatch(line))
                article.Set("time", line);
            else if (DocumentLine().IsMatch(line))
                article.Set("doc_id", FactivaCodes.IdOf(line));
            else
                article.SetApart(line);
        }
        foreach (IElement paragraph in element.QuerySelectorAll("p.articleParagraph"))
            article.AddParagraph(ArchivePages.TextOf(paragraph));
        article.Set(
            "doc_id", element.QuerySelectorAll("p, span").Select(ArchivePages.TextOf).Where(t => DocumentLine().IsMatch(t)).Select(FactivaCodes.IdOf).FirstOrDefault());
    }

    [GeneratedRegex(@"^[A-Z]{2,8}[0-9]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[0-9][0-9., ]* ?(?:words|mots|Wörter|palabras|parole|palavras|woorden|ord|słów|слов[а-я]*|語|字)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"^\p{L}+(?: \p{L}+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:Copyright|©|\(c\))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^[0-9]{1,2}:[0-9]{2}(?: ?[AP]M)?(?: [A-Z]{1,5})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?=.{1,100}$)\p{L}{4,12} [A-Z][A-Z0-9]{3,}[a-zA-Z0-9]{8,}$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentLine();
}
