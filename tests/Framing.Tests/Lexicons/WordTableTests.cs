using Framing.Lexicons;

namespace Framing.Tests.Lexicons;

public class WordTableTests
{
    private static readonly string[] Words = ["raid", "so", "a", "", "-", "café", "élan", "naïve", "n't", "overhaul", "so-called", "bake", "īn", "kin"];
    private static readonly WordTable Table = new(Words);

    [Fact]
    public void Finds_its_words_in_capitals_and_small_letters() => Assert.All(Words.Index(), word =>
    {
        Assert.Equal(word.Index + 1, Table.Find(word.Item));
        Assert.Equal(word.Index + 1, Table.Find(word.Item.ToUpperInvariant()));
    });

    [Theory]
    [InlineData("\u212Ain", "kin")]
    [InlineData("ba\u212Ae", "bake")]
    [InlineData("NAÏVE", "naïve")]
    public void Finds_what_becomes_one_of_its_words_in_small_letters(string word, string found) => Assert.Equal(Array.IndexOf(Words, found) + 1, Table.Find(word));

    [Theory]
    [InlineData("raids")]
    [InlineData("read")]
    [InlineData("b")]
    [InlineData("cafe")]
    [InlineData("nave")]
    public void Knows_no_others(string word) => Assert.Equal(WordTable.Unknown, Table.Find(word));
}
