using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Framing.Corpora.Archives;

namespace Framing.Corpora.Pages;

/// <summary>One article in a saved web page: main text by SmartReader, the rest from what the page tells of itself.</summary>
internal sealed class HtmlPage : IArticleReader
{
    /// <summary>Fewer words than this are a teaser where the page says that the rest is for subscribers.</summary>
    private const int TeaserWords = 200;

    /// <summary>Beyond this many nodes side by side the main text is looked for by its element alone.</summary>
    private const int MostChildren = 3_000;

    public IReadOnlyList<string> Endings { get; } = [".html", ".htm", ".xhtml"];

    public bool Recognizes(FileStart start) => Begins(start.Text);

    public string? Refusal(FileStart start) =>
        start.BinaryRefusal ?? (MailHeaders.Begins(start.Text) ? "the file is a mail message or an archived page (mhtml) under another name; name it .mhtml" : null);

    /// <summary>Whether a text begins as a web page does.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("\uFEFF \t\r\n");
        if (text.StartsWith("<?xml") && text.IndexOf("?>") is > 0 and int end)
            text = text[(end + 2)..].TrimStart();
        while (text.StartsWith("<!--") && text.IndexOf("-->") is > 0 and int comment)
            text = text[(comment + 3)..].TrimStart();
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<head", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<body", StringComparison.OrdinalIgnoreCase);
    }

    public IEnumerable<Article> Read(ArticleFile file)
    {
        string html = file.ReadText();
        if (string.IsNullOrWhiteSpace(html))
            throw file.Fault("the file is empty; expected a web page");
        if (PageGuard.Fault(html) is { } fault)
            throw file.Fault(fault);
        return ArchivePages.Of(html) is { } archive ? archive.Articles(file) : [ArticleOf(file, html)];
    }

    private static Article ArticleOf(ArticleFile file, string html)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(html);
        PageFacts facts = PageFacts.Of(page);
        SavedFrom.Add(page, facts);
        if (page.Body is not { } body)
            throw file.Fault("there is nothing in the page; expected paragraphs of text");
        if (PageList.Is(body, facts))
            throw file.Fault("the page is a list of links to articles and no article; save the pages that it links to");
        facts.TakeHeading(page);
        List<string> setApart = PageCleaner.Clean(body);
        List<PageParagraph> paragraphs = MainText(page, facts);
        (List<PageParagraph> kept, List<string> lines) = PageSifting.Sift(paragraphs);
        return ArticleOf(file, facts, kept, [.. setApart, .. lines], body);
    }

    private static Article ArticleOf(ArticleFile file, PageFacts facts, List<PageParagraph> paragraphs, List<string> setApart, IElement body)
    {
        int words = paragraphs.Sum(paragraph => PageWords.Count(paragraph.Text));
        string text = PageText.Join(paragraphs);
        if (facts.Body is { } whole && PageWords.Count(whole) is var all && all > words + 60 && all > 1.5 * words)
        {
            file.Note($"the page shows {words} of the {all} words of the article; the text was taken from what the page holds for machines (articleBody)");
            text = HtmlFragment.TextOf(whole);
        }
        else if (facts.IsPaid && words < TeaserWords)
        {
            file.Note($"the page says that the article is for subscribers, and holds {words} words; they may be its beginning only");
        }
        if (text.Length == 0)
        {
            throw file.Fault(body.TextContent.Trim().Length < 200
                ? "no article text was found in the page, which may be built by a script; save it from the browser as a complete or single-file page"
                : "no article text was found in the page; expected paragraphs of text");
        }
        ImmutableArray<TextLine> lines = TextLine.Split(text);
        (ImmutableArray<TextLine> kept, ImmutableArray<string> tail) = Boilerplate.CutTail(lines);
        return file.ToArticle([.. facts.Values, new("text", text[..kept[^1].End].TrimEnd())]) with { SetApart = [.. setApart, .. tail] };
    }

    /// <summary>Whether an element has more children than SmartReader passes in reasonable time.</summary>
    private static bool IsCrowded(IElement body) => body.ChildNodes.Length > MostChildren
        || body.Descendants<IElement>().Any(element => element.ChildNodes.Length > MostChildren);

    /// <summary>The paragraphs of the main text, and what SmartReader knows of the article that the page's data does not tell.</summary>
    private static List<PageParagraph> MainText(IHtmlDocument page, PageFacts facts)
    {
        // SmartReader goes from sibling to sibling, and each step counts them all.
        if (IsCrowded(page.Body!))
            return PageText.Of(page.QuerySelectorAll("article, main") is { Length: 1 } only ? only[0] : page.Body!);
        // The address is a placeholder: SmartReader resolves relative links against it, and nothing is ever fetched.
        using SmartReader.Reader reader = new("https://page.invalid/", page.DocumentElement.OuterHtml) { ContinueIfNotReadable = true };
        SmartReader.Article main = reader.GetArticle();
        List<PageParagraph> paragraphs = main.Content is { Length: > 0 } content ? PageText.Of(new HtmlParser().ParseDocument(content).Body!) : [];
        if (paragraphs.Count == 0)
            paragraphs = PageText.Of(page.Body!);
        facts.Add("title", main.Title);
        facts.Add("author", main.Author);
        facts.Add("outlet", main.SiteName);
        // In a browser SmartReader has the first day of the calendar for none.
        facts.Add("date", main.PublicationDate is { Year: > 1 } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
        return paragraphs;
    }
}
