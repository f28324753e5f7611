using System.Collections.Immutable;
using System.CommandLine;
using Framing.Corpora;
using Framing.Learning;
using Framing.Learning.Evaluations;

namespace Framing.Cli.Commands;

/// <summary>What commands that read texts with labels take: the table, and which column holds what.</summary>
internal sealed class LabeledInput
{
    private readonly Argument<string[]> inputs = new("LABELS") { Description =
        "Tables with a text and its label a row: csv, tsv or jsonl (also .gz), folders, globs, or - for JSON Lines.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> text = Text();
    private readonly Option<string> label = new("--label") { Description = "The column that holds the label.", HelpName = "COLUMN", DefaultValueFactory = _ => "label" };
    private readonly Option<string[]> group = new("--group") { Description =
        "The column whose equal values are kept together, such as the article of a sentence; for evaluate one or more.", HelpName = "COLUMN" };
    private readonly Option<int> folds = new("--folds")
    {
        Description = "How many folds the evaluation has.",
        HelpName = "K",
        DefaultValueFactory = _ => EvaluationOptions.Default.Folds,
    };
    private readonly Option<double> l2 = new("--l2")
    {
        Description = "How much large weights cost.",
        HelpName = "X",
        DefaultValueFactory = _ => ClassifierOptions.Default.L2,
    };
    private readonly Option<string?> unit = new("--unit") { Description =
        "What to label when applied to articles: each sentence, or the whole text; told by the examples unless given.", HelpName = "sentence|text" };
    private readonly Option<ulong> seed = new("--seed")
    {
        Description = "The seed of everything random.",
        HelpName = "N",
        DefaultValueFactory = _ => ClassifierOptions.Default.Seed,
    };
    private readonly Option<int> threads = new("--threads") { Description =
        "How many threads to work on; one a processor unless told. Results do not depend on it.", HelpName = "N" };

    public LabeledInput(Command command)
    {
        InputOptions.RejectOptions(inputs);
        unit.AcceptOnlyFromAmong("sentence", "text");
        Expect(folds, value => int.TryParse(value, out int n) && n is >= 2 and <= 100, "a whole number from 2 to 100");
        Expect(threads, value => int.TryParse(value, out int n) && n is >= 1 and <= 1024, "a whole number from 1 to 1024");
        Expect(l2, value => double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out double x) && x > 0 && double.IsFinite(x), "a number above 0");
        command.Add(inputs);
        foreach (Option option in (Option[])[text, label, group, folds, l2, unit, seed, threads])
            command.Add(option);
    }

    public static Option<string> Text() => new("--text") { Description = "The column that holds the text.", HelpName = "COLUMN", DefaultValueFactory = _ => "text" };

    /// <summary>The labelled texts, annotated. Rows without text or label are rejected.</summary>
    public List<LabeledDocument> Read(ParseResult parsed, Terminal terminal, Rejections rejections, IEnumerable<string> furtherColumns)
    {
        string textColumn = parsed.GetRequiredValue(text), labelColumn = parsed.GetRequiredValue(label);
        string[] columns = [.. Groups(parsed).Concat(furtherColumns).Distinct(StringComparer.Ordinal)];
        FramingAnalyzer analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());
        IEnumerable<TableRow> rows = TableReader.Read(parsed.GetRequiredValue(inputs), [textColumn, labelColumn, .. columns], rejections.Add, terminal.Input).Where(row =>
        {
            terminal.Cancel.ThrowIfCancellationRequested();
            string? missing = string.IsNullOrWhiteSpace(row[textColumn]) ? textColumn : string.IsNullOrWhiteSpace(row[labelColumn]) ? labelColumn : null;
            if (missing is not null)
                rejections.Add(row.Reject($"there is nothing in '{missing}'; expected a text and its label"));
            return missing is null;
        });
        List<LabeledDocument> examples = [.. OrderedParallel.Select(rows, row => new LabeledDocument(
            analyzer.Annotate(Article.FromText(row[textColumn]!), Classifier.Layers),
            row[labelColumn]!.Trim(),
            columns.ToImmutableSortedDictionary(column => column, column => row[column]!, StringComparer.Ordinal)), Threads(parsed))];
        if (examples.Count == 0)
            throw new InputException(
                $"{parsed.GetRequiredValue(inputs)[0]}: there is no labelled text in it. Expected a text in '{textColumn}' and its label in '{labelColumn}'.");
        return examples;
    }

    public string[] Groups(ParseResult parsed) => [.. (parsed.GetValue(group) ?? []).SelectMany(AgreementCommand.Items)];

    public int Threads(ParseResult parsed) => parsed.GetValue(threads);

    public EvaluationOptions Options(ParseResult parsed) => new()
    {
        Training = new()
        {
            L2 = parsed.GetValue(l2),
            Seed = parsed.GetValue(seed),
            Group = Groups(parsed).FirstOrDefault(),
            Unit = parsed.GetValue(unit) switch { "sentence" => ClassifierUnit.Sentence, "text" => ClassifierUnit.Text, _ => null },
        },
        Folds = parsed.GetValue(folds),
        Groups = [.. Groups(parsed)],
        Seed = parsed.GetValue(seed),
        Threads = Threads(parsed),
    };

    private static void Expect(Option option, Func<string, bool> accepts, string expected) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var value }] && !accepts(value))
            result.AddError($"{option.Name}: found '{value}'; expected {expected}");
    });
}
