using System.Buffers;
using System.Text;

namespace Framing.Annotation.Seen;

/// <summary>
/// A text as a reader sees it, and where each of its characters stands in the text that was given: characters without width are left out, letters that
/// a typesetter joined ("ﬁ") or split from their accents are written as usual, hyphens that don't break are hyphens, and words that end a line with a hyphen are whole.
/// </summary>
internal sealed class SeenText
{
    private const string Ligatures = "\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06";

    /// <summary>What each of <see cref="Ligatures"/> stands for.</summary>
    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Accents that stand behind their letter, and the letters that have them. The runtime composes none where it has no tables of languages.</summary>
    private static readonly (char Accent, string Letters, string Accented)[] Accents =
    [
        ('\u0300', "AEIOUaeiou", "ÀÈÌÒÙàèìòù"), ('\u0301', "AEIOUYaeiouyCNSZcnsz", "ÁÉÍÓÚÝáéíóúýĆŃŚŹćńśź"), ('\u0302', "AEIOUaeiou", "ÂÊÎÔÛâêîôû"),
        ('\u0303', "ANOano", "ÃÑÕãñõ"), ('\u0308', "AEIOUaeiouy", "ÄËÏÖÜäëïöüÿ"), ('\u030A', "Aa", "Åå"), ('\u030C', "CSZERcszer", "ČŠŽĚŘčšžěř"),
        ('\u0327', "CScs", "ÇŞçş"),
    ];

    /// <summary>Soft hyphen, joiners, zero-width space and no-break, marks of direction, invisible operators.</summary>
    private const string WithoutWidth =
        "\u00AD\u034F\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF";

    private static readonly SearchValues<char> Unseen = SearchValues.Create(WithoutWidth);

    private static readonly SearchValues<char> Suspects =
        SearchValues.Create([.. WithoutWidth, .. Ligatures, '\u2010', '\u2011', .. Enumerable.Range('\u0300', 0x70).Select(c => (char)c)]);

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private readonly StringBuilder text = new();
    private readonly List<int> starts = [], ends = [];
    private readonly string given;
    private readonly LineEndHyphens hyphens;

    private SeenText(string given, Func<ReadOnlySpan<char>, bool> isWord) => (this.given, hyphens) = (given, new(given, isWord));

    /// <summary>What is seen.</summary>
    public string Text => text.ToString();

    /// <summary>The text as it is seen; <see langword="null"/> where that is the text as it is given, which is nearly always.</summary>
    /// <param name="given">The text.</param>
    /// <param name="isWord">Whether a word in small letters is known.</param>
    public static SeenText? Of(string given, Func<ReadOnlySpan<char>, bool> isWord)
    {
        if (given.AsSpan().IndexOfAny(Suspects) < 0 && !HasLineEndHyphen(given))
            return null;
        SeenText seen = new(given, isWord);
        bool changed = false;
        for (int at = 0; at < given.Length;)
            changed |= seen.Take(ref at);
        return changed ? seen : null;
    }

    /// <summary>Where a stretch of what is seen stands in the text that was given.</summary>
    public (int Start, int End) InGiven(int start, int end)
    {
        if (start == end)
            return start < starts.Count ? (starts[start], starts[start]) : (given.Length, given.Length);
        return (starts[start], ends[end - 1]);
    }

    private static bool HasLineEndHyphen(string given)
    {
        int from = 0;
        while (given.AsSpan(from).IndexOfAny(LineEnds) is >= 0 and int found)
        {
            int at = from + found - 1;
            while (at >= 0 && given[at] is ' ' or '\t')
                at--;
            if (at > 0 && given[at] == '-')
                return true;
            from += found + 1;
        }
        return false;
    }

    /// <summary>Takes the next characters; whether they are seen otherwise than they are given.</summary>
    private bool Take(ref int at)
    {
        char c = given[at];
        if (c is '-' or '\u2010' or '\u00AD' && hyphens.At(at) is var (next, stays))
        {
            if (stays)
                Add('-', at, at + 1);
            at = next;
            return true;
        }
        if (Unseen.Contains(c) && IsNothing(at))
        {
            at++;
            return true;
        }
        if (c is '\u2010' or '\u2011')
            return Add('-', at, ++at);
        if (c is >= '\uFB00' and <= '\uFB06')
        {
            foreach (char letter in Letters[c - '\uFB00'])
                Add(letter, at, at + 1);
            at++;
            return true;
        }
        if (c is >= '\u0300' and < '\u0370' && Composed(c) is { } composed)
        {
            text[^1] = composed;
            ends[^1] = ++at;
            return true;
        }
        Add(c, at, ++at);
        return false;
    }

    private bool Add(char c, int start, int end)
    {
        text.Append(c);
        starts.Add(start);
        ends.Add(end);
        return true;
    }

    /// <summary>
    /// Whether a character without width has no say in how the text is read: it has where it is all that parts a sentence or mark from what follows, and
    /// between signs and letters that it joins or keeps apart in scripts other than Latin.
    /// </summary>
    private bool IsNothing(int at)
    {
        int after = at + 1;
        while (after < given.Length && Unseen.Contains(given[after]))
            after++;
        char left = text.Length == 0 ? ' ' : text[^1], right = after == given.Length ? ' ' : given[after];
        if (CharClasses.IsGap(left) || CharClasses.IsGap(right))
            return true;
        if (left > '\u024F' && !IsMark(left) || right > '\u024F' && !IsMark(right) && right is not (>= '\uFB00' and <= '\uFB06'))
            return false;
        return !CharClasses.IsWord(right) || CharClasses.IsWord(left);
    }

    /// <summary>Dashes and typographic quotation marks.</summary>
    private static bool IsMark(char c) => c is >= '\u2010' and <= '\u2027';

    /// <summary>The last letter with this accent, where one character of Latin stands for both.</summary>
    private char? Composed(char accent)
    {
        foreach ((char sign, string letters, string accented) in Accents)
        {
            if (sign == accent && text.Length > 0 && letters.IndexOf(text[^1], StringComparison.Ordinal) is >= 0 and int letter)
                return accented[letter];
        }
        return null;
    }
}
