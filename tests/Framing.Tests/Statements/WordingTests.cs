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
}
