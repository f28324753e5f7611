namespace Framing.Tests.Comparisons;

/// <summary>Which group an article is in.</summary>
public class ArticleFrameTests
{
    [Fact]
    public void A_few_articles_without_an_outlet_stand_alone()
    {
        Comparison comparison = Hand.Compare(Hand.Profile("a.txt", null, null), Hand.Profile("b.txt", null, null), Hand.Profile("c.txt", "Buoy", null));
        Assert.Equal(["Article A", "Article B", "Buoy"], comparison.Groups.Select(g => g.Name));
    }

    [Fact]
    public void Many_articles_without_an_outlet_are_one_group()
    {
        Comparison comparison = Hand.Compare([.. Enumerable.Range(10, 13).Select(i => Hand.Profile($"{i}.txt", null, null)), Hand.Profile("c.txt", "Buoy", null)]);
        Assert.Equal(["(none)", "Buoy"], comparison.Groups.Select(g => g.Name));
    }
}
