namespace Framing.Corpora;

/// <summary>
/// Reads the rows of any tables, articles or not, as a stream: comma- and tab-separated ones with a header and JSON Lines, gzipped too,
/// and Parquet.
/// </summary>
public static class TableReader
{
    /// <summary>The rows of the inputs, in order. What can't be used is handed to <paramref name="rejected"/>, and the reading goes on.</summary>
    /// <param name="inputs">Files, folders, globs, or <c>-</c> for JSON Lines from <paramref name="standardInput"/>.</param>
    /// <param name="columns">Columns that every row must have; others may be there too.</param>
    /// <param name="rejected">Takes each row or file that could not be used.</param>
    /// <param name="standardInput">What <c>-</c> reads.</param>
    /// <exception cref="InputException">
    /// An input as a whole can't be used: it is missing, empty or no table, or its header lacks one of the columns.
    /// </exception>
    public static IEnumerable<TableRow> Read(
        IReadOnlyList<string> inputs, IReadOnlyCollection<string> columns, Action<RejectedRow> rejected, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rejected);
        List<InputFile> files = new InputFiles(ReaderOptions.Default.Readers).Find([.. inputs.Where(i => i != "-")]);
        foreach (InputFile file in files)
        {
            if (file.Reader is not ITableReader)
                throw new InputException($"{file.Name}: this is not a table. Expected a file that ends in .csv, .tsv or .jsonl (each also .gz).");
            file.Probe();
        }
        if (inputs.Contains("-"))
            files.Insert(0, InputFile.Standard);
        FileHandler handler = new(ReaderOptions.Default, rejected, _ => { });
        return files.SelectMany(file => handler.UntilBroken(file, Rows(file, columns, handler, standardInput)));
    }

    private static IEnumerable<TableRow> Rows(InputFile file, IReadOnlyCollection<string> columns, FileHandler handler, Stream? standardInput)
    {
        using Stream raw = file == InputFile.Standard ? standardInput ?? Stream.Null : File.OpenRead(file.Path);
        using Stream content = file.Unzip(raw);
        ArticleFile table = new(file, content, handler);
        foreach (TableRow row in ((ITableReader)file.Reader).Rows(table, names => RequireColumns(columns, names, file.Name)))
        {
            if (columns.FirstOrDefault(column => row[column] is null) is { } missing)
                handler.Rejected(row.Reject($"there is no '{missing}' in the row; found {Quoted(row.Values.Select(v => v.Key))}"));
            else
                yield return row;
        }
    }

    private static void RequireColumns(IReadOnlyCollection<string> columns, IReadOnlyList<string> names, string file)
    {
        if (columns.FirstOrDefault(column => !names.Contains(column)) is { } missing)
            throw new InputException($"{file}: there is no column '{missing}'{Closest.Hint(missing, names)}; found {Quoted(names)}. Name one of these.");
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
