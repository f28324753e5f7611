using AngleSharp.Html.Parser;
using Framing.Reports.Content;
using Framing.Statements;

namespace Framing.Tests.Reports;

public class EventNameTests
{
    /// <summary>The title of a report on one event, by the name that the event has.</summary>
    [Theory]
    [InlineData("event-horizon", "Event horizon")]
    [InlineData("ferry_fee", "Ferry fee")]
    [InlineData("Event 1", "Event 1")]
    public void A_name_that_is_no_number_is_the_title(string name, string title) =>
        Assert.Equal(title, Headings.Title(new Report(ManyEvents.Make(1, _ => name))));

    /// <summary>The headlines of two articles on an event that has a number alone, and the title over both: one outlet's words do not stand there without it.</summary>
    [Theory]
    [InlineData("Marsh rams reckless toll through", "Ada Marsh defends harbor toll", "Marsh and toll")]
    [InlineData("HARBOR BRIDGE TOLL HITS ISLANDERS", "Council approves harbor bridge toll", "Harbor bridge toll")]
    [InlineData("Council rams reckless toll through", "Islanders to pay for bridge", "Two articles: Anchor and Beacon")]
    [InlineData("Marsh rams reckless levy through", "Ada Marsh defends harbor toll", "Two articles: Anchor and Beacon")]
    [InlineData("A toll is born", "Toll!", "Two articles: Anchor and Beacon")]
    // Of headlines that share nearly all no title is made.
    [InlineData("Harbor, bridge, toll, mail, pier", "Harbor, bridge, toll, mail, pier", "Two articles: Anchor and Beacon")]
    [InlineData("Harbor bridge toll mail pier ferry boat island council clerk storm winter captain",
        "Harbor bridge toll mail pier ferry boat island council clerk storm winter captain", "Two articles: Anchor and Beacon")]
    [InlineData(null, "Council approves harbor bridge toll", "Two articles: Anchor and Beacon")]
    public void A_number_is_titled_by_what_the_headlines_share(string? one, string two, string title) =>
        Assert.Equal(title, Headings.Title(new Report(Compare(("Anchor", one, "event-1"), ("Beacon", two, "event-1")))));

    /// <summary>Among many, where headlines share nothing, one is quoted with its outlet.</summary>
    [Fact]
    public void Among_many_events_a_headline_has_its_outlet() => Assert.Equal("“Islanders to pay” (Beacon)", Headings.Event(new Report(Compare(
        ("Anchor", "Council rams reckless toll through", "event-1"), ("Beacon", "Islanders to pay", "event-1"), ("Anchor", "Storm", "event-2"))), "event-1"));

    private static Comparison Compare(params (string Outlet, string? Title, string Event)[] articles) => FramingAnalyzer.Default.Compare(
        articles.Select((a, i) => Article.FromText($"The harbor bridge has a toll since Monday, Ada Marsh said on day {i}.", a.Outlet, a.Title, a.Event) with { Id = $"{i}" }),
        new() { Replicates = 50, Draws = 50, Threads = 1 });

    /// <summary>The spelling that an outlet has, at the start of a finding too.</summary>
    [Fact]
    public void An_outlet_keeps_its_spelling()
    {
        Comparison comparison = ManyEvents.Make(1, _ => "ferry", outletOf: (outlet, _) => outlet.ToLowerInvariant());
        string findings = new HtmlParser().ParseDocument(HtmlReportTests.Html(comparison)).GetElementById("f")!.TextContent;
        Assert.DoesNotContain(comparison.Groups, group => findings.Contains(Wording.Capital(group.Name), StringComparison.Ordinal));
    }
}
