using System.Collections.Frozen;
using System.Text;

namespace Framing.Annotation;

/// <summary>Characters beyond the basic plane: an emoji with all that modifies it is one token, other letters make words.</summary>
internal static class Emoji
{
    /// <summary>The end of the token that begins with a surrogate; a lone one is a token by itself.</summary>
    public static int EndAt(string text, int at, int end)
    {
        if (!PairAt(text, at, end))
            return at + 1;
        bool letter = Rune.IsLetter(new Rune(text[at], text[at + 1]));
        bool flag = IsRegional(text, at, end);
        at += 2;
        if (flag && IsRegional(text, at, end))
            return at + 2;
        while (at < end)
        {
            if (letter ? PairAt(text, at, end) && Rune.IsLetter(new Rune(text[at], text[at + 1])) : IsSkinTone(text, at, end))
                at += 2;
            else if (text[at] is '\uFE0F' or '\u20E3')
                at++;
            else if (text[at] == '\u200D' && PairAt(text, at + 1, end))
                at += 3;
            else
                break;
        }
        return at;
    }

    private static bool PairAt(string text, int at, int end) => at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]);

    private static bool IsRegional(string text, int at, int end) => at + 1 < end && text[at] == '\uD83C' && text[at + 1] is >= '\uDDE6' and <= '\uDDFF';

    private static bool IsSkinTone(string text, int at, int end) => at + 1 < end && text[at] == '\uD83C' && text[at + 1] is >= '\uDFFB' and <= '\uDFFF';
}

/// <summary>Faces made of punctuation.</summary>
internal static class Emoticons
{
    private const int Longest = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByChars = FrozenSet.ToFrozenSet(
        [":)", ":-)", ":(", ":-(", ";)", ";-)", ":D", ":-D", ":P", ":-P", ":p", ":/", ":-/", ":'(", "=)", "=(", "=D",
            "(:", ":]", ":|", ":-|", ":o", ":O", "^_^", "<3", ">:(", "->", "<-", "=>", "==>", "-->", "-_-", ";P", ":*"])
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the emoticon at <paramref name="at"/>, or <paramref name="at"/>; what goes on as a word is none.</summary>
    public static int EndAt(string text, int at, int end)
    {
        if (text[at] is not (':' or ';' or '=' or '(' or '^' or '<' or '>' or '-'))
            return at;
        for (int length = Math.Min(Longest, end - at); length > 1; length--)
        {
            int to = at + length;
            if (ByChars.Contains(text.AsSpan(at, length)) && (to == end || !CharClasses.IsWord(text[to])) && (text[at] != '(' || to == end)
                && !(text[to - 1] == '/' && to < end))
                return to;
        }
        return at;
    }
}
