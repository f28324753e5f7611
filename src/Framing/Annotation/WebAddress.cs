namespace Framing.Annotation;

/// <summary>Web and e-mail addresses, which stay whole.</summary>
internal static class WebAddress
{
    private const int LongestName = 128;

    /// <summary>The end of the address that begins at <paramref name="at"/>, or <paramref name="at"/>.</summary>
    public static int EndAt(string text, int at, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at, end - at);
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return Trim(text, at, end);
        // A name that began before this token is not looked at again, so that a chunk is scanned once.
        if (at > 0 && (CharClasses.IsWord(text[at - 1]) || text[at - 1] is '.' or '@' or '/'))
            return at;
        int name = NameEnd(text, at, end, out int untrimmed);
        if (untrimmed > at && untrimmed + 1 < end && text[untrimmed] == '@' && CharClasses.IsWord(text[untrimmed + 1]))
            return NameEnd(text, untrimmed + 1, end, out _);
        // "example.org/news"
        if (name < end && text[name] == '/')
        {
            int point = text.AsSpan(at, name - at).LastIndexOf('.');
            if (point > 0 && WordParts.Domains.ContainsAnyCase(text.AsSpan(at + point + 1, name - at - point - 1)))
                return Trim(text, name, end);
        }
        return at;
    }

    /// <summary>Whether a name after a point is that of a domain or of a kind of file.</summary>
    public static bool IsDomain(ReadOnlySpan<char> name) => name.Length is >= 2 and <= 4 && WordParts.Domains.ContainsAnyCase(name);

    private static int NameEnd(string text, int at, int end, out int untrimmed)
    {
        int from = at;
        // Bounded, since a chunk of many words is looked at from each of them.
        end = Math.Min(end, at + LongestName);
        while (at < end && (CharClasses.IsWord(text[at]) || text[at] is '.' or '_' or '-' or '%' or '+'))
            at++;
        untrimmed = at;
        while (at > from && !CharClasses.IsWord(text[at - 1]))
            at--;
        return at;
    }

    /// <summary>An address ends before quotes and brackets, and without the punctuation of its sentence.</summary>
    private static int Trim(string text, int from, int end)
    {
        int at = from;
        while (at < end && CharClasses.Of(text[at]) is not (CharClass.Quote or CharClass.Surrogate) && text[at] is not ('<' or '>' or ')' or ']' or '}' or '’'))
            at++;
        while (at > from + 1 && !CharClasses.IsWord(text[at - 1]) && text[at - 1] is not ('/' or '_' or '='))
            at--;
        return at;
    }
}
