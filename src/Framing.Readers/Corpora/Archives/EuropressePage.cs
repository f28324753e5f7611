using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Framing.Corpora.Archives;

/// <summary>Exports of Europresse: an <c>article</c> each, with classes for outlet, headline, header and text.</summary>
internal sealed partial class EuropressePage : IArchivePage
{
    private const int LongestByline = 120, LongestHeader = 500;

    /// <inheritdoc/>
    public ImmutableArray<string> Marks => ["DocPublicationName", "titreArticleVisu"];

    /// <inheritdoc/>
    public ArchiveExport? Read(IHtmlDocument page)
    {
        IElement[] elements = [.. page.QuerySelectorAll("article").Where(e => e.QuerySelector(".DocPublicationName, .titreArticleVisu") is not null)];
        return elements.Length == 0 ? null : new("Europresse", [.. elements.Select(Article)]);
    }

    private static ArchivedArticle Article(IElement element)
    {
        ArchivedArticle article = new();
        article.Set("outlet", One(element, ".DocPublicationName")?.Split('\n')[0].TrimEnd(','));
        article.Set("title", One(element, ".titreArticleVisu, .titreArticle")?.Replace('\n', ' '));
        Header(article, One(element, ".DocHeader")?.Replace('\n', ' ') is { Length: <= LongestHeader } header ? header : "");
        article.SetAuthor(Byline(element));
        foreach (IElement paragraph in Paragraphs(element))
            article.AddParagraph(ArchivePages.TextOf(paragraph).Replace('\n', ' '));
        article.Set("copyright", element.QuerySelectorAll("small").Select(ArchivePages.TextOf).FirstOrDefault(t => t.Contains('©', StringComparison.Ordinal)));
        article.Set("doc_id", Number().Match(element.TextContent) is { Success: true } number ? number.Value : null);
        return article;
    }

    /// <summary>"Politique, lundi 3 avril 2017, 532 mots, p. 12": the date parts the section from the rest.</summary>
    private static void Header(ArchivedArticle article, string header)
    {
        Match date = Date().Match(header);
        if (!date.Success)
        {
            article.Set("header", header);
            return;
        }
        article.Set("section", header[..date.Index].Trim(' ', ',', '·', '-'));
        article.SetDate(date.Value);
        article.Set("page", Page().Match(header, date.Index + date.Length) is { Success: true } page ? page.Groups[1].Value : null);
        article.SetWords(Words().Match(header, date.Index + date.Length) is { Success: true } words ? words.Groups[1].Value : null);
    }

    private static IElement[] Paragraphs(IElement element)
    {
        IElement? text = element.QuerySelector(".DocText, .docOcurrContainer");
        if (text is null)
            return [];
        IElement[] paragraphs = [.. text.QuerySelectorAll("p")];
        return paragraphs.Length > 0 ? paragraphs : [text];
    }

    /// <summary>What is marked as the author, or the short line right below the headline.</summary>
    private static string? Byline(IElement element)
    {
        if (One(element, ".docAuthors, .DocAuthors, .author") is { Length: > 0 } marked)
            return marked;
        IElement? title = element.QuerySelector(".titreArticleVisu, .titreArticle");
        IElement? next = title?.NextElementSibling ?? title?.ParentElement?.NextElementSibling;
        return next is { LocalName: "div" } && next.ClassName?.Contains("DocText", StringComparison.Ordinal) != true && next.QuerySelector("p, div") is null
            && ArchivePages.TextOf(next) is { Length: > 0 and <= LongestByline } line && !line.Any(char.IsAsciiDigit) ? line : null;
    }

    private static string? One(IElement element, string selector) => element.QuerySelector(selector) is { } found ? ArchivePages.TextOf(found) : null;

    [GeneratedRegex(@"(?:\p{L}+\.?,? )?(?:[0-9]{1,2}(?:er|st|nd|rd|th)? \p{L}{3,12}\.?,? (?:19|20)[0-9]{2}|\p{L}{3,12} [0-9]{1,2}, (?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\bp\. ?([A-Za-z]*[0-9][A-Za-z0-9-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"([0-9][0-9  ]*) (?:mots|words|palabras|Wörter)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>"news·20170403·PH·0123".</summary>
    [GeneratedRegex(@"\bnews[·.][0-9]{8}[·.][A-Z]{1,6}[·.][A-Za-z0-9_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
