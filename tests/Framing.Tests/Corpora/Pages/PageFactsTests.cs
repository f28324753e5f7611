namespace Framing.Tests.Corpora.Pages;

/// <summary>What pages tell of their articles, in every shape in which they tell it.</summary>
public class PageFactsTests
{
    private const string Told = "2027-05-07|The Buoy|Ada Marsh";

    private const string Values = "\"datePublished\":\"2027-05-07\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Marsh\"},\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Buoy\"}";

    /// <summary>What stands in the head, and date, outlet and author that are read.</summary>
    public static TheoryData<string, string> Heads => new()
    {
        { Ld($"{{\"@type\":\"NewsArticle\",{Values}}}"), Told },
        { Ld($"[{{\"@type\":\"BreadcrumbList\"}},{{\"@type\":\"NewsArticle\",{Values}}}]"), Told },
        { Ld($"{{\"@context\":\"https://schema.org\",\"@graph\":[{{\"@type\":\"WebSite\",\"name\":\"Other\"}},{{\"@type\":[\"Article\",\"NewsArticle\"],{Values}}}]}}"), Told },
        { Ld($"{{\"@type\":\"WebPage\",\"mainEntity\":{{\"@type\":\"ReportageNewsArticle\",{Values}}}}}"), Told },
        { Ld($"{{\"@type\":\"http://schema.org/NewsArticle\",{Values}}}"), Told },
        { Ld($"<!--\n{{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",{Values},}}\n-->"), Told },
        { Ld("{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2027-05-07\",\"author\":[{\"@id\":\"#a\"},\"Lena Fisk\"],\"publisher\":{\"@id\":\"#p\"}},"
            + "{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Ada Marsh\"},{\"@type\":\"NewsMediaOrganization\",\"@id\":\"#p\",\"name\":\"The Buoy\"}]}"), "2027-05-07|The Buoy|Ada Marsh, Lena Fisk" },
        { Ld("not json") + Ld($"{{\"@type\":\"BlogPosting\",{Values}}}"), Told },
        { Ld("{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Marsh &amp; Sons\"}}"), "|Marsh & Sons|" },
        { "<meta property='article:published_time' content='2027-05-07'><meta property='og:site_name' content='The Buoy'><meta name='author' content='Ada Marsh'>", Told },
        { "<meta name='parsely-pub-date' content='2027-05-07'><meta name='application-name' content='The Buoy'><meta name='byl' content='Ada Marsh'>", Told },
        { "<meta itemprop='datePublished' content='2027-05-07'>", "2027-05-07||" },
        { "<meta property='article:author' content='https://social.example/ada'>" + Ld("{\"@type\":\"NewsArticle\",\"author\":\"Ada Marsh\"}"), "||Ada Marsh" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void A_head_tells_date_outlet_and_author(string head, string expected) => Assert.Equal(expected, Facts(SavedPage.With("", head)));

    [Theory]
    [InlineData("<time datetime='2027-05-07T10:00'>May 7</time>", "2027-05-07T10:00||")]
    [InlineData("<span itemprop='datePublished' content='2027-05-07'>May 7</span>", "2027-05-07||")]
    [InlineData("<p>By <a rel='author' href='/a'>Ada Marsh</a></p>", "||Ada Marsh")]
    public void Marked_up_times_and_names_tell_where_the_head_does_not(string between, string expected) => Assert.Equal(expected, Facts(SavedPage.With(between)));

    [Fact]
    public void A_page_says_from_where_an_extension_saved_it()
    {
        string html = SavedPage.With("").Replace("<head>", "<!--\n Page saved with SingleFile \n url: https://buoy.example/pier \n saved date: Sat May 08 2027 10:00:00 GMT\n--><head>", StringComparison.Ordinal);
        Article article = SavedPage.ReadOne(html);
        Assert.Equal(("https://buoy.example/pier", "Sat May 08 2027 10:00:00 GMT"), (article.Url, article["saved"]));
    }

    private static string Facts(string html)
    {
        Article article = SavedPage.ReadOne(html);
        return $"{article.Date}|{article.Outlet}|{article.Author}";
    }

    private static string Ld(string json) => $"<script type=\"application/ld+json\">{json}</script>";
}
