using System.CommandLine;
using Framing.Reports.Rows;

namespace Framing.Cli.Commands;

/// <summary><c>framing annotate</c>, <c>quotes</c>, <c>terms</c> and <c>sentiment</c>: one layer, a row an article.</summary>
internal static class LayerCommand
{
    public static Command Annotate(Terminal terminal) => Create(
        terminal, "annotate", "Tokens, tags, lemmas, sentences, paragraphs, names and voices of each article.",
        DocumentLayers.Entities | DocumentLayers.Voices, DocumentLayers.Tokens, DocumentRow.Annotation);

    public static Command Quotes(Terminal terminal) => Create(
        terminal, "quotes", "Who is quoted in each article, in which words, with which verb.",
        DocumentLayers.Quotes | DocumentLayers.Sources, DocumentLayers.Quotes, DocumentRow.Quotes);

    public static Command Terms(Terminal terminal) => Create(
        terminal, "terms", "Contested words in each article, in whose voice.", DocumentLayers.Terms, DocumentLayers.Terms, DocumentRow.Terms);

    public static Command Sentiment(Terminal terminal) => Create(
        terminal, "sentiment", "Tone of each article by voice and sentence, and toward whom.",
        DocumentLayers.Sentiments | DocumentLayers.Targets, DocumentLayers.Sentiments, DocumentRow.Sentiment);

    /// <param name="terminal">Where to read and write.</param>
    /// <param name="name">The command.</param>
    /// <param name="what">What it does, for its help.</param>
    /// <param name="layers">The layers that it writes; those that they are made from are made too.</param>
    /// <param name="finding">The layer whose findings are the rows of csv.</param>
    /// <param name="json">The row of an article.</param>
    private static Command Create(Terminal terminal, string name, string what, DocumentLayers layers, DocumentLayers finding, Func<Document, bool, string> json)
    {
        Command command = new(name, $"{what} One row an article (jsonl) or a finding (csv).\n\nExample: framing {name} articles/ -o {name}.jsonl");
        InputOptions input = new(command);
        AnalyzerOptions analyzerOptions = new(command);
        OutputOptions output = new(command);
        RowFormat format = new(command, output);
        Option<bool> withText = new("--with-text") { Description = "Add the title and the text to each row of jsonl." };
        command.Add(withText);
        command.SetAction(parsed =>
        {
            FramingAnalyzer analyzer = analyzerOptions.Create(parsed, layers);
            Rejections rejections = new(terminal);
            bool isCsv = format.IsCsv(parsed), text = parsed.GetValue(withText);
            IEnumerable<string> rows = OrderedParallel.Select(
                input.Read(parsed, terminal, rejections).Index(),
                item =>
                {
                    Document document = analyzer.Annotate(item.Item, layers);
                    return isCsv ? FindingRows.Csv(document, item.Index + 1L, finding) : json(document, text) + "\n";
                },
                analyzerOptions.Threads(parsed));
            output.Write(parsed, terminal, writer =>
            {
                if (isCsv)
                    writer.Write(FindingRows.CsvHeader(finding));
                foreach (string row in rows)
                    writer.Write(row);
            });
            return rejections.Finish();
        });
        return command;
    }
}
