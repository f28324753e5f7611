using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Framing.Corpora;
using Framing.Reports;
using Framing.Statements;

namespace Framing.Tests.Reports;

public class HtmlReportTests
{
    [Fact]
    public void Is_one_page_with_every_section()
    {
        IDocument page = Parse(FerryFee.Comparison);
        Framing.Reports.Sections.Section[] sections = [.. new Framing.Reports.Sections.Contents(FerryFee.Comparison).Sections];
        Assert.Equal(sections.Select(s => s.Id), page.QuerySelectorAll("main>section, main>.rest>section").Select(s => s.Id));
        Assert.Equal(sections.Select(s => s.Name), page.QuerySelectorAll("nav li a").Select(a => a.TextContent.TrimStart([.. "0123456789"])));
    }

    [Fact]
    public void Every_link_leads_to_a_place_and_every_id_is_its_own()
    {
        IDocument page = Parse(FerryFee.Comparison);
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
        Assert.Equal(ids.Order(), ids.Distinct().Order());
        Assert.Empty(page.QuerySelectorAll("[href^='#']").Select(a => a.GetAttribute("href")![1..]).Except(ids));
    }

    [Fact]
    public void Every_count_in_a_finding_leads_to_sentences()
    {
        IDocument page = Parse(FerryFee.Comparison);
        foreach (IElement finding in page.QuerySelectorAll(".fnd>li").Where(f => f.QuerySelector(".kick")!.TextContent is "Word choice" or "Who speaks" or "Reporting verbs"))
            Assert.Equal(2, finding.QuerySelectorAll(".hl a.n").Length);
        foreach (IElement link in page.QuerySelectorAll("a.n"))
            Assert.NotEmpty(page.GetElementById(link.GetAttribute("href")![1..])!.QuerySelectorAll("li"));
    }

    [Fact]
    public void Small_numbers_stand_alone()
    {
        IDocument page = Parse(FerryFee.Comparison);
        Assert.Equal("0 of 1: too few for a share", page.QuerySelector("#c1-0 .iv")!.TextContent);
        Assert.DoesNotContain("p-value", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Text_from_any_field_shows_as_text()
    {
        IDocument page = Parse(HostileFields.Comparison);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img,iframe,object,embed,link,base,form,[src],[style],[action]"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll("a[href]"), a => Assert.Matches("^(#|https://example\\.org/)", a.GetAttribute("href")));
        Assert.Contains("<script>hit(1)</script><img src=x onerror=hit(2)>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Body!.TextContent, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Same_in_same_out() => Assert.Equal(Html(FerryFee.Comparison), Html(FerryFee.Compare(FerryFee.Documents)));

    [Fact]
    public void A_handout_has_the_sections_for_paper_and_nothing_to_follow()
    {
        IDocument page = Handout(FerryFee.Comparison);
        Assert.Equal(["ld", "w", "s", "pt"], page.QuerySelectorAll("main section").Select(s => s.Id));
        Assert.Empty(page.QuerySelectorAll("a, nav, details, input, .rest"));
        IDocument whole = Parse(FerryFee.Comparison);
        Assert.Equal(whole.QuerySelectorAll("#ld .hl").Take(4).Select(h => h.TextContent), page.QuerySelectorAll(".hl").Select(h => h.TextContent));
    }

    /// <summary>Where nothing is named often enough for a chart the counts are all that the section has, and paper has them too.</summary>
    [Fact]
    public void A_handout_without_charts_has_the_table_of_counts()
    {
        Comparison comparison = FramingAnalyzer.Default.Compare(
        [
            Article.FromText("Agents arrested 12 illegal immigrants, the mayor said.", outlet: "Herald"),
            Article.FromText("Agents arrested 12 undocumented immigrants, the mayor said.", outlet: "Tribune"),
        ]);
        IDocument page = Handout(comparison);
        Assert.Empty(page.QuerySelectorAll("#w .kt, a, details, .rest"));
        Assert.Equal(["Herald", "Tribune"], page.QuerySelectorAll("#w thead th span:not(.bd)").Select(h => h.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("#w tbody mark").Length);
        Assert.DoesNotContain("centre line", page.QuerySelector("#w")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(Parse(comparison).QuerySelector("#w>table mark"));
    }

    [Fact]
    public void A_list_that_paper_shortens_says_how_many_it_has()
    {
        Comparison comparison = FramingAnalyzer.Default.Compare(ArticleReader.Read(Path.Combine(Repository.Root, "corpora", "harlow-bay-raid")));
        IDocument page = Handout(comparison), whole = Parse(comparison);
        int listed = page.QuerySelectorAll("#pt .solo li").Length;
        Assert.InRange(listed, 1, whole.QuerySelectorAll("#pt .solo li").Length - 1);
        Assert.Equal(listed, whole.QuerySelectorAll("#pt .solo li:not(.rest)").Length);
        string[] said = [.. page.QuerySelectorAll("#pt h3").Select(h => h.TextContent)];
        Assert.Contains(said, h => h.EndsWith($" own words, {Wording.Number(listed)} of them listed", StringComparison.Ordinal));
        Assert.Equal($", {Wording.Number(listed)} of them listed", whole.QuerySelector("#pt h3>.pap")!.TextContent);
    }

    private static IDocument Handout(Comparison comparison)
    {
        using StringWriter output = new();
        HtmlReport.WriteHandout(comparison, output);
        return new HtmlParser().ParseDocument(output.ToString());
    }

    /// <summary>What a print leaves out unasked is on the page: hidden by its style, not gone.</summary>
    [Fact]
    public void The_rest_of_a_page_waits_for_a_box_to_be_ticked()
    {
        IDocument page = Parse(FerryFee.Comparison);
        Assert.False(page.GetElementById("pr")!.HasAttribute("checked"));
        Assert.All(new[] { "f", "t", "a", "m", "evi" }, id => Assert.NotNull(page.QuerySelector($".rest>#{id}")));
        Assert.All(new[] { "ld", "w", "s", "pt" }, id => Assert.Null(page.QuerySelector($".rest #{id}")));
    }

    internal static string Html(Comparison comparison)
    {
        using StringWriter output = new();
        HtmlReport.Write(comparison, output);
        return output.ToString();
    }

    private static IDocument Parse(Comparison comparison) => new HtmlParser().ParseDocument(Html(comparison));
}
