namespace Framing.Corpora.Pages;

/// <summary>
/// How deep the elements of a page are nested, by its tags alone: building a page takes a time that grows with the depth of each place, so that a small
/// file could take minutes.
/// </summary>
internal static class PageGuard
{
    /// <summary>Deeper than pages are; browsers follow 512 levels.</summary>
    public const int MaxDepth = 400;

    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>Elements that end without a tag or have no content.</summary>
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "html", "head", "body", "colgroup", "rp", "rt",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsUncounted = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether elements are nested deeper than <see cref="MaxDepth"/>.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        int depth = 0;
        while (html.IndexOf('<') is >= 0 and int at && at + 1 < html.Length)
        {
            html = html[(at + 1)..];
            bool closes = html[0] == '/';
            ReadOnlySpan<char> name = Name(closes ? html[1..] : html);
            if (name.IsEmpty)
            {
                html = html.StartsWith("!--") ? After(html, "-->") : html;
                continue;
            }
            if (!closes && (name.Equals("script", AnyCase) || name.Equals("style", AnyCase)))
            {
                html = After(html, name.Equals("script", AnyCase) ? "</script" : "</style");
                continue;
            }
            if (!IsUncounted.Contains(name))
                depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > MaxDepth)
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        int length = 0;
        while (length < tag.Length && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] is '-' or ':'))
            length++;
        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : default;
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string end) => html.IndexOf(end, AnyCase) is >= 0 and int at ? html[(at + end.Length)..] : default;
}
