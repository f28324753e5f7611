using Framing.Lexicons;

namespace Framing.Tests.Lexicons;

public class WordTableTests
{
    private static readonly string[] Words = ["raid", "so", "a", "", "-", "café", "élan", "naïve", "n't", "overhaul", "so-called", "bake", "īn", "kin"];
    private static readonly WordTable Table = new(Words.ToDictionary(word => word, word => new WordSymbols([Array.IndexOf(Words, word)], -1, false)));

    [Fact]
    public void Finds_its_words_in_capitals_and_small_letters() => Assert.All(Words.Index(), word =>
    {
        Assert.Equal([word.Index], Table.Find(word.Item)!.AsForm);
        Assert.Equal([word.Index], Table.Find(word.Item.ToUpperInvariant())!.AsForm);
    });

    [Theory]
    [InlineData("\u212Ain", "kin")]
    [InlineData("ba\u212Ae", "bake")]
    [InlineData("NAÏVE", "naïve")]
    public void Finds_what_becomes_one_of_its_words_in_small_letters(string word, string found) => Assert.Equal([Array.IndexOf(Words, found)], Table.Find(word)!.AsForm);

    [Theory]
    [InlineData("raids")]
    [InlineData("read")]
    [InlineData("b")]
    [InlineData("cafe")]
    [InlineData("nave")]
    public void Knows_no_others(string word) => Assert.Null(Table.Find(word));
}
