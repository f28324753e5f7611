using CsCheck;
using Framing.Statistics;

namespace Framing.Tests.Statistics;

public class ProportionTests
{
    // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_agrees_with_Newcombe(int x, int n, double low, double high)
    {
        Interval interval = Proportion.Wilson(x, n);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    // Brown, Cai and DasGupta, Statistical Science 16 (2001) 101-133, table 5, n = 10.
    [Theory]
    [InlineData(0, 10, 0, 0.217)]
    [InlineData(1, 10, 0.011, 0.381)]
    [InlineData(2, 10, 0.044, 0.503)]
    [InlineData(5, 10, 0.224, 0.776)]
    public void Jeffreys_agrees_with_Brown_Cai_DasGupta(int x, int n, double low, double high)
    {
        Interval interval = Proportion.Jeffreys(x, n);
        Assert.Equal(low, interval.Low, 3);
        Assert.Equal(high, interval.High, 3);
    }

    // Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Difference_agrees_with_Newcombe(int a, int m, int b, int n, double low, double high)
    {
        Interval interval = Proportion.NewcombeDifference(a, m, b, n);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Theory]
    [InlineData(7, 8, 0, 6, 3)]
    [InlineData(5, 6, 0, 7, 3)]
    [InlineData(0, 6, 7, 8, 3)]
    [InlineData(3, 8, 3, 8, 0)]
    [InlineData(1, 7, 0, 6, 0)]
    public void Labels_to_erase_are_the_fewest(int a, int m, int b, int n, int expected) =>
        Assert.Equal(expected, Proportion.LabelsToErase(a, m, b, n));

    [Fact]
    public void Cohens_h_is_the_difference_of_arcsines()
    {
        Assert.Equal(Math.PI / 2, Proportion.CohensH(0.5, 0), 12);
        Assert.Equal(-Math.PI, Proportion.CohensH(0, 1), 12);
    }

    [Fact]
    public void Exchanging_the_groups_turns_the_interval_around() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 40], Gen.Int[0, 40], Gen.Int[1, 40])
            .Where((a, m, b, n) => a <= m && b <= n)
            .Sample((a, m, b, n) =>
            {
                Interval there = Proportion.NewcombeDifference(a, m, b, n), back = Proportion.NewcombeDifference(b, n, a, m);
                return there.Low == -back.High && there.High == -back.Low && there.Low <= there.High;
            }, seed: "0000KA000000");

    [Fact]
    public void Without_trials_nothing_is_known() => Assert.Equal(new Interval(0, 1), Proportion.Wilson(0, 0));

    [Theory]
    [InlineData(4, 6, 3, 12, 6)] // 4*9 / (2*3)
    [InlineData(0, 7, 8, 10, 0.5 * 2.5 / (7.5 * 8.5))] // half added to each cell
    [InlineData(7, 7, 2, 10, 7.5 * 8.5 / (0.5 * 2.5))]
    public void Odds_ratio_by_hand(long x, long n, long y, long m, double expected) => Assert.Equal(expected, Proportion.OddsRatio(x, n, y, m), 12);
}
