using System.Collections.Immutable;
using Framing.Learning.Features;

namespace Framing.Learning.Evaluations;

/// <summary>How a classifier is evaluated.</summary>
public sealed record EvaluationOptions
{
    /// <summary>What applies where nobody says otherwise.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>How the classifiers are trained.</summary>
    public ClassifierOptions Training { get; init; } = ClassifierOptions.Default;

    /// <summary>How many folds there are; each is labelled by a classifier that learned from the others.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>
    /// Columns to fold by, one evaluation each: texts of one value are never split over folds. Empty for single texts, which flatters where
    /// texts of one article or outlet resemble each other.
    /// </summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>Columns to break the results of the first evaluation down by.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>The seed of folds and bootstrap.</summary>
    public ulong Seed { get; init; } = CompareOptions.Default.Seed;

    /// <summary>How many replicates the bootstrap has.</summary>
    public int Replicates
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Replicates));
            field = value;
        }
    } = CompareOptions.Default.Replicates;

    /// <summary>How many folds are worked on at once; 0 for one a processor. The result does not depend on it.</summary>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Threads));
            field = value;
        }
    }
}

/// <summary>How well labels were told by classifiers that had not seen the texts.</summary>
/// <param name="Texts">The number of labelled texts.</param>
/// <param name="Labels">The labels, in ordinal order.</param>
/// <param name="Splits">An evaluation for each column folded by.</param>
public sealed record EvaluationReport(int Texts, ImmutableArray<string> Labels, ImmutableArray<SplitResult> Splits);

/// <summary>One evaluation.</summary>
public sealed record SplitResult
{
    /// <summary>The column folded by, or "" for single texts.</summary>
    public required string Group { get; init; }

    /// <summary>How many folds there were.</summary>
    public required int Folds { get; init; }

    /// <summary>How many different values the column has; the number of texts without one.</summary>
    public required int Groups { get; init; }

    /// <summary>The classifier.</summary>
    public required MethodResult Classifier { get; init; }

    /// <summary>Multinomial naive Bayes over words and pairs of words, in the same folds.</summary>
    public required MethodResult NaiveBayes { get; init; }

    /// <summary>The most frequent label of the training folds for every text.</summary>
    public required MethodResult Majority { get; init; }

    /// <summary>The classifier by label, in the order of the labels.</summary>
    public required ImmutableArray<LabelResult> ByLabel { get; init; }

    /// <summary>How many texts of each label (row) were given each label (column).</summary>
    public required ImmutableArray<ImmutableArray<int>> Confusion { get; init; }

    /// <summary>
    /// The expected calibration error, 0 to 1: how far probabilities are from shares that are right, on average over ten bins by size
    /// (Guo et al. 2017).
    /// </summary>
    public required double CalibrationError { get; init; }

    /// <summary>The bins that hold a text, from the least sure.</summary>
    public required ImmutableArray<CalibrationBin> Calibration { get; init; }

    /// <summary>The classifier on the texts of each value of each column asked for, in order of column and value.</summary>
    public required ImmutableArray<PartResult> Parts { get; init; }
}

/// <summary>How well one way of labelling did.</summary>
/// <param name="MacroF1">The mean over labels of F1, 0 to 1.</param>
/// <param name="Interval">Its 95% interval: bootstrap over groups; <see langword="null"/> for a single group.</param>
/// <param name="Accuracy">The share of texts that got their label.</param>
public readonly record struct MethodResult(double MacroF1, Interval? Interval, double Accuracy);

/// <summary>How well one label was told.</summary>
/// <param name="Label">The label.</param>
/// <param name="Texts">How many texts have it.</param>
/// <param name="Precision">The share of texts given it that have it; 0 where none was given it.</param>
/// <param name="Recall">The share of texts having it that were given it.</param>
/// <param name="F1">The harmonic mean of the two.</param>
public readonly record struct LabelResult(string Label, int Texts, double Precision, double Recall, double F1);

/// <summary>Texts whose label was given with a probability in a tenth of 0 to 1.</summary>
/// <param name="Low">Where the bin starts.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Texts">How many there are.</param>
/// <param name="Probability">The mean of the probabilities.</param>
/// <param name="Accuracy">The share that got their label.</param>
public readonly record struct CalibrationBin(double Low, double High, int Texts, double Probability, double Accuracy);

/// <summary>How well the texts of one value of a column were labelled.</summary>
/// <param name="Column">The column.</param>
/// <param name="Value">Its value.</param>
/// <param name="Texts">How many there are.</param>
/// <param name="MacroF1">The mean over labels that occur there of F1.</param>
/// <param name="Accuracy">The share that got their label.</param>
public readonly record struct PartResult(string Column, string Value, int Texts, double MacroF1, double Accuracy);
