using System.Diagnostics;
using System.Text;

namespace Framing.Tests.Corpora.Pages;

/// <summary>What stands between two paragraphs of a page, and what of it is the article.</summary>
public class HtmlPageTests
{
    /// <summary>Markup between the paragraphs; the paragraphs that come of it; what is set apart.</summary>
    public static TheoryData<string, string[], string[]> Markup => new()
    {
        { "<table><tr><th>Ward</th><th>Votes</th></tr><tr><td>North</td><td>9</td></tr></table>", ["Ward | Votes", "North | 9"], [] },
        { "<table><tr><td><p>One sentence here.</p></td><td><p>Another one there.</p></td></tr></table>", ["One sentence here.", "Another one there."], [] },
        { "<h2>A heading</h2><p>Words below it are many.</p>", ["A heading", "Words below it are many."], [] },
        { "<p>First line<br>goes on here.<br><br>A second paragraph is here.</p>", ["First line goes on here.", "A second paragraph is here."], [] },
        { "<ul><li>Nine were for it.</li><li>Two were against it.</li></ul>", ["Nine were for it.", "Two were against it."], [] },
        { "<figure><img src='a.jpg'><figcaption>Workers leave the pier. PHOTO: Bea Lund/Harbor Post</figcaption></figure>", ["Workers leave the pier."], ["PHOTO: Bea Lund/Harbor Post"] },
        { "<figure><img src='a.jpg'><figcaption>Workers leave. <span class='credit'>Bea Lund</span></figcaption></figure>", ["Workers leave."], ["Bea Lund"] },
        { "<figure><img src='a.jpg'><figcaption>Workers leave the pier on Monday. (Bea Lund/Harbor Post)</figcaption></figure>", ["Workers leave the pier on Monday."], ["(Bea Lund/Harbor Post)"] },
        { "<p>ADVERTISEMENT</p>", [], ["ADVERTISEMENT"] },
        { "<p>Sign up for our newsletter to get the news in your inbox.</p>", [], ["Sign up for our newsletter to get the news in your inbox."] },
        { "<p>Story continues below advertisement</p>", [], ["Story continues below advertisement"] },
        { "<p><strong>READ MORE:</strong> <a href='/b'>Who pays for the pier?</a></p>", [], ["READ MORE: Who pays for the pier?"] },
        { "<p>Related: <a href='/b'>Who pays for the pier?</a></p>", [], ["Related: Who pays for the pier?"] },
        { "<ul><li><a href='/b'>Who pays for the old pier?</a></li><li><a href='/c'>The mayor’s long summer</a></li></ul>", [], ["Who pays for the old pier?", "The mayor’s long summer"] },
        { "<div class='newsletter-signup'><p>The morning briefing, free.</p></div>", [], ["The morning briefing, free."] },
        { "<div class='related-articles'><h3>More</h3><p>Pier to open</p></div>", [], ["More", "Pier to open"] },
        { "<aside class='pullquote'><p>twice the sum that the council had named before</p></aside>", [], ["twice the sum that the council had named before"] },
        { "<blockquote><p>Opponents said that they would go to court over the vote.</p></blockquote>", [], ["Opponents said that they would go to court over the vote."] },
        { "<p class='pull'>“Opponents said that they would go to court”</p>", [], ["“Opponents said that they would go to court”"] },
        { "<blockquote class='pull-quote'><p>A word that stands nowhere else.</p></blockquote>", ["> A word that stands nowhere else."], [] },
        { "<blockquote><p>The aliens must leave.</p><cite>Mark Hale, state senator</cite></blockquote>", ["> The aliens must leave.", "> — Mark Hale, state senator"], [] },
        { "<blockquote><p>The aliens must leave.</p><footer>— <cite>Mark Hale</cite></footer></blockquote>", ["> The aliens must leave.", "> — Mark Hale"], [] },
        { "<figure><blockquote><p>The aliens must leave.</p></blockquote><figcaption>Mark Hale, state senator</figcaption></figure>", ["> The aliens must leave.", "> — Mark Hale, state senator"], [] },
        { "<blockquote class='twitter-tweet'><p lang='en'>The pier must stay. <a href='x'>pic.example/1</a></p>&mdash; Lena Fisk (@lenafisk) <a href='y'>May 7, 2027</a></blockquote>",
            ["> The pier must stay. pic.example/1", "> — Lena Fisk (@lenafisk) May 7, 2027"], [] },
        { "<blockquote class='instagram-media'><div><p>The pier must stay.</p><p><a href='x'>A post shared by Lena Fisk (@lenafisk)</a></p></div></blockquote>",
            ["> The pier must stay.", "> — Lena Fisk (@lenafisk)"], [] },
        { "<p>She said <q>the pier must stay</q> and left the room.</p>", ["She said “the pier must stay” and left the room."], [] },
        { "<p>The pier<span class='sr-only'>(opens in a new window)</span> is old and long.</p>", ["The pier is old and long."], [] },
        { "<p hidden>Not shown.</p><p style='display: none'>Not shown.</p>", [], [] },
    };

    [Theory]
    [MemberData(nameof(Markup))]
    public void A_page_is_read_as_a_reader_sees_it(string between, string[] paragraphs, string[] setApart)
    {
        Article article = SavedPage.ReadOne(SavedPage.With(between));
        string[] found = article.Text.Split("\n\n");
        Assert.Equal([SavedPage.First, .. paragraphs, SavedPage.Last], found[(found[0].StartsWith("Council", StringComparison.Ordinal) ? 1 : 0)..]);
        Assert.Equal(setApart, article.SetApart);
    }

    [Theory]
    [InlineData("<blockquote><p>The illegal aliens must leave.</p><cite>Mark Hale, state senator</cite></blockquote>", "Mark Hale")]
    [InlineData("<blockquote class='twitter-tweet'><p>The illegal aliens must leave.</p>&mdash; Mark Hale (@hale) <a href='y'>May 7, 2027</a></blockquote>", "Mark Hale")]
    [InlineData("<p>Ada Marsh spoke before the vote.</p><blockquote><p>“The illegal aliens must leave,” Mark Hale wrote in the letter.</p></blockquote>", "Mark Hale")]
    public void Words_that_a_page_quotes_are_those_of_whom_it_names(string between, string source)
    {
        Document document = FramingAnalyzer.Default.Annotate(SavedPage.ReadOne(SavedPage.With(between)));
        TermMatch term = Assert.Single(document.Terms, term => document[term.Span].StartsWith("illegal", StringComparison.Ordinal));
        Assert.Equal((Voice.DirectQuote, source), (term.Voice, document.Sources[term.SourceId!.Value].Name));
    }

    [Theory]
    [InlineData("table><tr><td", 8_000)]
    [InlineData("div", 90_000)]
    [InlineData("b", 40_000)]
    [InlineData("blockquote", 20_000)]
    [InlineData("a-b", 50_000)]
    public void A_page_that_is_nested_too_deep_is_refused_at_once(string element, int times)
    {
        Stopwatch watch = Stopwatch.StartNew();
        (List<Article> articles, string[] faults, _) = SavedPage.Read("page.html", Encoding.UTF8.GetBytes(SavedPage.With(new StringBuilder().Insert(0, $"<{element}>", times).ToString())));
        Assert.Empty(articles);
        Assert.Equal(["page.html: its elements are nested more than 400 deep, as no article's are; save the page again, or its text alone."], faults);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Theory]
    [InlineData("<a href=x>words here</a> ", 120_000, false)]
    [InlineData("<p><span>Words</span> of a long list stand here and go on for a while.</p>", 30_000, true)]
    [InlineData("<blockquote><p>Words that somebody says about the pier of the town.</p><cite>Ann</cite></blockquote>", 20_000, true)]
    [InlineData("<div class='related pull-quote'><p>Words that somebody says.</p></div>", 40_000, true)]
    public void A_page_of_many_elements_is_read_or_refused_in_reasonable_time(string element, int times, bool isRead)
    {
        Stopwatch watch = Stopwatch.StartNew();
        byte[] page = Encoding.UTF8.GetBytes(SavedPage.With(new StringBuilder().Insert(0, element, times).ToString()));
        Assert.Equal(isRead ? 1 : 0, SavedPage.Read("page.html", page).Articles.Count);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    /// <summary>What one copies out of a page has neither head nor metadata.</summary>
    [Theory]
    [InlineData("<h1>Old pier\n to close</h1>", "Old pier to close")]
    [InlineData("<h1>Old pier to close</h1><h1>Sports</h1>", null)]
    [InlineData("<h1> </h1>", null)]
    public void A_page_that_tells_its_title_nowhere_has_it_in_its_only_first_heading(string headings, string? title)
    {
        (List<Article> articles, _, _) = SavedPage.Read("pasted.html", Encoding.UTF8.GetBytes(
            $"<html><body>{headings}<p>The pier closes in May, the town said on Friday, since two of its posts are cracked.</p><p>Shopkeepers fear for their trade.</p></body></html>"));
        Assert.Equal(title, articles[0].Title);
        Assert.Equal(title is null, articles[0].Text.Contains("Old pier", StringComparison.Ordinal) || headings.Contains("> <", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_of_links_is_told_as_such()
    {
        string links = string.Concat(Enumerable.Range(0, 20).Select(i => $"<li><h3><a href='/{i}'>The council of ward {i} votes again</a></h3><p>Late.</p></li>"));
        (List<Article> articles, string[] faults, _) = SavedPage.Read("index.html", Encoding.UTF8.GetBytes($"<html><body><main><h1>News</h1><ul>{links}</ul></main></body></html>"));
        Assert.Empty(articles);
        Assert.Equal(["index.html: the page is a list of links to articles and no article; save the pages that it links to."], faults);
    }

    [Fact]
    public void An_article_with_many_links_below_it_is_an_article()
    {
        string links = string.Concat(Enumerable.Range(0, 20).Select(i => $"<li><a href='/{i}'>The council of ward {i} votes again</a></li>"));
        Assert.Contains(SavedPage.Last, SavedPage.ReadOne(SavedPage.With("", below: $"<div><ul>{links}</ul></div>")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_teaser_gives_way_to_the_text_that_the_page_holds_for_machines()
    {
        string whole = string.Join(" ", Enumerable.Range(1, 30).Select(i => $"Sentence {i} of the long account of the vote on the pier stands here."));
        string head = $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"articleBody\":\"{whole}\"}}</script>";
        (List<Article> articles, _, string[] notes) = SavedPage.Read("page.html", Encoding.UTF8.GetBytes(SavedPage.With("", head)));
        Assert.Equal(whole, articles[0].Text);
        Assert.Contains("articleBody", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_teaser_without_more_is_cautioned()
    {
        (_, _, string[] notes) = SavedPage.Read("page.html", Encoding.UTF8.GetBytes(
            SavedPage.With("", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>")));
        Assert.Contains("for subscribers", Assert.Single(notes), StringComparison.Ordinal);
    }
}
