using System.Text;
using System.Text.Json;
using Framing.Reports.Tables;
using Parquet;
using Parquet.Schema;

namespace Framing.Batch;

/// <summary>A table of a result on disk, made from rows as parts hold them: csv lines for csv, JSON lines for the other forms.</summary>
internal sealed class TableFile : IDisposable
{
    private readonly FileStream stream;
    private readonly ParquetTable? parquet;

    public TableFile(string path, IReadOnlyList<ColumnInfo> columns, TableFormat format)
    {
        stream = new(path, FileMode.Create);
        if (format == TableFormat.Parquet)
            parquet = new(stream, columns);
        else if (format == TableFormat.Csv)
            stream.Write(Encoding.UTF8.GetBytes(CsvRowWriter.Header(columns)));
    }

    public static string Ending(TableFormat format) => format switch
    {
        TableFormat.Csv => ".csv",
        TableFormat.JsonLines => ".jsonl",
        _ => ".parquet",
    };

    public void Add(byte[] rows)
    {
        if (parquet is null)
            stream.Write(rows);
        else
            parquet.Add(rows);
    }

    public void Dispose()
    {
        parquet?.Dispose();
        stream.Flush(flushToDisk: true);
        stream.Dispose();
    }
}

/// <summary>Collects rows by column and writes them as row groups.</summary>
internal sealed class ParquetTable : IDisposable
{
    /// <summary>Rows a row group: few enough that a group of a wide table with texts stays in the tens of megabytes.</summary>
    private const int GroupRows = 20_000;

    private readonly IReadOnlyList<ColumnInfo> columns;
    private readonly DataField[] fields;
    private readonly ParquetWriter writer;
    private readonly List<string?>[] texts;
    private readonly List<long?>[] integers;
    private readonly List<double?>[] numbers;
    private readonly List<bool?>[] flags;
    private int rows;

    public ParquetTable(Stream stream, IReadOnlyList<ColumnInfo> columns)
    {
        this.columns = columns;
        fields = [.. columns.Select(FieldOf)];
        writer = ParquetWriter.CreateAsync(new ParquetSchema(fields), stream).GetAwaiter().GetResult();
        texts = [.. columns.Select(_ => new List<string?>())];
        integers = [.. columns.Select(_ => new List<long?>())];
        numbers = [.. columns.Select(_ => new List<double?>())];
        flags = [.. columns.Select(_ => new List<bool?>())];
    }

    /// <summary>Adds rows given as JSON lines.</summary>
    public void Add(ReadOnlySpan<byte> lines)
    {
        foreach (Range range in lines.Split((byte)'\n'))
        {
            if (lines[range].IsEmpty)
                continue;
            Utf8JsonReader reader = new(lines[range]);
            AddRow(JsonElement.ParseValue(ref reader));
            if (++rows == GroupRows)
                EndGroup();
        }
    }

    public void Dispose()
    {
        if (rows > 0)
            EndGroup();
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static DataField FieldOf(ColumnInfo column) => column.Type switch
    {
        ColumnType.Text => new DataField(column.Name, typeof(string), isNullable: true),
        ColumnType.Integer => new DataField(column.Name, typeof(long), isNullable: true),
        ColumnType.Number => new DataField(column.Name, typeof(double), isNullable: true),
        _ => new DataField(column.Name, typeof(bool), isNullable: true),
    };

    private void AddRow(JsonElement row)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            JsonElement value = row.GetProperty(columns[i].Name);
            bool isNull = value.ValueKind == JsonValueKind.Null;
            switch (columns[i].Type)
            {
                case ColumnType.Text:
                    texts[i].Add(value.GetString());
                    break;
                case ColumnType.Integer:
                    integers[i].Add(isNull ? null : value.GetInt64());
                    break;
                case ColumnType.Number:
                    numbers[i].Add(isNull ? null : value.GetDouble());
                    break;
                default:
                    flags[i].Add(isNull ? null : value.GetBoolean());
                    break;
            }
        }
    }

    private void EndGroup()
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int i = 0; i < columns.Count; i++)
        {
            Task written = columns[i].Type switch
            {
                ColumnType.Text => group.WriteAsync(fields[i], texts[i]!),
                ColumnType.Integer => group.WriteAsync<long>(fields[i], integers[i].ToArray()),
                ColumnType.Number => group.WriteAsync<double>(fields[i], numbers[i].ToArray()),
                _ => group.WriteAsync<bool>(fields[i], flags[i].ToArray()),
            };
            written.GetAwaiter().GetResult();
            texts[i].Clear();
            integers[i].Clear();
            numbers[i].Clear();
            flags[i].Clear();
        }
        rows = 0;
    }
}
