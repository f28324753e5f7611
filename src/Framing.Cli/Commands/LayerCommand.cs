using System.CommandLine;
using Framing.Reports.Rows;

namespace Framing.Cli.Commands;

/// <summary><c>framing annotate</c>, <c>quotes</c>, <c>terms</c> and <c>sentiment</c>: one layer, a row an article.</summary>
internal static class LayerCommand
{
    private const DocumentLayers Voiced = DocumentLayers.Words | DocumentLayers.Entities | DocumentLayers.Quotes | DocumentLayers.Sources | DocumentLayers.Voices;

    public static Command Annotate(Terminal terminal) => Create(
        terminal, "annotate", "Tokens, tags, lemmas, sentences, paragraphs, names and voices of each article.", Voiced, DocumentRow.Annotation);

    public static Command Quotes(Terminal terminal) => Create(
        terminal, "quotes", "Who is quoted in each article, in which words, with which verb.", Voiced, DocumentRow.Quotes);

    public static Command Terms(Terminal terminal) => Create(
        terminal, "terms", "Contested words in each article, in whose voice.", Voiced | DocumentLayers.Terms, DocumentRow.Terms);

    public static Command Sentiment(Terminal terminal) => Create(
        terminal, "sentiment", "Tone of each article by voice and sentence, and toward whom.", Voiced | DocumentLayers.Sentiments | DocumentLayers.Targets, DocumentRow.Sentiment);

    private static Command Create(Terminal terminal, string name, string what, DocumentLayers layers, Func<Document, bool, string> row)
    {
        Command command = new(name, $"{what}\n\nExample: framing {name} articles/ -o {name}.jsonl");
        InputOptions input = new(command);
        AnalyzerOptions analyzerOptions = new(command);
        OutputOptions output = new(command);
        Option<bool> withText = new("--with-text") { Description = "Add the title and the text to each row." };
        command.Add(withText);
        command.SetAction(parsed =>
        {
            FramingAnalyzer analyzer = analyzerOptions.Create(parsed);
            Rejections rejections = new(terminal);
            bool text = parsed.GetValue(withText);
            IEnumerable<string> rows = OrderedParallel.Select(
                input.Read(parsed, terminal, rejections), article => row(analyzer.Annotate(article, layers), text), analyzerOptions.Threads(parsed));
            output.Write(parsed, terminal, writer =>
            {
                foreach (string line in rows)
                {
                    writer.Write(line);
                    writer.Write('\n');
                }
            });
            return rejections.ExitCode;
        });
        return command;
    }
}
