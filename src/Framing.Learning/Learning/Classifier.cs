using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Framing.Learning.Evaluations;
using Framing.Learning.Features;

namespace Framing.Learning;

/// <summary>
/// Gives texts the labels that it was taught with examples: a multinomial logistic regression over words, pairs of words, runs of letters,
/// measures of style, word vectors and naive Bayes' opinion. Immutable and thread-safe; the same text gets the same label and probabilities on every machine.
/// </summary>
public sealed class Classifier
{
    /// <summary>The most labels that a classifier can tell apart.</summary>
    public const int MostLabels = 100;

    private readonly Fitted fitted;

    private readonly Lazy<string> sha256;

    internal Classifier(ModelCard card, Fitted fitted)
    {
        (Card, this.fitted) = (card, fitted);
        sha256 = new(() => Convert.ToHexStringLower(SHA256.HashData(ToBytes())));
    }

    /// <summary>The layers that it reads: <c>FramingAnalyzer.Annotate(article, Classifier.Layers)</c>.</summary>
    public static DocumentLayers Layers => DocumentLayers.Words | DocumentLayers.Voices | DocumentLayers.Cues | DocumentLayers.Sentiments;

    /// <summary>What it was made from.</summary>
    public ModelCard Card { get; }

    /// <summary>The labels that it knows, in ordinal order.</summary>
    public ImmutableArray<string> Labels => Card.Labels;

    /// <summary>The SHA-256 of its file, in lower-case hexadecimal.</summary>
    public string Sha256 => sha256.Value;

    internal Fitted Fitted => fitted;

    /// <summary>The classifier with the scores of its evaluation on its card.</summary>
    public Classifier With(EvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        SplitResult split = report.Splits[0];
        Dictionary<string, double> scores = new(StringComparer.Ordinal)
        {
            ["folds"] = split.Folds,
            ["macro_f1"] = split.Classifier.MacroF1,
            ["accuracy"] = split.Classifier.Accuracy,
            ["calibration_error"] = split.CalibrationError,
            ["naive_bayes_macro_f1"] = split.NaiveBayes.MacroF1,
            ["majority_macro_f1"] = split.Majority.MacroF1,
        };
        if (split.Classifier.Interval is { } interval)
            (scores["macro_f1_low"], scores["macro_f1_high"]) = (interval.Low, interval.High);
        return new(Card with { Scores = scores.ToImmutableSortedDictionary(StringComparer.Ordinal) }, fitted);
    }

    /// <summary>Learns from examples. The same examples in the same order give the same classifier.</summary>
    /// <exception cref="InputException">There is too little to learn from.</exception>
    [RequiresUnreferencedCode(LinearTrainer.Need)]
    [RequiresDynamicCode(LinearTrainer.Need)]
    public static Classifier Train(IReadOnlyList<LabeledDocument> examples, ClassifierOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(examples);
        options ??= ClassifierOptions.Default;
        TrainingSet set = TrainingSet.Of(examples, options);
        Fitted fitted = Fitted.Learn(set.Texts, set.Labels, set.Names.Length, set.Groups, options);
        return new(ModelCard.Of(set, options), fitted);
    }

    /// <summary>The label of a document's text as a whole, and how sure that is.</summary>
    /// <param name="document">A document with <see cref="Layers"/>.</param>
    public Classification Classify(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Classify(document, new(0, document.Article.Text.Length));
    }

    /// <summary>The label of a stretch of a document, such as a sentence.</summary>
    public Classification Classify(Document document, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(Labels, [.. fitted.Probabilities(RawFeatures.Of(document, span))]);
    }

    /// <summary>Reads a classifier from a file, which may come from anywhere: nothing in it is run, and its size is bounded.</summary>
    /// <exception cref="InputException">The file is no classifier, was altered, or was made by another version of the format.</exception>
    public static Classifier Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ClassifierFile.Read(path);
    }

    /// <summary>The classifier as the bytes of a file. The same classifier gives the same bytes.</summary>
    public byte[] ToBytes() => ClassifierFile.Write(this);
}
