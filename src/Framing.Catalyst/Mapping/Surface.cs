namespace Framing.Catalyst.Mapping;

/// <summary>Readies text for Catalyst without moving an offset, and cuts it into paragraphs.</summary>
internal static class Surface
{
    /// <summary>
    /// The text with control characters, which Catalyst drops, as blanks, and curly apostrophes, at which it does not split contractions,
    /// straight. As long as the text.
    /// </summary>
    public static string Prepare(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < to.Length; i++)
            to[i] = char.IsControl(from[i]) ? ' ' : from[i] == '’' ? '\'' : from[i];
    });

    /// <summary>Stretches between blank lines or, in a text that has none, its lines; without the blanks around them. Ends are exclusive.</summary>
    public static List<(int Start, int End)> Paragraphs(string text)
    {
        List<(int Start, int End)> lines = [], joined = [];
        bool blankLines = false, open = false;
        for (int at = 0; at <= text.Length;)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            (int start, int stop) = Trim(text, at, end);
            if (start == stop)
            {
                blankLines |= joined.Count > 0;
                open = false;
            }
            else
            {
                lines.Add((start, stop));
                if (open)
                    joined[^1] = (joined[^1].Start, stop);
                else
                    joined.Add((start, stop));
                open = true;
            }
            at = end + 1;
        }
        return blankLines ? joined : lines;
    }

    /// <summary>Whether nothing can be read there, so that no token need hold it.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return (start, end);
    }
}
