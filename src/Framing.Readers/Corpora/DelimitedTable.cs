using Sylvan.Data.Csv;

namespace Framing.Corpora;

/// <summary>Comma- or tab-separated tables with a header.</summary>
/// <param name="delimiter">What stands between fields; found in the header unless told.</param>
/// <param name="endings">How the names of such files end.</param>
internal sealed class DelimitedTable(char? delimiter, IReadOnlyList<string> endings) : ITableReader
{
    private const string HeaderProblem = "the header can't be read; expected a first line with the names of the columns.";

    public IReadOnlyList<string> Endings { get; } = endings;

    public string? Refusal(FileStart start) => start.BinaryRefusal;

    public IEnumerable<TableRow> Rows(ArticleFile file, Action<IReadOnlyList<string>> header) =>
        Read(file.OpenText(), file.Name, delimiter, file.Options.MaxLength, row => file.Reject(row.Line, row.Reason), header, file.Note);

    /// <summary>The rows. <paramref name="header"/> is handed the names of the columns before the first.</summary>
    public static IEnumerable<TableRow> Read(
        TextReader reader, string name, char? delimiter, int maxLength, Action<RejectedRow> reject, Action<IReadOnlyList<string>> header,
        Action<string> note)
    {
        using WellFormedRows rows = new(reader, delimiter, maxLength, (number, reason) => reject(new(name, number, reason)));
        using CsvDataReader csv = Open(rows, name, maxLength);
        rows.NextNumber();
        string[] columns = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
        header(columns);
        if (columns.GroupBy(column => column, StringComparer.Ordinal).FirstOrDefault(group => group.Key.Length > 0 && group.Skip(1).Any())?.Key is { } twice)
            note($"the column '{twice}' stands twice in the header; of each row the first value that is not empty is taken");
        while (csv.Read())
        {
            int number = rows.NextNumber();
            if (csv.RowFieldCount != columns.Length)
            {
                reject(new(name, number, $"the row has {csv.RowFieldCount} fields; expected {columns.Length} as in the header"));
                continue;
            }
            yield return new(name, number, [.. columns.Select((column, i) => KeyValuePair.Create(column, csv.GetString(i)))]);
        }
        rows.NextNumber();
    }

    private static CsvDataReader Open(WellFormedRows rows, string name, int maxLength)
    {
        if (rows.IsHeaderBroken)
            throw new InputException($"{name}: {HeaderProblem}");
        try
        {
            return CsvDataReader.Create(rows, new CsvDataReaderOptions
            {
                Delimiter = rows.Delimiter,
                // No row is a comment, however it begins.
                Comment = '\0',
                MaxBufferSize = Math.Max(maxLength, 1 << 16),
                BufferSize = 1 << 16,
                HeaderComparer = StringComparer.Ordinal,
            });
        }
        catch (CsvMissingHeadersException e)
        {
            throw new InputException($"{name}: the table is empty; expected a first line with the names of the columns.", e);
        }
        catch (Exception e) when (e is CsvFormatException or CsvRecordTooLargeException)
        {
            throw new InputException($"{name}: {HeaderProblem}", e);
        }
    }
}
