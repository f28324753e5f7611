using System.Collections.Immutable;
using System.CommandLine;
using Framing.Measures;
using Framing.Reports.Rows;

namespace Framing.Cli.Commands;

/// <summary><c>framing keyness</c>: words and phrases that set groups apart.</summary>
internal static class KeynessCommand
{
    private const DocumentLayers Layers = DocumentLayers.Words | DocumentLayers.Entities | DocumentLayers.Voices;

    public static Command Create(Terminal terminal)
    {
        Command command = new("keyness", "Words, phrases and names that set groups of articles apart; a row a feature and pair of groups.\n\n" +
            "Example: framing keyness articles/ --by outlet --target Herald --voice own --format csv -o keyness.csv");
        InputOptions input = new(command);
        KeynessArguments arguments = new(command);
        Option<string[]> reference = new("--reference")
        {
            Description = "Articles to compare each group with, instead of the other groups.",
            HelpName = "INPUT",
        };
        command.Add(reference);
        AnalyzerOptions analyzerOptions = new(command);
        RowFormat format = new(command);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            FramingAnalyzer analyzer = analyzerOptions.Create(parsed);
            Rejections rejections = new(terminal);
            KeynessOptions options = arguments.Read(parsed) with { Threads = analyzerOptions.Threads(parsed) };
            KeynessTable table = KeynessAnalysis.Compare(
                Annotate(input.Read(parsed, terminal, rejections)),
                options,
                parsed.GetValue(reference) is { Length: > 0 } own ? Annotate(input.Read(parsed, terminal, rejections, own)) : null);
            foreach (string caution in table.Cautions)
                terminal.Error.WriteLine(FramingCommand.OneLine(caution));
            ImmutableArray<KeynessRow> rows = [.. arguments.Top(parsed) is > 0 and int top ? table.Top(top) : table.Rows];
            output.Write(parsed, terminal, writer => format.Write(parsed, writer, rows, KeynessRows.Json, KeynessRows.Csv, KeynessRows.CsvHeader));
            return rejections.ExitCode;

            IEnumerable<Document> Annotate(IEnumerable<Article> articles) => OrderedParallel.Select(
                articles, article => analyzer.Annotate(article, Layers), analyzerOptions.Threads(parsed));
        });
        return command;
    }
}
