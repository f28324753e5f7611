using AngleSharp.Html.Parser;
using Framing.Reports.Content;
using Framing.Statements;

namespace Framing.Tests.Reports;

public class EventNameTests
{
    /// <summary>The title of a report on one event, by the name that the event has.</summary>
    [Theory]
    [InlineData("event-1", "Board backs ferry charge, 6–3")]
    [InlineData("event-12", "Board backs ferry charge, 6–3")]
    [InlineData("event-horizon", "Event horizon")]
    [InlineData("ferry_fee", "Ferry fee")]
    [InlineData("Event 1", "Event 1")]
    public void An_event_that_has_a_number_alone_is_titled_by_its_shortest_headline(string name, string title) =>
        Assert.Equal(title, Headings.Title(new Report(ManyEvents.Make(1, _ => name))));

    /// <summary>The spelling that an outlet has, at the start of a finding too.</summary>
    [Fact]
    public void An_outlet_keeps_its_spelling()
    {
        Comparison comparison = ManyEvents.Make(1, _ => "ferry", outletOf: (outlet, _) => outlet.ToLowerInvariant());
        string findings = new HtmlParser().ParseDocument(HtmlReportTests.Html(comparison)).GetElementById("f")!.TextContent;
        Assert.DoesNotContain(comparison.Groups, group => findings.Contains(Wording.Capital(group.Name), StringComparison.Ordinal));
    }
}
