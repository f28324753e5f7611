using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Framing.Corpora;

/// <summary>Apache Parquet tables. Columns of lists and structures are passed over: an article has no use for them.</summary>
internal sealed class ParquetRows : ITableReader
{
    /// <summary>A group of more rows is refused: its texts would not fit into bounded memory. Writers make groups of up to a million.</summary>
    private const int MaxGroupRows = 2_000_000;

    /// <summary>The most values of a group: a column that holds one value over and over takes no room in a file, and all of it in memory.</summary>
    private const long MaxGroupValues = 50_000_000;

    /// <summary>A group may unpack to this many bytes, or to <see cref="MaxRatio"/> times its size where that is more: texts shrink to a third.</summary>
    private const long MaxGroupBytes = 256L << 20;

    private const int MaxRatio = 10;

    public IReadOnlyList<string> Endings { get; } = [".parquet"];

    /// <summary>The bytes that every Parquet file begins and ends with.</summary>
    private static ReadOnlySpan<byte> Magic => "PAR1"u8;

    public bool Recognizes(FileStart start) => start.Bytes.StartsWith(Magic);

    public string? Refusal(FileStart start) =>
        Recognizes(start) ? null : "the file is not Parquet, though its name says so. Expected it to begin with 'PAR1'";

    public IEnumerable<TableRow> Rows(ArticleFile file, Action<IReadOnlyList<string>> header)
    {
        ParquetReader reader = Run(() => ParquetReader.CreateAsync(file.Content, new ParquetOptions { TreatByteArrayAsString = true, UseDateOnlyTypeForDates = true }));
        DataField[] fields = Run(() => Task.FromResult(reader.Schema.Fields.OfType<DataField>().Where(f => !f.IsArray).ToArray()));
        header([.. fields.Select(f => f.Name)]);
        int before = 0;
        for (int g = 0; g < reader.RowGroupCount; g++)
        {
            Func<int, string>[] columns;
            int rows;
            using (ParquetRowGroupReader group = reader.OpenRowGroupReader(g))
            {
                if (Excess(group, fields) is { } excess)
                    throw new InvalidDataException($"row group {g + 1} {excess}: write the file with smaller row groups");
                rows = (int)group.RowCount;
                columns = [.. fields.Select(field => Column(group, field, rows))];
            }
            for (int r = 0; r < rows; r++)
                yield return new(file.Name, before + r + 1, [.. fields.Select((field, i) => KeyValuePair.Create(field.Name, columns[i](r)))]);
            before += rows;
        }
    }

    /// <summary>What of a group is beyond measure, before any of it is unpacked; <see langword="null"/> where nothing is.</summary>
    private static string? Excess(ParquetRowGroupReader group, DataField[] fields)
    {
        if (group.RowCount is < 0 or > MaxGroupRows)
            return $"declares {group.RowCount} rows; expected at most {MaxGroupRows}";
        if (group.RowCount * fields.Length > MaxGroupValues)
            return $"declares {group.RowCount} rows of {fields.Length} columns; expected at most {MaxGroupValues} values";
        long packed = 0, unpacked = 0;
        foreach (Parquet.Meta.ColumnMetaData? column in fields.Select(field => Run(() => Task.FromResult(group.GetMetadata(field)))?.MetaData))
        {
            packed += Math.Max(0, column?.TotalCompressedSize ?? 0);
            unpacked += Math.Max(0, column?.TotalUncompressedSize ?? 0);
        }
        return unpacked <= Math.Max(MaxGroupBytes, packed * MaxRatio) ? null
            : $"unpacks from {packed >> 20} MB to {unpacked >> 20} MB; expected at most {MaxGroupBytes >> 20} MB or {MaxRatio} times its size";
    }

    /// <summary>A column's values as text, as a csv file would hold them.</summary>
    private static Func<int, string> Column(ParquetRowGroupReader group, DataField field, int rows)
    {
        if (field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>))
        {
            string?[] texts = new string?[rows];
            Run(() => group.ReadAsync(field, texts.AsMemory()!));
            return row => texts[row] ?? "";
        }
        return Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.Boolean => Values<bool>(group, field, rows, value => value ? "true" : "false"),
            TypeCode.Byte => Numbers<byte>(group, field, rows),
            TypeCode.SByte => Numbers<sbyte>(group, field, rows),
            TypeCode.Int16 => Numbers<short>(group, field, rows),
            TypeCode.UInt16 => Numbers<ushort>(group, field, rows),
            TypeCode.Int32 => Numbers<int>(group, field, rows),
            TypeCode.UInt32 => Numbers<uint>(group, field, rows),
            TypeCode.Int64 => Numbers<long>(group, field, rows),
            TypeCode.UInt64 => Numbers<ulong>(group, field, rows),
            TypeCode.Single => Numbers<float>(group, field, rows),
            TypeCode.Double => Numbers<double>(group, field, rows),
            TypeCode.Decimal => Numbers<decimal>(group, field, rows),
            TypeCode.DateTime =>
                Values<DateTime>(
                    group, field, rows, value => value.ToString(value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)),
            _ when field.ClrType == typeof(DateOnly) => Values<DateOnly>(group, field, rows, value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            _ => _ => "",
        };
    }

    private static Func<int, string> Numbers<T>(ParquetRowGroupReader group, DataField field, int rows)
        where T : struct, IFormattable =>
        Values<T>(group, field, rows, value => value.ToString(null, CultureInfo.InvariantCulture));

    private static Func<int, string> Values<T>(ParquetRowGroupReader group, DataField field, int rows, Func<T, string> text)
        where T : struct
    {
        if (field.IsNullable)
        {
            T?[] values = new T?[rows];
            Run(() => group.ReadAsync(field, values.AsMemory()));
            return row => values[row] is { } value ? text(value) : "";
        }
        T[] all = new T[rows];
        Run(() => group.ReadAsync(field, all.AsMemory()));
        return row => text(all[row]);
    }

    private static void Run(Func<ValueTask> read) => Run(async () =>
    {
        await read().ConfigureAwait(false);
        return true;
    });

    /// <summary>Whatever a broken file makes the library throw is a fault of the file.</summary>
    private static T Run<T>(Func<Task<T>> read)
    {
        try
        {
            return read().GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InvalidDataException))
        {
            throw new InvalidDataException("the Parquet data is broken or of a kind that can't be read; the rest of the file was not read", e);
        }
    }
}
