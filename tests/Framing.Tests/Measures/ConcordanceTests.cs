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

    [Theory]
    [InlineData("$3.5 million", "It cost $3.5 million and 40% more.", "$3.5 million")]
    [InlineData("3.5 million", "It cost $3.5 million and 40% more.", "3.5 million")]
    [InlineData("40%", "It cost $3.5 million and 40% more.", "40%")]
    [InlineData("£2,000", "It cost £2,000.", "£2,000")]
    [InlineData("Washington, D.C.", "She left Washington, D.C. The mayor stayed.", "Washington, D.C.")]
    [InlineData("Washington, D.C.", "She left Washington, D.C.", "Washington, D.C.")]
    [InlineData("Washington D.C.", "She left Washington D.C. on Monday.", "Washington D.C.")]
    [InlineData("Roe v. Wade", "The court overturned Roe v. Wade in June.", "Roe v. Wade")]
    [InlineData("Roe v Wade", "The court overturned Roe v. Wade in June.", "Roe v. Wade")]
    [InlineData("Mr Marsh", "They met Mr. Marsh.", "Mr. Marsh")]
    [InlineData("pro-life", "A pro‑life and a pro–life mayor.", "pro‑life, pro–life")]
    [InlineData("‘sanctuary’", "A 'sanctuary' city.", "'sanctuary'")]
    [InlineData("\"sanctuary\"", "A “sanctuary” city.", "“sanctuary”")]
    [InlineData("AT&T", "They sued AT&T in May.", "AT&T")]
    [InlineData("and/or", "Boats and/or nets.", "and/or")]
    [InlineData("9/11", "It was after 9/11.", "9/11")]
    [InlineData("COVID-19", "They had Covid-19.", "Covid-19")]
    [InlineData("#metoo", "The #MeToo march.", "#MeToo")]
    [InlineData("O'Rourke", "They met O’Rourke.", "O’Rourke")]
    [InlineData("10:30", "They met at 10:30.", "10:30")]
    [InlineData("St. Paul's", "They met in St. Paul’s hall.", "St. Paul’s")]
    [InlineData("(R-Ohio)", "Marsh (R-Ohio) left.", "(R-Ohio)")]
    [InlineData("$2.4 billion", "It raised $2.4 billion in May.", "$2.4 billion")]
    [InlineData("12%", "Turnout fell 12% overnight.", "12%")]
    [InlineData("Portland, Ore.", "They flew to Portland, Ore., on Sunday.", "Portland, Ore.")]
    [InlineData("12-year-old", "A 12-year-old boy ran home.", "12-year-old")]
    [InlineData("can't", "He can’t stay.", "can’t")]
    [InlineData("7:30 p.m.", "Doors open at 7:30 p.m. sharp.", "7:30 p.m.")]
    [InlineData("€40", "It cost €40 a head.", "€40")]
    [InlineData("$3.5", "It cost 3.5 dollars.", "")]
    [InlineData("40%", "It cost 40 and more.", "")]
    public void APatternMatchesWhatAReaderSees(string pattern, string text, string expected)
    {
        Document document = new TextAnnotator().Annotate(new Document(Article.FromText(text)));
        Assert.Equal(expected, string.Join(", ", WordPattern.Parse(pattern).Find(document).Select(span => document[span].ToString())));
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
            """{"schema":1,"doc_id":"Herald","outlet":"Herald","start":25,"end":35,"pre":": “Illegal","keyword":"immigrants","post":"and a pro-life","voice":"direct_quote","source":"Ada Marsh","position":"lead","at":0.227273}""",
            ConcordanceRows.Json(line));
        Assert.Equal("Herald,Herald,text,25,35,: “Illegal,immigrants,and a pro-life,direct_quote,Ada Marsh,lead,0.227273", ConcordanceRows.Csv(line));
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
