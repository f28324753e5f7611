using System.CommandLine;

namespace Framing.Cli.Commands;

/// <summary><c>--format</c> of commands whose results are rows: jsonl or csv, and for some a table to read.</summary>
internal sealed class RowFormat
{
    private readonly Option<string?> format;
    private readonly OutputOptions output;
    private readonly Dictionary<string, string> endings = new(StringComparer.OrdinalIgnoreCase)
    {
        // A name without an ending may be a pipe.
        [""] = "jsonl",
        [".jsonl"] = "jsonl",
        [".ndjson"] = "jsonl",
        [".json"] = "jsonl",
        [".csv"] = "csv",
    };
    private readonly bool hasTable;

    /// <param name="command">The command.</param>
    /// <param name="output">Where it writes: a file that ends in .csv is to be csv.</param>
    /// <param name="hasTable">Whether the rows can be a table, which a screen gets unless told.</param>
    public RowFormat(Command command, OutputOptions output, bool hasTable = false)
    {
        (this.output, this.hasTable) = (output, hasTable);
        if (hasTable)
            endings[".txt"] = "text";
        string[] names = hasTable ? ["jsonl", "csv", "text"] : ["jsonl", "csv"];
        format = new("--format")
        {
            Description = $"One of {string.Join(", ", names)}; told by the ending of -o, else {(hasTable ? "a table (text) on a screen, and " : "")}jsonl.",
            HelpName = string.Join('|', names),
        };
        format.AcceptOnlyFromAmong(names);
        command.Add(format);
    }

    /// <summary>Whether csv is wanted.</summary>
    public bool IsCsv(ParseResult parsed) => Chosen(parsed) == "csv";

    /// <summary>Writes the rows, for csv with the names of the columns before them.</summary>
    public void Write<T>(ParseResult parsed, Terminal terminal, RowForms<T> forms, IEnumerable<T> rows)
    {
        bool isCsv = IsCsv(parsed);
        bool isTable = Chosen(parsed, hasTable && terminal.IsScreen ? "text" : "jsonl") == "text";
        output.Write(parsed, terminal, writer =>
        {
            if (isTable)
            {
                if (output.File(parsed) is not null)
                    writer.Write($"{OwnMark.Line}\n");
                TextTable.Write(writer, forms.TableHeader, rows.Select(forms.Table));
                return;
            }
            if (isCsv)
                WriteLine(writer, forms.CsvHeader);
            foreach (T row in rows)
                WriteLine(writer, isCsv ? forms.Csv(row) : forms.Json(row));
        });
    }

    private string Chosen(ParseResult parsed, string unnamed = "jsonl") =>
        parsed.GetValue(format) ?? (output.File(parsed) is { } file ? OutputOptions.FormatOf(file, endings) : unnamed);

    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}

/// <summary>How a row reads in each format.</summary>
internal sealed record RowForms<T>(Func<T, string> Json, Func<T, string> Csv, string CsvHeader)
{
    /// <summary>The heads of the columns of a table; one that begins with '&gt;' is set to the right.</summary>
    public IReadOnlyList<string> TableHeader { get; init; } = [];

    /// <summary>The cells of a row of a table.</summary>
    public Func<T, IReadOnlyList<string>> Table { get; init; } = _ => [];
}
