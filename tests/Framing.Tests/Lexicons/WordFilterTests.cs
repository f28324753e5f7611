using Framing.Lexicons;

namespace Framing.Tests.Lexicons;

public class WordFilterTests
{
    private static readonly string[] Words = ["raid", "so", "a", "", "-", "café", "élan", "naïve", "n't", "overhaul", "so-called"];

    [Fact]
    public void Lets_its_words_through_in_capitals_and_small_letters()
    {
        WordFilter filter = new(Words);
        Assert.All(Words, word => Assert.True(filter.MayHold(word) && filter.MayHold(word.ToUpperInvariant())));
    }

    [Fact]
    public void Lets_through_whatever_becomes_one_of_its_words_in_small_letters()
    {
        // The Kelvin sign's small letter is "k", and beyond ASCII case may change any bit.
        Assert.True(new WordFilter(["kin", "īn"]).MayHold("\u212Ain"));
        Assert.True(new WordFilter(["īn"]).MayHold("Īn"));
    }

    [Theory]
    [InlineData("rain")]
    [InlineData("raids")]
    [InlineData("b")]
    public void Stops_most_others(string word) => Assert.False(new WordFilter(Words).MayHold(word));
}
