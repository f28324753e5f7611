using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Framing.Corpora;
using Framing.Reports;
using Framing.Reports.Sections;

namespace Framing.Tests.Reports;

/// <summary>Every section says the same on a page and in lines, in the same order.</summary>
public sealed class SectionsTests
{
    /// <summary>Comparisons that have all sections between them.</summary>
    private static readonly Dictionary<string, Comparison> Compared = new()
    {
        ["ferry"] = FerryFee.Comparison,
        ["corpora"] = new FramingAnalyzerBuilder().Build().Compare(ArticleReader.Read(Path.Combine(Repository.Root, "corpora")), new CompareOptions { Over = Period.Day }),
        ["agency"] = Comparisons.AgencyCountingTests.Compare(AgencyCounting.Apart, Comparisons.AgencyCountingTests.Articles),
        ["many"] = ManyEvents.Make(6, copy => $"event {copy % 3}"),
    };

    private static readonly Contents Ferry = new(FerryFee.Comparison);
    private static readonly Dictionary<string, IHtmlDocument> Pages = Compared.ToDictionary(c => c.Key, c => new HtmlParser().ParseDocument(HtmlReportTests.Html(c.Value)));
    private static readonly Dictionary<string, string[]> AllLines = Compared.ToDictionary(c => c.Key, c => Markdown(c.Value).Split('\n'));

    private static IDocument Page => Pages["ferry"];

    private static string[] Lines => AllLines["ferry"];

    /// <summary>A comparison, a section, what its part of a page holds, and a line of it in Markdown.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "corpora", "ld", "What to look at first", "## What to look at first" },
        { "many", "c", "Bay Clarion", "## 24 articles in four groups" },
        { "corpora", "ot", "From 2031-03-11 to 2031-05-22", "### Articles; the top is 1" },
        { "corpora", "po", "1 in the headline, 2 in the lead, 1 at the end", "## Where in the articles they stand" },
        { "agency", "ag", "The same without agency copy", "## Own voice with and without agency copy" },
        { "corpora", "h", "What outlets say themselves, outside quotations, in their headlines", "|  | Headline | Body | Difference |" },
        { "ferry", "f", "In its own voice, Bay Clarion’s article says “clean-bay fee” in 5 of 6 mentions of the payment", "| Daily Gull | 0 of 7 \\[E2\\] = 0%, range 0 to 35 |" },
        { "ferry", "w", "1 others’ · 6 own", "| “fee” | 1 own | – | 2 own | 4 own, 1 indirect |" },
        { "ferry", "s", "28 words", "| Officials | 28 direct \\[E13\\] | 9 direct, 4 indirect \\[E14\\] | 28 direct, 8 indirect \\[E15\\] | 6 direct, 8 indirect \\[E16\\] |" },
        { "ferry", "t", "Sentences by tone", "### Sentences by tone" },
        { "ferry", "pt", "Board backs ferry charge, 6–3", "### Words of Maren Holt, as several articles print them" },
        { "ferry", "a", "Cleaner air ahead as clean-bay fee passes", "" },
        { "ferry", "m", "A mention is one use of any name in a concept’s list", "### Manifest" },
        { "ferry", "evi", "E2 · Daily Gull, own voice", "- **T7** A county study projects the «charge» (indirect) will cut queues by 15 percent." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_has_its_words_on_a_page_and_in_lines(string compared, string id, string onPage, string line)
    {
        Assert.Contains(onPage, Pages[compared].GetElementById(id)!.TextContent, StringComparison.Ordinal);
        Assert.True(line.Length == 0 || AllLines[compared].Contains(line), line);
    }

    [Fact]
    public void Each_has_a_case()
    {
        string[] all = [.. new Contents(FerryFee.Comparison).All.Select(section => section.Id)];
        Assert.Equal(all.Order(StringComparer.Ordinal), Cases.Select(row => row.Data.Item2).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_numbers_of_each_stand_in_json_which_holds_all_that_is_compared()
    {
        using StringWriter output = new();
        JsonReport.Write(Compared["corpora"] with { WithoutAgency = Compared["agency"].WithoutAgency }, output);
        using JsonDocument json = JsonDocument.Parse(output.ToString());
        string[] parts = [.. JsonReport.Parts.Select(part => part.Name)];
        Assert.Equal(["schema", .. parts], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.DoesNotContain(Ferry.All, section => section.Data.Length == 0 || section.Data.Except(parts).Any());
        // What no part has: texts and their layers (rows of annotate have them), how things are called, comparisons of their own, and days
        // that the options of the manifest name.
        string[] elsewhere = ["Profiles", "Concepts", "Descriptions", "EventComparisons", "Marks"];
        Assert.Equal(parts.Order(StringComparer.Ordinal), typeof(Comparison).GetProperties().Select(property => property.Name).Except(elsewhere)
            .Select(name => name == nameof(Comparison.HeadlineContrasts) ? "headlines" : JsonNamingPolicy.SnakeCaseLower.ConvertName(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_and_lines_have_the_same_headings_in_the_same_order()
    {
        string[] onPage = [.. Page.QuerySelectorAll("main section:not(#a) h2").Select(h => h.TextContent)];
        Assert.Equal(onPage, Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.Equal(Ferry.Sections.Select(s => s.Id), Page.QuerySelectorAll("main>section, main>.rest>section").Select(s => s.Id));
    }

    [Fact]
    public void Some_number_leads_to_every_list_and_the_first_to_the_first()
    {
        string[] led = [.. Page.QuerySelectorAll("a[data-e]").Select(a => a.GetAttribute("data-e")!).Distinct()];
        Assert.Equal(Ferry.Evidence.Lists.Select(l => l.Id).Order(StringComparer.Ordinal), led.Order(StringComparer.Ordinal));
        Assert.Equal(["E1", "E2", "E3", "E4"], led[..4]);
    }

    [Fact]
    public void One_with_nothing_to_show_is_left_out()
    {
        Comparison bare = FerryFee.Comparison with { Measures = [], Details = [], Contrasts = [], StoryPoints = [], SharedQuotes = [], Leads = [] };
        Assert.Equal(["f", "a", "m", "evi"], new Contents(bare).Sections.Select(s => s.Id));
        Assert.Empty(new Contents(bare).Evidence.Lists);
        Assert.DoesNotContain("## Evidence for every number", Markdown(bare), StringComparison.Ordinal);
    }

    private static string Markdown(Comparison comparison)
    {
        using StringWriter output = new();
        MarkdownReport.Write(comparison, output);
        return output.ToString();
    }
}
