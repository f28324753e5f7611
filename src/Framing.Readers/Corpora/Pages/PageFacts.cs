using AngleSharp.Dom;

namespace Framing.Corpora.Pages;

/// <summary>What a page tells of its article: meta elements, JSON-LD, marked-up times and names, in this order of trust.</summary>
internal sealed class PageFacts
{
    /// <summary>Names of meta elements, by the contract's column they fill; the first that is there counts.</summary>
    private static readonly (string Column, string[] Names)[] MetaNames =
    [
        ("title", ["og:title", "twitter:title", "dc.title", "citation_title", "parsely-title"]),
        ("outlet", ["outlet", "og:site_name", "application-name", "publisher", "citation_journal_title", "dc.publisher"]),
        ("event", ["event", "framing:event"]),
        ("date",
            ["article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publish-date",
                "publish_date", "publication_date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "dc.date.created", "sailthru.date",
                "parsely-pub-date", "citation_publication_date", "cxenseparse:recs:publishtime", "bt:pubdate"]),
        ("author", ["author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "citation_author"]),
        ("section", ["article:section", "parsely-section", "section"]),
        ("url", ["og:url"]),
    ];

    /// <summary>What is longer is no headline.</summary>
    private const int LongestTitle = 300;

    private readonly List<KeyValuePair<string, string>> values = [];
    private readonly JsonLd linked;

    private PageFacts(JsonLd linked) => this.linked = linked;

    /// <summary>The values by column.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values => values;

    /// <summary>The text of the article as data for machines; <see langword="null"/> where there is none.</summary>
    public string? Body => linked.Values.GetValueOrDefault("articleBody");

    /// <summary>Whether readers without a subscription see only a part.</summary>
    public bool IsPaid => linked.Values.GetValueOrDefault("isAccessibleForFree")?.Equals("false", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether the page says that it is one article.</summary>
    public bool SaysArticle { get; private init; }

    /// <summary>Whether it says that it is a list of articles.</summary>
    public bool SaysList => linked.IsCollection && linked.Articles.Count != 1;

    public static PageFacts Of(IDocument page)
    {
        Dictionary<string, string> meta = Meta(page);
        JsonLd linked = JsonLd.Of(page);
        PageFacts facts = new(linked) { SaysArticle = linked.Articles.Count == 1 || meta.GetValueOrDefault("og:type") is "article" };
        if (page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { Length: > 0 } canonical)
            facts.Add("url", canonical);
        foreach ((string column, string[] names) in MetaNames)
        {
            facts.Add(column, names.Select(name => meta.GetValueOrDefault(name)).FirstOrDefault(value =>
                !string.IsNullOrWhiteSpace(value) && !(column == "author" && value.StartsWith("http", StringComparison.OrdinalIgnoreCase))));
        }
        foreach (string column in (string[])["title", "outlet", "date", "author", "section"])
            facts.Add(column, linked.Values.GetValueOrDefault(column));
        facts.Add("date", MarkedDate(page));
        facts.Add("author", Marked(page, "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author], [rel=author]"));
        return facts;
    }

    /// <summary>What is pasted out of a page tells its title nowhere; it then is the only first heading, which is no line of the text.</summary>
    public void TakeHeading(IDocument page)
    {
        if (values.Exists(one => one.Key == "title") || !string.IsNullOrWhiteSpace(page.Title))
            return;
        if (page.QuerySelectorAll("h1") is { Length: 1 } headings && Collapsed(headings[0].TextContent) is { Length: > 0 and <= LongestTitle } title)
        {
            Add("title", title);
            headings[0].Remove();
        }
    }

    /// <summary>Adds a value where there is none of that column.</summary>
    public void Add(string column, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value) && !values.Exists(one => one.Key == column))
            values.Add(new(column, value.Trim()));
    }

    private static Dictionary<string, string> Meta(IDocument page)
    {
        Dictionary<string, string> meta = new(StringComparer.OrdinalIgnoreCase);
        foreach (IElement element in page.QuerySelectorAll("meta[content]"))
        {
            foreach (string attribute in (string[])["property", "name", "itemprop", "http-equiv"])
            {
                if (element.GetAttribute(attribute) is { Length: > 0 } name)
                    meta.TryAdd(name.Trim(), element.GetAttribute("content")!);
            }
        }
        return meta;
    }

    /// <summary>The time that the markup calls the publication's; else the first in the article, or the only one of the page.</summary>
    private static string? MarkedDate(IDocument page)
    {
        if (page.QuerySelector("[itemprop=datePublished]") is { } marked)
            return marked.GetAttribute("datetime") ?? marked.GetAttribute("content") ?? marked.TextContent;
        IElement? time = page.QuerySelector("time[pubdate][datetime], time.published[datetime], time.entry-date[datetime]")
            ?? page.QuerySelector("article time[datetime], header time[datetime], main time[datetime]");
        if (time is null && page.QuerySelectorAll("time[datetime]") is { Length: 1 } only)
            time = only[0];
        return time?.GetAttribute("datetime");
    }

    private static string? Marked(IDocument page, string selector) =>
        page.QuerySelector(selector)?.TextContent.Trim() is { Length: > 1 and < 100 } name
            ? Collapsed(name)
            : null;

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
