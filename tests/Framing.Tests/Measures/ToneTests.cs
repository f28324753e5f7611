using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Tests.Measures;

public class ToneTests
{
    private const string Text = "The plan is good. \"The hall is bad,\" Marsh said. It is a bad day.";

    /// <summary>Three sentences; the second starts with a direct quotation.</summary>
    private static Document Annotated()
    {
        int quote = Text.IndexOf("The hall", StringComparison.Ordinal), end = Text.IndexOf("\" Marsh", StringComparison.Ordinal);
        int second = quote - 1, third = Text.IndexOf("It is", StringComparison.Ordinal);
        return new ToneAnnotator().Annotate(FramingAnalyzer.Default.Annotate(Article.FromText(Text), DocumentLayers.Words | DocumentLayers.Entities) with
        {
            Sentences = [new(0, 17), new(second, third - 1), new(third, Text.Length)],
            Voices = [new(new(0, quote), Voice.Narrator), new(new(quote, end), Voice.DirectQuote, 0), new(new(end, Text.Length), Voice.Narrator)],
        });
    }

    [Fact]
    public void A_sentence_is_cut_where_the_voice_changes()
    {
        Document document = Annotated();
        Assert.Equal(
            ["Narrator: The plan is good.", "DirectQuote: The hall is bad,", "Narrator: \" Marsh said.", "Narrator: It is a bad day."],
            document.Sentiments.Select(s => $"{s.Voice}: {document[s.Span]}"));
    }

    [Fact]
    public void Tone_is_a_mean_by_voice_with_its_sentences()
    {
        // good alone: 1.9 / sqrt(1.9² + 15) = 0.4404; bad alone: -0.5423.
        ImmutableArray<Measurement> found = new ToneMeasure().Measure(Annotated());
        Measurement own = Assert.Single(found, m => m.Key == new MeasureKey("tone", ("voice", "own")));
        // What is left of the quotation's sentence, "Marsh said", is no sentence.
        Assert.Equal((4404 - 5423, 2), (own.Numerator, own.Denominator));
        Assert.Equal(2, own.Evidence.Length);
        Measurement quoted = Assert.Single(found, m => m.Key == new MeasureKey("tone_negative", ("voice", "direct_quote")));
        Assert.Equal((1, 1), (quoted.Numerator, quoted.Denominator));
        Measurement positive = Assert.Single(found, m => m.Key == new MeasureKey("tone_positive", ("voice", "direct_quote")));
        Assert.Equal((0, 1), (positive.Numerator, positive.Denominator));
        Assert.DoesNotContain(found, m => m.Key["voice"] == "headline");
    }

    [Fact]
    public void Sums_over_voices_make_own()
    {
        ImmutableArray<Measurement> found = new ToneMeasure().Measure(Annotated());
        Assert.Equal(
            found.Where(m => m.Key.Name == "tone" && m.Key["voice"] is "narrator" or "headline").Sum(m => m.Numerator),
            found.Single(m => m.Key == new MeasureKey("tone", ("voice", "own"))).Numerator);
    }

    [Fact]
    public void Text_tone_takes_sentences_whole()
    {
        // The middle one is negative as a whole, whoever says so.
        ImmutableArray<Measurement> found = new TextToneMeasure().Measure(Annotated());
        Assert.Equal(
            ["text_tone() -6442/3", "text_tone_negative() 2/3", "text_tone_positive() 1/3"],
            found.Select(m => $"{m.Key} {m.Numerator}/{m.Denominator}"));
    }

    [Fact]
    public void Names_are_counted_over_words_by_class()
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText("Ada Marsh met Owen Hale in Westmark. Marsh left."), DocumentLayers.Words | DocumentLayers.Entities);
        Assert.Equal(
            ["names(class: person) 3/9", "names(class: organization) 0/9", "names(class: place) 1/9"],
            new NamesMeasure().Measure(document).Select(m => $"{m.Key} {m.Numerator}/{m.Denominator}"));
    }
}
