using CsCheck;
using Framing.Learning;
using Framing.Learning.Evaluations;
using Framing.Measures;

namespace Framing.Tests.Learning;

public sealed class ClassifierTests
{
    private static readonly Classifier Taught = Teaching.Classifier;

    [Theory]
    [InlineData("The governor peddled absurd lies on Friday.", "loud")]
    [InlineData("The governor approved the plan on Friday.", "calm")]
    public void What_was_taught_is_told(string text, string label) => Assert.Equal(label, Taught.Classify(Teaching.Annotate(text)).Label);

    [Fact]
    public void The_same_examples_give_the_same_bytes() =>
        Assert.Equal(Taught.ToBytes(), Classifier.Train(Teaching.Examples, ClassifierOptions.Default with { Group = "article" }).ToBytes());

    [Fact]
    public void Any_text_gets_probabilities_that_sum_to_one()
    {
        Gen<string> texts = Gen.OneOf(Gen.String, Gen.Char.Array.Select(chars => new string(chars)), Gen.OneOf([.. new[] { "", "\0", "\uD800", new string('"', 2000), "!!!" }.Select(Gen.Const)]));
        texts.Sample(
            text =>
            {
                Classification found = Taught.Classify(Teaching.Annotate(text));
                Assert.Equal(1, found.Probabilities.Sum(), 1e-9);
                Assert.All(found.Probabilities, p => Assert.InRange(p, 0, 1));
                Assert.Equal(found.Probabilities.Max(), found.Probability);
            },
            seed: "0N0XIzNsQ0O2", iter: 200);
    }

    [Fact]
    public void A_class_that_no_fold_saw_does_no_harm()
    {
        LabeledDocument[] examples = [.. Teaching.Examples.Take(20), Teaching.Example("The only one of its kind.", "rare", "article 99")];
        EvaluationReport report = Evaluation.Run(examples, EvaluationOptions.Default with { Groups = ["article"], Replicates = 20 });
        Assert.Equal(0, report.Splits[0].ByLabel.Single(l => l.Label == "rare").F1);
    }

    [Fact]
    public void The_card_says_what_it_was_made_from()
    {
        ModelCard card = Taught.Card;
        Assert.Equal(["calm", "loud"], card.Labels);
        Assert.Equal([40, 20], card.Examples);
        Assert.Equal(ClassifierUnit.Sentence, card.Unit);
        Assert.Equal(64, card.DataSha256.Length);
        Assert.Equal("article", card.Options["group"]);
    }

    [Fact]
    public void As_a_measure_it_counts_sentences_by_label_with_each_sentence_as_evidence()
    {
        string text = "The council approved the plan last week. The mayor peddled absurd lies in Harlow Bay. A ferry company met on Tuesday after the storm.";
        FramingAnalyzer analyzer = FramingAnalyzer.Create(b => b.AnyLanguage().AddClassifier("style", Taught).OnlyMeasures("label"));
        Measurement[] measured = [.. analyzer.Measure(Article.FromText(text)).Measurements];
        Assert.Equal(["label(model: style, label: calm)", "label(model: style, label: loud)"], measured.Select(m => m.Key.ToString()));
        Assert.Equal([(2L, 3L), (1L, 3L)], measured.Select(m => (m.Numerator, m.Denominator)));
        TextSpan evidence = Assert.Single(measured[1].Evidence).Span;
        Assert.Equal("The mayor peddled absurd lies in Harlow Bay.", text[evidence.Start..evidence.End]);
        Assert.Equal(Taught.Sha256, analyzer.Options["model style"]);
        Assert.Empty(new LabelMeasure("style", Taught).Measure(Teaching.Annotate("")));
    }

    [Theory]
    [InlineData(3, "Found 3 labelled texts; expected at least 10 to learn from, better some hundreds a label.")]
    [InlineData(0, "Found 0 labelled texts; expected at least 10 to learn from, better some hundreds a label.")]
    public void Too_little_to_learn_from_is_said(int count, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<InputException>(() => Classifier.Train([.. Teaching.Examples.Take(count)])).Message);

    [Fact]
    public void One_label_is_nothing_to_tell_apart() => Assert.Equal(
        "Every text has the label 'calm'; expected at least two labels to tell apart.",
        Assert.Throws<InputException>(() => Classifier.Train([.. Teaching.Examples.Where(e => e.Label == "calm")])).Message);
}
