using Sylvan.Data.Csv;

namespace Framing.Corpora;

/// <summary>Comma- or tab-separated tables with a header.</summary>
internal static class DelimitedTable
{
    private const string HeaderProblem = "the header can't be read; expected a first line with the names of the columns.";

    /// <summary>The rows. <paramref name="header"/> is handed the names of the columns before the first.</summary>
    public static IEnumerable<TableRow> Read(
        TextReader reader, string name, char? delimiter, ReaderOptions options, Action<RejectedRow> reject, Action<IReadOnlyList<string>> header)
    {
        using WellFormedRows rows = new(reader, delimiter, options.MaxLength, (number, reason) => reject(new(name, number, reason)));
        using CsvDataReader csv = Open(rows, name, options);
        rows.NextNumber();
        string[] columns = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
        header(columns);
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

    private static CsvDataReader Open(WellFormedRows rows, string name, ReaderOptions options)
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
                MaxBufferSize = Math.Max(options.MaxLength, 1 << 16),
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
