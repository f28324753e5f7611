using Framing.Leads;
using Framing.Reports.Content;
using Framing.Tests.Comparisons;

namespace Framing.Tests.Leads;

/// <summary>Leads of groups of many articles, on measurements made by hand.</summary>
public class GroupLeadsTests
{
    private static readonly ConceptInfo Payment = new("harbour", "payment", "The payment",
        [new("tax", "tax", 1, "Port Marrow term list, 2026"), new("levy", "levy", 1, "Port Marrow term list, 2026"), new("fee", "fee", null, null)]);

    /// <summary>Articles an event, events, uses of "tax" and of "levy" of four mentions in each group, and whether that is said.</summary>
    [Theory]
    [InlineData(2, 8, 2, 2, 1, 0, true)]
    [InlineData(2, 8, 2, 0, 2, 0, false)] // no gap
    [InlineData(1, 8, 2, 2, 0, 0, false)] // eight articles are no habit
    [InlineData(4, 4, 2, 2, 0, 0, false)] // four events are no habit
    public void Names_of_one_side_are_counted_together(int articles, int events, int taxA, int levyA, int taxB, int levyB, bool said)
    {
        Comparison comparison = Compare(articles, events, _ => (taxA, levyA, taxB, levyB));
        Assert.Equal(said, comparison.Leads.Any(l => l.Kind == LeadKind.WordChoice));
        if (said)
        {
            Assert.Equal(["Anchor", "Beacon"], comparison.Leads[0].Outlets);
            Assert.Equal(
                "For the payment, Anchor’s articles write names marked to one side in all (64 of 64 mentions), Beacon’s articles in about three in ten (16 of 64 mentions).",
                comparison.Leads[0].Sentence);
        }
    }

    /// <summary>Of more groups than stand side by side the largest are compared, and none is left without a lead.</summary>
    [Fact]
    public void Of_many_groups_the_leads_are_of_the_largest()
    {
        Profile[] small = [.. Enumerable.Range(0, 20).Select(i => Profile($"Paper {i:00}", i % 8, i, 0, 0))];
        Profile[] large = [.. Enumerable.Range(0, 16).SelectMany(i => new[] { Profile("Anchor", i / 2, i, 2, 2), Profile("Beacon", i / 2, i, 1, 0) })];
        Comparison comparison = Framing.Comparisons.ComparisonBuilder.Build(
            [.. small, .. large], new() { Replicates = 2000, Draws = 50 }, [Payment], BuiltIn.Descriptions, [], []);
        Assert.Equal(["Anchor", "Beacon"], comparison.Leads[0].Outlets);
    }

    [Fact]
    public void A_lead_of_names_has_a_picture_of_every_group_to_both_sides()
    {
        Comparison comparison = WithTexts(Compare(2, 8, _ => (2, 2, 1, 0)));
        LeadChart chart = LeadChart.Of(new(comparison), comparison.Leads[0])!;
        Assert.True(chart.HasSides);
        Assert.Equal(["Anchor: 0 and 64 of 64", "Beacon: 0 and 16 of 64"], chart.Rows.Select(row => $"{row.Group.Name}: {row.Label}"));
        Assert.Equal([(0, 1), (0, 0.25)], chart.Rows.Select(row => row.Sides!.Value));
        Assert.Contains("0 and 16 of 64", Reports.HtmlReportTests.Html(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_of_a_share_has_a_picture_with_its_intervals()
    {
        Comparison comparison = WithTexts(Compare(2, 8, _ => (1, 0, 1, 0)));
        MeasureKey key = new("choice", ("variant", "tax"), ("voice", "own"));
        Lead lead = new() { Kind = LeadKind.Tone, Outlets = ["Anchor", "Beacon"], Sentence = "", Evidence = [], Counted = key };
        LeadChart chart = LeadChart.Of(new(comparison), lead)!;
        Assert.False(chart.HasSides);
        Assert.All(chart.Rows, row => Assert.True(row.Share is { Share: 0.25, Interval: not null }));
        Assert.Null(LeadChart.Of(new(comparison), lead with { Counted = null }));
        Assert.Null(LeadChart.Of(new(comparison), lead with { Counted = new("nothing of that name") }));
    }

    [Fact]
    public void A_gap_that_one_event_makes_is_not_said() =>
        Assert.DoesNotContain(Compare(2, 8, e => e == 0 ? (200, 0, 0, 0) : (1, 0, 1, 0)).Leads, l => l.Kind == LeadKind.WordChoice);

    /// <summary>
    /// One event of sixteen holds half of all mentions. With it the gap is sure; without it the events that are left disagree, so that it is not.
    /// </summary>
    [Fact]
    public void A_gap_that_is_not_sure_without_one_event_is_not_said()
    {
        GroupGap gap = new("Anchor", "Beacon", [.. Rows(e => e == 0 ? 30 : e % 3 == 0 ? 4 : 1, e => e == 0 ? 60 : 4)], [.. Rows(e => e % 4 == 0 ? 2 : 1, _ => 4)]);
        SureGap sure = new(gap, new() { Replicates = 400 }, 1, []);
        Assert.True(sure.OfRest(r => r.Event) <= sure.OfAll());
        Assert.True(sure.OfRest(r => r.Event) <= 0);
    }

    /// <summary>What is sure without an event is what is sure of the articles that are left, counted from the start.</summary>
    [Fact]
    public void Without_an_event_is_counted_as_if_it_had_not_been()
    {
        CompareOptions options = new() { Replicates = 400 };
        GroupRow[] a = [.. Rows(e => 3 + e % 2, _ => 4)], b = [.. Rows(e => e % 3, _ => 4)];
        double least = Enumerable.Range(0, 16).Min(e =>
            new SureGap(new("Anchor", "Beacon", [.. a.Where(r => r.Event != $"event {e}")], [.. b.Where(r => r.Event != $"event {e}")]), options, 1, []).OfAll());
        Assert.Equal(least, new SureGap(new("Anchor", "Beacon", a, b), options, 3, []).OfRest(r => r.Event), 12);
        Assert.True(least > 0);
    }

    private static Comparison WithTexts(Comparison comparison) => comparison with
    {
        Profiles = [.. comparison.Profiles.Select(profile => profile with { Document = FramingAnalyzer.Default.Annotate(profile.Document.Article) })],
    };

    private static IEnumerable<GroupRow> Rows(Func<int, int> numerator, Func<int, int> denominator) =>
        Enumerable.Range(0, 16).Select(e => new GroupRow($"{e}", numerator(e), denominator(e), () => []) { Event = $"event {e}" });

    private static Comparison Compare(int articles, int events, Func<int, (int TaxA, int LevyA, int TaxB, int LevyB)> counts)
    {
        List<Profile> profiles = [];
        for (int e = 0; e < events; e++)
        {
            (int taxA, int levyA, int taxB, int levyB) = counts(e);
            for (int i = 0; i < articles; i++)
            {
                profiles.Add(Profile("Anchor", e, i, taxA, levyA));
                profiles.Add(Profile("Beacon", e, i, taxB, levyB));
            }
        }
        return Framing.Comparisons.ComparisonBuilder.Build([.. profiles], new() { Replicates = 200, Draws = 50 }, [Payment], BuiltIn.Descriptions, [], []);
    }

    private static Profile Profile(string outlet, int @event, int number, int tax, int levy)
    {
        int all = Math.Max(4, tax + levy);
        Measurement Of(string variant, int count) =>
            Hand.Share(new("choice", ("lexicon", "harbour"), ("concept", "payment"), ("variant", variant), ("voice", "own")), count, all);
        return Hand.Profile($"{outlet} {@event} {number}", outlet, $"event {@event}", Of("tax", tax), Of("levy", levy), Of("fee", all - tax - levy));
    }
}
