using System.CommandLine;
using Framing.Batch;
using Framing.Corpora;

namespace Framing.Cli.Commands;

/// <summary><c>framing batch</c>: every measure of every article, as tables; and <c>framing merge</c>: shards into one.</summary>
internal static class BatchCommand
{
    public static Command Batch(Terminal terminal)
    {
        Command command = new("batch", "Every measure of every article, as tables.\n\nExample: framing batch articles/*.jsonl.gz -o results --format parquet");
        InputOptions input = new(command);
        AnalyzerOptions analyzerOptions = new(command);
        EventsOption events = new(command);
        Option<string> folder = Folder(command);
        Option<string> format = new("--format") { Description = "The form of the tables: csv, jsonl or parquet.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "jsonl", "parquet");
        Option<string> by = new("--by") { Description = "The column that groups articles in the summary.", DefaultValueFactory = _ => "outlet", HelpName = "COLUMN" };
        Option<Shard> shard = new("--shard")
        {
            Description = "Analyze one of N equal parts of the articles, for N machines; 'framing merge' puts the parts together.",
            HelpName = "I/N",
            CustomParser = result => ParseShard(result.Tokens[0].Value, result.AddError),
            DefaultValueFactory = _ => Shard.Whole,
        };
        Option<bool> resume = new("--resume") { Description = "Go on with a run that was broken off in the same folder." };
        foreach (Option option in (Option[])[format, by, shard, resume])
            command.Add(option);
        command.SetAction(parsed =>
        {
            FramingAnalyzer analyzer = analyzerOptions.Create(parsed);
            BatchOptions options = new()
            {
                Folder = parsed.GetRequiredValue(folder),
                Format = parsed.GetValue(format) switch
                {
                    "jsonl" => TableFormat.JsonLines,
                    "parquet" => TableFormat.Parquet,
                    _ => TableFormat.Csv,
                },
                Shard = parsed.GetValue(shard),
                Resume = parsed.GetValue(resume),
                Compare = analyzerOptions.Compare(parsed) with { By = parsed.GetRequiredValue(by) },
                Threads = analyzerOptions.Threads(parsed),
                Layers = analyzer.Layers,
                Analysis = analyzer.Options.SetItems(input.Selection.Describe(parsed)),
                Lexicons = analyzer.Lexicons,
            };
            Rejections rejections = new(terminal);
            GivenEvents given =
                events.Load(parsed, terminal, input.Inputs(parsed), () => InputOptions.Read(terminal, input.Reader(parsed, terminal), input.Inputs(parsed), _ => { }));
            ArticleReader reader = input.Reader(parsed, terminal);
            BatchRun run = new(options, analyzer.Measure);
            try
            {
                ProgressBar.Run(terminal, progress => run.Run(
                    reject => input.Taken(parsed, terminal.Note, InputOptions.Read(terminal, reader, input.Inputs(parsed), row =>
                    {
                        reject(row);
                        rejections.Add(row);
                    })).Select(given.Of),
                    articles => progress(new(articles, rejections.Count, reader.BytesRead, reader.BytesTotal))));
            }
            catch (OperationCanceledException)
            {
                throw new OperationCanceledException(run.Kept == 0
                    ? "Stopped before the first part was finished; nothing is kept."
                    : $"Stopped. The first {run.Kept} articles are kept in {options.Folder}; '--resume' goes on from there.");
            }
            given.Note(terminal);
            foreach (string caution in run.Cautions)
                terminal.Note(caution);
            terminal.Note($"The tables are in {options.Folder}.");
            return rejections.Finish();
        });
        return command;
    }

    public static Command Merge(Terminal terminal)
    {
        Command command = new("merge",
            "Puts the shards of a batch together; the result is the unsharded run's, byte for byte.\n\nExample: framing merge shard-1 shard-2 shard-3 -o results");
        Argument<string[]> shards = new("DIR") { Description = "The folders of all shards of one run.", Arity = ArgumentArity.OneOrMore };
        InputOptions.RejectOptions(shards);
        command.Add(shards);
        Option<string> folder = Folder(command);
        command.SetAction(parsed =>
        {
            foreach (string caution in ShardMerge.Run(parsed.GetRequiredValue(shards), parsed.GetRequiredValue(folder)))
                terminal.Note(caution);
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string> Folder(Command command)
    {
        Option<string> folder = new("--output", "-o") { Description = "The folder for the tables.", HelpName = "DIR", Required = true };
        command.Add(folder);
        return folder;
    }

    private static Shard ParseShard(string value, Action<string> error)
    {
        if (value.Split('/') is [string first, string second] && int.TryParse(first, out int number) && int.TryParse(second, out int count)
            && count is >= 1 and <= 100_000 && number >= 1 && number <= count)
        {
            return new(number, count);
        }
        error($"--shard: found '{value}'; expected I/N, such as 2/7 for the second of seven");
        return Shard.Whole;
    }
}
