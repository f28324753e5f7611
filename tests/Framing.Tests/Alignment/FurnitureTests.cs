using Framing.Alignment;

namespace Framing.Tests.Alignment;

public class FurnitureTests
{
    /// <summary>A sentence behind another of an article, and whether it is the page's and not the article's.</summary>
    [Theory]
    [InlineData("Photo by Mara Quill shows the pier on Monday.", true)]
    [InlineData("Read more about the harbor here.", true)]
    [InlineData("Watch the mayor's interview on Tuesday at 7 p.m.", true)]
    [InlineData(".pier { width:100%; padding-top:20px; }", true)]
    [InlineData("The tweet <tweet>1234</tweet> was deleted.", true)]
    [InlineData("President Marsh Ada Jane MarshToll vote is off MORE spoke.", true)]
    [InlineData("The Harbor Agreement Is One Huge Step For Islands", true)]
    [InlineData("NINETEEN CRATES BENEATH PIER", true)]
    [InlineData("This story was updated on Tuesday.", true)]
    [InlineData("Ines Marlow and Ravi Dunn contributed to this report.", true)]
    [InlineData("— Ada J. Marsh (@adamarsh) January 3, 2027", true)]
    [InlineData("Gull Research (@gullresearch) October 4, 2016", true)]
    // Articles write these.
    [InlineData("Marsh wrote as Ada Marsh (@adamarsh) on January 3, 2027", false)]
    [InlineData("“Watch the harbor,” the mayor said.", false)]
    [InlineData("Share prices fell on Monday.", false)]
    [InlineData("Ada Marsh met Ravi Dunn and Ines Marlow in Port Marrow.", false)]
    [InlineData("The mayor's watch was found beneath the pier.", false)]
    [InlineData("Costs of less than <5 dollars> are not listed.", false)]
    public void What_a_page_leaves_in_an_article_is_told_from_it(string sentence, bool furniture)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText($"The council met on Monday.\n\n{sentence}", title: "Council meets"), DocumentLayers.Words);
        TextSpan last = document.Sentences[^1];
        Assert.Equal(furniture, document.Sentences.Where(s => s.Field == Field.Text).Skip(1).All(s => Furniture.Is(document, s)));
        Assert.Equal(sentence.Length, last.End - document.Article.Text.IndexOf(sentence, StringComparison.Ordinal));
    }

    /// <summary>What stands behind a line that credits a picture is its caption where it shows what somebody does, in all its sentences.</summary>
    [Theory]
    [InlineData("Ada Marsh holds up the bell on the pier. She was the mayor in 2012.", true)]
    [InlineData("Ada Marsh (left) lost the vote to Ravi Dunn (right). She is now the owner of the pier.", true)]
    [InlineData("Ada Marsh has said that the pier is hers.", false)]
    [InlineData("Ada Marsh sold the pier. She holds up the vote.", false)]
    [InlineData("“The pier stands,” Marsh said.", false)]
    public void A_credit_tells_the_caption_behind_it(string paragraph, bool furniture)
    {
        Document document = FramingAnalyzer.Default.Annotate(
            Article.FromText($"The council met on Monday.\n\nAnn Poole via Getty Images.\n\n{paragraph}", title: "Council meets"), DocumentLayers.Words);
        Assert.Equal(furniture, document.Sentences.Where(s => s.Field == Field.Text).Skip(1).All(s => Furniture.Is(document, s)));
        Assert.Equal(furniture, document.Sentences.Where(s => s.Field == Field.Text).Skip(1).Any(s => Furniture.Is(document, s)));
    }

    /// <summary>A headline over the text, and whether the first line of the text is the headline again.</summary>
    [Theory]
    [InlineData("Council backs toll for bridge", "Council backs toll for bridge.", true)]
    [InlineData("Council backs toll for bridge", "Council backs toll for bridge", true)]
    [InlineData("Council backs toll for bridge", "Council backs toll for bridge. It starts in May.", false)]
    public void A_headline_that_the_text_begins_with_is_one(string title, string first, bool again)
    {
        Article article = Article.FromText($"{first}\n\nThe council met on Monday.", title: title);
        Assert.Equal(again, FramingAnalyzer.Default.Annotate(article, DocumentLayers.Words).Headline is { Field: Field.Text } headline && headline.Length == first.Length);
    }
}
