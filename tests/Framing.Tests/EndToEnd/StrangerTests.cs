using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Framing.Batch;
using Framing.Corpora;

namespace Framing.Tests.EndToEnd;

/// <summary>What trips a programmer up who uses the library for the first time, each as it would be written; namespaces are those that such a program has.</summary>
public class StrangerTests
{
    private const string Text = "The so-called \"sanctuary\" law failed. \"It was,\" according to Ana Reyes, \"a bad law.\"";

    private static readonly Document Read = FramingAnalyzer.Default.Annotate(Article.FromText(Text, outlet: "Herald"));

    [Fact]
    public void A_quotation_says_its_words_its_cue_and_its_speaker()
    {
        Quote quote = Assert.Single(Read.Quotes);
        Assert.Equal("It was, … a bad law.", Read.TextOf(quote));
        Assert.Equal("according to", Read.CueOf(quote));
        Assert.Equal("Ana Reyes", Read.SpeakerOf(quote)!.Name);
        Assert.Equal($"Ana Reyes ({Read.SpeakerOf(quote)!.Category})", Read.SpeakerOf(quote)!.ToString());
        Assert.Null(Read.SpeakerOf(quote with { SourceId = null }));
        Assert.Equal("direct quotation of 5 words at text[39..46), text[73..83)", quote.ToString());
    }

    [Fact]
    public void A_term_is_the_words_that_matched_without_what_stands_between()
    {
        TermMatch law = Read.Terms.First(term => term.Pieces.Length > 0);
        TermMatch parted = law with { Span = new(14, 29), Pieces = [new(15, 24), new(26, 29)] };
        Assert.Equal("sanctuary … law", Read.TextOf(parted));
        Assert.EndsWith(" at text[15..24), text[26..29), " + law.Voice.Name(), parted.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_inputs_needs_no_second_argument_and_faults_are_thrown()
    {
        using TempFolder folder = new();
        string file = folder.File("x.jsonl");
        File.WriteAllText(file, "{\"text\": \"One.\"}\n{\"title\": \"no text\"}\n");
        InputException e = Assert.Throws<InputException>(() => new ArticleReader().Read([file]).Count());
        Assert.Equal("x.jsonl, line 2: there is no text in the row; expected the article in 'text'.", e.Message);
        Assert.Single(new ArticleReader().Read([file], _ => { }));
    }

    [Fact]
    public void Groups_of_articles_and_of_regular_expressions_have_different_names() =>
        Assert.Equal("Herald", new ArticleGroup(Regex.Match(Text, "(x)?").Groups.Values.First().Success ? "Herald" : "", []).Name);

    [Fact]
    public void Fewer_than_no_threads_are_refused_where_they_are_asked_for()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => OrderedParallel.Select([1], i => i, threads: -4));
        Assert.Equal("Threads", Assert.Throws<ArgumentOutOfRangeException>(() => new CompareOptions { Threads = -4 }).ParamName);
        Assert.Equal("Threads", Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { Folder = "x", Threads = -4 }).ParamName);
    }

    [Fact]
    public void One_name_for_two_measures_is_refused()
    {
        string message = "Two measures are named 'mine'; expected names that tell them apart. (Parameter 'measure')";
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => FramingAnalyzer.Create(b => b.AddMeasure(new Named("mine")).AddMeasure(new Named("mine")))).Message);
        Assert.Throws<ArgumentException>(() => FramingAnalyzer.Create(b => b.AddMeasure(new Named("choice"))));
        Assert.Throws<ArgumentException>(() => FramingAnalyzer.Create(b => b.AddMeasure(new Named("label_words_that_no_one_has")).AddMeasure(new Named("portrayal"))));
    }

    [Fact]
    public void A_place_outside_the_article_has_no_sentence_and_no_voice()
    {
        string message = Assert.Throws<ArgumentOutOfRangeException>(() => Read.SentenceAt(new(90, 200))).Message;
        Assert.StartsWith($"The span text[90..200) does not lie in the article 'Herald', whose text has {Text.Length} characters.", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Read.VoiceAt(new(0, 1, Field.Title)));
    }

    [Fact]
    public void What_a_missing_layer_advises_helps()
    {
        Document few = FramingAnalyzer.Default.Annotate(Read.Article, DocumentLayers.Sentences);
        string advice = Assert.Throws<MissingLayerException>(() => few.Terms).Message;
        Assert.Contains("FramingAnalyzer.Default.Annotate(article, DocumentLayers.Terms)", advice, StringComparison.Ordinal);
        Assert.Equal(Read.Terms.Length, FramingAnalyzer.Default.Annotate(Read.Article, DocumentLayers.Terms).Terms.Length);
    }

    private sealed class Named(string name) : IMeasure
    {
        public string Name => name;

        public DocumentLayers Needs => DocumentLayers.None;

        public ImmutableArray<Measurement> Measure(Document document) => [];
    }
}
