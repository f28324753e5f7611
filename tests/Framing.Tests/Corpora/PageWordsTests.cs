using Framing.Corpora;

namespace Framing.Tests.Corpora;

/// <summary>What a page puts into the lines of a text is set apart, and what anybody wrote is kept.</summary>
public sealed class PageWordsTests
{
    [Theory]
    [InlineData("Updated at 3:15 p.m. ET", "", "Updated at 3:15 p.m. ET")]
    [InlineData("SEE ALSO: Ferry strike ends in Harlow Bay", "", "SEE ALSO: Ferry strike ends in Harlow Bay")]
    [InlineData("( Also on GAZETTE: Marsh hits back)", "", "( Also on GAZETTE: Marsh hits back)")]
    [InlineData("Enlarge this image toggle caption Ann Poole/Lantern Images Ann Poole/Lantern Images", "",
        "Enlarge this image toggle caption Ann Poole/Lantern Images Ann Poole/Lantern Images")]
    [InlineData("Image copyright Lantern Images", "", "Image copyright Lantern Images")]
    [InlineData("Image copyright Lantern Images Image caption The ferry leaves the harbor", "The ferry leaves the harbor", "Image copyright Lantern Images Image caption")]
    [InlineData("Media caption Watch the ferry leave", "Watch the ferry leave", "Media caption")]
    [InlineData("JUST WATCHED Marsh on the ferry Replay More Videos ... MUST WATCH Marsh on the ferry 01:02", "",
        "JUST WATCHED Marsh on the ferry Replay More Videos ... MUST WATCH Marsh on the ferry 01:02")]
    [InlineData("Sen. Ada Marsh Ada Jane MarshToll vote is off Ferry to stop at Harlow MORE (S.D.) said no.", "Sen. Ada Marsh (S.D.) said no.",
        "Ada Jane MarshToll vote is off Ferry to stop at Harlow MORE")]
    [InlineData("Sen. Ada McMarsh Adele (Ada) Jane McMarshTolls rise MORE and Rep. Owen Toll Owen Lee Toll Ferries stop MORE's aide", "Sen. Ada McMarsh and Rep. Owen Toll's aide",
        "Adele (Ada) Jane McMarshTolls rise MORE|Owen Lee Toll Ferries stop MORE")]
    public void What_the_page_put_in_is_set_apart(string line, string kept, string apart)
    {
        (string rest, IEnumerable<string> cut) = PageWords.Default.Cut(line);
        Assert.Equal((kept, apart), (rest, string.Join('|', cut)));
    }

    [Theory]
    [InlineData("Image captions were wrong, the museum said.")]
    [InlineData("The page told readers to click here.")]
    [InlineData("Marsh wants MORE than a new ferry.")]
    [InlineData("Ada Marsh and Owen Toll say MORE boats are needed.")]
    [InlineData("Just watched the ferry leave, Marsh wrote.")]
    [InlineData("  The ferry leaves at nine.  ")]
    [InlineData("")]
    public void What_somebody_wrote_stays(string line) => Assert.Equal((line, 0), (PageWords.Default.Cut(line).Line, PageWords.Default.Cut(line).Apart.Length));

    [Fact]
    public void A_paragraph_is_no_line_of_the_page_whatever_it_begins_with()
    {
        string paragraph = "Read more: that is what the library of Harlow Bay asks of all. " + new string('x', 300);
        Assert.Equal(paragraph, PageWords.Default.Cut(paragraph).Line);
    }

    [Fact]
    public void Articles_are_read_without_it_and_that_is_told()
    {
        Article article = Article.FromText("Updated at 3 p.m.\nThe ferry stops.\n\nMedia caption The ferry", id: "a");
        HouseLines lines = HouseLines.Of([article]);
        Assert.Equal("The ferry stops.\n\nThe ferry", lines.Without(article).Text);
        Assert.Equal(["Updated at 3 p.m.", "Media caption"], lines.Without(article).SetApart);
        Assert.Equal("Links, labels of pictures and times of changes that pages put into texts are set apart: 2 pieces, such as 'Updated at 3 p.m.'. "
            + "--house-lines counts them.", lines.Note);
    }
}
