using System.Collections.Immutable;

namespace Framing.Learning;

/// <summary>
/// What a classifier that the user trained makes of an article: <c>label</c>, the share of its sentences that got each label, or whether the
/// text as a whole did, as the classifier was taught.
/// </summary>
/// <param name="model">The name that its results carry in the dimension <c>model</c>.</param>
/// <param name="classifier">The classifier.</param>
/// <remarks>It counts labels, right or wrong: <c>framing evaluate</c> tells how often they are right.</remarks>
internal sealed class LabelMeasure(string model, Classifier classifier) : IMeasure
{
    /// <inheritdoc/>
    public string Name => "label";

    /// <inheritdoc/>
    public DocumentLayers Needs => Classifier.Layers;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
        [new("label") { Label = "labelled “{label}” by {model}", Docs = "labels-of-your-own" }];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        bool bySentence = classifier.Card.Unit == ClassifierUnit.Sentence;
        TextSpan[] spans = bySentence
            ? [.. document.Sentences.Where(sentence => document.WordsIn(sentence) > 0)]
            : document.WordsIn(new(0, document.Article.Text.Length)) > 0 ? [new(0, document.Article.Text.Length)] : [];
        if (spans.Length == 0)
            return [];
        int[] given = [.. spans.Select(span => classifier.Classify(document, span).Index)];
        return
        [
            .. classifier.Labels.Select((label, number) =>
            {
                ImmutableArray<Evidence> evidence = [.. spans.Where((_, i) => given[i] == number).Select(span => new Evidence(document.Article.Id, span))];
                return new Measurement
                {
                    Key = new("label", ("model", model), ("label", label)),
                    Unit = MeasureUnit.Share,
                    Numerator = evidence.Length,
                    Denominator = spans.Length,
                    Noun = bySentence ? "sentences" : "texts",
                    Evidence = evidence,
                };
            }),
        ];
    }
}
