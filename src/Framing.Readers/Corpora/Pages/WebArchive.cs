using System.Globalization;

namespace Framing.Corpora.Pages;

/// <summary>The pages in a web archive (<c>.warc</c>, gzipped mostly), one after the other: responses in HTML, and nothing else that was fetched.</summary>
internal sealed class WebArchive : IArticleReader
{
    public IReadOnlyList<string> Endings { get; } = [".warc", ".warc.gz"];

    public bool Recognizes(FileStart start) => start.Bytes.StartsWith("WARC/"u8);

    public string? Refusal(FileStart start) => Recognizes(start) ? null : "the file does not begin as a web archive; expected WARC/1.0 or WARC/1.1";

    public IEnumerable<Article> Read(ArticleFile file)
    {
        using ByteLines lines = new(file.Content, file.Options.MaxLength);
        int number = 0, others = 0;
        while (NextRecord(lines) is { } record)
        {
            number++;
            if (!long.TryParse(record["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long length))
                throw new InvalidDataException($"record {number} does not tell its length; the rest of the file was not read");
            bool isResponse = record["WARC-Type"] is "response" && record["Content-Type"]?.Contains("http", StringComparison.OrdinalIgnoreCase) == true;
            byte[]? block = lines.Take(length);
            if (!isResponse)
                continue;
            string url = (record["WARC-Target-URI"] ?? $"record-{number}").Trim('<', '>');
            if (block is null)
            {
                file.Reject(number, $"the page {url} is longer than {file.Options.MaxLength} bytes");
                continue;
            }
            if (HttpPage.Of(block, file.Options.MaxLength) is not { } page)
            {
                others++;
                continue;
            }
            foreach (Article article in file.ReadPart(url, new MemoryStream(page.Html), new HtmlPage(), page.Charset))
            {
                yield return article with
                {
                    Url = article.Url ?? url,
                    Metadata = record["WARC-Date"] is { } saved ? article.Metadata.SetItem("saved", saved) : article.Metadata,
                };
            }
        }
        if (number == 0)
            throw file.Fault("there is no record in the file; expected a web archive");
        if (others > 0)
            file.Note($"{others} response{(others == 1 ? " that is no page was" : "s that are no pages were")} passed over (pictures, scripts, redirects, errors)");
    }

    /// <summary>The headers of the next record; <see langword="null"/> at the end.</summary>
    private static Headers? NextRecord(ByteLines lines)
    {
        string? line;
        while ((line = lines.NextText()) is { Length: 0 })
        {
        }
        if (line is null)
            return null;
        if (!line.StartsWith("WARC/", StringComparison.Ordinal))
            throw new InvalidDataException("a record does not begin with WARC/ where the one before it ends; the rest of the file was not read");
        return Headers.Read(lines);
    }
}
