using Framing.Corpora;

namespace Framing.Tests.Corpora;

/// <summary>Lines that an outlet prints again and again are told and set apart; what several outlets or few articles print is not.</summary>
public sealed class HouseLinesTests
{
    private static Article Of(string outlet, int number, params string[] lines) =>
        Article.FromText(string.Join("\n", lines), outlet: outlet, id: $"{outlet} {number}");

    private static readonly Article[] Articles =
    [
        .. Enumerable.Range(0, 6).Select(i => Of("Gazette", i, $"The council met on day {i}.", " Read more of our harbor news ", $"It will meet again in {i} weeks.")),
        .. Enumerable.Range(0, 6).Select(i => Of("Lantern", i, $"The mayor spoke on day {i}.", i < 3 ? "Read more of our harbor news" : "Nothing was decided.")),
    ];

    [Fact]
    public void A_line_of_most_articles_of_an_outlet_is_told_with_how_often_it_stands() => Assert.Equal(
        [new("Gazette", 1, "Read more of our harbor news", 6)], HouseLines.Of(Articles).Told);

    [Fact]
    public void It_is_taken_out_of_the_articles_of_that_outlet_alone_and_kept_apart()
    {
        HouseLines lines = HouseLines.Of(Articles);
        Article gazette = lines.Without(Articles[1]);
        Assert.Equal("The council met on day 1.\nIt will meet again in 1 weeks.", gazette.Text);
        Assert.Equal(["Read more of our harbor news"], gazette.SetApart);
        Assert.Same(Articles[6], lines.Without(Articles[6]));
    }

    [Fact]
    public void In_a_large_house_a_few_articles_with_a_line_make_no_house_line()
    {
        Article[] many = [.. Enumerable.Range(0, 400).Select(i => Of("Gazette", i, i % 80 == 0 ? "The ferry was late." : $"Boat {i} came in."))];
        Assert.Empty(HouseLines.Of(many).Told);
    }

    [Fact]
    public void An_article_that_is_printed_again_is_one()
    {
        string[] lines = ["Three boats came in before the storm.", "They brought mackerel and two crates of crab to the market hall.", "Prices fell."];
        Assert.Empty(HouseLines.Of(Enumerable.Range(0, 9).Select(i => Of("Gazette", i, lines))).Told);
    }

    [Fact]
    public void Articles_without_an_outlet_are_of_no_house() => Assert.Empty(
        HouseLines.Of(Articles.Take(6).Select(article => article with { Outlet = null })).Told);

    [Fact]
    public void Articles_are_held_as_they_are() => Assert.Equal(Articles, HouseLines.Held(Articles));

    [Fact]
    public void What_is_set_apart_is_said() => Assert.Equal(
        "Lines that come back in an outlet's articles are set apart: 1 line of 1 outlet, such as 'Read more of our harbor news' in 6 articles of Gazette. "
            + "--house-lines counts them.", HouseLines.Of(Articles).Note);

    [Fact]
    public void A_paragraph_that_comes_back_is_a_copy_and_no_house_line()
    {
        string paragraph = string.Concat(Enumerable.Repeat("The harbor was closed for the storm. ", 12));
        Assert.Empty(HouseLines.Of(Enumerable.Range(0, 9).Select(i => Of("Gazette", i, paragraph))).Told);
    }
}
