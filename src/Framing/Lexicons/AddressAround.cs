namespace Framing.Lexicons;

/// <summary>
/// Whether words are part of a web or mail address, a file name, a hashtag or a user name: "…/illegal-alien-…" is not text, whatever
/// a tokenizer makes of it.
/// </summary>
internal static class AddressAround
{
    /// <summary>How far from the word an address is looked for; it bounds the time where a text has no spaces.</summary>
    private const int Reach = 300;

    public static bool Holds(Document document, TextSpan span)
    {
        ReadOnlySpan<char> text = document.Article[span.Field];
        int start = span.Start, end = span.End;
        while (start > 0 && span.Start - start < Reach && !Ends(text[start - 1]))
            start--;
        while (end < text.Length && end - span.End < Reach && !Ends(text[end]))
            end++;
        ReadOnlySpan<char> chunk = text[start..end];
        if (chunk.Length == span.Length)
            return false;
        return chunk.Contains("://", StringComparison.Ordinal)
            || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || text[start] is '#' or '@'
            || HasDomain(chunk);
    }

    /// <summary>White space, brackets and quotation marks set an address off from the text around it.</summary>
    private static bool Ends(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or '[' or ']' or '<' or '>' or '"' or '“' or '”' or '{' or '}';

    /// <summary>A dot between letters with a slash or an @ sign in the chunk: "example.com/a-b", "a-b@example.com".</summary>
    private static bool HasDomain(ReadOnlySpan<char> chunk)
    {
        if (chunk.IndexOfAny('/', '@') < 0)
            return false;
        for (int i = 1; i + 2 < chunk.Length; i++)
        {
            if (chunk[i] == '.' && char.IsAsciiLetterOrDigit(chunk[i - 1]) && char.IsAsciiLetter(chunk[i + 1]) && char.IsAsciiLetter(chunk[i + 2]))
                return true;
        }
        return false;
    }
}
