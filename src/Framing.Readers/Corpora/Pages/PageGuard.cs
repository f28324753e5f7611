namespace Framing.Corpora.Pages;

/// <summary>
/// How deep the elements of a page are nested and how many they are, by its tags alone: building a page takes a time that grows with the depth of each
/// place, so that a small file could take minutes.
/// </summary>
internal static class PageGuard
{
    /// <summary>Deeper than pages are; browsers follow 512 levels.</summary>
    public const int MaxDepth = 400;

    /// <summary>More elements than pages have, and more levels above all of them together; live blogs of a day have a tenth.</summary>
    private const int MostElements = 100_000, MostLevels = 3_000_000;

    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>Elements that end without a tag or have no content.</summary>
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "html", "head", "body", "colgroup", "rp", "rt",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsUncounted = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Why a page can't be built in reasonable time, without a full stop; <see langword="null"/> where it can.</summary>
    public static string? Fault(ReadOnlySpan<char> html)
    {
        const string Advice = "as no article's are; save the page again, or its text alone";
        int depth = 0, elements = 0, levels = 0;
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
                return $"its elements are nested more than {MaxDepth} deep, {Advice}";
            elements += closes ? 0 : 1;
            levels += closes ? 0 : depth;
            if (elements > MostElements || levels > MostLevels)
                return $"it has more than {elements - 1} elements, {depth} deep, {Advice}";
        }
        return null;
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
