using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Framing.Corpora.Archives;

namespace Framing.Corpora;

/// <summary>One article in a saved web page: main text by SmartReader, the rest from the page's own metadata.</summary>
internal sealed class HtmlPage : IArticleReader
{
    /// <summary>The deepest nesting that is followed.</summary>
    private const int MaxDepth = 200;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "P", "DIV", "SECTION", "ARTICLE", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "UL", "OL", "BLOCKQUOTE", "FIGURE", "FIGCAPTION", "TABLE", "TR",
        "PRE", "HR", "HEADER", "FOOTER", "DL", "DT", "DD",
    };

    /// <summary>Names of meta elements, by the contract's column they fill; the first that is there counts.</summary>
    private static readonly (string Column, string[] Names)[] MetaNames =
    [
        ("title", ["og:title", "twitter:title"]),
        ("outlet", ["outlet", "og:site_name", "application-name", "publisher", "citation_journal_title"]),
        ("event", ["event", "framing:event"]),
        ("date", ["article:published_time", "date", "pubdate", "publish-date", "dc.date", "dc.date.issued", "parsely-pub-date"]),
        ("author", ["author", "article:author", "byl", "dc.creator", "parsely-author"]),
        ("url", ["og:url"]),
    ];

    public IReadOnlyList<string> Endings { get; } = [".html", ".htm"];

    public bool Recognizes(FileStart start) =>
        start.Text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.Text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    public string? Refusal(FileStart start) => start.BinaryRefusal;

    public IEnumerable<Article> Read(ArticleFile file)
    {
        string html = file.ReadText();
        if (string.IsNullOrWhiteSpace(html))
            throw file.Fault("the file is empty; expected a web page");
        return ArchivePages.Of(html) is { } archive ? archive.Articles(file) : [ArticleOf(file, html)];
    }

    private static Article ArticleOf(ArticleFile file, string html)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(html);
        Dictionary<string, string> meta = Meta(page);
        List<KeyValuePair<string, string>> values = [];
        foreach ((string column, string[] names) in MetaNames)
        {
            if (names.Select(n => meta.GetValueOrDefault(n)).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v)) is { } value)
                values.Add(new(column, value.Trim()));
        }
        if (page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { Length: > 0 } canonical)
            values.Insert(0, new("url", canonical));

        // The address is a placeholder: SmartReader resolves relative links against it, and nothing is ever fetched.
        using SmartReader.Reader reader = new("https://page.invalid/", html) { ContinueIfNotReadable = true };
        SmartReader.Article main = reader.GetArticle();
        string text = main.Content is { Length: > 0 } content ? TextOf(new HtmlParser().ParseDocument(content).Body!) : "";
        if (text.Length == 0 && page.Body is { } body)
            text = TextOf(body);
        if (text.Length == 0)
            throw file.Fault("no article text was found in the page; expected paragraphs of text");
        AddUnlessEmpty(values, "title", main.Title);
        AddUnlessEmpty(values, "author", main.Author);
        AddUnlessEmpty(values, "outlet", main.SiteName);
        AddUnlessEmpty(values, "date", main.PublicationDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        ImmutableArray<TextLine> lines = TextLine.Split(text);
        (ImmutableArray<TextLine> kept, ImmutableArray<string> tail) = Boilerplate.CutTail(lines);
        values.Add(new("text", text[..kept[^1].End].TrimEnd()));
        return file.ToArticle(values) with { SetApart = tail };
    }

    private static void AddUnlessEmpty(List<KeyValuePair<string, string>> values, string column, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value) && !values.Any(v => v.Key == column))
            values.Add(new(column, value.Trim()));
    }

    private static Dictionary<string, string> Meta(IHtmlDocument page)
    {
        Dictionary<string, string> meta = new(StringComparer.OrdinalIgnoreCase);
        foreach (IElement element in page.QuerySelectorAll("meta[content]"))
        {
            if ((element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop")) is { Length: > 0 } name)
                meta.TryAdd(name, element.GetAttribute("content")!);
        }
        return meta;
    }

    /// <summary>The words of an element: blocks set apart by blank lines, quoted blocks by <c>&gt; </c>.</summary>
    private static string TextOf(IElement root)
    {
        List<string> paragraphs = [];
        StringBuilder current = new();
        Collect(root, "", paragraphs, current, 0);
        Flush("", paragraphs, current);
        return string.Join("\n\n", paragraphs);
    }

    private static void Collect(INode node, string prefix, List<string> paragraphs, StringBuilder current, int depth)
    {
        foreach (INode child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    current.Append(words.Data);
                    break;
                case IElement { TagName: "BR" }:
                    current.Append('\n');
                    break;
                case IElement { TagName: "SCRIPT" or "STYLE" or "NOSCRIPT" or "TEMPLATE" or "SVG" or "IFRAME" }:
                    break;
                case IElement element when depth < MaxDepth:
                    bool isBlock = Blocks.Contains(element.TagName);
                    string inner = element.TagName == "BLOCKQUOTE" ? "> " : prefix;
                    if (isBlock)
                        Flush(prefix, paragraphs, current);
                    Collect(element, inner, paragraphs, current, depth + 1);
                    if (isBlock)
                        Flush(inner, paragraphs, current);
                    break;
            }
        }
    }

    /// <summary>Ends a paragraph: white space is folded as a browser does, line breaks are kept.</summary>
    private static void Flush(string prefix, List<string> paragraphs, StringBuilder current)
    {
        string[] lines = [
            .. current.ToString().Split('\n').Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(l => l.Length > 0)];
        current.Clear();
        if (lines.Length > 0)
            paragraphs.Add(prefix + string.Join(' ', lines));
    }
}
