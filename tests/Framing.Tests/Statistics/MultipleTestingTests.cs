using Framing.Statistics;

namespace Framing.Tests.Statistics;

public class MultipleTestingTests
{
    [Fact]
    public void Benjamini_and_Hochbergs_own_example()
    {
        // Their 1995 paper, section 3.2: at .05 the first four of fifteen are rejected. Adjusted: p * 15 / rank, least from above.
        double?[] p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0];
        double?[] expected = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486, 0.5811818, 0.714875, 0.7532308, 0.8132143, 1];
        Assert.All(MultipleTesting.BenjaminiHochberg(p).Zip(expected), pair => Assert.Equal(pair.Second!.Value, pair.First!.Value, 6));
    }

    [Fact]
    public void Rows_without_a_test_are_not_tests() =>
        Assert.Equal([0.04, null, 0.04, null], MultipleTesting.BenjaminiHochberg([0.02, null, 0.04, null]));

    [Fact]
    public void A_random_p_is_never_zero() => Assert.Equal(1 / 2000.0, MultipleTesting.RandomP(0, 1999));

    [Fact]
    public void Six_pairs_want_99_2_percent_each() => Assert.Equal(1 - 0.05 / 6, MultipleTesting.BonferroniLevel(0.95, 6), 12);
}
