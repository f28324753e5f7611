using Framing.Statements;
using Framing.Tests.Comparisons;

namespace Framing.Tests.Statements;

public class ShownTests
{
    [Theory]
    [InlineData(7, 8, "mentions", -1, "7 of 8", " = 88%, range 53 to 98")]
    [InlineData(0, 8, "mentions", -1, "0 of 8", "")]
    [InlineData(3, 4, "mentions", -1, "3 of 4", "")]
    [InlineData(1200, 4000, "words", 300, "1,200 of 4,000", " = 30%, range 25 to 35")]
    [InlineData(1200, 4000, "words", 19, "1,200 of 4,000", "")]
    public void A_share_in_a_cell(int x, int n, string noun, int passages, string figure, string more) =>
        Assert.Equal((figure, more), Shown.Cell(FigureOf(Hand.Share(Hand.Tax, x, n, passages, noun))));

    [Theory]
    [InlineData(35_000, 10, "0.35 (10 sentences)")]
    [InlineData(-600, 10, "−0.01 (10 sentences)")]
    [InlineData(35_000, 4, "too few to average (4 sentences)")]
    [InlineData(35_000, 1, "too few to average (1 sentence)")]
    public void A_mean_in_a_cell(int sum, int n, string figure) => Assert.Equal((figure, ""), Shown.Cell(FigureOf(Hand.Mean(Hand.Tone, sum, n))));

    [Fact]
    public void A_count_in_a_cell() =>
        Assert.Equal(("1,463", ""), Shown.Cell(FigureOf(Hand.Share(Hand.Tax, 1463, 1) with { Unit = MeasureUnit.Count })));

    [Theory]
    [InlineData(0, 0, "none in own voice", "")]
    [InlineData(1, 3, "1 of 3", "too few for a share")]
    [InlineData(7, 8, "7 of 8", "= 88%, range 53 to 98")]
    public void A_share_with_why_there_is_no_more(int x, int n, string count, string rest)
    {
        Shown shown = Shown.Of(n == 0 ? null : FigureOf(Hand.Share(Hand.Tax, x, n)), "none in own voice");
        Assert.Equal((count, rest), (shown.Count, shown.Rest));
    }

    private static GroupMeasurement FigureOf(Measurement measurement) => Hand.Compare(
        Hand.Profile("a", "Gazette", null, measurement), Hand.Profile("b", "Wire", null, Hand.Share(Hand.Quoted, 1, 2))).Measures.First(m => m.Group == "Gazette" && m.Key == measurement.Key);
}
