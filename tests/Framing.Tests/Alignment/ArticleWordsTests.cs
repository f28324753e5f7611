using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Tests.Alignment;

/// <summary>How much of a statement an article holds, from its content words alone.</summary>
public class ArticleWordsTests
{
    private static readonly ArticleWords Article = new([.. ((string[])["ferry fare rise", "council vote monday", "cannery fire", "harbor storm", "mayor resign"]).Select(Words)]);

    [Theory]
    // All of it in one sentence, in two that stand beside each other, and in two that do not.
    [InlineData("ferry fare", 1, 0)]
    [InlineData("fare vote", 1, 0)]
    [InlineData("ferry mayor", 0, 0)]
    // A statement's words may all be new.
    [InlineData("glacier moon", 0, -1)]
    [InlineData("", 0, -1)]
    public void What_stands_together_counts(string statement, double whole, int at)
    {
        HeldWords held = Article.Of(Words(statement));
        Assert.Equal((whole == 1, at), (Math.Abs(held.Together - 1) < 1e-9, held.At));
        Assert.Equal(whole == 1 || statement.Length == 0, held.Missing == 0);
    }

    [Fact]
    public void A_word_of_the_same_family_counts_less_than_the_word()
    {
        HeldWords same = Article.Of(["resign"]), family = Article.Of(["resignation"]), other = Article.Of(["retire"]);
        Assert.True(same.Together > family.Together && family.Together > other.Together);
        Assert.Equal(4, family.At);
        Assert.True(other.Missing > family.Missing);
    }

    [Fact]
    public void The_rarer_word_weighs_more() =>
        Assert.True(Article.Of(["council", "glacier"]).Together < Article.Of(["cannery", "day"]).Together);

    private static ImmutableArray<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
