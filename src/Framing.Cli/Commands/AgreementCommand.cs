using System.Collections.Immutable;
using System.CommandLine;
using Framing.Corpora;
using Framing.Reports;
using Framing.Statistics;
using Framing.Statistics.Agreements;

namespace Framing.Cli.Commands;

/// <summary><c>framing agreement</c>: how far annotators agree.</summary>
internal static class AgreementCommand
{
    private static readonly Dictionary<string, string> Endings = new(StringComparer.OrdinalIgnoreCase) { [".txt"] = "text", [".json"] = "json" };

    public static Command Create(Terminal terminal)
    {
        Command command = new("agreement", "How far annotators agree: percent, Cohen's and Fleiss' kappa, Krippendorff's alpha, with intervals.\n\n" +
            "Example: framing agreement labels.csv --unit sentence_id --rater coder --label frame");
        Argument<string> input = new("LABELS") { Description =
            "A table (csv, tsv or jsonl; also .gz): a row a label (long), or a row a unit and a column a rater (wide)." };
        command.Add(input);
        RatingColumns columns = new(command);
        Option<string?> order = new("--order") { Description = "The labels from least to most, for the ordinal level: low,medium,high.", HelpName = "LIST" };
        Option<string?> level = new("--level") { Description =
            "Levels of Krippendorff's alpha: nominal, ordinal, interval, ratio; all that the labels allow unless told.", HelpName = "LIST" };
        Option<ulong> seed = new("--seed") { Description = "The seed of the bootstrap.", DefaultValueFactory = _ => AgreementOptions.Default.Seed, HelpName = "N" };
        Option<string?> format = new("--format") { Description = "text or json; told by the ending of -o, else text.", HelpName = "text|json" };
        format.AcceptOnlyFromAmong("text", "json");
        foreach (Option option in (Option[])[order, level, seed, format])
            command.Add(option);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            Rejections rejections = new(terminal);
            string chosen = parsed.GetValue(format) ?? output.FormatOf(parsed, "text", Endings);
            string file = parsed.GetRequiredValue(input);
            List<Rating> ratings = columns.Read(parsed, terminal, file, rejections);
            if (ratings.Count == 0)
                throw new InputException($"{file}: there is no label in it. Expected a row a label, or a row a unit and a column a rater.");
            AgreementReport report = Agreement.Measure(ratings, new()
            {
                Levels = [.. Items(parsed.GetValue(level)).Select(Level)],
                Order = [.. Items(parsed.GetValue(order))],
                Seed = parsed.GetValue(seed),
            });
            output.Write(parsed, terminal, writer =>
            {
                if (chosen == "json")
                    AgreementResult.WriteJson(report, writer);
                else
                    AgreementResult.WriteText(report, writer);
            });
            return rejections.Finish();
        });
        return command;
    }

    /// <summary>The items of a list with commas between them.</summary>
    public static string[] Items(string? list) => (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static MeasurementLevel Level(string name) => name switch
    {
        "nominal" => MeasurementLevel.Nominal,
        "ordinal" => MeasurementLevel.Ordinal,
        "interval" => MeasurementLevel.Interval,
        "ratio" => MeasurementLevel.Ratio,
        _ => throw new InputException($"--level: found '{name}'; expected nominal, ordinal, interval or ratio, with commas between."),
    };
}
