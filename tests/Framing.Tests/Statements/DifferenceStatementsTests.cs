using Framing.Tests.Comparisons;

namespace Framing.Tests.Statements;

public class DifferenceStatementsTests
{
    [Fact]
    public void The_widest_pair_says_how_sure_it_is()
    {
        Comparison comparison = Hand.Compare(
            Hand.Profile("c", "Commons", null, Hand.Share(Hand.Tax, 0, 7)),
            Hand.Profile("d", "Lantern", null, Hand.Share(Hand.Tax, 7, 8)),
            Hand.Profile("h", "Wire", null, Hand.Share(Hand.Tax, 0, 6)),
            Hand.Profile("m", "Gazette", null, Hand.Share(Hand.Tax, 1, 7)));
        Assert.Equal(
            "In its own voice, Lantern’s article says tax in 7 of 8 mentions of the payment; Wire’s article in 0 of 6. " +
            "Difference 88 points, 95% interval 35 to 98. It would take 3 wrong labels to erase the gap.",
            Sentence(comparison, "Lantern", "Wire"));
        Assert.Equal(
            "In its own voice, Lantern’s article says tax in 7 of 8 mentions of the payment; Commons’s article in 0 of 7. " +
            "Difference 88 points, 95% interval 38 to 98. This is the widest of six pairs, so the cautious interval is 20 to 99. " +
            "It would take 3 wrong labels to erase the gap.",
            Sentence(comparison, "Commons", "Lantern"));
        Assert.Equal(
            "In its own voice, Gazette’s article says tax in 1 of 7 mentions of the payment; Wire’s article in 0 of 6. " +
            "Difference 14 points, 95% interval −26 to 51, which includes zero.",
            Sentence(comparison, "Gazette", "Wire"));
    }

    [Fact]
    public void An_article_without_an_outlet_is_no_outlet()
    {
        Comparison comparison = Hand.Compare(
            Hand.Profile("a.txt", null, null, Hand.Share(Hand.Tax, 4, 4)),
            Hand.Profile("b", "Wire", null, Hand.Share(Hand.Tax, 0, 6)));
        Assert.Equal(
            "In its own voice, Article A says tax in 4 of 4 mentions of the payment; Wire’s article in 0 of 6. Too few to compare.",
            Assert.Single(comparison.Contrasts).Sentence);
    }

    [Fact]
    public void Fewer_than_five_are_counted_and_not_compared()
    {
        Contrast contrast = Assert.Single(Hand.Compare(
            Hand.Profile("a", "Lantern", null, Hand.Share(Hand.Tax, 4, 4)),
            Hand.Profile("b", "Wire", null, Hand.Share(Hand.Tax, 0, 6))).Contrasts);
        Assert.Equal(
            "In its own voice, Lantern’s article says tax in 4 of 4 mentions of the payment; Wire’s article in 0 of 6. Too few to compare.",
            contrast.Sentence);
        Assert.Null(contrast.Difference);
        Assert.Null(contrast.Interval);
    }

    [Fact]
    public void Words_of_few_passages_have_no_interval()
    {
        Contrast contrast = Assert.Single(Hand.Compare(
            Hand.Profile("a", "Gazette", null, Hand.Share(Hand.Quoted, 49, 74, 6, "words")),
            Hand.Profile("b", "Lantern", null, Hand.Share(Hand.Quoted, 8, 49, 5, "words"))).Contrasts);
        Assert.Equal(
            "Officials get 49 of 74 quoted words in Gazette’s article and 8 of 49 in Lantern’s article. " +
            "No interval: the words come from only six and five passages, and the words of one passage are not independent.",
            contrast.Sentence);
        Assert.Null(contrast.Interval);
    }

    [Fact]
    public void That_few_of_many_articles_have_any_mentions_is_said()
    {
        Comparison comparison = Hand.Compare([.. Enumerable.Range(0, 20).SelectMany(i => new[]
        {
            Hand.Profile($"g{i}", "Gazette", null, Hand.Share(Hand.Tax, 0, i < 2 ? 5 : 0)),
            Hand.Profile($"l{i}", "Lantern", null, Hand.Share(Hand.Tax, i < 3 ? 4 : 0, i < 3 ? 4 : 0)),
        })]);
        Assert.Equal(
            "In their own voice, Lantern’s 20 articles say tax in 12 of 12 mentions of the payment; Gazette’s 20 articles in 0 of 10. " +
            "Difference 100 points, 95% interval 63 to 100. The mentions are those of three and two articles, and the interval holds within these. " +
            "It would take 7 wrong labels to erase the gap.",
            Assert.Single(comparison.Contrasts).Sentence);
    }

    [Theory]
    [InlineData(40, 5, "40 and only five passages")]
    [InlineData(5, 40, "only five and 40 passages")]
    [InlineData(7, 7, "only seven passages each")]
    public void Only_few_passages_are_called_few(int a, int b, string expected) =>
        Assert.Contains(
            $"No interval: the words come from {expected}, and",
            Assert.Single(Hand.Compare(
                Hand.Profile("a", "Gazette", null, Hand.Share(Hand.Quoted, 80, 100, a, "words")),
                Hand.Profile("b", "Lantern", null, Hand.Share(Hand.Quoted, 10, 100, b, "words"))).Contrasts).Sentence,
            StringComparison.Ordinal);

    [Fact]
    public void A_bound_beyond_zero_does_not_read_as_zero()
    {
        // Newcombe's lower bound is .0038: "0 to 48" would say that there may be no difference.
        Assert.Contains(
            "Difference 26.7 points, 95% interval 0.4 to 48.4.",
            Assert.Single(Hand.Compare(
                Hand.Profile("a", "Gazette", null, Hand.Share(Hand.Tax, 15, 25)),
                Hand.Profile("b", "Lantern", null, Hand.Share(Hand.Tax, 10, 30))).Contrasts).Sentence,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_mean_of_few_articles_has_no_interval() =>
        Assert.Equal(
            "In its own voice, tone of sentences: a mean of 0.25 over 20 sentences in Gazette’s article, of −0.10 over 10 sentences in Lantern’s article. " +
            "Difference 0.35; no interval, since a mean of so few articles has none.",
            Assert.Single(Hand.Compare(
                Hand.Profile("a", "Gazette", null, Hand.Mean(Hand.Tone, 50_000, 20)),
                Hand.Profile("b", "Lantern", null, Hand.Mean(Hand.Tone, -10_000, 10))).Contrasts).Sentence);

    [Fact]
    public void Small_differences_keep_their_digits() =>
        Assert.Equal(
            "Loaded language (class weapon): 12 of 2,000 words in Lantern’s article, 3 of 1,500 in Wire’s article. " +
            "Difference 0.4 points, 95% interval −0.1 to 0.9, which includes zero.",
            Assert.Single(Hand.Compare(
                Hand.Profile("a", "Lantern", null, Hand.Share(new MeasureKey("loaded_language", ("class", "weapon")), 12, 2000, noun: "words")),
                Hand.Profile("b", "Wire", null, Hand.Share(new MeasureKey("loaded_language", ("class", "weapon")), 3, 1500, noun: "words"))).Contrasts).Sentence);

    private static string Sentence(Comparison comparison, string a, string b) =>
        comparison.Contrasts.Single(c => c.A.Group == a && c.B.Group == b).Sentence;
}
