using System.CommandLine;
using System.Globalization;
using Framing.Batch;
using Framing.Corpora;

namespace Framing.Cli.Commands;

/// <summary><c>framing convert</c>: whatever is read, in the one clean form.</summary>
internal static class ConvertCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("convert",
            "Writes whatever is read (archives' exports, documents, pages, tables) as one table, a row an article, with a report of what was set apart, mended and "
            + "refused.\n\nExample: framing convert downloads/ -o articles.jsonl");
        InputOptions input = new(command);
        Option<string?> output = new("--output", "-o")
        {
            Description = "The file to write: .jsonl or .parquet; the report is written beside it, as .report.jsonl.", HelpName = "FILE", Required = true,
        };
        command.Add(output);
        OutputPath.Check(command, output);
        command.SetAction(parsed =>
        {
            IReadOnlyList<string> inputs = input.Inputs(parsed);
            if (inputs.Contains("-"))
                throw new InputException("-: standard input can't be read twice, as a conversion reads its articles. Put them into a file.");
            Rejections rejections = new(terminal);
            // The first reading is for the columns and the dates; what is to be said is said of the second.
            bool isSecond = false;
            ConversionReport report = new ArticleConversion((refused, noted) =>
            {
                Action<string> tell = isSecond ? terminal.Note : _ => { };
                Action<RejectedRow> reject = isSecond ? rejections.Add : _ => { };
                isSecond = true;
                ArticleReader reader = input.Reader(parsed, note =>
                {
                    noted(note);
                    tell(note.ToString());
                });
                return input.Taken(parsed, tell, InputOptions.Read(terminal, reader, inputs, row =>
                {
                    refused(row);
                    reject(row);
                }));
            }).Write(parsed.GetRequiredValue(output)!);
            foreach (string line in Told(report, parsed.GetRequiredValue(output)!))
                terminal.Note(line);
            return rejections.Finish();
        });
        return command;
    }

    private static IEnumerable<string> Told(ConversionReport report, string path)
    {
        yield return $"{Count(report.Articles, "article")} written to {path}; each case below stands in {report.Path}.";
        if (report.Refused > 0)
            yield return $"{Count(report.Refused, "row or file", "rows and files")} refused.";
        if (report.SetApart > 0)
            yield return $"Lines that are no part of the article were set apart from {Count(report.SetApart, "article")}.";
        if (report.Copies > 0)
            yield return $"{Count(report.Copies, "article has", "articles have")} a text that stood there before.";
        if (report.UnreadDates > 0)
            yield return $"{Count(report.UnreadDates, "date")} could not be read and stayed as {(report.UnreadDates == 1 ? "it was" : "they were")}.";
        if (report.Undated > 0)
            yield return $"{Count(report.Undated, "article has", "articles have")} no date.";
        if (report.WithoutOutlet > 0)
            yield return $"{Count(report.WithoutOutlet, "article has", "articles have")} no outlet; comparisons need one.";
        foreach ((string encoding, int articles) in report.Encodings)
            yield return $"{Count(articles, "article")} read as {encoding}.";
        foreach (string caution in report.Cautions)
            yield return caution;
    }

    private static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");
}
