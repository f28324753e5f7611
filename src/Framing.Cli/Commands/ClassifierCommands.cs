using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Framing.Cli.Native;
using Framing.Corpora;
using Framing.Learning;
using Framing.Learning.Evaluations;
using Framing.Reports;
using Framing.Reports.Rows;

namespace Framing.Cli.Commands;

/// <summary><c>framing train</c>, <c>evaluate</c> and <c>classify</c>: a classifier for the user's own labels.</summary>
internal static class ClassifierCommands
{
    public static Command Train(Terminal terminal)
    {
        Command command = new("train", "Trains a classifier on your own labels, and measures how well it tells them.\n\n" +
            "Example: framing train labels.csv --text sentence --label frame --group article -o frames.model");
        LabeledInput input = new(command);
        Option<string> file = new("--output", "-o") { Description = "The file for the classifier.", HelpName = "FILE", Required = true };
        command.Add(file);
        command.SetAction(parsed =>
        {
            if (!ManagedOnly.IsHere)
                throw new UnreachableException();
            Rejections rejections = new(terminal);
            EvaluationOptions options = input.Options(parsed);
            if (options.Groups.Length > 1)
                throw new InputException("--group: found more than one column; expected one to train by. 'framing evaluate' takes several.");
            List<LabeledDocument> examples = input.Read(parsed, terminal, rejections, []);
            EvaluationReport report = Evaluation.Run(examples, options);
            WriteFile(parsed.GetRequiredValue(file), Classifier.Train(examples, options.Training).With(report).ToBytes());
            EvaluationResult.WriteText(report, terminal.Output);
            return rejections.Finish();
        });
        return command;
    }

    public static Command Evaluate(Terminal terminal)
    {
        Command command = new("evaluate", "How well a classifier tells your own labels: k-fold cross-validation, with two simple methods beside it.\n\n" +
            "Example: framing evaluate labels.csv --text sentence --label frame --group article --by outlet");
        LabeledInput input = new(command);
        Option<string?> by = new("--by") { Description = "Columns to break the results down by: topic,outlet.", HelpName = "LIST" };
        Option<string> format = new("--format") { Description = "text (unless told) or json.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        command.Add(by);
        command.Add(format);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            if (!ManagedOnly.IsHere)
                throw new UnreachableException();
            Rejections rejections = new(terminal);
            string[] parts = AgreementCommand.Items(parsed.GetValue(by));
            EvaluationReport report = Evaluation.Run(input.Read(parsed, terminal, rejections, parts), input.Options(parsed) with { By = [.. parts] });
            output.Write(parsed, terminal, writer =>
            {
                if (parsed.GetValue(format) == "json")
                    EvaluationResult.WriteJson(report, writer);
                else
                    EvaluationResult.WriteText(report, writer);
            });
            return rejections.Finish();
        });
        return command;
    }

    public static Command Classify(Terminal terminal)
    {
        Command command = new("classify", "Gives each text of a table a label, with the probability of each.\n\n" +
            "Example: framing classify sentences.csv --model frames.model --text sentence --id sentence_id --format csv");
        Argument<string[]> inputs = new("INPUT") { Description = "Tables with a text a row: csv, tsv or jsonl (also .gz), folders, globs, or - for JSON Lines.",
            Arity = ArgumentArity.OneOrMore };
        InputOptions.RejectOptions(inputs);
        command.Add(inputs);
        Option<string> model = new("--model") { Description = "The classifier that 'framing train' made.", HelpName = "FILE", Required = true };
        Option<string> text = LabeledInput.Text();
        Option<string?> id = new("--id") { Description = "The column that names the row; 'doc_id' where there is one, else the number of the line.",
            HelpName = "COLUMN" };
        Option<int> threads = new("--threads") { Description = "How many threads to work on; one a processor unless told. Results do not depend on it.", HelpName = "N" };
        foreach (Option option in (Option[])[model, text, id, threads])
            command.Add(option);
        OutputOptions output = new(command);
        RowFormat format = new(command, output);
        command.SetAction(parsed =>
        {
            Rejections rejections = new(terminal);
            Classifier classifier = Classifier.Load(parsed.GetRequiredValue(model));
            FramingAnalyzer analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());
            string column = parsed.GetRequiredValue(text);
            string idColumn = parsed.GetValue(id) ?? "doc_id";
            IEnumerable<TableRow> rows = TableReader.Read(
                parsed.GetRequiredValue(inputs), parsed.GetValue(id) is { } named ? [column, named] : [column], rejections.Add, terminal.Input).Select(row =>
                {
                    terminal.Cancel.ThrowIfCancellationRequested();
                    return row;
                });
            IEnumerable<(string Id, Classification Classification)> results = OrderedParallel.Select(
                rows,
                row => (row[idColumn] ?? $"{row.File}#{row.Line}", classifier.Classify(analyzer.Annotate(Article.FromText(row[column]!), Classifier.Layers))),
                parsed.GetValue(threads));
            RowForms<(string Id, Classification Classification)> forms = new(
                r => ClassificationRows.Json(r.Id, r.Classification), r => ClassificationRows.Csv(r.Id, r.Classification), ClassificationRows.CsvHeader(classifier));
            format.Write(parsed, terminal, forms, results);
            return rejections.Finish();
        });
        return command;
    }

    /// <summary>Writes the file whole, or leaves what was there.</summary>
    private static void WriteFile(string path, byte[] bytes)
    {
        try
        {
            WholeFile.Write(path, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the file can't be written ({e.Message.TrimEnd('.')}). Name a file in a folder that exists and that you may write to.", e);
        }
    }
}
