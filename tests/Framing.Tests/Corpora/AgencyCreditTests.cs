using Framing.Corpora;

namespace Framing.Tests.Corpora;

/// <summary>Whose words an article prints, by its credit.</summary>
public sealed class AgencyCreditTests
{
    public static TheoryData<string?, string?, string, string?> Credits => new()
    {
        // outlet, byline, text, agency
        { "Harbor Herald", null, "COLDWATER, Maine (AP) — The mill closed on Monday.", "AP" },
        { "Harbor Herald", null, "(Reuters) - The mill closed on Monday.", "Reuters" },
        { "Harbor Herald", null, "7 years ago\n\nCOLDWATER (AFP) – The mill closed on Monday.", "AFP" },
        { "Harbor Herald", "By ADA MARSH, Associated Press", "The mill closed on Monday.", "AP" },
        { "Harbor Herald", "Reuters Staff", "The mill closed on Monday.", "Reuters" },
        { "Harbor Herald", "The Canadian Press", "The mill closed on Monday.", "The Canadian Press" },
        { "Associated Press", "By ADA MARSH", "COLDWATER (AP) — The mill closed on Monday.", null },
        { "Harbor Herald", null, "COLDWATER (CNN) — The mill closed on Monday.", null },
        { "Harbor Herald", null, "The mill (AP Mills, the owner says) closed on Monday.", null },
        { "Harbor Herald", null, "The mill closed on Monday.\n\nReuters contributed to this report.", null },
        { "Harbor Herald", "By Ada Marsh", "Members of the Associated Press met on Monday.", null },
        { null, "AP", "The mill closed on Monday.", "AP" },
    };

    [Theory]
    [MemberData(nameof(Credits))]
    public void Is_told_by_byline_and_dateline(string? outlet, string? byline, string text, string? agency) =>
        Assert.Equal(agency, AgencyCredit.Add(Article.FromText(text, outlet) with { Author = byline })["agency"]);

    [Fact]
    public void What_the_input_says_stands()
    {
        Article article = Article.FromText("COLDWATER (AP) — The mill closed.", "Harbor Herald");
        Assert.Equal("none", AgencyCredit.Add(article with { Metadata = article.Metadata.Add("agency", "none") })["agency"]);
    }

    [Fact]
    public void A_comparison_says_how_many_print_an_agency()
    {
        Article[] articles =
        [
            AgencyCredit.Add(Article.FromText("COLDWATER (AP) — Agents arrested 12 illegal immigrants.", "Harbor Herald")),
            AgencyCredit.Add(Article.FromText("Agents arrested 12 undocumented immigrants.", "Lantern Post")),
        ];
        Assert.Contains(
            "1 of 2 articles prints a news agency’s words, by their credit (AP 1): the outlets do not answer for those.",
            FramingAnalyzer.Default.Compare(articles).Cautions);
        Assert.Equal(["Lantern Post"], new ArticleSelection { Where = new ArticleSelection().Where.Add("agency", [""]) }.Of(articles).Select(a => a.Outlet));
    }
}
