using System.CommandLine;

namespace Framing.Cli.Commands;

/// <summary><c>--format jsonl|csv</c> of commands whose results are rows.</summary>
internal sealed class RowFormat
{
    private readonly Option<string> format = new("--format")
    {
        Description = "jsonl (unless told) or csv.",
        HelpName = "jsonl|csv",
        DefaultValueFactory = _ => "jsonl",
    };

    public RowFormat(Command command)
    {
        format.AcceptOnlyFromAmong("jsonl", "csv");
        command.Add(format);
    }

    /// <summary>Whether csv is wanted.</summary>
    public bool IsCsv(ParseResult parsed) => parsed.GetValue(format) == "csv";

    /// <summary>Writes the rows, for csv with the names of the columns before them.</summary>
    public void Write<T>(ParseResult parsed, TextWriter writer, IEnumerable<T> rows, Func<T, string> json, Func<T, string> csv, string csvHeader)
    {
        bool isCsv = IsCsv(parsed);
        if (isCsv)
            WriteLine(csvHeader);
        foreach (T row in rows)
            WriteLine(isCsv ? csv(row) : json(row));

        void WriteLine(string line)
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }
}
