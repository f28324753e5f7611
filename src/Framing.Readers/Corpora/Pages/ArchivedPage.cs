using System.Text;

namespace Framing.Corpora.Pages;

/// <summary>
/// A page that a browser saved as one file with its pictures (<c>.mhtml</c>, <c>.mht</c>): a mail message whose first part in HTML is the page. Read by
/// hand, since libraries for mail bring one for cryptography with them, and a page needs none of it.
/// </summary>
internal sealed class ArchivedPage : IArticleReader
{
    private const string NoPage = "the file is a mail message and no saved web page; save the article's page, or its text as .txt";

    public IReadOnlyList<string> Endings { get; } = [".mhtml", ".mht", ".eml"];

    public bool Recognizes(FileStart start) => MailHeaders.Begins(start.Text);

    public string? Refusal(FileStart start) => start.BinaryRefusal ?? (MailHeaders.Begins(start.Text)
        ? null
        : "the file does not begin as an archived web page; expected the headers of a MIME message");

    public IEnumerable<Article> Read(ArticleFile file)
    {
        using ByteLines lines = new(file.Content, file.Options.MaxLength);
        Headers message = Headers.Read(lines);
        if (message["Snapshot-Content-Location"] is null && (message["Received"] ?? message["Delivered-To"] ?? message["To"]) is not null)
            throw file.Fault(NoPage);
        (byte[] html, Headers part) = Page(lines, message, file.Options.MaxLength) ?? throw file.Fault(NoPage);
        string? url = message["Snapshot-Content-Location"] ?? part["Content-Location"];
        foreach (Article article in file.ReadAs(new HtmlPage(), new MemoryStream(html), part.Charset))
        {
            yield return article with
            {
                Url = article.Url ?? (url?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true ? url : null),
                Title = article.Title ?? message.Words("Subject"),
                Metadata = message["Date"] is { } saved ? article.Metadata.SetItem("saved", saved) : article.Metadata,
            };
        }
    }

    /// <summary>The first part that is a page; parts in parts are passed through in the order of the file.</summary>
    private static (byte[] Html, Headers Part)? Page(ByteLines lines, Headers headers, int maxLength)
    {
        HashSet<string> boundaries = new(StringComparer.Ordinal);
        while (true)
        {
            if (headers.Parameter("Content-Type", "boundary") is { Length: > 0 } boundary)
                boundaries.Add($"--{boundary}");
            bool isPage = headers.Kind is "text/html" or "application/xhtml+xml";
            (byte[] body, bool more) = Body(lines, boundaries, isPage, maxLength);
            if (isPage && body.Length > 0)
                return (TransferEncoding.Decode(body, headers["Content-Transfer-Encoding"]), headers);
            if (!more)
                return null;
            headers = Headers.Read(lines);
        }
    }

    /// <summary>What stands before the next boundary, and whether there is one.</summary>
    private static (byte[] Body, bool More) Body(ByteLines lines, HashSet<string> boundaries, bool keep, int maxLength)
    {
        MemoryStream body = new();
        while (lines.Next() is { } line)
        {
            if (line.Span.StartsWith("--"u8) && Encoding.Latin1.GetString(line.Span).TrimEnd() is var text
                && (boundaries.Contains(text) || (text.EndsWith("--", StringComparison.Ordinal) && boundaries.Contains(text[..^2]))))
                return (body.ToArray(), true);
            if (keep && body.Length + line.Length <= maxLength)
                body.Write(line.Span);
        }
        return (body.ToArray(), false);
    }
}
