using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Framing.Learning;
using Framing.Learning.Evaluations;
using Framing.Learning.Features;
using Framing.Reports.Cells;
using Framing.Reports.Plain;

namespace Framing.Reports;

/// <summary>Writes how well labels can be told.</summary>
public static class EvaluationResult
{
    /// <summary>Tables for a terminal.</summary>
    public static void WriteText(EvaluationReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        TextBlocks blocks = new(output, TextReport.DefaultWidth);
        foreach (Block block in report.Splits.SelectMany(split => Blocks(report, split)))
            blocks.Write(block);
    }

    /// <summary>One JSON object, indented.</summary>
    public static void WriteJson(EvaluationReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Json.Row(writer =>
        {
            writer.WriteNumber("texts", report.Texts);
            writer.WriteStrings("labels", report.Labels);
            writer.WriteObjects("splits", report.Splits, split => WriteSplit(writer, split));
        }, indented: true) + "\n");
    }

    private static IEnumerable<Block> Blocks(EvaluationReport report, SplitResult split)
    {
        string unit = split.Group.Length > 0 ? $"{split.Groups} values of '{split.Group}', each kept in one fold" : "each text for itself";
        yield return new Block.Heading(2, split.Group.Length > 0 ? $"{split.Folds}-fold by {split.Group}" : $"{split.Folds}-fold");
        yield return new Block.Paragraph($"{report.Texts} texts, {unit}.");
        yield return new Block.Table(["Method", "Macro-F1", "95% interval", "Accuracy"],
            [Method("classifier", split.Classifier), Method("naive Bayes", split.NaiveBayes), Method("most frequent label", split.Majority)]);
        yield return new Block.Table(["Label", "Texts", "Precision", "Recall", "F1"],
            [.. split.ByLabel.Select(l => (ImmutableArray<string>)[l.Label, Whole(l.Texts), Digits(l.Precision), Digits(l.Recall), Digits(l.F1)])]);
        yield return new Block.Table(["Has the label", .. report.Labels.Select(label => $"given {label}")],
            [.. report.Labels.Select((label, row) => (ImmutableArray<string>)[label, .. split.Confusion[row].Select(n => Whole(n))])]);
        yield return new Block.Paragraph($"Calibration error {Digits(split.CalibrationError)}: how far probabilities are from shares that are right.");
        yield return new Block.Table(["Probability", "Texts", "Mean probability", "Share right"],
            [.. split.Calibration.Select(
                b => (ImmutableArray<string>)[$"{Digits(b.Low, 1)} to {Digits(b.High, 1)}", Whole(b.Texts), Digits(b.Probability), Digits(b.Accuracy)])]);
        foreach (IGrouping<string, PartResult> column in split.Parts.GroupBy(p => p.Column))
        {
            yield return new Block.Table([column.Key, "Texts", "Macro-F1", "Accuracy"],
                [.. column.Select(p => (ImmutableArray<string>)[p.Value, Whole(p.Texts), Digits(p.MacroF1), Digits(p.Accuracy)])]);
        }
    }

    private static ImmutableArray<string> Method(string name, MethodResult result) =>
        [name, Digits(result.MacroF1), result.Interval is { } i ? $"{Digits(i.Low)} to {Digits(i.High)}" : "–", Digits(result.Accuracy)];

    private static string Digits(double value, int digits = 3) => value.ToString("F" + digits, CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteSplit(Utf8JsonWriter writer, SplitResult split)
    {
        writer.WriteString("group", split.Group);
        writer.WriteNumber("folds", split.Folds);
        writer.WriteNumber("groups", split.Groups);
        writer.WriteObjects(
            "methods", [("classifier", split.Classifier), ("naive_bayes", split.NaiveBayes), ("majority", split.Majority)], ((string Name, MethodResult Result) method) =>
        {
            writer.WriteString("name", method.Name);
            writer.WriteValue("macro_f1", method.Result.MacroF1);
            writer.WriteValue("low", method.Result.Interval?.Low);
            writer.WriteValue("high", method.Result.Interval?.High);
            writer.WriteValue("accuracy", method.Result.Accuracy);
        });
        writer.WriteObjects("by_label", split.ByLabel, label =>
        {
            writer.WriteString("label", label.Label);
            writer.WriteNumber("texts", label.Texts);
            writer.WriteValue("precision", label.Precision);
            writer.WriteValue("recall", label.Recall);
            writer.WriteValue("f1", label.F1);
        });
        writer.WriteStartArray("confusion");
        foreach (ImmutableArray<int> row in split.Confusion)
        {
            writer.WriteStartArray();
            foreach (int texts in row)
                writer.WriteNumberValue(texts);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteValue("calibration_error", split.CalibrationError);
        writer.WriteObjects("calibration", split.Calibration, bin =>
        {
            writer.WriteValue("low", bin.Low);
            writer.WriteValue("high", bin.High);
            writer.WriteNumber("texts", bin.Texts);
            writer.WriteValue("probability", bin.Probability);
            writer.WriteValue("accuracy", bin.Accuracy);
        });
        writer.WriteObjects("parts", split.Parts, part =>
        {
            writer.WriteString("column", part.Column);
            writer.WriteString("value", part.Value);
            writer.WriteNumber("texts", part.Texts);
            writer.WriteValue("macro_f1", part.MacroF1);
            writer.WriteValue("accuracy", part.Accuracy);
        });
    }
}
