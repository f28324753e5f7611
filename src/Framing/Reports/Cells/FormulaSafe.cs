namespace Framing.Reports.Cells;

/// <summary>Fields from outside, made safe for spreadsheets (OWASP, "CSV injection").</summary>
internal static class FormulaSafe
{
    /// <summary>The text, after an apostrophe where it would be taken for a formula.</summary>
    public static string Text(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;
}
