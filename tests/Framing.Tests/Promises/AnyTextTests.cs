using System.Text.Json;
using Framing.Reports;
using Framing.Reports.Rows;
using Framing.Tests.Annotation;

namespace Framing.Tests.Promises;

/// <summary>What the whole chain promises for any text whatever.</summary>
public class AnyTextTests
{
    /// <summary>Texts of no language too: the default leaves them without tokens.</summary>
    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(builder => builder.AnyLanguage());

    /// <summary>A million articles where <c>FRAMING_EXHAUSTIVE</c> is set, as in CI.</summary>
    [Fact]
    public void No_text_makes_the_chain_throw_and_its_layers_hold_together()
    {
        Parallel.For(0, HostileText.Cases(500, 1_000_000), number =>
        {
            Article article = Case(number);
            try
            {
                Check(Analyzer.Measure(article));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"case {number}: {JsonSerializer.Serialize(article.Title)} / {JsonSerializer.Serialize(article.Text)}", e);
            }
        });
    }

    /// <summary>Of the million, those that once failed.</summary>
    [Theory]
    [InlineData(501_274)]
    [InlineData(118_082)]
    [InlineData(279_822)]
    public void What_failed_once_holds(int number) => Check(Analyzer.Measure(Case(number)));

    private static Article Case(int number) => Article.FromText(HostileText.Of(number), title: number % 3 == 0 ? HostileText.Of(number + 7) : null);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Word")]
    [InlineData("\"")]
    [InlineData("\uD83D")]
    [InlineData("\0\0\0")]
    public void The_smallest_texts_are_texts(string text) => Check(Analyzer.Measure(Article.FromText(text)));

    /// <summary>Each in a text of 20,000 of it, or 200,000 where <c>FRAMING_EXHAUSTIVE</c> is set: anything that looks back or ahead without bound would not come back in a lifetime.</summary>
    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("” said ")]
    [InlineData("' ")]
    [InlineData("said ")]
    [InlineData("😀")]
    [InlineData("!")]
    [InlineData("illegal and ")]
    [InlineData("(\n")]
    [InlineData("A. ")]
    [InlineData("\n\n")]
    [InlineData("a")]
    public void Repetition_costs_no_more_than_its_length(string piece) =>
        Check(Analyzer.Measure(Article.FromText(string.Concat(Enumerable.Repeat(piece, HostileText.Cases(20_000, 200_000))))));

    /// <summary>
    /// The same where such texts are held against each other: two articles on one event, aligned, led from and reported. Each piece is part of one sentence
    /// that does not end, and of many that are alike.
    /// </summary>
    [Theory]
    [InlineData("“")]
    [InlineData("” said ")]
    [InlineData("said ")]
    [InlineData("illegal and ")]
    [InlineData("A. ")]
    [InlineData("the council did not vote and ")]
    [InlineData("12 routes and 40 ")]
    [InlineData("Hope Love ")]
    [InlineData("Mayor Ada Marsh opposed the plan. ")]
    [InlineData("\n\n")]
    public void Two_repetitions_are_compared_at_no_more_than_their_length(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, HostileText.Cases(1_000, 20_000)));
        Comparison comparison = Analyzer.Compare(
            [
                Article.FromText(text + "The council supported the plan.", outlet: "Anchor", title: "The council voted", @event: "vote"),
                Article.FromText(text + "The council opposed the plan.", outlet: "Beacon", title: "No vote of the council", @event: "vote"),
            ],
            new CompareOptions { Replicates = 20, Draws = 19 });
        foreach (Profile profile in comparison.Profiles)
            Check(profile);
        foreach (Action<Comparison, TextWriter> write in (Action<Comparison, TextWriter>[])[HtmlReport.Write, MarkdownReport.Write, (c, output) => TextReport.Write(c, output), (c, output) => JsonReport.Write(c, output)])
        {
            using StringWriter output = new();
            write(comparison, output);
            Assert.NotEqual(0, output.GetStringBuilder().Length);
        }
    }

    [Fact]
    public void Same_in_same_out()
    {
        Article article = Article.FromText(string.Concat(Enumerable.Range(0, 200).Select(HostileText.Of)), title: "A title");
        string[] rows = [.. OrderedParallel.Select(Enumerable.Repeat(article, 16), Row, threads: 8)];
        Assert.All(rows, row => Assert.Equal(Row(article), row));

        static string Row(Article article)
        {
            Document document = FramingAnalyzer.Default.Annotate(article);
            return DocumentRow.Annotation(document) + DocumentRow.Quotes(document) + DocumentRow.Terms(document) + DocumentRow.Sentiment(document);
        }
    }

    private static void Check(Profile profile)
    {
        Document document = profile.Document;
        foreach (Field field in document.Fields)
            CheckOffsets(document, field);
        CheckVoices(document);
        CheckQuotes(document);
        foreach (Measurement measurement in profile.Measurements)
        {
            Assert.InRange(measurement.Denominator, 0, long.MaxValue);
            if (measurement.Unit == MeasureUnit.Share)
                Assert.InRange(measurement.Numerator, 0, measurement.Denominator);
            Assert.True(measurement.Numerator == 0 || measurement.Evidence.Length > 0, $"{measurement.Key} has no evidence");
        }
        foreach (string row in (string[])[DocumentRow.Annotation(document), DocumentRow.Quotes(document), DocumentRow.Terms(document), DocumentRow.Sentiment(document)])
            JsonDocument.Parse(row).Dispose();
    }

    /// <summary>Tokens and the gaps between them rebuild the text; gaps hold nothing that can be read but what pages put in.</summary>
    private static void CheckOffsets(Document document, Field field)
    {
        string text = document.Article[field];
        bool[] taken = TakenText.InChain(document.Article, field);
        int end = 0;
        foreach (Token token in document.Tokens)
        {
            if (token.Span.Field != field)
                continue;
            Assert.True(token.Span.Start >= end && !token.Span.IsEmpty, $"{token.Span} after {end}");
            CheckGap(text, taken, end, token.Span.Start);
            end = token.Span.End;
        }
        CheckGap(text, taken, end, text.Length);
    }

    /// <summary>Every token lies in a run of one voice.</summary>
    private static void CheckVoices(Document document)
    {
        int at = 0;
        foreach (Token token in document.Tokens)
        {
            while (at < document.Voices.Length && !document.Voices[at].Span.Contains(token.Span))
                at++;
            Assert.True(at < document.Voices.Length, $"no voice covers {token.Span}");
        }
    }

    /// <summary>No span of a quotation cuts a token, and no word stands in its content twice.</summary>
    private static void CheckQuotes(Document document)
    {
        HashSet<(Field, int)> starts = [.. document.Tokens.Select(token => (token.Span.Field, token.Span.Start))];
        HashSet<(Field, int)> ends = [.. document.Tokens.Select(token => (token.Span.Field, token.Span.End))];
        foreach (Quote quote in document.Quotes)
        {
            foreach (TextSpan span in quote.Content.Concat(quote.Cue).Concat(quote.SourceSpans))
                Assert.True(!span.IsEmpty && starts.Contains((span.Field, span.Start)) && ends.Contains((span.Field, span.End)), $"{span} cuts a token");
            for (int i = 1; i < quote.Content.Length; i++)
                Assert.True(quote.Content[i - 1].End <= quote.Content[i].Start, $"{quote.Content[i - 1]} and {quote.Content[i]}");
        }
    }

    private static void CheckGap(string text, bool[] taken, int start, int end)
    {
        for (int i = start; i < end; i++)
            Assert.False(char.IsLetterOrDigit(text[i]) && !taken[i], $"'{text[i]}' is in no token");
    }
}
