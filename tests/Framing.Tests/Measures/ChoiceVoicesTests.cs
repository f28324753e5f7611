using Framing.Reports;

namespace Framing.Tests.Measures;

/// <summary>A choice of words is counted in three ways, since of a paraphrase the claim is the source's and the word the outlet's.</summary>
public sealed class ChoiceVoicesTests
{
    private const string Harsh = "Agents found ten illegal immigrants in Marsh Point. The sheriff said that the illegal immigrants had crossed the river. " +
        "“We know these undocumented immigrants,” said Pastor Ellen Voss. Two illegal immigrants were released.";

    private const string Mild = "Agents found ten undocumented immigrants in Marsh Point. Two undocumented immigrants were released on Monday. " +
        "“Illegal immigrants must go,” said Councilman Ray Dole.";

    private static readonly Comparison Both = FramingAnalyzer.Default.Compare(
        [new Article { Id = "a", Outlet = "Gull", Text = Harsh }, new Article { Id = "b", Outlet = "Wire", Text = Mild }]);

    [Theory]
    [InlineData("own", 2, 2)]
    [InlineData("indirect_quote", 1, 1)]
    [InlineData("own_and_indirect", 3, 3)]
    [InlineData("direct_quote", 0, 1)]
    public void Is_counted_by_voice_and_with_paraphrase(string voice, long uses, long all)
    {
        GroupMeasurement share = Assert.Single(Both.Measures, m => m.Key.Name == "choice" && m.Group == "Gull"
            && m.Key["voice"] == voice && m.Key["variant"] == "illegal-immigrant");
        Assert.Equal((uses, all), (share.Numerator, share.Denominator));
    }

    [Fact]
    public void Reports_lead_with_own_voice_and_mark_indirect_speech()
    {
        using StringWriter text = new(), markdown = new(), page = new();
        TextReport.Write(Both, text, 300);
        MarkdownReport.Write(Both, markdown);
        HtmlReport.Write(Both, page);
        foreach (StringWriter report in new[] { text, markdown, page })
            Assert.Contains("With indirect speech counted too, where somebody else makes the claim and the outlet picks the word: Gull 3 of 3, Wire 0 of 2.", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 own, 1 indirect", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("| 2 own, 1 indirect |", markdown.ToString(), StringComparison.Ordinal);
        Assert.Contains("«illegal immigrants» (indirect)", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("<mark class=\"m2 ht\">illegal immigrants</mark>", page.ToString(), StringComparison.Ordinal);
    }
}
