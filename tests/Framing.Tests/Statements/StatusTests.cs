using Framing.Statements;
using Framing.Tests.Comparisons;

namespace Framing.Tests.Statements;

public class StatusTests
{
    [Theory]
    [InlineData(0.1, null, 1, true)]
    [InlineData(-0.1, null, 1, false)]
    [InlineData(0.1, 0.05, 12, true)]
    // One of 400 tests: an interval that leaves out zero is what chance gives twenty times.
    [InlineData(0.1, 0.4, 12, false)]
    // Too few articles for a test and more than one: the interval takes the mentions of an article for independent, and one article may make it all.
    [InlineData(0.1, null, 8, false)]
    public void A_gap_is_clear_where_the_test_agrees_after_correction(double low, double? adjusted, int articles, bool isClear)
    {
        Contrast contrast = Assert.Single(Hand.Compare(
            Hand.Profile("a", "Gazette", null, Hand.Share(Hand.Tax, 40, 80)), Hand.Profile("b", "Lantern", null, Hand.Share(Hand.Tax, 2, 60))).Contrasts);
        contrast = contrast with { Interval = new(low, 0.9), CautiousInterval = null, PInKind = adjusted, Articles = (articles, 1) };
        Assert.Equal(isClear ? Status.ClearGap : Status.Open, Statuses.Of(contrast));
    }

    [Theory]
    [InlineData(4, 6, 0, 5, false)]
    [InlineData(7, 8, 0, 6, true)]
    public void A_gap_that_hangs_on_one_label_is_not_clear(int a, int m, int b, int n, bool isClear)
    {
        Contrast contrast = Assert.Single(Hand.Compare(
            Hand.Profile("a", "Gazette", null, Hand.Share(Hand.Tax, a, m)), Hand.Profile("b", "Lantern", null, Hand.Share(Hand.Tax, b, n))).Contrasts);
        Assert.True(contrast.Interval!.Value.Low > 0);
        Assert.Equal(isClear ? Status.ClearGap : Status.Open, Statuses.Of(contrast));
    }

    [Theory]
    [InlineData(0.1, 0.081, 12, "A test that allows for all that was compared of this kind leaves it open (corrected p 0.081).")]
    [InlineData(0.1, null, 8, "Too few articles have it for a test, so that one of them may make it.")]
    [InlineData(0.1, 0.01, 12, "")]
    [InlineData(-0.1, 0.4, 12, "")]
    public void Why_a_gap_without_zero_in_its_interval_is_open_is_said(double low, double? adjusted, int articles, string why)
    {
        Contrast contrast = Assert.Single(Hand.Compare(
            Hand.Profile("a", "Gazette", null, Hand.Share(Hand.Tax, 40, 80)), Hand.Profile("b", "Lantern", null, Hand.Share(Hand.Tax, 2, 60))).Contrasts);
        Assert.Equal(why, Statuses.WhyOpen(contrast with { Interval = new(low, 0.9), CautiousInterval = null, PInKind = adjusted, Articles = (articles, 1) }));
    }

    [Fact]
    public void Shares_whose_bounds_round_to_one_figure_have_decimals()
    {
        Assert.Equal("0.8%, range 0.6 to 1.4", Wording.Share(0.0078, new Interval(0.0058, 0.0142)));
        Assert.Equal("88%, range 53 to 98", Wording.Share(0.875, new Interval(0.529, 0.978)));
    }
}
