using Framing.Statistics;

namespace Framing.Tests.Statistics;

public class TwoByTwoTests
{
    [Theory]
    [InlineData(3, 1, 1, 3, 0.4857143)] // Fisher's tea: 2 * 17/70
    [InlineData(2, 10, 15, 3, 0.0005367241)] // Convictions of twins, R's help of fisher.test
    [InlineData(1, 9, 11, 3, 0.002759456)] // R: fisher.test(matrix(c(1, 11, 9, 3), 2))
    [InlineData(0, 0, 5, 5, 1)]
    public void Fisher_agrees_with_R(int a, int b, int c, int d, double p) => Assert.Equal(p, new TwoByTwo(a, b, c, d).FisherExact(), 7);

    [Fact]
    public void Odds_ratio_by_hand()
    {
        Assert.Equal(6, new TwoByTwo(4, 2, 3, 9).OddsRatio, 12); // 4*9 / (2*3)
        Assert.Equal(0.5 * 2.5 / (7.5 * 8.5), new TwoByTwo(0, 7, 8, 2).OddsRatio, 12); // half added to each cell
    }

    [Fact]
    public void Woolfs_interval_by_hand()
    {
        // log 6 = 1.791759; error = sqrt(1/4 + 1/2 + 1/3 + 1/9) = 1.092906; 1.959964 times that is 2.142057.
        Interval interval = new TwoByTwo(4, 2, 3, 9).OddsRatioInterval();
        Assert.Equal(Math.Exp(1.791759 - 2.142057), interval.Low, 4);
        Assert.Equal(Math.Exp(1.791759 + 2.142057), interval.High, 3);
    }
}
