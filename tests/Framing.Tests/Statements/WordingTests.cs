using Framing.Statements;

namespace Framing.Tests.Statements;

public class WordingTests
{
    [Theory]
    [InlineData(MeasureUnit.Share, 0.2, -0.1, 0.5, 0)]
    [InlineData(MeasureUnit.Share, 0.04, -0.01, 0.08, 1)]
    [InlineData(MeasureUnit.Share, 0.0005, -0.0001, 0.0009, 2)]
    [InlineData(MeasureUnit.Share, 0, 0, 0, 0)]
    // 0.4 points would read as 0, as if there may be no difference.
    [InlineData(MeasureUnit.Share, 0.267, 0.004, 0.48, 1)]
    [InlineData(MeasureUnit.Share, -0.267, -0.48, -0.0002, 2)]
    // A difference of 0.04 points would read as 0.0.
    [InlineData(MeasureUnit.Share, 0.0004, -0.0002, 0.002, 2)]
    [InlineData(MeasureUnit.Mean, 0.3, 0.004, 0.5, 3)]
    [InlineData(MeasureUnit.Mean, 0.3, -0.1, 0.5, 2)]
    public void Decimals_tell_what_is_not_zero_from_zero(MeasureUnit unit, double difference, double low, double high, int expected) =>
        Assert.Equal(expected, Wording.Decimals(unit, difference, new Interval(low, high)));

    [Theory]
    [InlineData(0.875, 0.53, 0.978, "88%, range 53 to 98")]
    [InlineData(0.07, 0.067, 0.073, "7.0%, range 6.7 to 7.3")]
    // No figure of the three has fewer decimals than the others.
    [InlineData(0.004, 0.003, 0.0051, "0.4%, range 0.3 to 0.5")]
    [InlineData(0.007, 0.0061, 0.0079, "0.7%, range 0.6 to 0.8")]
    [InlineData(0.0004, 0, 0.002, "0.04%, range 0 to 0.20")]
    [InlineData(0, 0, 0.17, "0%, range 0 to 17")]
    [InlineData(1, 0.61, 1, "100%, range 61 to 100")]
    public void A_share_and_its_bounds_are_told_alike(double share, double low, double high, string expected) =>
        Assert.Equal(expected, Wording.Share(share, new(low, high)));
}
