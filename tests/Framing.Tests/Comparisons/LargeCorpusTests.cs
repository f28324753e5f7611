using System.Collections.Immutable;
using Framing.Comparisons;
using Framing.Corpora;
using Framing.Reports;

namespace Framing.Tests.Comparisons;

/// <summary>Letting documents go and packing numbers changes how much memory a comparison takes, and nothing that it says.</summary>
public sealed class LargeCorpusTests
{
    private static readonly ImmutableArray<Article> Articles =
    [
        .. ArticleReader.Read(Path.Combine(Repository.Root, "corpora")).SelectMany(article => Enumerable.Range(0, 4).Select(copy =>
            article with { Id = $"{article.Id} {copy}", Event = copy == 3 ? article.Id : $"{Path.GetDirectoryName(article.Id)} {copy}", Title = copy == 0 ? article.Title : $"No. {copy}: {article.Title}" })),
    ];

    private static readonly CompareOptions Whole = new() { Replicates = 50, Draws = 50, EachEvent = true, Threads = 2 }, LetGo = Whole with { HeldWhole = 0 };

    [Theory]
    [InlineData("outlet")]
    [InlineData("event")]
    public void A_comparison_of_documents_let_go_is_the_same(string by)
    {
        Comparison whole = FramingAnalyzer.Default.Compare(Articles, Whole with { By = by }), large = FramingAnalyzer.Default.Compare(Articles, LetGo with { By = by });
        Assert.Equal(Written(whole, Json), Written(large, Json));
        Assert.Equal(Written(whole, HtmlReport.Write), Written(large, HtmlReport.Write));
        Assert.Equal(whole.EventComparisons.Select(part => Written(part, HtmlReport.Write)), large.EventParts().Select(part => Written(part, HtmlReport.Write)));
    }

    [Fact]
    public void Layers_that_were_let_go_are_made_again_as_they_were()
    {
        Document document = FramingAnalyzer.Default.Annotate(Articles[0]);
        Document light = document.LetGo(new(article => FramingAnalyzer.Default.Annotate(article)), Articles[0].Packed());
        Assert.Equal(document.Made, light.Made);
        Assert.Equal(document.Tokens, light.Tokens);
        Assert.Equal(document.Tokens.Select(document.Form), light.Tokens.Select(light.Form));
        Assert.Equal(document.Words, light.Words);
        Assert.Equal(document.TextSentiment, light.TextSentiment);
        Assert.Equal(document.Quotes.Length, (light with { Entities = [] }).Quotes.Length);
    }

    [Fact]
    public void Packed_measurements_come_out_as_they_went_in()
    {
        MeasureKey key = new("share", ("voice", "own"));
        ImmutableArray<Measurement> measurements =
        [
            new() { Key = key, Unit = MeasureUnit.Share, Numerator = 3, Denominator = 300, Noun = "words", Passages = 7,
                Evidence = [new("a", new(5, 9, Field.Title)), new("a", new(900, 1200), Counted: false), new("a", new(2, 2))] },
            new() { Key = new("mean"), Unit = MeasureUnit.Mean, Numerator = -123_456_789_012, Denominator = 1 },
            new() { Key = new("count"), Unit = MeasureUnit.Count, Numerator = long.MaxValue / 4, Denominator = 0 },
        ];
        Profile whole = new(new(Article.FromText("text", id: "a")), measurements), packed = whole.Packed(new());
        Assert.Equal(measurements.Select(Described), packed.Measurements.Select(Described));
        Assert.Equal(measurements[0].Evidence, packed.EvidenceAt(packed.Heads().First().At));
    }

    [Fact]
    public void Places_that_several_numbers_share_come_out_of_each()
    {
        ImmutableArray<Evidence> shared = [new("a", new(3, 8)), new("a", new(20, 22))], other = [new("a", new(3, 9))];
        ImmutableArray<Measurement> measurements = [.. new[] { shared, other, shared, [], shared, other }.Select((places, i) => new Measurement
        {
            Key = new("count", ("number", $"{i}")), Unit = MeasureUnit.Count, Numerator = i, Denominator = 1, Evidence = places,
        })];
        Profile packed = new Profile(new(Article.FromText("text", id: "a")), measurements).Packed(new());
        Assert.Equal(measurements.Select(Described), packed.Measurements.Select(Described));
    }

    [Theory]
    [InlineData("")]
    [InlineData("“It will last,” she said — to 10 000 people. \ud83d\ude00")]
    [InlineData("half a pair: \ud83d, and the other: \ude00")]
    public void A_packed_text_is_the_same_text(string text)
    {
        Article article = Article.FromText(text, id: "a"), packed = article.Packed();
        Assert.Equal(text, packed.Text);
        Assert.Equal(article, packed);
        Assert.Equal(article.GetHashCode(), packed.GetHashCode());
        Assert.Equal("b", (packed with { Id = "b" }).Unpacked().Id);
        Assert.Equal(text, packed.Unpacked().Text);
        Assert.NotEqual(article, packed with { Text = "x" });
    }

    [Fact]
    public void Rows_come_in_batches_as_they_come_at_once()
    {
        ArticleFrame frame = ArticleFrame.Of([.. Articles.Take(6).Select(article => FramingAnalyzer.Default.Measure(article))], "doc_id");
        MeasureBatch[] one = [.. MeasureRows.Batches(frame)], many = [.. MeasureRows.Batches(frame, most: 40)];
        Assert.Single(one);
        Assert.True(many.Length > 5);
        Assert.Equal(one[0].Rows.Select(RowsOf), many.SelectMany(batch => batch.Rows).Select(RowsOf));
        Assert.Equal(many.Select(batch => batch.Before + batch.Rows.Length), [.. many.Skip(1).Select(batch => batch.Before), one[0].All]);

        static string RowsOf(MeasureRows rows) => $"{rows.Key} {rows.Unit} {rows.Noun} {string.Join("; ", rows.ByGroup.Select(group => string.Join(", ", group)))}";
    }

    [Fact]
    public void A_place_in_another_article_is_kept_as_it_is()
    {
        Measurement measurement = new() { Key = new("count"), Unit = MeasureUnit.Count, Numerator = 1, Denominator = 1, Evidence = [new("b", new(0, 1))] };
        Profile packed = new Profile(new(Article.FromText("text", id: "a")), [measurement]).Packed(new());
        Assert.Equal("b", packed.Measurements[0].Evidence[0].DocId);
    }

    [Fact]
    public void Comparing_reads_no_article_twice()
    {
        Counting counting = new();
        ImmutableArray<Article> many = [.. Enumerable.Range(0, 24).Select(i =>
            Article.FromText($"The mayor opened bridge number {i} on Monday. “It will last,” he said.", outlet: i % 2 == 0 ? "Gazette" : "Lantern", @event: $"bridge {i / 4}", id: $"{i}"))];
        FramingAnalyzer.Create(b => b.Annotate(counting)).Compare(many, LetGo with { EachEvent = false });
        Assert.Equal(many.Length, counting.Calls);
    }

    [Fact]
    public void The_articles_of_a_large_event_are_measured_and_not_aligned()
    {
        ImmutableArray<Article> many = [.. Enumerable.Range(0, LargeCorpus.MostAligned + 1).Select(i =>
            Article.FromText($"The mayor opened bridge number {i} on Monday. “It will last,” he said.", outlet: i % 2 == 0 ? "Gazette" : "Lantern", @event: "bridge", id: $"{i}"))];
        Comparison large = FramingAnalyzer.Default.Compare(many, LetGo), small = FramingAnalyzer.Default.Compare(many[..20], LetGo);
        Assert.Empty(large.StoryPoints);
        Assert.Contains("1 event has more than 60 articles: what these tell in common was not looked for.", large.Cautions);
        Assert.NotEmpty(small.StoryPoints);
        Assert.DoesNotContain(small.Cautions, caution => caution.Contains("not looked for", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_not_aligned_is_said()
    {
        Comparison page = FramingAnalyzer.Default.Compare(Articles[..24], LetGo with { AlignLarge = false });
        Assert.Empty(page.StoryPoints);
        Assert.Contains(page.Cautions, caution => caution.Contains("nothing here says what a group leaves out", StringComparison.Ordinal)
            && caution.Contains("-o FOLDER/", StringComparison.Ordinal));
    }

    private static void Json(Comparison comparison, TextWriter output) => JsonReport.Write(comparison, output);

    private sealed class Counting : IAnnotator
    {
        private int calls;

        public int Calls => calls;

        public Document Annotate(Document document)
        {
            Interlocked.Increment(ref calls);
            return document;
        }
    }

    private static string Described(Measurement m) => $"{m} {string.Join(", ", m.Evidence)}".Replace(m.Evidence.ToString()!, "", StringComparison.Ordinal);

    private static string Written(Comparison comparison, Action<Comparison, TextWriter> write)
    {
        using StringWriter output = new();
        write(comparison, output);
        return output.ToString();
    }
}
