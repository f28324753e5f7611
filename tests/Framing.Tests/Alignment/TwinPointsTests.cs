using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Tests.Alignment;

/// <summary>Points that are one told twice; sentences are written by the letter of their article and their place in it.</summary>
public class TwinPointsTests
{
    private static readonly string[] Names = ["a0", "a1", "a2", "b0", "b1", "b2"];

    [Theory]
    [InlineData("a0 b0 | a0 b0 a1", "a0 a1 b0")]
    [InlineData("a0 b0 a2 | a0 b0 b1 a1", "a0 a1 a2 b0 b1")]
    // Two facts of one sentence, and sentences of one article alone, are no twins.
    [InlineData("a0 b0 | a0 b1", "a0 b0 | a0 b1")]
    [InlineData("a0 a1 b1 | a0 a1 b0 b2 a2", "a0 a1 a2 b0 b2 | a0 a1 b1")]
    [InlineData("a0 b0 | a1 b1", "a0 b0 | a1 b1")]
    public void Points_with_most_of_their_sure_sentences_in_common_are_one(string points, string joined)
    {
        List<List<int>> read = [.. points.Split(" | ").Select(point => point.Split(' ').Select(name => Array.IndexOf(Names, name)).ToList())];
        List<List<int>> found = TwinPoints.Joined(read, point => [.. point], Sentences());
        Assert.Equal(joined, string.Join(" | ", found.Select(point => string.Join(' ', point.Order().Select(s => Names[s])))));
    }

    [Fact]
    public void Sentences_that_may_tell_a_point_make_no_twins() =>
        Assert.Equal(2, TwinPoints.Joined([[0, 3, 1], [0, 3, 4]], point => [.. point[1..]], Sentences()).Count);

    private static ImmutableArray<StorySentence> Sentences() =>
        [.. Enumerable.Range(0, 2).SelectMany(number => StorySentence.Of(
            FramingAnalyzer.Default.Annotate(Article.FromText("The ferry left. The ferry came. The ferry sank."), DocumentLayers.Words), number))];
}
