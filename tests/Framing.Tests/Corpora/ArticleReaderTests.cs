using System.IO.Compression;
using System.Text;
using Framing.Corpora;

namespace Framing.Tests.Corpora;

/// <summary>The same two articles in every format that is read.</summary>
public class ArticleReaderTests
{
    public static TheoryData<string, string> Formats => new()
    {
        { "a.jsonl", "{\"doc_id\":\"one\",\"text\":\"First text.\",\"outlet\":\"Buoy\",\"section\":\"local\"}\n\n{\"doc_id\":\"two\",\"text\":\"Second, \\\"quoted\\\".\",\"outlet\":\"Gull\",\"section\":\"\"}\n" },
        { "a.ndjson", "{\"doc_id\":\"one\",\"text\":\"First text.\",\"outlet\":\"Buoy\",\"section\":\"local\"}\n{\"doc_id\":\"two\",\"text\":\"Second, \\\"quoted\\\".\",\"outlet\":\"Gull\",\"section\":\"\"}" },
        { "a.csv", "doc_id,text,outlet,section\none,First text.,Buoy,local\ntwo,\"Second, \"\"quoted\"\".\",Gull,\n" },
        { "a.csv", "doc_id;text;outlet;section\none;First text.;Buoy;local\ntwo;\"Second, \"\"quoted\"\".\";Gull;\n" },
        { "a.tsv", "doc_id\ttext\toutlet\tsection\none\tFirst text.\tBuoy\tlocal\ntwo\tSecond, \"quoted\".\tGull\t\n" },
        { "a.CSV", "Doc_ID,TEXT,Outlet,section\none,First text.,Buoy,local\ntwo,\"Second, \"\"quoted\"\".\",Gull,\n" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Tables_hold_an_article_a_row(string name, string content)
    {
        using TempFolder folder = new();
        Check(ArticleReader.Read(folder.Write(name, content)));
        if (name != "a.CSV")
            Check(ArticleReader.Read(folder.Write(name + ".gz", Gzip(content))));
        Check(ArticleReader.Read(folder.Write("bom-" + name, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(content)])));

        static void Check(IEnumerable<Article> articles)
        {
            List<Article> list = [.. articles];
            Assert.Equal(["one", "two"], list.Select(a => a.Id));
            Assert.Equal(["First text.", "Second, \"quoted\"."], list.Select(a => a.Text));
            Assert.Equal(["Buoy", "Gull"], list.Select(a => a.Outlet));
            Assert.Equal("local", list[0]["section"]);
        }
    }

    [Fact]
    public void Columns_are_renamed_by_a_map()
    {
        using TempFolder folder = new();
        string file = folder.Write("a.csv", "maintext,source_domain\nFirst text.,buoy.example\n");
        ReaderOptions options = ReaderOptions.Default with { Map = ReaderOptions.Default.Map.Add("text", "maintext").Add("outlet", "source_domain") };
        Article article = Assert.Single(new ArticleReader(options).Read([file], row => Assert.Fail(row.ToString())));
        Assert.Equal(("First text.", "buoy.example", "a.csv#1"), (article.Text, article.Outlet, article.Id));
    }

    [Fact]
    public void A_map_is_for_tables_and_leaves_the_text_files_beside_them_alone()
    {
        using TempFolder folder = new();
        folder.Write("a.csv", "maintext,source_domain\nFirst text.,buoy.example\n");
        folder.Write("b.txt", "outlet: The Gull\n\nSecond text.\n");
        ReaderOptions options = ReaderOptions.Default with { Map = ReaderOptions.Default.Map.Add("text", "maintext").Add("outlet", "source_domain") };
        IEnumerable<Article> articles = new ArticleReader(options).Read([folder.Path], row => Assert.Fail(row.ToString()));
        Assert.Equal([("First text.", "buoy.example"), ("Second text.", "The Gull")], articles.Select(a => (a.Text, a.Outlet)));
    }

    [Fact]
    public void A_folder_is_read_in_order_of_names_and_names_are_ids()
    {
        using TempFolder folder = new();
        folder.Write("b.txt", "B text.");
        folder.Write("sub/a.md", "A *marked* text.");
        folder.Write("a.txt", "A text.");
        folder.Write("notes.png", "no article");
        Assert.Equal(["a.txt", "b.txt", "sub/a.md"], ArticleReader.Read(folder.Path).Select(a => a.Id));
        Assert.Equal(["sub/a.md"], ArticleReader.Read(folder.File("**/*.md")).Select(a => a.Id));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using TempFolder folder = new(), elsewhere = new();
        folder.Write("a.txt", "A text.");
        elsewhere.Write("secret.txt", "Not for us.");
        Directory.CreateSymbolicLink(folder.File("link"), elsewhere.Path);
        File.CreateSymbolicLink(folder.File("link.txt"), elsewhere.File("secret.txt"));
        Assert.Equal(["a.txt"], ArticleReader.Read(folder.Path).Select(a => a.Id));
    }

    [Fact]
    public void A_web_page_gives_its_main_text_and_its_own_metadata()
    {
        using TempFolder folder = new();
        string paragraph = "The ferry stopped on Monday because of the wind, and nobody on the island could say when it would sail again. ";
        string file = folder.Write("a.html", $$"""
            <!doctype html><html><head><title>Ferry stops | The Buoy</title>
            <meta property="og:title" content="Ferry stops"><meta property="og:site_name" content="The Buoy">
            <meta name="author" content="Pat Doe"><meta property="article:published_time" content="2031-01-02">
            <script>alert("never text")</script></head>
            <body><nav>Home News Sport</nav><article><h1>Ferry stops</h1><p>{{paragraph}}{{paragraph}}</p><p>Later: {{paragraph}}{{paragraph}}</p></article></body></html>
            """);
        Article article = Assert.Single(ArticleReader.Read(file));
        Assert.Equal(("Ferry stops", "The Buoy", "Pat Doe", "2031-01-02"), (article.Title, article.Outlet, article.Author, article.Date));
        Assert.Equal(4, article.Text.Split("The ferry stopped on Monday").Length - 1);
        Assert.DoesNotContain("alert", article.Text);
        Assert.DoesNotContain("Sport", article.Text);
    }

    [Fact]
    public void An_encoding_that_is_not_utf8_is_found_and_named()
    {
        using TempFolder folder = new();
        string text = "Le café était fermé, dit l’hôtelier. “Déjà,” he said. ";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Article article = Assert.Single(ArticleReader.Read(folder.Write("a.txt", Encoding.GetEncoding(1252).GetBytes(text + text))));
        Assert.Equal("windows-1252", article.Encoding);
        Assert.Equal((text + text).Trim(), article.Text);
    }

    [Fact]
    public void A_gzip_file_that_is_cut_short_gives_what_came_before_and_is_named()
    {
        using TempFolder folder = new();
        StringBuilder rows = new();
        for (int i = 0; i < 5000; i++)
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"doc_id\":\"{i}\",\"text\":\"Text number {i * 7919 % 5000}.\"}}\n");
        byte[] whole = Gzip(rows.ToString());
        List<RejectedRow> rejected = [];
        List<Article> articles = [.. new ArticleReader().Read([folder.Write("a.jsonl.gz", whole[..(whole.Length / 2)])], rejected.Add)];
        Assert.NotEmpty(articles);
        Assert.NotEmpty(rejected);
        Assert.All(rejected, row => Assert.Equal("a.jsonl.gz", row.File));
    }

    private static byte[] Gzip(string content)
    {
        using MemoryStream stream = new();
        using (GZipStream gzip = new(stream, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(content));
        return stream.ToArray();
    }
}
