using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Framing.Measures;
using Framing.Measures.Keyness;
using Framing.Reports.Rows;

namespace Framing.Cli.Commands;

/// <summary><c>framing keyness</c>: words and phrases that set groups apart.</summary>
internal static class KeynessCommand
{
    private const int LongestExample = 90;

    private static readonly RowForms<KeynessRow> Forms = new(KeynessRows.Json, KeynessRows.Csv, KeynessRows.CsvHeader)
    {
        TableHeader = ["target", "reference", "kind", "feature", ">uses", ">uses there", ">articles", ">articles there",
            ">log ratio", ">95% interval", ">z", ">p adjusted", "example"],
        Table = row =>
        [
            row.Target, row.Reference, row.Kind, row.Feature, Number(row.TargetUses, "0"), Number(row.ReferenceUses, "0"), Number(row.TargetArticles, "0"),
            Number(row.ReferenceArticles, "0"), Number(row.LogRatio, "0.0"),
            row.LogRatioInterval is { } interval ? $"{Number(interval.Low, "0.0")} to {Number(interval.High, "0.0")}" : "",
            Number(row.Z, "0.0"), row.PAdjusted is { } p ? Number(p, "0.000") : "", Short(row),
        ],
    };

    public static Command Create(Terminal terminal)
    {
        Command command = new("keyness", "Words, phrases and names that set groups of articles apart; a row a feature and pair of groups.\n\n" +
            "Example: framing keyness articles/ --by outlet --target Herald --voice own -o keyness.csv");
        InputOptions input = new(command);
        KeynessArguments arguments = new(command);
        Option<string[]> reference = new("--reference")
        {
            Description = "Articles to compare each group with, instead of the other groups.",
            HelpName = "INPUT",
        };
        command.Add(reference);
        HouseLinesOption houseLines = new(command);
        AnalyzerOptions analyzerOptions = new(command);
        OutputOptions output = new(command);
        RowFormat format = new(command, output, hasTable: true);
        command.SetAction(parsed =>
        {
            FramingAnalyzer analyzer = analyzerOptions.Create(parsed, DocumentLayers.Voices);
            Rejections rejections = new(terminal);
            KeynessOptions options = arguments.Read(parsed) with
            {
                Seed = analyzerOptions.Seed(parsed),
                Threads = analyzerOptions.Threads(parsed),
                Examples = true,
            };
            (IEnumerable<Article> articles, string? note) = houseLines.Of(parsed, input.Read(parsed, terminal, rejections));
            if (note is not null)
                terminal.Note(note);
            KeynessTable table = KeynessAnalysis.Compare(
                Annotate(articles),
                options,
                parsed.GetValue(reference) is { Length: > 0 } own ? Annotate(input.Read(parsed, terminal, rejections, own)) : null);
            foreach (string caution in table.Cautions)
                terminal.Note(caution);
            ImmutableArray<KeynessRow> rows = [.. arguments.Top(parsed) is > 0 and int top ? table.Top(top) : table.Rows];
            format.Write(parsed, terminal, Forms, rows);
            return rejections.Finish();

            IEnumerable<Document> Annotate(IEnumerable<Article> some) => OrderedParallel.Select(
                some, article => analyzer.Annotate(article, DocumentLayers.Voices), analyzerOptions.Threads(parsed));
        });
        return command;
    }

    /// <summary>The sentence in which the target uses it, cut around it: the last column, so that no other is moved by it.</summary>
    private static string Short(KeynessRow row)
    {
        string text = FramingCommand.OneLine(row.Example ?? "");
        int at = Math.Max(0, text.IndexOf(row.Feature, StringComparison.OrdinalIgnoreCase));
        int start = Math.Max(0, Math.Min(at - ((LongestExample - row.Feature.Length) / 2), text.Length - LongestExample));
        int end = Math.Min(text.Length, start + LongestExample);
        start = start > 0 ? text.IndexOf(' ', start, Math.Max(0, at - start)) + 1 is > 0 and var word ? word : start : 0;
        end = end < text.Length && text.LastIndexOf(' ', end - 1) is var last && last > at ? last : end;
        return (start > 0 ? "… " : "") + text[start..end] + (end < text.Length ? " …" : "");
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
