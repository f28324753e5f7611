using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Framing.Learning.Features;
using Framing.Statistics;

namespace Framing.Learning.Evaluations;

/// <summary>Measures by cross-validation how well labels can be told: every text is labelled by a classifier that has not seen its group.</summary>
public static class Evaluation
{
    private const int Bins = 10;

    /// <summary>Evaluates on the examples.</summary>
    /// <exception cref="InputException">There is too little to learn from, or a column has fewer values than there are folds.</exception>
    [RequiresUnreferencedCode(LinearTrainer.Need)]
    [RequiresDynamicCode(LinearTrainer.Need)]
    public static EvaluationReport Run(IReadOnlyList<LabeledDocument> examples, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(examples);
        options ??= EvaluationOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Folds, 2, nameof(options));
        TrainingSet set = TrainingSet.Of(examples, options.Training);
        string?[] columns = options.Groups.IsEmpty ? [null] : [.. options.Groups];
        return new(examples.Count, set.Names, [.. columns.Select((column, i) => Split(examples, set, column, i == 0 ? options.By : [], options))]);
    }

    [RequiresUnreferencedCode(LinearTrainer.Need)]
    [RequiresDynamicCode(LinearTrainer.Need)]
    private static SplitResult Split(IReadOnlyList<LabeledDocument> examples, TrainingSet set, string? column, ImmutableArray<string> by, EvaluationOptions options)
    {
        string[] groups = TrainingSet.GroupsOf(examples, column);
        int distinct = groups.Distinct(StringComparer.Ordinal).Count();
        if (distinct < options.Folds)
            throw new InputException($"The column '{column}' has {distinct} different values; expected at least {options.Folds}, one a fold.");
        int[] folds = Folds.Of(groups, options.Folds, options.Seed);
        FoldResult[] results = [.. OrderedParallel.Select(Enumerable.Range(0, options.Folds), fold => Fold(set, folds, fold, groups, options), options.Threads)];
        double[][] probabilities = new double[examples.Count][];
        int[] given = new int[examples.Count], bayes = new int[examples.Count], majority = new int[examples.Count];
        foreach (FoldResult result in results)
        {
            for (int i = 0; i < result.Texts.Length; i++)
            {
                int text = result.Texts[i];
                (probabilities[text], given[text], bayes[text], majority[text]) =
                    (result.Probabilities[i], Best(result.Probabilities[i]), result.Bayes[i], result.Majority);
            }
        }
        Confusion confusion = Count(set, given);
        int labels = set.Names.Length;
        (double error, ImmutableArray<CalibrationBin> calibration) = Calibrate(set, given, probabilities);
        return new()
        {
            Group = column ?? "",
            Folds = options.Folds,
            Groups = distinct,
            Classifier = Method(set, given, groups, options),
            NaiveBayes = Method(set, bayes, groups, options),
            Majority = Method(set, majority, groups, options),
            ByLabel = [.. Enumerable.Range(0, labels).Select(label => ByLabel(set.Names[label], label, confusion))],
            Confusion = [.. Enumerable.Range(0, labels).Select(label => Enumerable.Range(0, labels).Select(g => (int)confusion[label, g]).ToImmutableArray())],
            CalibrationError = error,
            Calibration = calibration,
            Parts = [.. by.SelectMany(part => Parts(examples, set, given, part))],
        };
    }

    [RequiresUnreferencedCode(LinearTrainer.Need)]
    [RequiresDynamicCode(LinearTrainer.Need)]
    private static FoldResult Fold(TrainingSet set, int[] folds, int fold, string[] groups, EvaluationOptions options)
    {
        int[] inside = [.. Enumerable.Range(0, folds.Length).Where(i => folds[i] == fold)], others = [.. Enumerable.Range(0, folds.Length).Where(i => folds[i] != fold)];
        int[] labels = [.. others.Select(i => set.Labels[i])];
        Fitted fitted = Fitted.Learn([.. others.Select(i => set.Texts[i])], labels, set.Names.Length, [.. others.Select(i => groups[i])], options.Training);
        return new(
            inside,
            [.. inside.Select(i => fitted.Probabilities(set.Texts[i]))],
            [.. inside.Select(i => Best(fitted.Space.Bayes.Score(set.Texts[i].Words)))],
            labels.CountBy(label => label).OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key);
    }

    private static MethodResult Method(TrainingSet set, int[] given, string[] groups, EvaluationOptions options)
    {
        Confusion confusion = Count(set, given);
        ulong[] keys = [.. groups.Select(group => StableHash.Of(group, options.Seed))];
        double[] replicates = new double[options.Replicates];
        Confusion drawn = new(set.Names.Length);
        for (int r = 0; r < replicates.Length; r++)
        {
            drawn.Clear();
            for (int i = 0; i < given.Length; i++)
                drawn.Add(set.Labels[i], given[i], Bootstrap.Weight(keys[i], r));
            replicates[r] = drawn.MacroF1;
        }
        return new(confusion.MacroF1, Bootstrap.PercentileInterval(replicates, groups.Distinct(StringComparer.Ordinal).Count()), confusion.Accuracy);
    }

    private static LabelResult ByLabel(string name, int label, Confusion confusion)
    {
        long having = confusion.Having(label), given = confusion.Given(label), right = confusion[label, label];
        return new(name, (int)having, given > 0 ? (double)right / given : 0, having > 0 ? (double)right / having : 0, confusion.F1(label));
    }

    private static (double Error, ImmutableArray<CalibrationBin> Bins) Calibrate(TrainingSet set, int[] given, double[][] probabilities)
    {
        int[] texts = new int[Bins], right = new int[Bins];
        double[] sums = new double[Bins];
        for (int i = 0; i < given.Length; i++)
        {
            double probability = probabilities[i][given[i]];
            int bin = Math.Min(Bins - 1, (int)(probability * Bins));
            texts[bin]++;
            right[bin] += given[i] == set.Labels[i] ? 1 : 0;
            sums[bin] += probability;
        }
        double error = 0;
        for (int bin = 0; bin < Bins; bin++)
            error += Math.Abs(sums[bin] - right[bin]) / given.Length;
        return (error, [.. Enumerable.Range(0, Bins).Where(b => texts[b] > 0)
            .Select(b => new CalibrationBin(b / (double)Bins, (b + 1) / (double)Bins, texts[b], sums[b] / texts[b], (double)right[b] / texts[b]))]);
    }

    private static IEnumerable<PartResult> Parts(IReadOnlyList<LabeledDocument> examples, TrainingSet set, int[] given, string column) =>
        Enumerable.Range(0, examples.Count)
            .GroupBy(i => examples[i].Columns.GetValueOrDefault(column) ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g =>
            {
                Confusion confusion = new(set.Names.Length);
                foreach (int i in g)
                    confusion.Add(set.Labels[i], given[i]);
                return new PartResult(column, g.Key, g.Count(), confusion.MacroF1, confusion.Accuracy);
            });

    private static Confusion Count(TrainingSet set, int[] given)
    {
        Confusion confusion = new(set.Names.Length);
        for (int i = 0; i < given.Length; i++)
            confusion.Add(set.Labels[i], given[i]);
        return confusion;
    }

    private static int Best(double[] scores)
    {
        int best = 0;
        for (int label = 1; label < scores.Length; label++)
            best = scores[label] > scores[best] ? label : best;
        return best;
    }

    /// <summary>What classifier, naive Bayes and majority make of the texts of one fold.</summary>
    private sealed record FoldResult(int[] Texts, double[][] Probabilities, int[] Bayes, int Majority);
}
