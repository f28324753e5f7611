using Framing.Learning;
using Framing.Learning.Evaluations;

namespace Framing.Tests.Learning;

public sealed class EvaluationTests
{
    private static readonly EvaluationReport Report = Evaluation.Run(Teaching.Examples, EvaluationOptions.Default with { Groups = ["article"], By = ["town"], Replicates = 50 });

    [Fact]
    public void Every_text_is_counted_once_and_the_figures_follow_from_the_counts()
    {
        SplitResult split = Report.Splits[0];
        Assert.Equal(60, split.Confusion.Sum(row => row.Sum()));
        Assert.Equal(60, split.Calibration.Sum(bin => bin.Texts));
        Assert.Equal(60, split.Parts.Sum(part => part.Texts));
        Assert.Equal((split.Confusion[0][0] + split.Confusion[1][1]) / 60.0, split.Classifier.Accuracy, 1e-12);
        Assert.Equal(split.ByLabel.Average(l => l.F1), split.Classifier.MacroF1, 1e-12);
        Assert.Equal(["Harlow Bay", "Westmark"], split.Parts.Select(p => p.Value));
        // 40 of 60 are calm: F1 2·40 / 100 for calm, 0 for loud.
        Assert.Equal(0.4, split.Majority.MacroF1, 1e-12);
        Assert.True(split.Classifier.MacroF1 > 0.9);
    }

    [Fact]
    public void Threads_change_nothing()
    {
        EvaluationReport one = Evaluation.Run(Teaching.Examples, EvaluationOptions.Default with { Groups = ["article"], Replicates = 50, Threads = 1 });
        Assert.Equal(Report.Splits[0].Classifier, one.Splits[0].Classifier);
        Assert.Equal(Report.Splits[0].CalibrationError, one.Splits[0].CalibrationError);
    }

    [Fact]
    public void No_group_is_split_over_folds_and_folds_are_of_a_size()
    {
        string[] groups = [.. Enumerable.Range(0, 500).Select(i => $"g{i * i % 83}")];
        int[] folds = Folds.Of(groups, 5, seed: 1);
        Assert.All(groups.Zip(folds).GroupBy(g => g.First), g => Assert.Single(g.Select(x => x.Second).Distinct()));
        Assert.All(folds.CountBy(f => f), c => Assert.InRange(c.Value, 90, 110));
        Assert.NotEqual(folds, Folds.Of(groups, 5, seed: 2));
    }

    [Fact]
    public void A_column_with_fewer_values_than_folds_is_refused() => Assert.Equal(
        "The column 'town' has 2 different values; expected at least 5, one a fold.",
        Assert.Throws<InputException>(() => Evaluation.Run(Teaching.Examples, EvaluationOptions.Default with { Groups = ["town"] })).Message);

    [Fact]
    public void The_scores_of_a_table_worked_by_hand()
    {
        // Rows have the label, columns were given it: 6 2 / 1 3, and a label that no text has.
        Confusion confusion = new(3);
        confusion.Add(0, 0, 6);
        confusion.Add(0, 1, 2);
        confusion.Add(1, 0, 1);
        confusion.Add(1, 1, 3);
        Assert.Equal(12.0 / 15, confusion.F1(0), 1e-12);
        Assert.Equal(6.0 / 9, confusion.F1(1), 1e-12);
        Assert.Equal((0.8 + 2.0 / 3) / 2, confusion.MacroF1, 1e-12);
        Assert.Equal(0.75, confusion.Accuracy, 1e-12);
    }
}
