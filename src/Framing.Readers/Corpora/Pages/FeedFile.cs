using System.Xml;
using System.Xml.Linq;

namespace Framing.Corpora.Pages;

/// <summary>The articles of a feed, RSS or Atom, and a sentence for any other XML: none of it is prose.</summary>
internal sealed class FeedFile : IArticleReader
{
    /// <summary>Where an item's text stands, the full one first.</summary>
    private static readonly string[] FullTexts = ["encoded", "content", "fulltext"], Summaries = ["description", "summary"];

    private static readonly string[] Dates = ["pubDate", "published", "date", "issued", "updated"];

    public IReadOnlyList<string> Endings { get; } = [".rss", ".atom", ".xml"];

    public bool Recognizes(FileStart start) => Begins(start.Text);

    public string? Refusal(FileStart start) => start.BinaryRefusal;

    /// <summary>Whether a text begins as XML that is no page does.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("\uFEFF \t\r\n");
        return (text.StartsWith("<?xml") && !HtmlPage.Begins(text)) || text.StartsWith("<rss") || text.StartsWith("<feed") || text.StartsWith("<rdf:RDF")
            || text.StartsWith("<urlset") || text.StartsWith("<sitemapindex");
    }

    public IEnumerable<Article> Read(ArticleFile file)
    {
        XmlReaderSettings settings = new()
        {
            // Nothing that the file refers to is fetched, and no entity of its own is taken.
            DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, MaxCharactersInDocument = file.Options.MaxLength,
        };
        using XmlReader xml = XmlReader.Create(file.OpenText(), settings);
        if (!Try(xml, reader => reader.MoveToContent() == XmlNodeType.Element))
            throw file.Fault("there is nothing in the file; expected a feed in RSS or Atom");
        if (Unread(xml.LocalName) is { } reason)
            throw file.Fault(reason);
        string? outlet = null;
        int number = 0, summaries = 0;
        while (Try(xml, reader => !reader.EOF))
        {
            if (xml.NodeType != XmlNodeType.Element || (xml.LocalName is not ("item" or "entry") && !(xml.LocalName == "title" && outlet is null)))
            {
                Try(xml, reader => reader.Read());
                continue;
            }
            XElement element = Element(xml);
            if (element.Name.LocalName == "title")
            {
                outlet = Folded(element.Value);
                continue;
            }
            (List<KeyValuePair<string, string>> values, bool isSummary) = Values(element, outlet);
            if (values.Exists(value => value.Key == "text"))
            {
                summaries += isSummary ? 1 : 0;
                yield return file.ToArticle([new("doc_id", $"{file.Name}#{++number}"), .. values]);
            }
            else
            {
                file.Reject(++number, "there is no text in the item; expected content or a description");
            }
        }
        if (number == 0)
            throw file.Fault("there is no item in the feed; expected articles");
        if (summaries > 0)
            file.Note($"{summaries} of the {number} items hold a summary and not the whole article; save the pages that they link to for the text");
    }

    private static string? Unread(string root) => root switch
    {
        "rss" or "feed" or "RDF" => null,
        "urlset" or "sitemapindex" => "a sitemap lists the addresses of pages and holds no text; save those pages and read them",
        _ => $"found XML with the root <{root}>; expected a feed in RSS or Atom; save the texts as .txt, .csv or .jsonl",
    };

    private static (List<KeyValuePair<string, string>> Values, bool IsSummary) Values(XElement item, string? outlet)
    {
        List<KeyValuePair<string, string>> values = [];
        void Add(string column, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                values.Add(new(column, value.Trim()));
        }
        string? First(string[] names) => names
            .Select(name => item.Elements().FirstOrDefault(child => child.Name.LocalName == name && Content(child).Trim().Length > 0))
            .OfType<XElement>().Select(Content).FirstOrDefault();
        string? full = First(FullTexts), text = full ?? First(Summaries);
        Add("text", text is null ? null : HtmlFragment.TextOf(text));
        Add("title", First(["title"]) is { } title ? Folded(HtmlFragment.TextOf(title)) : null);
        Add("url", item.Elements().Where(child => child.Name.LocalName == "link" && (string?)child.Attribute("rel") is null or "alternate")
            .Select(link => (string?)link.Attribute("href") ?? link.Value).FirstOrDefault());
        Add("date", First(Dates));
        Add("author", string.Join(", ", item.Elements().Where(child => child.Name.LocalName is "creator" or "author")
            .Select(author => Folded(author.Elements().FirstOrDefault(part => part.Name.LocalName == "name")?.Value ?? author.Value))
            .Where(name => name.Length > 0).Distinct()));
        Add("outlet", item.Elements().FirstOrDefault(child => child.Name.LocalName == "source")?.Value is { Length: > 0 } source ? Folded(source) : outlet);
        Add("guid", item.Elements().FirstOrDefault(child => child.Name.LocalName is "guid" or "id")?.Value);
        return (values, full is null);
    }

    /// <summary>What an element holds: text, markup as text, or markup.</summary>
    private static string Content(XElement element) => element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToString())) : element.Value;

    private static XElement Element(XmlReader xml)
    {
        XElement? element = null;
        Try(xml, reader => (element = (XElement)XNode.ReadFrom(reader)) is not null);
        return element!;
    }

    private static bool Try(XmlReader xml, Func<XmlReader, bool> read)
    {
        try
        {
            return read(xml);
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"not well-formed XML at line {e.LineNumber}, character {e.LinePosition}; the rest of the file was not read");
        }
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
