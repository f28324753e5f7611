using Framing.Annotation;
using Framing.Reports.Content;

namespace Framing.Tests.Reports;

public sealed class PointLabelTests
{
    [Theory]
    [InlineData("The council of the town voted for the new harbor fee.", "“The council of the town voted for the new harbor fee”")]
    [InlineData("The harbor office, which opened in May after a delay, will close in June although it earned the town money in every month of the year.", "“The harbor office, which opened in May after a delay, will close in June…”")]
    [InlineData("Agents moved before dawn on the cannery, a boatyard near the old harbor wall and a laundry on Quay Road.", "“Agents moved before dawn on the cannery…”")]
    [InlineData("The tax falls on oil, gas and coal.", "“The tax falls on oil, gas and coal”")]
    public void A_point_is_named_by_a_clause_of_its_sentence(string text, string label)
    {
        FramingAnalyzer analyzer = FramingAnalyzer.Default;
        Comparison comparison = analyzer.Compare([Article.FromText(text, outlet: "Buoy"), Article.FromText("Gulls nest on the roof of the town hall.", outlet: "Gull")]);
        Story story = new(new Report(comparison));
        Assert.Contains(story.Points, point => point.Label == label);
    }
}
