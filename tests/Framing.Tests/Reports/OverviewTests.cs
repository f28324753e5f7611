using System.Collections.Immutable;
using Framing.Reports;
using Framing.Reports.Content;

namespace Framing.Tests.Reports;

/// <summary>A report on many articles grows with what there is to say, not with the input.</summary>
public sealed class OverviewTests
{
    private static readonly Comparison Few = ManyEvents.Make(6, copy => $"event {copy}"), Many = ManyEvents.Make(30, copy => $"event {copy}");

    private static string Text(Comparison comparison)
    {
        StringWriter output = new();
        TextReport.Write(comparison, output);
        return output.ToString();
    }

    [Fact]
    public void Five_times_the_articles_make_hardly_more_lines()
    {
        int few = Text(Few).Count(c => c == '\n'), many = Text(Many).Count(c => c == '\n');
        Assert.InRange(many, 1, few + 40);
        Assert.InRange(many, 1, 400);
    }

    [Fact]
    public void It_begins_with_what_is_compared_and_not_with_headlines()
    {
        string text = Text(Many);
        Assert.Contains("120 articles in four groups", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Article  Words  Headline", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_many_places_shows_a_dozen_and_says_so()
    {
        string html = HtmlReportTests.Html(Many);
        Assert.Contains("12 of 30 places, drawn at random with the seed 1", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 1, 2_000_000);
    }

    [Fact]
    public void A_sample_is_spread_over_articles_and_does_not_depend_on_the_order()
    {
        ImmutableArray<Evidence> places = [.. Enumerable.Range(0, 300).Select(i => new Evidence($"article {i % 10}", new(i, i + 1, Field.Text)))];
        ImmutableArray<Evidence> drawn = PlaceSample.Of(places, 12, "1", "list");
        Assert.Equal(12, drawn.Length);
        Assert.Equal(10, drawn.Select(place => place.DocId).Distinct().Count());
        Assert.Equal(drawn.ToHashSet(), PlaceSample.Of([.. places.Reverse()], 12, "1", "list").ToHashSet());
        Assert.NotEqual(drawn.ToHashSet(), PlaceSample.Of(places, 12, "2", "list").ToHashSet());
        Assert.Equal(places[..12], PlaceSample.Of(places[..12], 12, "1", "list"));
    }

    [Fact]
    public void Of_more_groups_than_stand_side_by_side_those_with_most_articles_are_shown_and_a_caution_says_so()
    {
        Comparison comparison = ManyEvents.Make(20, _ => null, outletOf: (outlet, copy) => copy < 4 ? outlet : $"Paper {copy:00}");
        Report report = new(comparison);
        Assert.Equal(20, report.Everyone.Length);
        Assert.Equal(12, report.Outlets.Length);
        Assert.Contains("20 groups are compared; twelve of them", string.Join(' ', report.Comparison.Cautions), StringComparison.Ordinal);
        Assert.DoesNotContain("every outlet", Text(comparison), StringComparison.Ordinal);
        Assert.Contains("others between or too few to draw: all are in the tables.", Text(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_articles_are_shown_whole()
    {
        Comparison twenty = ManyEvents.Make(5, copy => $"event {copy}");
        Assert.Equal(20, twenty.Profiles.Length);
        Assert.False(Extent.Of(twenty).IsOverview);
        Assert.Contains("Evidence for every number", Text(twenty), StringComparison.Ordinal);
    }
}
