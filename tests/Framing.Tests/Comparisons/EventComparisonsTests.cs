namespace Framing.Tests.Comparisons;

public sealed class EventComparisonsTests
{
    private static readonly Profile[] Profiles =
    [
        Hand.Profile("a", "Lantern", "vote", Hand.Share(Hand.Tax, 6, 10)), Hand.Profile("b", "Wire", "vote", Hand.Share(Hand.Tax, 1, 10)),
        Hand.Profile("c", "Lantern", "storm", Hand.Share(Hand.Tax, 0, 5)), Hand.Profile("d", "Lantern", "storm", Hand.Share(Hand.Tax, 2, 5)),
    ];

    [Fact]
    public void Are_made_only_where_asked_for() => Assert.Empty(Hand.Compare(Profiles).EventComparisons);

    [Fact]
    public void Hold_what_comparing_the_event_alone_holds()
    {
        CompareOptions options = new() { EachEvent = true, Seed = 7, Replicates = 33, Draws = 44 };
        Comparison whole = Hand.Compare(options, Profiles);
        Assert.Equal(["storm", "vote"], whole.EventComparisons.Select(c => Assert.Single(c.Events).Name));
        Comparison vote = whole.EventComparisons[1], alone = Hand.Compare(options, Profiles[..2]);
        Assert.Equal(alone.Contrasts.Select(c => c.Sentence), vote.Contrasts.Select(c => c.Sentence));
        Assert.Equal(alone.Measures.Select(m => (m.Key, m.Group, m.Numerator, m.Denominator, m.Interval)), vote.Measures.Select(m => (m.Key, m.Group, m.Numerator, m.Denominator, m.Interval)));
        Assert.Equal(alone.Manifest.Options, vote.Manifest.Options);
        Assert.Equal(["a", "b"], vote.Manifest.Articles.Select(a => a.Id));
    }

    [Fact]
    public void Of_one_group_count_and_compare_nothing()
    {
        Comparison storm = Hand.Compare(new CompareOptions { EachEvent = true }, Profiles).EventComparisons[0];
        Assert.Equal((2, 10), Assert.Single(storm.Measures) is var m ? (m.Numerator, m.Denominator) : default);
        Assert.Empty(storm.Contrasts);
        Assert.Equal(["One group alone tells of this event, so nothing is compared."], storm.Cautions);
    }

    [Fact]
    public void Keep_the_groups_of_the_whole()
    {
        // More articles without an outlet than can stand alone are one group, on an event of few of them too.
        Profile[] nameless = [.. Enumerable.Range(0, 20).Select(i => Hand.Profile($"n{i}", null, $"event {i % 4}", Hand.Share(Hand.Tax, 1, 5)))];
        Comparison whole = Hand.Compare(new CompareOptions { EachEvent = true }, [.. nameless, .. Profiles]);
        string[] groups = [.. whole.Groups.Select(g => g.Name)];
        Assert.Empty(whole.EventComparisons.SelectMany(part => part.Groups).Select(g => g.Name).Except(groups));
    }

    [Fact]
    public void Do_not_depend_on_threads()
    {
        static string[] Sentences(int threads) =>
            [.. Hand.Compare(new CompareOptions { EachEvent = true, Threads = threads }, Profiles).EventComparisons.SelectMany(c => c.Contrasts).Select(c => c.Sentence)];
        Assert.Equal(Sentences(1), Sentences(3));
    }
}
