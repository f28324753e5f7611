namespace Framing;

/// <summary>Fields from outside, made safe for spreadsheets (OWASP, "CSV injection"). Whoever writes a table, and whoever reads one back, asks here.</summary>
internal static class FormulaSafe
{
    /// <summary>The text, after an apostrophe where it would be taken for a formula.</summary>
    public static string Text(string text) => IsFormula(text) ? "'" + text : text;

    /// <summary>Whether a spreadsheet would take the text for a formula.</summary>
    public static bool IsFormula(ReadOnlySpan<char> text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];
}
