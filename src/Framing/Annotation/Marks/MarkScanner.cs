using System.Buffers;

namespace Framing.Annotation.Marks;

/// <summary>A quotation mark, with what its neighbours allow it to be.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="Length">One code unit, or two for <c>``</c> and <c>''</c>.</param>
/// <param name="Single">Whether it is a single mark.</param>
/// <param name="Opens">Whether it may open.</param>
/// <param name="Closes">Whether it may close.</param>
/// <param name="Doubtful">Whether it may as well be an apostrophe: after an s, with a word to come ("the cities' mayors").</param>
internal readonly record struct Mark(int Start, int Length, bool Single, bool Opens, bool Closes, bool Doubtful)
{
    public int End => Start + Length;
}

/// <summary>Finds the quotation marks of a paragraph and tells them from apostrophes, primes and elisions.</summary>
internal static class MarkScanner
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟«»'‘’‚‛`");

    public static void Scan(ReadOnlySpan<char> text, TextSpan paragraph, List<Mark> into)
    {
        int at = paragraph.Start;
        while (at < paragraph.End)
        {
            int step = text[at..paragraph.End].IndexOfAny(Marks);
            if (step < 0)
                return;
            at += step;
            int length = IsTwin(text, at, paragraph.End) ? 2 : 1;
            if (Classify(text, paragraph, at, length) is { } mark)
                into.Add(mark);
            at += length;
        }
    }

    /// <summary>Whether the paragraph begins with a single mark that may open.</summary>
    public static bool OpensSingle(ReadOnlySpan<char> text, TextSpan paragraph) => paragraph.Length > 1 && Marks.Contains(text[paragraph.Start])
        && Classify(text, paragraph, paragraph.Start, IsTwin(text, paragraph.Start, paragraph.End) ? 2 : 1) is { Single: true, Opens: true };

    /// <summary><c>``</c> and <c>''</c>, the typewriter's double marks.</summary>
    private static bool IsTwin(ReadOnlySpan<char> text, int at, int end) =>
        at + 1 < end && text[at] == text[at + 1] && text[at] is ('\'' or '`');

    private static Mark? Classify(ReadOnlySpan<char> text, TextSpan paragraph, int at, int length)
    {
        char mark = text[at];
        char before = at > paragraph.Start ? text[at - 1] : ' ';
        char after = at + length < paragraph.End ? text[at + length] : ' ';
        bool single = length == 1 && mark is ('\'' or '‘' or '’' or '‚' or '‛' or '`');
        bool mayOpen = StartsWord(before) && !char.IsWhiteSpace(after);
        bool mayClose = EndsWord(after) && !char.IsWhiteSpace(before);
        if (single)
            return Single(text[(at + 1)..paragraph.End], at, mark, before, after, mayOpen, mayClose);
        return mark switch
        {
            '„' or '‟' or '“' or '«' => new(at, length, false, Opens: true, Closes: mark == '“' && mayClose && !mayOpen, false),
            '”' or '»' => new(at, length, false, Opens: mark == '”' && mayOpen && !mayClose, Closes: true, false),
            // A digit and a straight mark: inches or seconds, unless a quotation is open.
            '"' when char.IsAsciiDigit(before) => new(at, length, false, Opens: false, Closes: true, false),
            _ => new(at, length, false, Opens: mayOpen || !mayClose, Closes: mayClose || !mayOpen, false),
        };
    }

    private static Mark? Single(ReadOnlySpan<char> rest, int at, char mark, char before, char after, bool mayOpen, bool mayClose)
    {
        bool opens = mayOpen && mark is not '’' && !IsElision(rest)
            && (char.IsLetterOrDigit(after) || after is '[' or '(' or '$' or '"' or '“' or '.' or '…');
        bool closes = mayClose && mark is not ('‘' or '‚' or '‛' or '`') && !char.IsLetterOrDigit(after);
        if (!opens && !closes)
            return null;
        bool doubtful = closes && before is 's' or 'S' or 'z' or 'x' && rest.Length > 1 && after == ' ' && char.IsLetter(rest[1]);
        return new(at, 1, true, opens, closes, doubtful);
    }

    private static bool StartsWord(char before) =>
        char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '/' or '-' or '–' or '—' or '―' or '"'
        or '“' or '”' or '‘' or '\'' or '’' or '„' or '«' or '`' or ':' or '…' or '=' or '>' or '*' or '_';

    private static bool EndsWord(char after) =>
        char.IsWhiteSpace(after) || (!char.IsLetterOrDigit(after) && after is not ('(' or '[' or '{' or '$' or '£' or '€' or '#' or '@'));

    /// <summary>"'90s", "'em", "'til".</summary>
    private static bool IsElision(ReadOnlySpan<char> rest)
    {
        int length = 0;
        while (length < rest.Length && length < 8 && char.IsLetterOrDigit(rest[length]))
            length++;
        return WordParts.IsElision(rest[..length]);
    }
}
