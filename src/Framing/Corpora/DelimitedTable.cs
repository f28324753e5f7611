using Sylvan.Data.Csv;

namespace Framing.Corpora;

/// <summary>Comma- or tab-separated tables with a header.</summary>
internal static class DelimitedTable
{
    /// <summary>The rows. <paramref name="header"/> is handed the names of the columns before the first.</summary>
    public static IEnumerable<TableRow> Read(
        TextReader reader, string name, char? delimiter, ReaderOptions options, Action<RejectedRow> reject, Action<IReadOnlyList<string>> header)
    {
        using CsvDataReader csv = Open(reader, name, delimiter, options);
        string[] columns = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
        header(columns);
        while (true)
        {
            int row = csv.RowNumber + 1;
            string? fault = null;
            bool more = false;
            try
            {
                more = csv.Read();
            }
            catch (CsvRecordTooLargeException)
            {
                fault = $"the row is longer than {options.MaxLength} characters, or a quotation mark is never closed; the rest of the file was not read";
            }
            catch (CsvFormatException)
            {
                fault = "quotation marks are not closed or not doubled; the rest of the file was not read";
            }
            if (fault is not null)
                reject(new(name, row, fault));
            if (!more)
                yield break;
            if (csv.RowFieldCount != columns.Length)
            {
                reject(new(name, csv.RowNumber, $"the row has {csv.RowFieldCount} fields; expected {columns.Length} as in the header"));
                continue;
            }
            yield return new(name, csv.RowNumber, [.. columns.Select((column, i) => KeyValuePair.Create(column, csv.GetString(i)))]);
        }
    }

    private static CsvDataReader Open(TextReader reader, string name, char? delimiter, ReaderOptions options)
    {
        try
        {
            return CsvDataReader.Create(reader, new CsvDataReaderOptions
            {
                Delimiter = delimiter,
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
            throw new InputException($"{name}: the header can't be read; expected a first line with the names of the columns.", e);
        }
    }
}
