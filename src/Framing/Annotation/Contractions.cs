using System.Collections.Frozen;

namespace Framing.Annotation;

/// <summary>Words that are two tokens: contractions, possessives, and spellings that run two words together.</summary>
internal static class Contractions
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> RunTogether =
        WordParts.RunTogether.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a word of letters alone; <paramref name="limit"/> bounds looking at the next, and equals <paramref name="end"/> where none follows.</summary>
    public static void AddPlain(string text, int start, int end, int limit, SpanBuffer tokens)
    {
        // The shortest are "im" and "ive", the longest "shouldnt"; all others are not looked up.
        if (end - start is >= 2 and <= 8 && (text[end - 1] | 0x20) is 't' or 's' or 'a' or 'e' or 'l' or 'm' or 'o'
            && RunTogether.TryGetValue(text.AsSpan(start, end - start), out int first) && !IsName(text, start, end))
        {
            tokens.Add(start, start + first);
            start += first;
        }
        else if (end - start == 3 && limit > end && text[start + 2] == 's' && text[start + 1] == 't' && text[start] is 'i' or 'I' && SaysItIs(text, end, limit))
        {
            tokens.Add(start, start + 2);
            start += 2;
        }
        tokens.Add(start, end);
    }

    private static bool SaysItIs(string text, int at, int limit)
    {
        int word = at + 1, end = word;
        while (end < limit && end - word < 12 && CharClasses.IsLetter(text[end]))
            end++;
        return text[at] == ' ' && WordParts.AfterItIs.ContainsAnyCase(text.AsSpan(word, end - word)) && (end == limit || CharClasses.IsGap(text[end]));
    }

    /// <summary>"IM", "Ive" in the middle of names and codes are left whole.</summary>
    private static bool IsName(string text, int start, int end) => end - start == 2 && text[start] == 'I' && text[start + 1] == 'M';

    /// <summary>
    /// Adds the word <c>text[start..apostrophe)</c> and what follows its apostrophe: a clitic ("'s", "n't", "'ll"), a bare possessive, or
    /// nothing. Returns the end of what was added.
    /// </summary>
    public static int AddClitics(string text, int start, int apostrophe, int end, SpanBuffer tokens)
    {
        int length = CliticLength(text, apostrophe + 1, end);
        if (length == 0)
        {
            AddPlain(text, start, apostrophe, apostrophe, tokens);
            return apostrophe;
        }
        int clitic = apostrophe, after = apostrophe + 1 + length;
        // "the 1960's" is one word.
        if (apostrophe - start is 2 or 4 && CharClasses.IsDigit(text[start]) && CharClasses.IsDigit(text[apostrophe - 1]))
        {
            tokens.Add(start, after);
            return after;
        }
        if (length == 1 && (text[after - 1] | 0x20) == 't')
        {
            bool negation = apostrophe - start >= 2 && (text[apostrophe - 1] | 0x20) == 'n';
            if (!negation)
            {
                tokens.Add(start, after);
                return after;
            }
            clitic--;
        }
        tokens.Add(start, clitic);
        tokens.Add(clitic, after);
        // "shouldn't've", "I'd've"
        if (after < end && CharClasses.Of(text[after]) == CharClass.Apostrophe && CliticLength(text, after + 1, end) is int more and > 0)
        {
            tokens.Add(after, after + 1 + more);
            after += 1 + more;
        }
        return after;
    }

    /// <summary>Whether the apostrophe is inside a name or word: "O'Brien", "Ba'ath", "o'clock".</summary>
    public static bool IsInsideWord(string text, int apostrophe, int end) => CliticLength(text, apostrophe + 1, end) == 0;

    /// <summary>The number of letters of the clitic that begins after an apostrophe, or 0.</summary>
    private static int CliticLength(string text, int at, int end)
    {
        int length = 0;
        while (at + length < end && length < 3 && CharClasses.IsWord(text[at + length]))
            length++;
        char first = length > 0 ? (char)(text[at] | 0x20) : '\0', second = length > 1 ? (char)(text[at + 1] | 0x20) : '\0';
        return length switch
        {
            1 => first is 's' or 'm' or 'd' or 't' ? 1 : 0,
            2 => (first, second) is ('l', 'l') or ('r', 'e') or ('v', 'e') ? 2 : 0,
            _ => 0,
        };
    }
}
