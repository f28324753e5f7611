using System.Numerics;
using CsCheck;
using Framing.Measures;

namespace Framing.Tests.Measures;

public class VaderTests
{
    /// <summary>A row a rule. Sums are worked by hand from the lexicon: good 1.9, great 3.1, bad -2.5, doubt -1.5, no -1.2, die -2.9; grinning 1.5 and smiling 2 name emoji.</summary>
    public static TheoryData<string, double> Rules => new()
    {
        { "", 0 },
        { " \t\n", 0 },
        { "The hall is on Mill Street!!", 0 },
        { "The plan is good.", 1.9 },
        { "The plan is (good)", 1.9 },
        { "The plan is good!", 1.9 + 0.292 },
        { "The plan is bad!", -2.5 - 0.292 },
        { "The plan is good!!!!!!", 1.9 + (4 * 0.292) },
        { "The plan is good?", 1.9 },
        { "The plan is good??", 1.9 + (2 * 0.18) },
        { "The plan is good?????", 1.9 + 0.96 },
        { "The plan is GOOD.", 1.9 + 0.733 },
        { "The plan is BAD.", -2.5 - 0.733 },
        { "THE PLAN IS GOOD.", 1.9 },
        { "The plan is very good.", 1.9 + 0.293 },
        { "The plan is very bad.", -2.5 - 0.293 },
        { "A very new good plan.", 1.9 + (0.293 * 0.95) },
        { "A very new and good plan.", 1.9 + (0.293 * 0.9) },
        { "The plan is VERY good.", 1.9 + (0.293 + 0.733) },
        { "The plan is slightly good.", 1.9 - 0.293 },
        { "The plan is kind of good.", 1.9 - 0.293 },
        { "The plan is not good.", 1.9 * -0.74 },
        { "The plan isn't good.", 1.9 * -0.74 },
        { "The PLAN ISN'T good.", 1.9 * -0.74 },
        { "The plan is not a good one.", 1.9 * -0.74 },
        { "Not at all a good plan.", 1.9 },
        { "Never so good.", (1.9 + 0.293) * 1.25 },
        { "The plan will be this good.", 1.9 * 1.25 },
        { "Without doubt good.", (-1.5 * -0.74) + 1.9 },
        { "The least good plan.", 1.9 * -0.74 },
        { "At least good.", 1.9 },
        { "The very least good.", 1.9 + (0.293 * 0.95) },
        { "No good plan.", 1.9 * -0.74 },
        { "There is no plan.", -1.2 },
        { "It was for them a kiss of death.", -1.5 - 1.5 },
        { "Cake to die for great", -2.9 + 3 },
        { "The roof is bad ass", 1.5 + 1.5 },
        { "It was :)", 2.0 },
        { "It was \U0001F600", 1.5 },
        { "It was \U0001F60D", 2.0 },
        { "The plan is good, but the hall is bad.", (1.9 * 0.5) + (-2.5 * 1.5) },
        { "The plan is good, but the hall is good.", (1.9 * 0.5) + (1.9 * 1.5) },
    };

    [Theory]
    [InlineData(0.0005, 1_000, 0.001, "the nearest double to 0.0005 lies above it")]
    [InlineData(0.0015, 1_000, 0.002, "above")]
    [InlineData(0.0025, 1_000, 0.003, "above")]
    [InlineData(2.675, 100, 2.67, "below")]
    [InlineData(0.125, 100, 0.12, "a tie goes to the even one")]
    [InlineData(0.375, 100, 0.38, "a tie goes to the even one")]
    [InlineData(-0.375, 100, -0.38, "a tie goes to the even one")]
    [InlineData(1, 1_000, 1, "exact")]
    public void Rounds_the_exact_binary_value(double value, int unit, double expected, string why) =>
        Assert.True(Vader.Round(value, unit) == expected, why);

    [Fact]
    public void Rounding_agrees_with_whole_numbers_of_any_size() =>
        Gen.Double[-1, 1].Sample(value =>
        {
            // value = mantissa / 2^1074, so that value * 20,000 against 2k + 1 is a comparison of whole numbers.
            long bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
            int exponent = (int)(bits >> 52);
            BigInteger mantissa = exponent == 0 ? bits : (bits & ((1L << 52) - 1)) | (1L << 52);
            BigInteger scaled = (mantissa << Math.Max(exponent - 1, 0)) * 20_000;
            BigInteger one = BigInteger.One << 1074;
            BigInteger floor = scaled / (2 * one);
            int half = scaled.CompareTo(((2 * floor) + 1) * one);
            long nearest = (long)(half > 0 || (half == 0 && !floor.IsEven) ? floor + 1 : floor);
            Assert.Equal(Math.CopySign(nearest / 10_000.0, value), Vader.Round(value, 10_000), 0.0);
        }, seed: "0000KWdfLxO4", iter: 20_000);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Sums_valences_by_rule(string text, double sum) =>
        Assert.Equal(Vader.Round(sum / Math.Sqrt((sum * sum) + 15), 10_000), Vader.Score(text).Compound);

    [Fact]
    public void Shares_count_a_neutral_word_as_one()
    {
        // "good" weighs 1.9 + 1 and "bad" 2.5 + 1, beside four neutral words: 10.4 in all.
        Sentiment sentiment = Vader.Score("A good hall and a bad");
        Assert.Equal(new Sentiment(0.337, 0.385, 0.279, -0.1531), sentiment);
    }

    [Fact]
    public void A_letter_after_an_emoji_runs_into_its_name() =>
        Assert.Equal(Vader.Score("smiling face with heart-eyesand"), Vader.Score("\U0001F60Dand"));

    [Fact]
    public void Both_ways_of_weighing_but_agree() =>
        Gen.Select(Gen.Int[-3, 3].Array[1, 150], Gen.Int[0, 149]).Sample((values, but) =>
        {
            double[] bySearch = [.. values.Select(v => v * 0.5)], byIndex = [.. bySearch];
            int at = Math.Min(but, values.Length - 1);
            (bySearch[at], byIndex[at]) = (0, 0);
            int[] places = [.. Enumerable.Range(0, values.Length).Where(i => bySearch[i] != 0)];
            VaderContrast.BySearch(bySearch, places, at);
            VaderContrast.ByIndex(byIndex, places, at);
            Assert.Equal(bySearch, byIndex);
        }, seed: "0000KWdfLxO4", iter: 2_000);

    [Fact]
    public void Any_text_has_figures_within_their_ranges() =>
        Gen.Char.Array[0, 60].Sample(chars =>
        {
            Sentiment sentiment = Vader.Score(chars);
            Assert.InRange(sentiment.Compound, -1, 1);
            double shares = sentiment.Negative + sentiment.Neutral + sentiment.Positive;
            Assert.True(shares == 0 || Math.Abs(shares - 1) < 0.002);
        }, seed: "0000KWdfLxO4", iter: 5_000);

    [Theory]
    [InlineData("\U0001F600", 200_000)]
    [InlineData("!?", 500_000)]
    [InlineData("good bad but very awful nice ", 30_000)]
    [InlineData("no ", 300_000)]
    [InlineData("\ud83d", 300_000)]
    public void Hostile_texts_end(string piece, int times) =>
        Assert.InRange(Vader.Score(string.Concat(Enumerable.Repeat(piece, times))).Compound, -1, 1);
}
