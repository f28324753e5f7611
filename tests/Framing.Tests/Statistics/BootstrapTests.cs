using Framing.Statistics;

namespace Framing.Tests.Statistics;

public class BootstrapTests
{
    [Fact]
    public void Weights_are_Poisson_with_mean_one()
    {
        int[] counts = new int[30];
        for (int cluster = 0; cluster < 200; cluster++)
        {
            foreach (byte weight in Bootstrap.Weights(1, "cluster " + cluster, 1000))
                counts[weight]++;
        }
        // 200,000 draws: e^-1 / k! of them each, within four standard errors (.0043 for .368).
        double[] expected = [0.367879, 0.367879, 0.183940, 0.061313, 0.015328];
        for (int k = 0; k < expected.Length; k++)
            Assert.InRange(counts[k] / 200_000.0, expected[k] - 0.0043, expected[k] + 0.0043);
    }

    [Fact]
    public void Weights_depend_on_seed_and_name_alone()
    {
        Assert.Equal(Bootstrap.Weights(7, "a", 50), Bootstrap.Weights(7, "a", 80)[..50]);
        Assert.NotEqual(Bootstrap.Weights(7, "a", 50), Bootstrap.Weights(8, "a", 50));
        Assert.NotEqual(Bootstrap.Weights(7, "a", 50), Bootstrap.Weights(7, "b", 50));
    }

    [Fact]
    public void Shards_add_up()
    {
        long[] whole = new long[100], shards = new long[100], part = new long[100];
        for (int i = 0; i < 20; i++)
        {
            byte[] weights = Bootstrap.Weights(3, "doc" + i, 100);
            Bootstrap.Add(whole, weights, i);
            Bootstrap.Add(i % 2 == 0 ? shards : part, weights, i);
        }
        Assert.Equal(whole, shards.Zip(part, (a, b) => a + b));
    }

    [Fact]
    public void Percentiles_by_hand()
    {
        // With many clusters t is normal: 2.5% of 1 to 999 is at rank .025 * 1000 = 25.
        double[] values = [.. Enumerable.Range(1, 999).Select(i => (double)i)];
        Interval interval = Bootstrap.PercentileInterval(values, 100_000_000)!.Value;
        Assert.Equal(25, interval.Low, 4);
        Assert.Equal(975, interval.High, 4);
        // 10 clusters: t(9) = 2.262157, times sqrt(10/9) = 2.384527; the normal tail there is .008551.
        Assert.Equal(8.551, Bootstrap.PercentileInterval(values, 10)!.Value.Low, 2);
    }

    // R: sapply(c(.05/3, .05/6, .05/10), function(a) qt(1 - a/2, 9) / qt(.975, 9))
    [Theory]
    [InlineData(3, 1.296693323)]
    [InlineData(6, 1.487166094)]
    [InlineData(10, 1.631037159)]
    public void Of_several_pairs_an_interval_is_stretched_as_one_by_Students_t(int pairs, double expected) =>
        Assert.Equal(expected, Bootstrap.Stretch(10, MultipleTesting.BonferroniLevel(0.95, pairs)), 8);

    [Fact]
    public void Negated_replicates_turn_the_interval_exactly_around()
    {
        double[] values = [.. Enumerable.Range(0, 500).Select(i => Math.Sin(i) * i)];
        Interval there = Bootstrap.PercentileInterval(values, 12)!.Value;
        Interval back = Bootstrap.PercentileInterval([.. values.Select(v => -v)], 12)!.Value;
        Assert.Equal(new Interval(-there.High, -there.Low), back);
    }

    [Fact]
    public void Too_many_undefined_replicates_give_no_interval()
    {
        Assert.Null(Bootstrap.PercentileInterval([1, double.NaN, double.NaN], 10));
        Assert.Null(Bootstrap.PercentileInterval([1, 2, 3], 1));
    }
}
