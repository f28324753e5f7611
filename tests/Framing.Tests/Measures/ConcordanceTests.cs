using Framing.Annotation;
using Framing.Measures;
using Framing.Measures.Concordances;
using Framing.Reports.Rows;

namespace Framing.Tests.Measures;

public sealed class ConcordanceTests
{
    private const string Text = "Ada Marsh said: “Illegal immigrants and a pro-life mayor.” Nobody immigrated illegally. Immigrants don’t vote.";

    [Theory]
    [InlineData("immigrant", "immigrants, Immigrants")]
    [InlineData("immigra*", "immigrants, immigrated, Immigrants")]
    [InlineData("ILLEGAL immigrant", "Illegal immigrants")]
    [InlineData("illegal*", "Illegal, illegally")]
    [InlineData("m?yor", "mayor")]
    [InlineData("pro-life mayor", "pro-life mayor")]
    [InlineData("pro-*", "pro-life")]
    [InlineData("immigrant don't", "Immigrants don’t")]
    [InlineData("illegally immigrant", "")]
    [InlineData("(a+)+$", "")]
    [InlineData("*", "Ada")]
    public void PatternsMatchFormsAndLemmasWithinSentences(string pattern, string expected)
    {
        Document document = Annotate(Text);
        string[] found = [.. WordPattern.Parse(pattern).Find(document).Select(span => document[span].ToString())];
        Assert.Equal(expected, string.Join(", ", pattern == "*" ? found.Take(1) : found));
    }

    [Fact]
    public void LinesStayWithinTheSentenceAndTellTheSpeaker()
    {
        Document document = Annotate(Text);
        ConcordanceLine line = Concordance.Find(document, WordPattern.Parse("immigrants"), 3).First();
        Assert.Equal(": “Illegal", line.Before);
        Assert.Equal("and a pro-life", line.After);
        Assert.Equal((Voice.DirectQuote, "Ada Marsh"), (line.Voice, line.Source));
        Assert.Equal(
            """{"schema":1,"doc_id":"Herald","outlet":"Herald","start":25,"end":35,"pre":": “Illegal","keyword":"immigrants","post":"and a pro-life","voice":"direct_quote","source":"Ada Marsh"}""",
            ConcordanceRows.Json(line));
        Assert.Equal("Herald,Herald,text,25,35,: “Illegal,immigrants,and a pro-life,direct_quote,Ada Marsh", ConcordanceRows.Csv(line));
        Assert.Null(Concordance.Find(document, WordPattern.Parse("nobody")).Single().Source);
    }

    [Fact]
    public void EveryQuoteIsALine()
    {
        ConcordanceLine line = Concordance.Quotes(Annotate(Text)).Single();
        Assert.Equal(("Ada Marsh said: “", "Illegal immigrants and a pro-life mayor."), (line.Before, line.Keyword));
    }

    [Theory]
    [InlineData(" ", "The pattern is empty; expected words, such as 'illegal immigra*'.")]
    [InlineData("a a a a a a a a a a a a a a a a a a a a a", "The pattern has 21 words and 41 characters; expected at most 20 and 400.")]
    public void BadPatternsAreToldPlainly(string pattern, string message) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => WordPattern.Parse(pattern)).Message);

    [Fact]
    public void HostilePatternsAndWordsAreCheap()
    {
        string stars = string.Concat(Enumerable.Repeat("a*", 200));
        Document document = Annotate(new string('a', 2_000_000) + " " + string.Concat(Enumerable.Repeat("ab-", 50_000)));
        Assert.Empty(WordPattern.Parse(stars[..399] + "-").Find(document));
    }

    private static Document Annotate(string text)
    {
        Document document = new TextAnnotator().Annotate(new(Article.FromText(text, "Herald")));
        return text != Text ? document with { Voices = [], Quotes = [], Sources = [] } : document with
        {
            Quotes = [new() { Kind = QuoteKind.Direct, Content = [new(17, 57)], Words = 7, WordsInMarks = 7, SourceId = 0 }],
            Sources = [new() { Name = "Ada Marsh", Category = "politician", Named = true }],
            Voices = [new(new(0, 17), Voice.Narrator), new(new(17, 57), Voice.DirectQuote, 0), new(new(57, text.Length), Voice.Narrator)],
        };
    }
}
