using System.Collections.Immutable;
using System.CommandLine;
using Framing.Measures;
using Framing.Measures.Precision;
using Framing.Reports;
using Framing.Reports.Rows;

namespace Framing.Cli.Commands;

/// <summary><c>framing lexicon sample</c>: rows to label by hand, and precision once they are labelled.</summary>
internal static class LexiconSampleCommand
{
    private const DocumentLayers Layers = DocumentLayers.Terms | DocumentLayers.Cues;

    private static readonly Dictionary<string, string> RowEndings = new(StringComparer.OrdinalIgnoreCase) { [".csv"] = "csv", [".jsonl"] = "jsonl" },
        ReportEndings = new(StringComparer.OrdinalIgnoreCase) { [".txt"] = "text", [".json"] = "json" };

    public static Command Create(Terminal terminal)
    {
        Command command = new(
            "sample", "Draws found terms at random, with context, to be labelled by hand; with --labels reads the labelled rows and gives precision.\n\n" +
            "Write right or wrong into the column label, and, if you like, the right voice into right_voice.\n\n" +
            "Example: framing lexicon sample articles/ --of immigration --number 200 -o sample.csv\n" +
            "         framing lexicon sample --labels sample.csv");
        Argument<string[]> articles = new("INPUT") { Description = "The articles; none with --labels.", Arity = ArgumentArity.ZeroOrMore };
        InputOptions.RejectOptions(articles);
        command.Add(articles);
        Option<string[]> labels = new("--labels") { Description = "Rows of an earlier sample, labelled: csv, tsv or jsonl.", HelpName = "FILE" };
        Option<int> number = new("--number") { Description = "How many terms to draw.", HelpName = "N", DefaultValueFactory = _ => TermSamplerOptions.Default.Size };
        Option<bool> each = new("--each-variant") { Description = "Draw so many of each variant, and not of all terms together." };
        Option<string[]> of = new("--of") { Description = "Only these: LEXICON, LEXICON/CONCEPT or LEXICON/CONCEPT/VARIANT; cues only where named. Give it once each.",
            HelpName = "NAME" };
        Option<int> window = new("--window")
        {
            Description = "How many tokens to show on each side.",
            HelpName = "N",
            DefaultValueFactory = _ => TermSamplerOptions.Default.Window,
        };
        Option<string?> format = new("--format") { Description = "csv (unless told) or jsonl; with --labels text (unless told) or json.",
            HelpName = "csv|jsonl|text|json" };
        Expect(number, 1, 1_000_000);
        Expect(window, 0, 1000);
        foreach (Option option in (Option[])[labels, number, each, of, window, format])
            command.Add(option);
        InputOptions input = new(command, hasArgument: false);
        AnalyzerOptions analyzerOptions = new(command);
        OutputOptions output = new(command);
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetValue(articles) ?? [], labeled = parsed.GetValue(labels) ?? [];
            if (given.Length > 0 == labeled.Length > 0)
                throw new InputException("lexicon sample: expected articles to draw from, or --labels FILE to read, and not both. See 'framing lexicon sample --help'.");
            Rejections rejections = new(terminal);
            if (labeled.Length > 0)
            {
                bool json = Format(parsed.GetValue(format) ?? output.FormatOf(parsed, "text", ReportEndings), "text", "json", "with --labels ");
                PrecisionReport report = Read(labeled, terminal, rejections);
                output.Write(parsed, terminal, writer =>
                {
                    if (json)
                        PrecisionResult.WriteJson(report, writer);
                    else
                        PrecisionResult.WriteText(report, writer);
                });
                return rejections.Finish();
            }
            bool lines = Format(parsed.GetValue(format) ?? output.FormatOf(parsed, "csv", RowEndings), "csv", "jsonl", "");
            FramingAnalyzer analyzer = analyzerOptions.Create(parsed, Layers);
            TermSampler sampler = new(new()
            {
                Size = parsed.GetValue(number),
                EachVariant = parsed.GetValue(each),
                Seed = analyzerOptions.Seed(parsed),
                Window = parsed.GetValue(window),
                Of = Known(parsed.GetValue(of) ?? [], analyzer.Concepts),
            });
            foreach (Document document in OrderedParallel.Select(input.Read(parsed, terminal, rejections, given),
                article => analyzer.Annotate(article, Layers), analyzerOptions.Threads(parsed)))
                sampler.Add(document);
            ImmutableArray<SampledTerm> drawn = sampler.Draw();
            output.Write(parsed, terminal, writer =>
            {
                if (!lines)
                    writer.Write(TermSampleRows.CsvHeader + "\n");
                foreach (SampledTerm sampled in drawn)
                    writer.Write((lines ? TermSampleRows.Json(sampled) : TermSampleRows.Csv(sampled)) + "\n");
            });
            terminal.Note($"{drawn.Length} of {sampler.Found} terms drawn.");
            return rejections.Finish();
        });
        return command;
    }

    private static PrecisionReport Read(string[] files, Terminal terminal, Rejections rejections)
    {
        (List<LabeledTerm> terms, int unlabeled) = TermLabels.Read(files, terminal, rejections);
        if (terms.Count == 0)
            throw new InputException($"{files[0]}: there is no label in it. Expected right or wrong in the column 'label' of a sample's rows.");
        if (unlabeled > 0)
            terminal.Note($"{unlabeled} rows have no label and are left out.");
        return TermPrecision.Measure(terms);
    }

    /// <summary>The names, once each is found to be a lexicon's, a concept's or a variant's.</summary>
    private static ImmutableArray<string> Known(string[] names, ImmutableArray<ConceptInfo> concepts)
    {
        foreach (string name in names)
        {
            string[] ids = name.Split('/');
            Expect(name, "lexicon", ids[0], concepts.Select(concept => concept.Lexicon));
            if (ids.Length > 1)
                Expect(name, "concept", ids[1], concepts.Where(concept => concept.Lexicon == ids[0]).Select(concept => concept.Id));
            if (ids.Length > 2)
            {
                ConceptInfo concept = concepts.First(concept => concept.Lexicon == ids[0] && concept.Id == ids[1]);
                Expect(name, "variant", string.Join('/', ids[2..]), concept.Variants.Select(variant => variant.Id));
            }
        }
        return [.. names];
    }

    private static void Expect(string name, string what, string id, IEnumerable<string> known)
    {
        string[] ids = [.. known.Distinct(StringComparer.Ordinal)];
        if (!ids.Contains(id))
            throw new InputException($"--of: found '{name}', but there is no {what} '{id}'; expected one of {string.Join(", ", ids)}.");
    }

    private static bool Format(string format, string usual, string other, string when) => format == usual
        ? false
        : format == other ? true : throw new InputException($"--format: found '{format}'; {when}expected {usual} or {other}.");

    private static void Expect(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, out int n) && n >= least && n <= most))
            result.AddError($"{option.Name}: found '{value}'; expected a whole number from {least} to {most}");
    });
}
