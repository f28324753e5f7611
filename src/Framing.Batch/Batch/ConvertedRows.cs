using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Framing.Reports.Tables;

namespace Framing.Batch;

/// <summary>Articles as rows of one file: JSON Lines, which leave out what an article does not have, or Parquet.</summary>
internal sealed class ConvertedRows : IDisposable
{
    private readonly FileStream stream;
    private readonly ParquetTable? parquet;
    private readonly IReadOnlyList<string> columns;
    private readonly ArrayBufferWriter<byte> row = new();
    private readonly Utf8JsonWriter writer;

    public ConvertedRows(string path, IReadOnlyList<string> columns, bool isParquet)
    {
        this.columns = columns;
        stream = new(path, FileMode.Create);
        parquet = isParquet ? new(stream, [.. columns.Select(name => new ColumnInfo(name, ColumnType.Text, "", ""))]) : null;
        writer = new(row, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Add(Article article)
    {
        row.ResetWrittenCount();
        writer.Reset();
        writer.WriteStartObject();
        foreach (string column in columns)
        {
            string? value = column == "text" ? article.Text : article[column];
            if (value is not null || parquet is not null)
                writer.WriteString(column, value);
        }
        writer.WriteEndObject();
        writer.Flush();
        row.Write("\n"u8);
        if (parquet is null)
            stream.Write(row.WrittenSpan);
        else
            parquet.Add(row.WrittenSpan);
    }

    public void Dispose()
    {
        writer.Dispose();
        parquet?.Dispose();
        stream.Dispose();
    }
}
