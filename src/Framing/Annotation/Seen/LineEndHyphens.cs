namespace Framing.Annotation.Seen;

/// <summary>Words that a hyphen at the end of a line splits: "immi-" and "grants" are one word, "long-" and "term" a compound, a dash is neither.</summary>
/// <param name="text">The text.</param>
/// <param name="isWord">Whether a word in small letters is known.</param>
internal sealed class LineEndHyphens(string text, Func<ReadOnlySpan<char>, bool> isWord)
{
    private const int LongestPart = 24;

    /// <summary>
    /// Where the word goes on that is split at a hyphen, and whether the hyphen is part of it; <see langword="null"/> where no word is split there.
    /// </summary>
    public (int Next, bool Stays)? At(int hyphen)
    {
        if (hyphen == 0 || !CharClasses.IsLetter(text[hyphen - 1]))
            return null;
        int next = NextLine(hyphen + 1);
        if (next < 0 || next == text.Length || !char.IsLetter(text[next]))
            return null;
        // A soft hyphen stands nowhere but within a word; a capital begins a name of its own ("Anglo-American").
        if (text[hyphen] == '\u00AD')
            return (next, false);
        return (next, char.IsUpper(text[next]) || IsCompound(hyphen, next));
    }

    /// <summary>Where the next line's words begin: blanks and the mark of a quoted block passed over; -1 where the line goes on or an empty one follows.</summary>
    private int NextLine(int at)
    {
        at = Blanks(at);
        if (at == text.Length || text[at] is not ('\r' or '\n'))
            return -1;
        at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        at = Blanks(at);
        return at < text.Length && text[at] == '>' ? Blanks(at + 1) : at;
    }

    private int Blanks(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    /// <summary>Whether the parts are words and the whole is none.</summary>
    private bool IsCompound(int hyphen, int next)
    {
        int from = hyphen, to = next;
        while (from > 0 && hyphen - from < LongestPart && CharClasses.IsLetter(text[from - 1]))
            from--;
        while (to < text.Length && to - next < LongestPart && CharClasses.IsLetter(text[to]))
            to++;
        Span<char> whole = stackalloc char[2 * LongestPart];
        int left = text.AsSpan(from, hyphen - from).ToLowerInvariant(whole), right = text.AsSpan(next, to - next).ToLowerInvariant(whole[left..]);
        return !isWord(whole[..(left + right)]) && isWord(whole[..left]) && isWord(whole[left..(left + right)]);
    }
}
