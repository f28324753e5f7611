namespace Framing.Tests.Annotation;

/// <summary>What a page puts into a text is no word of the article, and what anybody wrote is.</summary>
public sealed class PageInsertsTests
{
    [Theory]
    [InlineData("Updated at 3:15 p.m. ET", "")]
    [InlineData("SEE ALSO: Ferry strike ends in Harlow Bay", "")]
    [InlineData("( Also on GAZETTE: Marsh hits back)", "")]
    [InlineData("Enlarge this image toggle caption Ann Poole/Lantern Images Ann Poole/Lantern Images", "")]
    [InlineData("Image copyright Lantern Images", "")]
    [InlineData("Image copyright Lantern Images Image caption The ferry leaves the harbor", "The ferry leaves the harbor")]
    [InlineData("Media caption Watch the ferry leave", "Watch the ferry leave")]
    [InlineData("JUST WATCHED Marsh on the ferry Replay More Videos ... MUST WATCH Marsh on the ferry 01:02", "")]
    [InlineData("Sen. Ada Marsh Ada Jane MarshToll vote is off Ferry to stop at Harlow MORE said no.", "Sen. Ada Marsh said no .")]
    [InlineData("Sen. Ada McMarsh Adele (Ada) Jane McMarshTolls rise MORE and Rep. Owen Toll Owen Lee Toll Ferries stop MORE's aide", "Sen. Ada McMarsh and Rep. Owen Toll 's aide")]
    [InlineData("Image captions were wrong.", "Image captions were wrong .")]
    [InlineData("The page told readers to click here.", "The page told readers to click here .")]
    [InlineData("Marsh wants MORE than a new ferry.", "Marsh wants MORE than a new ferry .")]
    [InlineData("Ada Marsh and Owen Toll say MORE boats are needed.", "Ada Marsh and Owen Toll say MORE boats are needed .")]
    [InlineData("Just watched the ferry leave.", "Just watched the ferry leave .")]
    public void Words_are_those_that_somebody_wrote(string line, string words)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText("The ferry stopped.\n\n" + line));
        Assert.Equal($"The ferry stopped . {words}".TrimEnd(), string.Join(' ', document.Tokens.Select(token => document[token.Span].ToString())));
    }

    [Fact]
    public void A_paragraph_is_no_line_of_the_page_whatever_it_begins_with()
    {
        string paragraph = "Read more: that is what the library of Harlow Bay asks of all who live there" + string.Concat(Enumerable.Repeat(", and of all who come", 12)) + ".";
        Assert.NotEmpty(FramingAnalyzer.Default.Annotate(Article.FromText(paragraph)).Tokens);
    }
}
