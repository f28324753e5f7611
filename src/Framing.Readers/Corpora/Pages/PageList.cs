using AngleSharp.Dom;

namespace Framing.Corpora.Pages;

/// <summary>Tells pages that list articles (front pages, sections, results of a search) from articles.</summary>
internal static class PageList
{
    /// <summary>A paragraph of prose has this many words outside links.</summary>
    private const int ProseWords = 12;

    private const int LeastLinks = 8;

    public static bool Is(IElement body, PageFacts facts)
    {
        if (facts.SaysArticle || HasParagraphsInARow(body))
            return false;
        int unlinked = 0, linked = 0, headlines = 0;
        foreach (IElement element in body.QuerySelectorAll("p, li, h1, h2, h3, h4, td"))
        {
            (int inLinks, int outside) = Words(element);
            (linked, unlinked) = (linked + inLinks, unlinked + outside);
            headlines += inLinks >= 4 && outside <= 1 ? 1 : 0;
        }
        return headlines >= LeastLinks && (facts.SaysList || linked > unlinked);
    }

    /// <summary>The paragraphs of an article stand side by side; each teaser of a list stands with its own headline.</summary>
    private static bool HasParagraphsInARow(IElement body)
    {
        IElement? parent = null;
        int since = 0;
        foreach (IElement paragraph in body.QuerySelectorAll("p").Where(paragraph => Words(paragraph).Outside >= ProseWords))
        {
            since = paragraph.ParentElement == parent ? since + 1 : 1;
            if (since == 2)
                return true;
            parent = paragraph.ParentElement;
        }
        return false;
    }

    private static (int InLinks, int Outside) Words(IElement element)
    {
        int words = PageWords.Count(element.TextContent);
        int inLinks = element.Closest("a") is not null
            ? words
            : element.QuerySelectorAll("a[href]").Sum(link => PageWords.Count(link.TextContent));
        return (inLinks, Math.Max(0, words - inLinks));
    }
}
