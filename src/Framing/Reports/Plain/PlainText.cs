using System.Text;

namespace Framing.Reports.Plain;

/// <summary>Makes text from outside fit for a terminal and for a line.</summary>
internal static class PlainText
{
    private const char Escape = '\u001B', Csi = '\u009B', Unknown = '\uFFFD';

    /// <summary>
    /// One line without anything that a terminal would obey: escape sequences and control characters are taken out, direction overrides
    /// and unpaired surrogates replaced, white space becomes single spaces.
    /// </summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == Csi || (c == Escape && i + 1 < text.Length && text[i + 1] == '['))
                i = EndOfSequence(text, c == Csi ? i + 1 : i + 2);
            else if (char.IsWhiteSpace(c))
                Space(clean);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                clean.Append(Unknown);
            else if (!char.IsControl(c))
                clean.Append(c);
        }
        return clean.ToString().TrimEnd(' ');
    }

    /// <summary>Lines no wider than <paramref name="width"/>, broken at spaces; a longer word stands alone.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        int start = 0;
        while (text.Length - start > width)
        {
            int cut = text.LastIndexOf(' ', start + width, width);
            if (cut <= start)
                cut = text.IndexOf(' ', start + width);
            if (cut < 0)
                break;
            yield return text[start..cut];
            start = cut + 1;
        }
        yield return text[start..];
    }

    /// <summary>The last code unit of a control sequence: its final byte, or the end of the text.</summary>
    private static int EndOfSequence(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is >= ' ' and < '@')
            at++;
        return at;
    }

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
    }
}
