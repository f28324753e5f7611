namespace Framing.Tests.Quotes;

public class ClosersTests
{
    private const string Sentence = "Hoyt spent the day on the pier, said an aide close to him. ";

    /// <summary>What a rule does to a sentence must not depend on the sentences around it, nor on their number.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    public void Every_sentence_that_ends_with_its_speaker_is_given_to_them(int sentences)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(string.Concat(Enumerable.Repeat(Sentence, sentences))));
        Assert.Equal(sentences, document.Quotes.Length);
        Assert.All(document.Quotes, quote => Assert.Equal("an aide close to him", document[quote.SourceSpans.Single()]));
    }
}
