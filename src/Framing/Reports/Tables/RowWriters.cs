using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Framing.Reports.Cells;

namespace Framing.Reports.Tables;

/// <summary>
/// Comma-separated values (RFC 4180) in UTF-8. Text is written as it is where programs read it, and safe for spreadsheets where people do.
/// </summary>
internal sealed class CsvRowWriter(StringBuilder output, bool isForSpreadsheets = false) : IRowWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private bool first = true;

    public static string Header(IEnumerable<ColumnInfo> columns) => string.Join(',', columns.Select(c => c.Name)) + "\n";

    public void Text(string? value)
    {
        Separate();
        if (value is null)
            return;
        if (isForSpreadsheets)
            value = FormulaSafe.Text(value);
        // An empty string is told apart from a missing value by its quotation marks.
        if (value.Length > 0 && value.AsSpan().IndexOfAny(Special) < 0)
            output.Append(value);
        else
            output.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    public void Integer(long? value)
    {
        Separate();
        if (value is { } number)
            output.Append(CultureInfo.InvariantCulture, $"{number}");
    }

    public void Number(double? value)
    {
        Separate();
        if (value is { } number && double.IsFinite(number))
            output.Append(Json.Number(number));
    }

    public void Flag(bool? value)
    {
        Separate();
        if (value is { } flag)
            output.Append(flag ? "true" : "false");
    }

    public void EndRow()
    {
        output.Append('\n');
        first = true;
    }

    private void Separate()
    {
        if (!first)
            output.Append(',');
        first = false;
    }
}

/// <summary>A JSON object a line, with a property a column.</summary>
internal sealed class JsonLinesRowWriter : IRowWriter, IDisposable
{
    private readonly IReadOnlyList<ColumnInfo> columns;
    private readonly StringBuilder output;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter writer;
    private int at;

    public JsonLinesRowWriter(IReadOnlyList<ColumnInfo> columns, StringBuilder output)
    {
        this.columns = columns;
        this.output = output;
        writer = new(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Text(string? value)
    {
        Name();
        writer.WriteStringValue(value);
    }

    public void Integer(long? value)
    {
        Name();
        if (value is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteNullValue();
    }

    public void Number(double? value)
    {
        Name();
        if (value is { } number && double.IsFinite(number))
            writer.WriteRawValue(Json.Number(number));
        else
            writer.WriteNullValue();
    }

    public void Flag(bool? value)
    {
        Name();
        if (value is { } flag)
            writer.WriteBooleanValue(flag);
        else
            writer.WriteNullValue();
    }

    public void EndRow()
    {
        writer.WriteEndObject();
        writer.Flush();
        output.Append(Encoding.UTF8.GetString(buffer.WrittenSpan)).Append('\n');
        buffer.ResetWrittenCount();
        writer.Reset();
        at = 0;
    }

    public void Dispose() => writer.Dispose();

    private void Name()
    {
        if (at == 0)
            writer.WriteStartObject();
        writer.WritePropertyName(columns[at++].Name);
    }
}
