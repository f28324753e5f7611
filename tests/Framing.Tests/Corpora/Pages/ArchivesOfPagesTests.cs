using System.IO.Compression;
using System.Text;

namespace Framing.Tests.Corpora.Pages;

/// <summary>Pages that a browser or a crawler archived, and feeds.</summary>
public class ArchivesOfPagesTests
{
    private const string Quoted = "The mayor’s café";

    public static TheoryData<string, string, byte[]> Archived => new()
    {
        { "a.mhtml", "single part", Mhtml("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://buoy.example/pier\r\nSubject: Pier\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n", Printable(Page()), "") },
        { "a.mht", "parts", Mhtml("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part--1\"\r\n\r\n------Part--1\r\nContent-Type: image/png\r\n\r\nxx\r\n------Part--1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://buoy.example/pier\r\n\r\n",
            Convert.ToBase64String(Encoding.UTF8.GetBytes(Page()), Base64FormattingOptions.InsertLineBreaks), "\r\n------Part--1--\r\n") },
        { "a.txt", "under another name", Mhtml("MIME-Version: 1.0\nContent-Type: text/html; charset=windows-1252\nContent-Location: https://buoy.example/pier\nContent-Transfer-Encoding: 8bit\n\n", Page(), "", 1252) },
        { "a.warc", "web archive", Warc(Record("warcinfo", "application/warc-fields", "software: x\r\n"), Response(Page()), Record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n")) },
        { "a.warc.gz", "gzipped record by record", [.. Gzip(Warc(Record("warcinfo", "x", "y"))), .. Gzip(Warc(Response(Page())))] },
        { "a.warc", "chunks", Warc(Response($"5\r\n{Page()[..5]}\r\n{Encoding.UTF8.GetByteCount(Page()) - 5:x}\r\n{Page()[5..]}\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n")) },
    };

    [Theory]
    [MemberData(nameof(Archived))]
    public void A_page_is_found_in_its_archive(string name, string what, byte[] content)
    {
        (List<Article> articles, string[] faults, _) = SavedPage.Read(name, content);
        Article article = Assert.Single(articles);
        Assert.True(faults.Length == 0, what);
        Assert.Contains(Quoted, article.Text, StringComparison.Ordinal);
        Assert.Equal("https://buoy.example/pier", article.Url);
        Assert.Equal(name.Contains("warc", StringComparison.Ordinal) ? $"{name}#https://buoy.example/pier" : name, article.Id);
    }

    [Fact]
    public void What_is_no_page_is_passed_over_and_a_page_that_unpacks_without_end_stops_the_archive()
    {
        byte[] picture = Response("PNG", kind: "image/png"), moved = Response("", status: "301 Moved");
        (List<Article> articles, _, string[] notes) = SavedPage.Read("a.warc", Warc(picture, moved, Response(Page())));
        Assert.Single(articles);
        Assert.Equal(["a.warc: 2 responses that are no pages were passed over (pictures, scripts, redirects, errors)."], notes);
        byte[] cut = Warc(Response(Page()))[..^200];
        Assert.Equal(["a.warc: the file is cut short in the middle of a record."], SavedPage.Read("a.warc", cut).Faults);
    }

    public static TheoryData<string, string, string> Feeds => new()
    {
        { "a.rss", $"<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>The Buoy</title><item><title>Pier &amp;amp; mill</title><link>https://buoy.example/pier</link><dc:creator>Ada Marsh</dc:creator><pubDate>Fri, 07 May 2027 10:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>{Quoted} closes.</p><p>It was old.</p>]]></content:encoded></item></channel></rss>",
            "Pier & mill|The Buoy|Ada Marsh|Fri, 07 May 2027 10:00:00 GMT" },
        { "a.xml", $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Buoy</title><entry><title>Pier</title><link href=\"https://buoy.example/pier\"/><author><name>Ada Marsh</name></author><published>2027-05-07</published><content type=\"html\">&lt;p&gt;{Quoted} closes.&lt;/p&gt;&lt;p&gt;It was old.&lt;/p&gt;</content></entry></feed>",
            "Pier|The Buoy|Ada Marsh|2027-05-07" },
        { "a.atom", $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Buoy</title><entry><title>Pier</title><link rel=\"alternate\" href=\"https://buoy.example/pier\"/><updated>2027-05-07</updated><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{Quoted} closes.</p><p>It was old.</p></div></content></entry></feed>",
            "Pier|The Buoy||2027-05-07" },
    };

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Items_of_a_feed_are_articles(string name, string xml, string expected)
    {
        (List<Article> articles, string[] faults, string[] notes) = SavedPage.Read(name, Encoding.UTF8.GetBytes(xml));
        Article article = Assert.Single(articles);
        Assert.Equal(($"{Quoted} closes.\n\nIt was old.", "https://buoy.example/pier"), (article.Text, article.Url));
        Assert.Equal(expected, $"{article.Title}|{article.Outlet}|{article.Author}|{article.Date}");
        Assert.Empty(faults.Concat(notes));
    }

    /// <summary>Files that hold no article, under names that text has too; what is said of each.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { "a.xml", "<?xml version=\"1.0\"?><urlset><url><loc>https://buoy.example</loc></url></urlset>", "a.xml: a sitemap lists the addresses of pages and holds no text; save those pages and read them." },
        { "a.txt", "<?xml version=\"1.0\"?><note><to>Ada</to></note>", "a.txt: found XML with the root <note>; expected a feed in RSS or Atom; save the texts as .txt, .csv or .jsonl." },
        { "a.rss", "<rss><channel><item><description>x</description></item><item>", "a.rss: not well-formed XML at line 1, character 62; the rest of the file was not read." },
        { "a.eml", "Received: from x\nFrom: a@b.example\nTo: c@d.example\nSubject: Pier\nMIME-Version: 1.0\n\nDear all.\n", "a.eml: the file is a mail message and no saved web page; save the article's page, or its text as .txt." },
        { "a.txt", "From: a@b.example\nTo: c@d.example\nSubject: Pier\n\nDear all.\n", "a.txt: the file is a mail message and no saved web page; save the article's page, or its text as .txt." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_article_is_named_and_never_read_as_prose(string name, string content, string sentence) =>
        Assert.Equal([sentence], SavedPage.Read(name, Encoding.UTF8.GetBytes(content)).Faults);

    [Fact]
    public void A_feed_of_summaries_is_told_as_one()
    {
        (_, _, string[] notes) = SavedPage.Read("a.rss", "<rss><channel><title>B</title><item><description>The pier closes on Monday.</description></item></channel></rss>"u8.ToArray());
        Assert.Equal(["a.rss: 1 of the 1 items hold a summary and not the whole article; save the pages that they link to for the text."], notes);
    }

    [Fact]
    public void Broken_archives_and_feeds_end_with_a_sentence()
    {
        byte[][] good = [.. Archived.Select(row => row.Data.Item3), .. Feeds.Select(row => Encoding.UTF8.GetBytes(row.Data.Item2)), Encoding.UTF8.GetBytes(Page())];
        string[] names = ["a.mhtml", "a.warc", "a.warc.gz", "a.rss", "a.html", "a.json", "a.jsonl", "a.txt"];
        for (int i = 0; i < Promises.HostileText.Cases(300, 10_000); i++)
        {
            Random random = new(i);
            byte[] bytes = [.. good[random.Next(good.Length)]];
            for (int change = random.Next(12); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (random.Next(3) == 0)
                bytes = bytes[..random.Next(bytes.Length)];
            (_, string[] faults, _) = SavedPage.Read(names[random.Next(names.Length)], bytes);
            Assert.All(faults, fault => Assert.DoesNotContain("   at ", fault, StringComparison.Ordinal));
        }
    }

    private static string Page() => SavedPage.With($"<p>{Quoted} near the pier was closed too, the owner said on Monday.</p>").Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal);

    private static byte[] Mhtml(string headers, string body, string end, int codePage = 65001) =>
        [.. Encoding.ASCII.GetBytes(headers), .. (CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.UTF8).GetBytes(body), .. Encoding.ASCII.GetBytes(end)];

    private static string Printable(string text)
    {
        StringBuilder encoded = new();
        int column = 0;
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            string one = b is >= 33 and <= 126 and not (byte)'=' or (byte)' ' ? ((char)b).ToString() : $"={b:X2}";
            if ((column += one.Length) > 72)
                (column, _) = (one.Length, encoded.Append("=\r\n"));
            encoded.Append(one);
        }
        return encoded.ToString();
    }

    private static byte[] Warc(params byte[][] records) => [.. records.SelectMany(record => record)];

    private static byte[] Response(string body, string header = "", string kind = "text/html; charset=utf-8", string status = "200 OK") =>
        Record("response", "application/http; msgtype=response", $"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{header}\r\n{body}");

    private static byte[] Record(string type, string kind, string block) => Encoding.UTF8.GetBytes(
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://buoy.example/pier\r\nWARC-Date: 2027-05-08T10:00:00Z\r\nContent-Type: {kind}\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n");

    private static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
