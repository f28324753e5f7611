using CsCheck;

namespace Framing.Tests.Comparisons;

public class ComparisonBuilderTests
{
    [Fact]
    public void Sums_by_group_and_keeps_the_order_of_input()
    {
        Comparison comparison = Hand.Compare(
            Hand.Profile("z", "Wire", null, Hand.Share(Hand.Tax, 1, 3)),
            Hand.Profile("b", "Lantern", null, Hand.Share(Hand.Tax, 2, 2)),
            Hand.Profile("a", "Wire", null, Hand.Share(Hand.Tax, 0, 4)));
        Assert.Equal(["Lantern", "Wire"], comparison.Groups.Select(g => g.Name));
        Assert.Equal(["z", "a"], comparison.Groups[1].DocIds);
        Assert.Equal([(2, 2), (1, 7)], comparison.Measures.Select(m => (m.Numerator, m.Denominator)));
        Assert.Equal(["too few", "wilson within-text"], comparison.Measures.Select(m => $"{m.Method}"));
    }

    [Fact]
    public void A_changed_contrast_says_its_own_sentence_and_asking_changes_nothing()
    {
        Contrast contrast = Made(), never = Made(), copy = contrast with { };
        string said = contrast.Sentence;
        Assert.True(contrast.Equals(copy));
        Assert.Equal(contrast.GetHashCode(), copy.GetHashCode());
        Contrast changed = contrast with { A = contrast.A with { Numerator = 2 } };
        Assert.Equal((never with { A = never.A with { Numerator = 2 } }).Sentence, changed.Sentence);
        Assert.NotEqual(said, changed.Sentence);
        Assert.Equal(said, contrast.Sentence);
        Assert.Same(changed.Statement, (contrast with { Statement = changed.Statement }).Statement);

        static Contrast Made() => Assert.Single(Hand.Compare(
            Hand.Profile("a", "Lantern", null, Hand.Share(Hand.Tax, 6, 6)), Hand.Profile("b", "Wire", null, Hand.Share(Hand.Tax, 1, 5))).Contrasts);
    }

    [Fact]
    public void Ten_articles_are_resampled_and_tested()
    {
        Comparison comparison = Hand.Compare([.. Articles(12, events: false)]);
        Contrast contrast = Assert.Single(comparison.Contrasts);
        Assert.Equal("bootstrap by article, subject not controlled", contrast.Method.ToString());
        Assert.All(comparison.Measures, m => Assert.Equal("bootstrap by article", m.Method.ToString()));
        // Rate .64 against .27 in articles alike: so rare by chance that 1,999 exchanges could not tell how rare.
        Assert.InRange(contrast.P!.Value, 1e-5, 0.0004);
        Assert.Equal(contrast.P, contrast.PAdjusted);
        Assert.True(contrast.Interval!.Value.Low > 0 && contrast.Interval.Value.High < 1);
    }

    [Fact]
    public void Shared_events_pair_the_articles()
    {
        Contrast contrast = Assert.Single(Hand.Compare([.. Articles(12, events: true)]).Contrasts);
        Assert.Equal("bootstrap by event, paired", contrast.Method.ToString());
        Assert.Equal(12, contrast.SharedEvents);
        Assert.StartsWith("On the twelve events that both tell of: In their own voice, ", contrast.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_on_events_that_one_group_tells_alone_are_left_out_of_the_difference()
    {
        Contrast contrast = Assert.Single(Hand.Compare(
            Hand.Profile("a", "Lantern", "vote", Hand.Share(Hand.Tax, 6, 6)),
            Hand.Profile("b", "Lantern", "flood", Hand.Share(Hand.Tax, 0, 9)),
            Hand.Profile("c", "Wire", "vote", Hand.Share(Hand.Tax, 1, 5))).Contrasts);
        Assert.Equal((6, 6, 1), (contrast.A.Numerator, contrast.A.Denominator, contrast.SharedEvents));
        Assert.Equal(0.8, contrast.Difference!.Value, 12);
        Assert.StartsWith("On the one event that both tell of: ", contrast.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_all_or_nothing_takes_articles_as_its_units()
    {
        Comparison comparison = Hand.Compare([.. Enumerable.Range(0, 20).Select(i =>
            Hand.Profile($"{i:D2}", i % 2 == 0 ? "Lantern" : "Wire", null, Hand.Share(Hand.Tax, i % 2 == 0 ? 3 : 0, 3)))]);
        Assert.All(comparison.Measures, m => Assert.Equal("wilson over articles", m.Method.ToString()));
        // Newcombe's 10 of 10 against 0 of 10.
        Assert.Equal(0.6075, Assert.Single(comparison.Contrasts).Interval!.Value.Low, 4);
    }

    [Fact]
    public void Comparing_a_group_with_itself_finds_nothing()
    {
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Array[1, 14].Sample(pairs =>
        {
            Profile[] profiles = [.. pairs.SelectMany((p, i) => new[] { "Lantern", "Wire" }.Select(outlet =>
                Hand.Profile($"{i} {outlet}", outlet, "event " + i, Hand.Share(Hand.Tax, Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2)))))];
            foreach (Contrast contrast in Hand.Compare(new CompareOptions { Replicates = 99, Draws = 99 }, profiles).Contrasts)
            {
                Assert.Equal(0, contrast.Difference ?? 0);
                Assert.True(contrast.P is null or 1);
                Assert.True(contrast.Interval is null or { Low: <= 0, High: >= 0 });
            }
        }, iter: 100, seed: "0000KA000000");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Renaming_outlets_mirrors_and_changes_nothing_else(bool events)
    {
        Profile[] profiles = [.. Articles(11, events)];
        Profile[] renamed = [.. profiles.Select(p => new Profile(
            new Document(p.Document.Article with { Outlet = p.Document.Article.Outlet == "Lantern" ? "Zephyr" : "Anchor" }), p.Measurements))];
        Contrast there = Assert.Single(Hand.Compare(profiles).Contrasts), back = Assert.Single(Hand.Compare(renamed).Contrasts);
        Assert.Equal(-there.Difference, back.Difference);
        Assert.Equal(new Interval(-there.Interval!.Value.High, -there.Interval.Value.Low), back.Interval!.Value);
        Assert.Equal(there.P, back.P);
        Assert.Equal(-there.EffectSize!.Value, back.EffectSize!.Value, 12);
        Assert.Equal((there.A.Numerator, there.A.Interval), (back.B.Numerator, back.B.Interval));
    }

    [Fact]
    public void The_order_of_input_and_the_threads_change_no_figure()
    {
        Profile[] profiles = [.. Articles(11, events: true)];
        Comparison there = Hand.Compare(profiles), back = Hand.Compare(new CompareOptions { Threads = 1 }, [.. profiles.Reverse()]);
        Assert.Equal(there.Contrasts.Select(Figures), back.Contrasts.Select(Figures));
        Assert.Equal(there.Measures.Select(m => (m.Numerator, m.Interval, m.Method)), back.Measures.Select(m => (m.Numerator, m.Interval, m.Method)));

        static (double?, Interval?, Interval?, double?, string) Figures(Contrast c) => (c.Difference, c.Interval, c.CautiousInterval, c.PAdjusted, c.Sentence);
    }

    [Fact]
    public void Nothing_to_compare_is_said()
    {
        Says("There is nothing to compare: the input holds no articles. Give articles of two outlets or more.");
        Says(
            "There is nothing to compare: there is one article, 'a'. Give articles of two outlets or more.",
            Hand.Profile("a", "Lantern", null));
        Says(
            "There is nothing to compare: all 2 articles have the outlet 'Lantern'. Give articles of two outlets or more, or compare by another column.",
            Hand.Profile("a", "Lantern", null), Hand.Profile("b", "Lantern", null));
        Says(
            "Two articles have the id 'a'. Give each its own id, so that numbers lead back to one text.",
            Hand.Profile("a", "Lantern", null), Hand.Profile("a", "Wire", null));

        static void Says(string message, params Profile[] profiles) =>
            Assert.Equal(message, Assert.Throws<InputException>(() => Hand.Compare(profiles)).Message);
    }

    [Fact]
    public void A_column_that_is_not_there_is_told_with_those_that_are() =>
        Assert.Equal(
            "No article has a column 'leaning' to compare by. The columns are: doc_id, outlet, event.",
            Assert.Throws<InputException>(() => Hand.Compare(
                new CompareOptions { By = "leaning" }, Hand.Profile("a", "Lantern", "vote"), Hand.Profile("b", "Wire", "vote"))).Message);

    [Fact]
    public void Articles_without_outlets_are_compared_one_by_one()
    {
        Comparison comparison = Hand.Compare(Hand.Profile("a.txt", null, null), Hand.Profile("b.txt", null, null));
        Assert.Equal("doc_id", comparison.By);
        Assert.Equal(["No article names its outlet, so the articles are compared one by one."], comparison.Cautions);
    }

    [Fact]
    public void Cautions_say_what_a_reader_should_know()
    {
        Profile skipped = Hand.Profile("es.txt", "Wire", null);
        skipped = skipped with { Document = skipped.Document with { Skipped = "language" } };
        Assert.Equal(
            [
                "One article per outlet: the numbers describe these 2 articles, not the outlets’ habits.",
                "No event is given in the input, so differences may come from what they report on: the subject is not controlled for.",
                "1 article skipped (language): es.txt.",
            ],
            Hand.Compare(Hand.Profile("a", "Lantern", null), Hand.Profile("b", "Wire", null), skipped).Cautions);
    }

    [Fact]
    public void The_manifest_names_what_went_in()
    {
        Manifest manifest = Hand.Compare(Hand.Profile("a", "Lantern", null), Hand.Profile("b", "Wire", null)).Manifest;
        // printf 'Text of a.' | sha256sum
        Assert.Equal("0bcda2d121fcfb4b", manifest.Articles[0].Sha256[..16]);
        Assert.Equal("1", manifest.Options["seed"]);
        Assert.Equal("outlet", manifest.Options["by"]);
    }

    [Fact]
    public void A_share_above_one_is_a_fault_of_its_measure() =>
        Assert.Equal(
            "The measure tone(voice: own) gave a share of 3 of 2. Expected 0 to 2.",
            Assert.Throws<InvalidOperationException>(() => Hand.Compare(
                Hand.Profile("a", "Lantern", null, Hand.Share(Hand.Tone, 3, 2)), Hand.Profile("b", "Wire", null))).Message);

    [Fact]
    public void Many_articles_on_one_event_are_drawn_and_exchanged_inside_it()
    {
        Profile[] profiles = [.. Articles(30, events: false).Select(p => p with { Document = new(p.Document.Article with { Event = "flood" }) })];
        Comparison comparison = Hand.Compare(profiles);
        Contrast contrast = Assert.Single(comparison.Contrasts);
        Assert.Equal("bootstrap by article, these events only", contrast.Method.ToString());
        Assert.All(comparison.Measures, m => Assert.Equal("bootstrap by article, these events only", m.Method.ToString()));
        Assert.True(contrast.P < 0.001 && contrast.Interval!.Value.Low > 0);
        Assert.Contains("The articles report on one event: ranges and tests speak of these alone, and say nothing of how others are reported.", comparison.Cautions);
    }

    [Fact]
    public void Events_that_repeat_and_are_not_shared_are_drawn_and_exchanged_whole()
    {
        Profile[] profiles = [.. Articles(24, events: false).Select((p, i) => p with { Document = new(p.Document.Article with { Event = $"{i % 2} {i / 4}" }) })];
        Contrast contrast = Assert.Single(Hand.Compare(profiles).Contrasts);
        Assert.Equal("bootstrap by event, subject not controlled", contrast.Method.ToString());
        Assert.NotNull(contrast.P);
    }

    [Fact]
    public void Articles_that_are_all_alike_have_no_interval_of_no_width()
    {
        Comparison comparison = Hand.Compare([.. Enumerable.Range(0, 12).SelectMany(i => new[]
        {
            Hand.Profile($"l{i}", "Lantern", $"event {i}", Hand.Share(Hand.Tax, 1, 2), Hand.Mean(Hand.Tone, 3000, 1)),
            Hand.Profile($"w{i}", "Wire", $"event {i}", Hand.Share(Hand.Tax, 1, 4), Hand.Mean(Hand.Tone, 1000, 1)),
        })]);
        Assert.Equal(["newcombe over events", "no event differs"], comparison.Contrasts.Select(c => $"{c.Method}"));
        // Newcombe for 6 of 12 against 3 of 12.
        Assert.Equal(-0.1246, comparison.Contrasts[0].Interval!.Value.Low, 4);
        Assert.Null(comparison.Contrasts[1].Interval);
        Assert.EndsWith("Difference 0.20; no interval, since no event differs.", comparison.Contrasts[1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_where_nothing_could_be_expected_is_no_difference()
    {
        // 4 words a headline's worth against 300: at the same rate none of 48 is what to expect. Exchanging signs alone gave p < .001.
        Contrast contrast = Assert.Single(Hand.Compare([.. Enumerable.Range(0, 12).SelectMany(i => new[]
        {
            Hand.Profile($"l{i}", "Lantern", $"event {i}", Hand.Share(Hand.Tax, 0, 4)),
            Hand.Profile($"w{i}", "Wire", $"event {i}", Hand.Share(Hand.Tax, 2 + i % 2, 300)),
        })]).Contrasts);
        Assert.True(contrast.P > 0.4);
    }

    [Fact]
    public void Of_rare_words_a_side_without_any_bounds_what_an_article_with_some_would_have()
    {
        // Lantern has one such word in two of twelve articles. Wilson for 0 of 12 articles ends at .2425; at one word an article that is
        // .2425 * 12 / 6000 = .000485. The resamples reach 0, so the lower bound is .0005 - √(.0005² + .000485²).
        Contrast contrast = Assert.Single(Hand.Compare([.. Enumerable.Range(0, 12).SelectMany(i => new[]
        {
            Hand.Profile($"l{i}", "Lantern", $"event {i}", Hand.Share(Hand.Quoted, i < 2 ? 1 : 0, 4000 / 12 + (i < 4 ? 1 : 0), 20, "words")),
            Hand.Profile($"w{i}", "Wire", $"event {i}", Hand.Share(Hand.Quoted, 0, 500, 25, "words")),
        })]).Contrasts);
        Assert.Equal("rare words by event", contrast.Method.ToString());
        Assert.Equal(-0.0001966, contrast.Interval!.Value.Low, 6);
        Assert.InRange(contrast.Interval.Value.High, 0.0009, 0.0015);
    }

    [Fact]
    public void A_finding_is_corrected_over_the_rows_that_it_is_picked_from()
    {
        // Tax differs; of ten categories of sources, whose shares rest on the same articles, none does.
        Comparison comparison = Hand.Compare([.. Articles(12, events: true).Select((p, i) => p with
        {
            Measurements = [.. p.Measurements, .. Enumerable.Range(0, 10).Select(k => Hand.Share(new("quotes", ("category", $"k{k}")), (i / 2 + k) % 3, 6, noun: "quotations"))],
        })]);
        Contrast tax = comparison.Contrasts.Single(c => c.Key == Hand.Tax), other = comparison.Contrasts.First(c => c.Key != Hand.Tax);
        Assert.Equal(tax.P!.Value * 11, tax.PAdjusted!.Value, 12);
        Assert.Equal(tax.P, tax.PInKind);
        Assert.Equal((1, 1), (other.P, other.PInKind));
    }

    [Fact]
    public void Of_many_groups_only_the_pairs_that_say_something_have_a_row()
    {
        // 60 outlets: 1,770 pairs. Three say "tax"; two of all have five mentions or more, of which one says it.
        Profile[] profiles = [.. Enumerable.Range(0, 60).Select(i => Hand.Profile($"a{i:D2}", $"Outlet {i:D2}", "vote", Hand.Share(Hand.Tax, i < 3 ? 2 : 0, i is 0 or 9 ? 6 : 3)))];
        Comparison comparison = Hand.Compare(profiles);
        Assert.Equal(
            [("Outlet 00", "Outlet 09", "newcombe within-text"), ("Outlet 01", "Outlet 09", "too few")],
            comparison.Contrasts.Select(c => (c.A.Group, c.B.Group, $"{c.Method}")));
        Assert.Equal(60, comparison.Measures.Length);
    }

    /// <summary>Pairs of articles, the Lantern saying "tax" clearly more often.</summary>
    private static IEnumerable<Profile> Articles(int pairs, bool events)
    {
        for (int i = 0; i < pairs; i++)
        {
            string? name = events ? $"event {i}" : null;
            yield return Hand.Profile($"l{i}", "Lantern", name, Hand.Share(Hand.Tax, 3 + i % 3, 6));
            yield return Hand.Profile($"w{i}", "Wire", name, Hand.Share(Hand.Tax, i % 4, 5 + i % 2));
        }
    }
}
