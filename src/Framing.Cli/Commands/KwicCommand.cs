using System.CommandLine;
using Framing.Measures;
using Framing.Measures.Concordances;
using Framing.Reports.Rows;

namespace Framing.Cli.Commands;

/// <summary><c>framing kwic</c>: key words, or quotes, in context.</summary>
internal static class KwicCommand
{
    private static readonly RowForms<ConcordanceLine> Forms = new(ConcordanceRows.Json, ConcordanceRows.Csv, ConcordanceRows.CsvHeader)
    {
        TableHeader = [">", "", "", "outlet", "voice", "speaker"],
        Table = line => [line.Before, line.Keyword, line.After, line.Outlet ?? line.DocId, line.Voice.Name().Replace('_', ' '), line.Source ?? ""],
    };

    public static Command Create(Terminal terminal)
    {
        Command command = new("kwic", "Key words in context, or all quotes, with voice and speaker; a row a match.\n\n" +
            "A pattern is words, of which each matches a form or a dictionary form; * stands for any letters, ? for one.\n\n" +
            "Example: framing kwic 'illegal immigra*' articles/ -o kwic.csv");
        Argument<string[]> given = new("PATTERN INPUT") { Description = "The pattern (none with --quotes), then the articles.", Arity = ArgumentArity.OneOrMore };
        InputOptions.RejectOptions(given);
        command.Add(given);
        Option<bool> quotes = new("--quotes") { Description = "All quotes instead of a pattern." };
        command.Add(quotes);
        Option<int> window = new("--window")
        {
            Description = $"How many tokens to show on each side, within the sentence; {Concordance.DefaultWindow} unless told.",
            HelpName = "N",
            DefaultValueFactory = _ => Concordance.DefaultWindow,
        };
        window.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, out int n) && n is >= 0 and <= 1000))
                result.AddError($"--window: found '{value}'; expected a whole number from 0 to 1000");
        });
        command.Add(window);
        InputOptions input = new(command, hasArgument: false);
        AnalyzerOptions analyzerOptions = new(command);
        OutputOptions output = new(command);
        RowFormat format = new(command, output, hasTable: true);
        command.SetAction(parsed =>
        {
            string[] words = parsed.GetRequiredValue(given);
            bool allQuotes = parsed.GetValue(quotes);
            if (!allQuotes && words.Length < 2)
                throw new InputException($"kwic: found '{words[0]}' alone; expected a pattern and then articles. For all quotes of some articles give --quotes.");
            WordPattern? pattern = allQuotes ? null : WordPattern.Parse(words[0]);
            int size = parsed.GetValue(window);
            FramingAnalyzer analyzer = analyzerOptions.Create(parsed, DocumentLayers.Voices);
            Rejections rejections = new(terminal);
            IEnumerable<ConcordanceLine[]> lines = OrderedParallel.Select(
                input.Read(parsed, terminal, rejections, allQuotes ? words : words[1..]),
                article => Lines(analyzer.Annotate(article, DocumentLayers.Voices), pattern, size),
                analyzerOptions.Threads(parsed));
            long found = 0;
            format.Write(parsed, terminal, Forms, lines.SelectMany(l => l).Select(line => (++found, line).line));
            if (found == 0)
                terminal.Note(allQuotes ? "No quotation in these articles." : $"No match for '{words[0]}' in these articles.");
            return rejections.Finish();
        });
        return command;
    }

    private static ConcordanceLine[] Lines(Document document, WordPattern? pattern, int window) =>
        [.. pattern is null ? Concordance.Quotes(document, window) : Concordance.Find(document, pattern, window)];
}
