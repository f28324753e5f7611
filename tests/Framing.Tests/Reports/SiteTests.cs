using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Framing.Corpora;
using Framing.Reports;

namespace Framing.Tests.Reports;

public sealed class SiteTests : IDisposable
{
    private const int Megabyte = 1_000_000;
    private readonly string folder = Directory.CreateTempSubdirectory("framing-site").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Many_events_have_a_page_each_and_an_index()
    {
        Dictionary<string, IDocument> pages = Write(ManyEvents.Make(6, copy => $"event {copy % 3}"));
        Assert.Equal(["event-001.html", "event-002.html", "event-003.html", "evidence-001.html", "index.html"], pages.Keys.Order(StringComparer.Ordinal));
        IDocument index = pages["index.html"];
        string[] files = [.. index.QuerySelectorAll("#evi .pages a").Select(a => a.GetAttribute("href")!)];
        Assert.Equal(["evidence-001.html", "evidence.csv", "articles.csv", "sources.csv", "who-says-what.csv", "who-says-what.graphml"], files);
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
        Assert.Equal("24 articles on three events", index.QuerySelector("h1")!.TextContent);
        Assert.Equal(["event 0", "event 1", "event 2"], index.QuerySelectorAll(".evl a").Select(a => a.TextContent));
        Assert.Equal("event 1", pages["event-002.html"].QuerySelector("h1")!.TextContent);
        Assert.Equal(8, pages["event-002.html"].QuerySelectorAll("article").Length);
        LinksHold(pages);
    }

    [Fact]
    public void A_thousand_articles_without_events_have_an_overview_with_a_table_of_articles_and_files_beside_it()
    {
        Dictionary<string, IDocument> pages = Write(ManyEvents.Make(250, _ => null));
        Assert.Equal(["evidence-001.html", "index.html"], pages.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(1000, pages["index.html"].QuerySelectorAll("#a tbody tr").Length);
        Assert.Equal(1001, File.ReadLines(Path.Combine(folder, "articles.csv")).Count());
        LinksHold(pages);
    }

    [Fact]
    public void Of_many_articles_only_events_that_two_groups_tell_have_a_page()
    {
        Dictionary<string, IDocument> pages = Write(ManyEvents.Make(8, copy => copy == 7 ? "everybody’s" : null, outletOf: (outlet, copy) => copy == 7 ? outlet : $"Paper {copy}"));
        Assert.Equal(["event-001.html"], pages.Keys.Where(page => page.StartsWith("event", StringComparison.Ordinal)));
        LinksHold(pages);
    }

    [Fact]
    public void A_small_report_is_one_page()
    {
        Dictionary<string, IDocument> pages = Write(FerryFee.Comparison);
        Assert.Equal(["index.html"], pages.Keys);
        LinksHold(pages);
    }

    [Fact]
    public void Names_from_the_input_never_reach_the_disk()
    {
        Write(ManyEvents.Make(2, copy => copy == 0 ? "../../out" : "a/b\0c"));
        Assert.All(Directory.EnumerateFileSystemEntries(folder), f => Assert.Matches("^[a-z0-9-]+\\.html$", Path.GetFileName(f)));
        Assert.False(File.Exists(Path.Combine(folder, "../../out")));
    }

    [Fact]
    public void Five_articles_of_900_words_stay_under_400_KB()
    {
        Comparison comparison = ManyEvents.Make(2, _ => "one event", repeats: 7, outletOf: (outlet, copy) => copy == 0 ? outlet : outlet == "Daily Gull" ? "Evening Gull" : "");
        Comparison five = FerryFee.Compare(comparison.Profiles.Where(p => p.Document.Article.Outlet!.Length > 0).Select(p => p.Document));
        Assert.Equal(5, five.Profiles.Length);
        Assert.True(five.Profiles.Average(p => p.Document.Tokens.Length) > 850);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(HtmlReportTests.Html(five)), 1, 400_000);
    }

    /// <summary>With every measure and lexicon: five articles, each of one event's text and then another's; 91 bytes a word are 410 KB at 900 words.</summary>
    [Fact]
    public void Five_articles_that_share_an_event_take_at_most_91_bytes_a_word()
    {
        Article[] raid = [.. Articles("harlow-bay-raid")], vote = [.. Articles("westmark-carbon-vote")];
        Article[] five = [.. Enumerable.Range(0, 5).Select(i => raid[i % 4] with
        {
            Id = $"{i}", Outlet = i < 4 ? raid[i].Outlet : "Fifth Paper", Event = "both", Text = $"{raid[i % 4].Text}\n{vote[(i + (i < 4 ? 1 : 0)) % 4].Text}",
        })];
        Comparison comparison = FramingAnalyzer.Default.Compare(five);
        Assert.InRange((double)System.Text.Encoding.UTF8.GetByteCount(HtmlReportTests.Html(comparison)) / five.Sum(a => a.Text.Split().Length), 1, 91);
    }

    private static IEnumerable<Article> Articles(string corpus) =>
        ArticleReader.Read(Path.Combine(Repository.Root, "corpora", corpus));

    private Dictionary<string, IDocument> Write(Comparison comparison)
    {
        HtmlReport.WriteFolder(comparison, folder);
        Assert.All(Directory.EnumerateFiles(folder, "*.html"), f => Assert.InRange(new FileInfo(f).Length, 1, Megabyte));
        return Directory.EnumerateFiles(folder, "*.html").ToDictionary(f => Path.GetFileName(f), f => (IDocument)new HtmlParser().ParseDocument(File.ReadAllText(f)), StringComparer.Ordinal);
    }

    /// <summary>Every link leads to a page that is there and a place on it.</summary>
    private void LinksHold(Dictionary<string, IDocument> pages)
    {
        Dictionary<string, HashSet<string>> ids = pages.ToDictionary(p => p.Key, p => p.Value.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet());
        foreach ((string name, IDocument page) in pages)
        {
            foreach (string href in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => !h.StartsWith("https:", StringComparison.Ordinal)).Distinct())
            {
                string[] parts = href.Split('#');
                string target = parts[0].Length == 0 ? name : parts[0];
                if (!target.EndsWith(".html", StringComparison.Ordinal) && File.Exists(Path.Combine(folder, target)))
                    continue;
                Assert.True(ids.ContainsKey(target) && (parts.Length == 1 || ids[target].Contains(parts[1])), $"{name}: {href} leads nowhere");
            }
        }
    }
}
