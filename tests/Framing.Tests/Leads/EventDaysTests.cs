namespace Framing.Tests.Leads;

/// <summary>Articles that lie apart in time, or have nothing in common.</summary>
public class EventDaysTests
{
    private const string Vote = "The council of Port Marrow voted on Monday to put a toll of two dollars on the harbor bridge.";

    private const string Audit = " Engineers warned in an audit that rusting cables could snap within a decade and drown frozen commuters.";

    private const string Said = " “This toll is a fine for living on an island, and nobody asked us about it,” said Mara Quill.";

    private const string Other = "A ferry ran aground near Osterby in a storm, and nineteen passengers were taken off by fishermen before dawn.";

    /// <summary>The days, the text of the second article, whether its day stands beside its headline, and what the caution says.</summary>
    [Theory]
    [InlineData("2031-03-11", "2031-03-11", Vote, false, null)]
    [InlineData("2031-03-11", "2031-03-12", Vote, false, null)]
    [InlineData("2031-03-11", "2031-03-13", Vote, true, null)]
    [InlineData("2031-03-11", "2031-04-11", Vote, true, "31 days apart")]
    [InlineData("2031-03-11", "2032-06-10", Vote, true, "15 months apart")]
    [InlineData("2031-03-11", "2031-03-11", Other, false, "no sentence of one surely tells what another tells")]
    [InlineData("2031-03-11", "2031-06-11", Other, true, "3 months apart; no sentence of one surely tells what another tells")]
    [InlineData("2031-03-11", null, Vote, false, null)]
    public void Dates_stand_beside_headlines_and_nothing_is_alone_where_it_may_be_another_event(string one, string? two, string text, bool dated, string? apart)
    {
        Comparison comparison = FramingAnalyzer.Default.Compare(
            [
                Article.FromText(Vote + Audit + Said, "Anchor", "Council rams reckless toll through", "toll") with { Date = one },
                Article.FromText(text, "Beacon", "Fishermen wait for winter", "toll") with { Date = two },
            ], new() { Replicates = 50, Draws = 50, Threads = 1 });
        Assert.Equal(dated, comparison.Leads.First(l => l.Kind == LeadKind.Headline).Sentence.Contains("Anchor (11 March 2031)", StringComparison.Ordinal));
        Assert.Equal(apart is null, comparison.Leads.Any(l => l.Kind is LeadKind.LeftOut or LeadKind.WhoSpeaks));
        Assert.Equal(apart is null ? null : $"These articles may not report the same event: {apart}. So nothing is said of what one alone tells or whom it alone quotes.",
            comparison.Cautions.FirstOrDefault(c => c.StartsWith("These articles may not", StringComparison.Ordinal)));
        Assert.Equal(two is null, comparison.Cautions.Contains("Beacon has an article without a date that is sure: whether these came before the others or after them is not known."));
    }

    /// <summary>
    /// Of articles that nobody says are on one event and that have no dates, nothing is alone unless both begin with the same: what is news in one may be of last year
    /// in the other.
    /// </summary>
    [Theory]
    [InlineData(Vote + " Mayor Ada Marsh signed the toll in the harbor office on Monday.", true)]
    [InlineData("Last May the council of Port Marrow voted to put a toll of two dollars on the harbor bridge. Last May Mayor Ada Marsh signed the toll in the harbor office.", false)]
    public void Without_dates_and_events_nothing_is_alone_unless_both_begin_alike(string text, bool alone)
    {
        const string Signed = " Mayor Ada Marsh signed the toll in the harbor office on Monday.";
        Comparison comparison = FramingAnalyzer.Default.Compare(
            [Article.FromText(Vote + Signed + Audit + Said, "Anchor", "Marsh signs harbor bridge toll"), Article.FromText(text, "Beacon", alone ? "Harbor bridge toll" : "Mayor Marsh resigns")],
            new() { Replicates = 50, Draws = 50, Threads = 1 });
        Assert.Equal(alone, comparison.Leads.Any(l => l.Kind is LeadKind.LeftOut or LeadKind.WhoSpeaks));
        Assert.Equal(!alone, comparison.Cautions.Any(c => c.Contains("not all have a date, and what begins one is not surely what begins another", StringComparison.Ordinal)));
        Assert.Equal(alone, comparison.Cautions.Any(c => c.StartsWith("Nobody said which articles report the same event; they were taken to report one event", StringComparison.Ordinal)));
    }

    /// <summary>Who speaks two days later is not missed in an article of before.</summary>
    [Theory]
    [InlineData("2031-03-11", "2031-03-12", true)]
    [InlineData("2031-03-13", "2031-03-11", false)]
    public void An_article_of_days_before_cannot_quote_what_was_said_since(string one, string two, bool said) => Assert.Equal(said, FramingAnalyzer.Default.Compare(
        [Article.FromText(Vote + Said, "Anchor", "Toll", "toll") with { Date = one }, Article.FromText(Vote, "Beacon", "Toll", "toll") with { Date = two }],
        new() { Replicates = 50, Draws = 50, Threads = 1 }).Leads.Any(l => l.Kind == LeadKind.WhoSpeaks));
}
