namespace Framing.Reports.Cells;

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

    /// <summary>
    /// The same for a file that people open in a spreadsheet: where the text would be taken for a formula, an apostrophe before it says that it
    /// is none (OWASP, "CSV injection").
    /// </summary>
    public static string QuoteForSpreadsheet(string? text) => Quote(text is null ? null : FormulaSafe.Text(text));
}
