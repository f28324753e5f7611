namespace Framing.Tests.Lexicons;

/// <summary>A term is held at a distance where any piece of it is.</summary>
public class TermVoiceTests
{
    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());

    [Theory]
    [InlineData("The so-called “sanctuary” law passed in May.")]
    [InlineData("The “sanctuary” law passed in May.")]
    [InlineData("So-called sanctuary cities have few rules in common.")]
    public void DistancedByAnyPiece(string text) =>
        Assert.Contains(Analyzer.Annotate(Article.FromText(text), DocumentLayers.Terms).Terms, term => term.Voice == Voice.Distanced);

    [Fact]
    public void DistancedInAHeadline()
    {
        var article = Article.FromText("The council voted on Friday.", title: "Council bans ‘sanctuary’ rules");
        TermMatch term = Assert.Single(Analyzer.Annotate(article, DocumentLayers.Terms).Terms);
        Assert.Equal((Field.Title, Voice.Distanced), (term.Span.Field, term.Voice));
    }

    [Fact]
    public void UnmarkedTermsStayTheNarrators() =>
        Assert.Contains(Analyzer.Annotate(Article.FromText("The sanctuary law passed in May."), DocumentLayers.Terms).Terms, term => term.Voice == Voice.Narrator);
}
