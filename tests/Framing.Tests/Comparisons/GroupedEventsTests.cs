namespace Framing.Tests.Comparisons;

/// <summary>Articles of which none names its event are grouped, and the comparison says so.</summary>
public class GroupedEventsTests
{
    private const string Raid = "Federal agents arrested 34 people at the cannery on Pell Street in Harlow Bay before dawn, and Mayor Dana Whitlock called the raid a blow to families.";
    private const string Vote = "The Westmark council adopted a carbon levy on cement works by one vote after a long debate about jobs, smoke and the price of a ton of carbon.";

    [Fact]
    public void Two_events_are_told_apart()
    {
        Comparison comparison = Compare(("a", "Wire", Raid), ("b", "Post", Vote), ("c", "Post", Raid), ("d", "Wire", Vote));
        Assert.Equal([("event-1", "a c"), ("event-2", "b d")], comparison.Events.Select(e => (e.Name, string.Join(' ', e.DocIds))));
        Assert.Contains("grouped into 2 events by content: check", comparison.Cautions[^1], StringComparison.Ordinal);
        Assert.Equal("grouped", comparison.Manifest.Options["events"]);
    }

    [Fact]
    public void What_is_named_or_alone_is_left_as_it_is()
    {
        Assert.Equal([""], Compare(("a", "Wire", Raid), ("b", "Post", Vote)).Events.Select(e => e.Name));
        Comparison named = FramingAnalyzer.Default.Compare(
        [
            new Article { Id = "a", Outlet = "Wire", Text = Raid, Event = "raid" }, new Article { Id = "b", Outlet = "Post", Text = Raid },
        ]);
        Assert.Equal(["", "raid"], named.Events.Select(e => e.Name));
    }

    private static Comparison Compare(params (string Id, string Outlet, string Text)[] articles) =>
        FramingAnalyzer.Default.Compare(articles.Select(a => new Article { Id = a.Id, Outlet = a.Outlet, Text = a.Text }));
}
