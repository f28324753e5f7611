using System.Text;

namespace Framing.Measures.Tones;

/// <summary>
/// A text with the plain one of each family of marks, so that house style can't change its tone: straight apostrophes and quotation marks, one
/// kind of dash and of ellipsis set off by blanks, plain blanks, and no characters that can't be seen.
/// </summary>
/// <param name="Text">The plain text.</param>
/// <param name="Places">Where each of its characters stands in the text that it was made of.</param>
internal readonly record struct PlainMarks(string Text, int[] Places)
{
    private const string Dash = " \u2014 ", Ellipsis = " \u2026 ";

    public static PlainMarks Of(ReadOnlySpan<char> text)
    {
        StringBuilder plain = new(text.Length + 16);
        List<int> places = new(text.Length + 16);
        for (int i = 0; i < text.Length;)
        {
            (string? put, int length) = At(text, i);
            int before = plain.Length;
            _ = put is null ? plain.Append(text[i]) : plain.Append(put);
            for (int k = before; k < plain.Length; k++)
                places.Add(i);
            i += length;
        }
        return new(plain.ToString(), [.. places]);
    }

    /// <summary>What stands for the characters at <paramref name="i"/> (<see langword="null"/>: the character itself), and how many they are.</summary>
    private static (string? Put, int Length) At(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '\u2019' or '\u2018' or '\u201B' or '\u02BC' or '\u2032' or '\uFF07' or '\u00B4' or '`' => ("'", 1),
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\u2033' or '\uFF02' => ("\"", 1),
        '\u2010' or '\u2011' or '\uFE63' or '\uFF0D' => ("-", 1),
        '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u2E3A' or '\u2E3B' => (Dash, 1),
        '-' when Run(text, i, '-') is > 1 and int dashes => (Dash, dashes),
        '\u2026' or '\u2025' => (Ellipsis, 1),
        '.' when Run(text, i, '.') is > 1 and int dots => (Ellipsis, dots),
        var c when IsUnseen(c) => ("", 1),
        > '\u007F' and char c when char.IsWhiteSpace(c) => (" ", 1),
        _ => (null, 1),
    };

    /// <summary>How far a row of one mark goes, characters that can't be seen among them or not.</summary>
    private static int Run(ReadOnlySpan<char> text, int i, char mark)
    {
        int end = i, last = i;
        for (; end < text.Length && (text[end] == mark || IsUnseen(text[end])); end++)
            last = text[end] == mark ? end : last;
        return last + 1 - i;
    }

    private static bool IsUnseen(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';
}
