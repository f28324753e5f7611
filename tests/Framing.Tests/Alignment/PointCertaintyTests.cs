using Framing.Corpora;

namespace Framing.Tests.Alignment;

/// <summary>What a point says of each article: that it surely tells it, that it may, or that it leaves it out.</summary>
public class PointCertaintyTests
{
    private const string Arrests = "Federal agents arrested 34 people at a cannery on Pell Street on Tuesday, the agency said.";

    public static TheoryData<string> Corpora => ["harlow-bay-raid", "westmark-carbon-vote"];

    [Fact]
    public void The_same_sentence_surely_tells_the_point()
    {
        StoryPoint point = PointOf(Compare(Arrests, Arrests));
        Assert.Equal(["a", "b"], point.Passages.Where(p => p.IsSure).Select(p => p.DocId));
        Assert.Empty(point.MayTell);
    }

    [Fact]
    public void An_article_on_other_matters_leaves_it_out()
    {
        StoryPoint point = PointOf(Compare(Arrests, Arrests, "The ferry will cost five dollars more from April, and the county board meets again in June."));
        Assert.DoesNotContain(point.Passages.Concat(point.MayTell), p => p.DocId == "c");
    }

    [Fact]
    public void An_article_that_comes_near_may_tell_it()
    {
        // A husband "handcuffed on the line" of the cannery is neither the raid on three work sites nor another matter.
        Comparison comparison = Compared("harlow-bay-raid");
        StoryPoint point = Assert.Single(comparison.StoryPoints, p => TextOf(comparison, p.Center).StartsWith("Agents moved at 4:40", StringComparison.Ordinal));
        Assert.Equal(["civic-wire.txt", "harbor-herald.txt"], point.Passages.Where(p => p.IsSure).Select(p => p.DocId));
        Assert.Contains("handcuffed", TextOf(comparison, Assert.Single(point.MayTell, p => p.DocId == "northern-tribune.txt")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_point_is_sure_somewhere_and_each_article_stands_in_one_place(string corpus)
    {
        Comparison comparison = Compared(corpus);
        Assert.All(comparison.StoryPoints, point =>
        {
            Assert.Contains(point.Passages, p => p.IsSure && (p.DocId, p.Span) == (point.Center.DocId, point.Center.Span));
            Assert.DoesNotContain(point.MayTell, p => p.IsSure || point.Passages.Any(told => told.DocId == p.DocId));
            Assert.Equal(point.MayTell.Length, point.MayTell.Select(p => p.DocId).Distinct().Count());
        });
        Assert.Contains(comparison.StoryPoints, p => p.MayTell.Length > 0);
        Assert.Contains(comparison.StoryPoints, p => p.Passages.Any(told => !told.IsSure));
    }

    private static Comparison Compared(string corpus) => FramingAnalyzer.Default.Compare(ArticleReader.Read(Path.Combine(Repository.Root, "corpora", corpus)));

    private static string TextOf(Comparison comparison, Passage passage) =>
        comparison.Profiles.Single(p => p.Document.Article.Id == passage.DocId).Document[passage.Span].ToString();

    private static Comparison Compare(params string[] texts) => FramingAnalyzer.Default.Compare(
        texts.Select((text, i) => Article.FromText(text, $"Outlet {i}", @event: "day") with { Id = ((char)('a' + i)).ToString() }));

    private static StoryPoint PointOf(Comparison comparison) => Assert.Single(comparison.StoryPoints, p => p.Passages.Length > 1);
}
