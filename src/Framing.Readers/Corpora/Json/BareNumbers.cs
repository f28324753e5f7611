using System.Text.RegularExpressions;

namespace Framing.Corpora.Json;

/// <summary>NaN and infinities, which some programs write for missing numbers though JSON has none.</summary>
internal static partial class BareNumbers
{
    /// <summary>The text with null in their place; <see langword="null"/> where there are none.</summary>
    public static string? Replace(string json)
    {
        string replaced = StringOrBare().Replace(json, match => match.Value[0] == '"' ? match.Value : "null");
        return replaced == json ? null : replaced;
    }

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b
        """, RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex StringOrBare();
}
