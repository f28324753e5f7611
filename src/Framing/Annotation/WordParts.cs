using System.Collections.Frozen;

namespace Framing.Annotation;

/// <summary>Prefixes that stay with their word across a hyphen: "non-human" is one token, "long-term" is three.</summary>
internal static class Prefixes
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByChars = FrozenSet.ToFrozenSet(
        ["non", "pre", "anti", "mid", "co", "ex", "re", "multi", "semi", "post", "pro", "neo", "e", "sub", "counter", "inter", "intra", "arch", "over", "socio", "psycho",
         "ultra", "micro", "macro", "mini", "mega", "bi", "tri", "de", "un", "uber", "pseudo", "quasi", "super", "trans", "extra", "proto", "crypto", "geo", "bio", "eco", "cyber", "techno",
         "afro", "euro", "under", "hyper", "poly", "mono", "auto", "tele"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public const int Longest = 7;

    public static bool Contains(ReadOnlySpan<char> word) => ByChars.Contains(word);
}

/// <summary>Units that are tokens of their own when written onto a number.</summary>
internal static class Units
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByChars = FrozenSet.ToFrozenSet(
        ["am", "pm", "a.m", "p.m", "a.m.", "p.m.", "k", "m", "mm", "cm", "km", "kg", "g", "mg", "ft", "lb", "lbs", "b", "bn", "t", "tn", "mn", "x", "hz", "khz", "mhz", "ghz", "kb", "mb", "gb", "tb", "kw", "mw", "gw",
         "mph", "kph", "km/h", "sq", "oz", "ml", "l", "min", "mins", "minutes", "hr", "hrs", "hours", "days", "years", "percent", "watt", "p", "c", "f", "hh", "in", "yd", "yrs"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> unit) => unit.Length <= 8 && ByChars.Contains(unit);
}

/// <summary>Words that are two tokens: contractions, possessives, and spellings that run two words together.</summary>
internal static class Contractions
{
    /// <summary>Words without an apostrophe, with the length of their first part.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> RunTogether = new Dictionary<string, int>
    {
        ["cannot"] = 3, ["gonna"] = 3, ["gotta"] = 3, ["wanna"] = 3, ["gimme"] = 3, ["lemme"] = 3, ["outta"] = 3, ["sorta"] = 4,
        ["dont"] = 2, ["doesnt"] = 4, ["didnt"] = 3, ["wont"] = 2, ["cant"] = 2, ["couldnt"] = 5, ["wouldnt"] = 5, ["shouldnt"] = 6, ["isnt"] = 2, ["arent"] = 3,
        ["wasnt"] = 3, ["werent"] = 4, ["havent"] = 4, ["hasnt"] = 3, ["hadnt"] = 3, ["aint"] = 2, ["thats"] = 4, ["whats"] = 4, ["theres"] = 5, ["heres"] = 4,
        ["hes"] = 2, ["shes"] = 3, ["youre"] = 3, ["theyre"] = 4, ["youll"] = 3, ["theyll"] = 4, ["youve"] = 3, ["theyve"] = 4, ["ive"] = 1, ["im"] = 1, ["itll"] = 2, ["elses"] = 4, ["alot"] = 1,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions = FrozenSet.ToFrozenSet(
        ["em", "til", "till", "tis", "twas", "cause", "cuz", "bout", "n", "round", "neath", "coz"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What follows "its" where "it's" is meant, and never where it is not.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterItIs = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "not", "been", "going", "just", "really", "too", "also", "so", "still", "always", "because", "about", "really", "ok", "okay", "hard", "probably", "actually", "basically", "definitely"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

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
        return text[at] == ' ' && AfterItIs.Contains(text.AsSpan(word, end - word)) && (end == limit || CharClasses.IsGap(text[end]));
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

    /// <summary>Whether the letters after an apostrophe are a word that has lost its beginning, or a decade.</summary>
    public static bool IsElision(ReadOnlySpan<char> word)
    {
        if (word.Length is 2 or 3 && CharClasses.IsDigit(word[0]) && CharClasses.IsDigit(word[1]))
            return word.Length == 2 || word[2] == 's';
        return word.Length is >= 1 and <= 5 && Elisions.Contains(word);
    }

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
