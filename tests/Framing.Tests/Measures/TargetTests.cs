using System.Collections.Immutable;
using CsCheck;
using Framing.Measures;

namespace Framing.Tests.Measures;

public class TargetTests
{
    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Default;

    private static readonly string[] Sentences =
    [
        "Critics accused {0} of lying to the council about the cost of the bridge.",
        "The mayor praised {0} for a brilliant and generous plan.",
        "“We are proud of {0},” said a teacher at the school.",
        "On Monday {0} met reporters in the harbor office.",
        "Nobody defended {0}, who was fired after the scandal, and the board did not apologize.",
        "The report, which {0} called a disgrace, was published in March.",
        "According to {0}, the fire killed three people and destroyed the old market.",
    ];

    /// <summary>First and last names, so that each name has as many words.</summary>
    private static readonly Gen<string> Names = Gen.Select(
        Of("Anna", "Omar", "Lucy", "Pedro", "Grace", "Ivan", "Joy", "Victor"),
        Of("Marsh", "Keller", "Ortega", "Lindqvist", "Savage", "Goodwin", "Okafor", "Tran"),
        (first, last) => $"{first} {last}");

    [Fact]
    public void Another_name_changes_nothing() =>
        Gen.Select(Of(Sentences), Names, Names).Sample(
            (sentence, one, other) => Assert.Equal(Judge(sentence, one), Judge(sentence, other)), seed: "0000KWdfLxO4", iter: 300, threads: 1);

    [Theory]
    [InlineData(0, Polarity.Negative)]
    [InlineData(1, Polarity.Positive)]
    [InlineData(2, Polarity.Positive)]
    [InlineData(4, Polarity.Negative)]
    public void Plain_blame_and_praise_are_told_apart(int sentence, Polarity expected) =>
        Assert.Equal(expected, Judge(Sentences[sentence], "Anna Keller").Polarity);

    [Fact]
    public void A_row_gets_the_targets_that_it_brings()
    {
        Article article = Article.FromText("The ferry was a disaster. The bridge is a triumph.") with
        {
            Metadata = ImmutableSortedDictionary<string, string>.Empty.Add("targets", """[{"start": 30, "end": 36}, {"start": 4, "end": 9}, {"start": 4, "end": 999}]"""),
        };
        Assert.Equal(["bridge", "ferry"], Analyzer.Annotate(article, DocumentLayers.Targets).Targets.Select(t => t.Name));
    }

    [Fact]
    public void Unclear_mentions_count_below_the_line_only()
    {
        const string Text = "Keller lied. Keller came. Keller won.";
        Document document = new(Article.FromText(Text))
        {
            Targets =
            [
                new(new(0, 6), "Keller", Voice.Narrator, Polarity.Negative, 0.9),
                new(new(13, 19), "Keller", Voice.Narrator, Polarity.Negative, 0.5),
                new(new(26, 32), "Keller", Voice.DirectQuote, Polarity.Positive, 0.6),
            ],
        };
        Assert.Equal(
            ["target_negative narrator 1/2", "target_positive narrator 0/2", "target_negative direct_quote 0/1", "target_positive direct_quote 1/1",
                "target_negative own 1/2", "target_positive own 0/2"],
            new TargetMeasure().Measure(document).Select(m => $"{m.Key.Name} {m.Key["voice"]} {m.Numerator}/{m.Denominator}"));
        Measurement portrayal = Assert.Single(
            new PortrayalMeasure().Measure(document), m => m.Key == new MeasureKey("portrayal_negative", ("target", "Keller"), ("voice", "own")));
        Assert.Equal((1, 2), (portrayal.Numerator, portrayal.Denominator));
        Assert.Equal(new TextSpan(0, 6), Assert.Single(portrayal.Evidence).Span);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Keller")]
    [InlineData("\ud800 Keller \u0000 \"\"\"\"")]
    public void Any_text_is_fine(string text) => Assert.True(Analyzer.Annotate(Article.FromText(text), DocumentLayers.Targets).Made.HasFlag(DocumentLayers.Targets));

    private static Gen<string> Of(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static (Polarity Polarity, double Score) Judge(string sentence, string name)
    {
        int at = sentence.IndexOf("{0}", StringComparison.Ordinal);
        Article article = Article.FromText(sentence.Replace("{0}", name, StringComparison.Ordinal)) with
        {
            Metadata = ImmutableSortedDictionary<string, string>.Empty.Add("targets", $$"""[{"start": {{at}}, "end": {{at + name.Length}}}]"""),
        };
        TargetSentiment target = Assert.Single(Analyzer.Annotate(article, DocumentLayers.Targets).Targets);
        return (target.Polarity, target.Score);
    }
}
