using System.Text;
using System.Xml;

namespace Framing.Corpora.Documents;

/// <summary>Electronic books (<c>.epub</c>): each of their pages is read as a web page; those without an article, such as the cover, are passed over and told.</summary>
internal sealed class Epub : IArticleReader
{
    private const string Packages = "http://www.idpf.org/2007/opf", Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>A page with fewer letters is a cover, a list of contents or a notice.</summary>
    private const int LeastLetters = 200;

    /// <summary>The most pages of a book.</summary>
    private const int MostPages = 10_000;

    public IReadOnlyList<string> Endings { get; } = [".epub"];

    public bool Recognizes(FileStart start) => start.Bytes.StartsWith(ZipParts.Magic) && start.Bytes.IndexOf("application/epub+zip"u8) >= 0;

    public string? Refusal(FileStart start) => start.Bytes.StartsWith(ZipParts.Magic) ? null
        : "the file is no electronic book, though its name says so; expected an .epub";

    public IEnumerable<Article> Read(ArticleFile file)
    {
        using ZipParts zip = ZipParts.Open(file.Content);
        string root = RootFile(zip) ?? throw file.Fault("the book does not say where its pages are (META-INF/container.xml); expected an .epub");
        (Dictionary<string, string> about, List<string> pages) = Package(zip, root, file);
        int passed = 0, read = 0;
        foreach (string page in pages)
        {
            byte[]? content = Content(zip, page, file.Options.MaxLength);
            if (content is null || Letters(content) < LeastLetters)
            {
                passed++;
                continue;
            }
            foreach (Article article in file.ReadPart(page, new MemoryStream(content)))
            {
                read++;
                // Who made the book need not be who wrote what is in it: programs that collect articles name themselves.
                yield return article with { Metadata = article.Metadata.SetItems(about.Select(a => KeyValuePair.Create("book_" + a.Key, a.Value))) };
            }
        }
        if (read == 0)
            throw file.Fault("no page of the book holds an article; expected text");
        if (passed > 0)
            file.Note($"{(passed == 1 ? "one page of the book was" : $"{passed} pages of the book were")} passed over: hardly any text there");
    }

    private static string? RootFile(ZipParts zip)
    {
        string? root = null;
        if (zip.Part("META-INF/container.xml") is { } container)
        {
            ZipParts.ReadXml(container, reader =>
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "rootfile" })
                    root ??= reader.GetAttribute("full-path");
            });
        }
        return root;
    }

    /// <summary>What is known of the book, and its pages in the order of reading.</summary>
    private static (Dictionary<string, string> About, List<string> Pages) Package(ZipParts zip, string root, ArticleFile file)
    {
        Dictionary<string, string> about = new(StringComparer.Ordinal), items = new(StringComparer.Ordinal);
        List<string> pages = [];
        string? name = null;
        string folder = root.Contains('/', StringComparison.Ordinal) ? root[..(root.LastIndexOf('/') + 1)] : "";
        ZipParts.ReadXml(zip.Part(root) ?? throw file.Fault($"the book has no '{root}', where it says that its pages are listed; expected an .epub"), reader =>
        {
            if (reader.NodeType == XmlNodeType.EndElement)
                name = null;
            else if (reader.NodeType == XmlNodeType.Text && name is "title" or "creator" or "publisher" or "date" && reader.Value.Trim() is { Length: > 0 } value)
                about.TryAdd(name, value);
            else if (reader is { NodeType: XmlNodeType.Element, NamespaceURI: Dublin, IsEmptyElement: false })
                name = reader.LocalName;
            else if (reader is { NodeType: XmlNodeType.Element, NamespaceURI: Packages, LocalName: "item" }
                && reader.GetAttribute("id") is { } id && reader.GetAttribute("href") is { } href && IsPage(reader))
                items.TryAdd(id, folder + Uri.UnescapeDataString(href));
            else if (reader is { NodeType: XmlNodeType.Element, NamespaceURI: Packages, LocalName: "itemref" } && reader.GetAttribute("idref") is { } idref
                && items.TryGetValue(idref, out string? page) && pages.Count < MostPages)
                pages.Add(page);
        });
        return (about, [.. pages.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Whether an item is a page, and not the book's list of its pages.</summary>
    private static bool IsPage(XmlReader item) => (item.GetAttribute("media-type") ?? "").Contains("html", StringComparison.Ordinal)
        && !(item.GetAttribute("properties") ?? "").Contains("nav", StringComparison.Ordinal);

    private static byte[]? Content(ZipParts zip, string page, int most)
    {
        using Stream? part = zip.Part(page, most);
        if (part is null)
            return null;
        using MemoryStream kept = new();
        part.CopyTo(kept);
        return kept.ToArray();
    }

    /// <summary>The letters outside of tags, roughly: enough to tell a cover from a text.</summary>
    private static int Letters(byte[] content)
    {
        int letters = 0;
        bool inTag = false;
        foreach (char c in Encoding.UTF8.GetString(content))
        {
            inTag = c == '<' || (inTag && c != '>');
            letters += !inTag && char.IsLetter(c) ? 1 : 0;
        }
        return letters;
    }
}
