using System.Runtime.InteropServices;
using System.Text;
using Framing.Comparisons;
using Framing.Reports.Tables;

namespace Framing.Batch;

/// <summary>One article's rows of every table, as bytes, and its measurements: all that the run keeps of it.</summary>
internal sealed class Rendered
{
    public required long Row { get; init; }

    public required byte[][] Tables { get; init; }

    public required ArticleMeasures Measures { get; init; }

    public static Rendered Of(Entry entry, IReadOnlyList<Table> tables, TableFormat format, GroupColumn by)
    {
        byte[][] rows = [.. tables.Select(table => Bytes(table, format, writer => table.Write(entry, writer)))];
        return new() { Row = entry.Row, Tables = rows, Measures = ArticleMeasures.Of(entry, by) };
    }

    /// <summary>Rows of a table that is not made article by article.</summary>
    public static byte[] Rows<T>(Table<T> table, IEnumerable<T> rows, TableFormat format) => Bytes(table, format, writer => table.Write(rows, writer));

    private static byte[] Bytes(Table table, TableFormat format, Action<IRowWriter> write)
    {
        StringBuilder text = new();
        if (format == TableFormat.Csv)
        {
            write(new CsvRowWriter(text));
        }
        else
        {
            using JsonLinesRowWriter writer = new(table.Columns, text);
            write(writer);
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>What tells this article from any other, to see on resuming that the input is the same.</summary>
    public static UInt128 FingerprintOf(Article article)
    {
        System.IO.Hashing.XxHash128 hash = new();
        foreach (string? part in (ReadOnlySpan<string?>)[
            article.Id, article.Title, article.Text, article.Outlet, article.Event, article.Date, article.Author, article.Url])
            Append(hash, part);
        foreach ((string name, string value) in article.Metadata)
        {
            Append(hash, name);
            Append(hash, value);
        }
        return hash.GetCurrentHashAsUInt128();
    }

    private static void Append(System.IO.Hashing.XxHash128 hash, string? part)
    {
        // The length first, so that no two lists of parts run together into the same bytes.
        Span<int> length = [part?.Length ?? -1];
        hash.Append(MemoryMarshal.AsBytes(length));
        hash.Append(MemoryMarshal.AsBytes(part.AsSpan()));
    }
}
