using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Framing.Reports.Cells;

/// <summary>What all JSON out has in common: names, six significant digits, spans as <c>[start, end]</c>.</summary>
internal static class Json
{
    public const int Schema = 1;

    // Rows are data, not markup: letters beyond ASCII stay readable. Quotes, backslashes and control characters are still escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One JSON object as a line, without its end.</summary>
    public static string Row(Action<Utf8JsonWriter> write, bool indented = false)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options with { Indented = indented, NewLine = "\n" }))
            WriteObject(writer, write);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteObject(Utf8JsonWriter writer, Action<Utf8JsonWriter> write)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schema", Schema);
        write(writer);
        writer.WriteEndObject();
    }

    /// <summary>One JSON object, written as it is made.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write, bool indented)
    {
        DecodingBuffer buffer = new(output);
        using (Utf8JsonWriter writer = new(buffer, Options with { Indented = indented, NewLine = "\n" }))
            WriteObject(writer, write);
        buffer.Flush();
    }

    /// <summary>Names and their strings as one JSON object, ASCII only: it stands in a cell of a table.</summary>
    public static string Strings(IEnumerable<KeyValuePair<string, string>> values)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            foreach ((string name, string value) in values)
                writer.WriteString(name, value);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A number to 6 significant digits; null stays null, and so does what is not a number.</summary>
    public static void WriteValue(this Utf8JsonWriter writer, string name, double? value)
    {
        writer.WritePropertyName(name);
        if (value is { } number && double.IsFinite(number))
            writer.WriteRawValue(Number(number));
        else
            writer.WriteNullValue();
    }

    /// <summary>A number as every output writes it: 6 significant digits, no sign on zero.</summary>
    public static string Number(double value) => value == 0 ? "0" : value.ToString("G6", CultureInfo.InvariantCulture);

    /// <summary><c>"name": [ … ]</c> of one object an item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary><c>"name": ["…", …]</c>.</summary>
    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    /// <summary><c>"name": [[start, end], …]</c>.</summary>
    public static void WriteSpans(this Utf8JsonWriter writer, string name, IEnumerable<TextSpan> spans)
    {
        writer.WriteStartArray(name);
        foreach (TextSpan span in spans)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(span.Start);
            writer.WriteNumberValue(span.End);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    /// <summary>The properties <c>start</c> and <c>end</c>, and <c>field</c> where it is not the text.</summary>
    public static void WriteSpan(this Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteField(span.Field);
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
    }

    /// <summary>The property <c>field</c>, left out for the text.</summary>
    public static void WriteField(this Utf8JsonWriter writer, Field field)
    {
        if (field != Field.Text)
            writer.WriteString("field", field.Name());
    }
}
