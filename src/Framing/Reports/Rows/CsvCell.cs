namespace Framing.Reports.Rows;

/// <summary>Cells of CSV (RFC 4180).</summary>
internal static class CsvCell
{
    /// <summary>The text, in quotation marks where it has a comma, a mark or a line break in it.</summary>
    public static string Quote(string? text) => text switch
    {
        null => "",
        _ when text.AsSpan().ContainsAny(",\"\r\n") => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"',
        _ => text,
    };
}
