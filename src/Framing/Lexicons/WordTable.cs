using System.Collections.Frozen;
using System.Text;

namespace Framing.Lexicons;

/// <summary>
/// The words of all patterns, in small letters. Where a word stands follows from its length, two letters at its beginning and its last, so that
/// most words that no pattern knows are told without reading the rest.
/// </summary>
internal sealed class WordTable
{
    private const int Places = 1 << 14;

    /// <summary>Words by place; those of a place begin at its number in <see cref="begins"/>.</summary>
    private readonly KeyValuePair<string, WordSymbols>[] words;
    private readonly int[] begins = new int[Places + 1];
    private readonly FrozenDictionary<string, WordSymbols>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public WordTable(IReadOnlyDictionary<string, WordSymbols> known)
    {
        words = [.. known.Where(word => Place(word.Key) >= 0).OrderBy(word => Place(word.Key))];
        foreach ((string word, _) in words)
            begins[Place(word) + 1]++;
        for (int place = 0; place < Places; place++)
            begins[place + 1] += begins[place];
        lookup = known.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The symbols of a word in whatever case; <see langword="null"/> where no pattern knows it.</summary>
    public WordSymbols? Find(string word)
    {
        int place = Place(word);
        if (place < 0)
            return InSmallLetters(word);
        int from = begins[place], to = begins[place + 1];
        if (from == to)
            return null;
        for (int i = from; i < to; i++)
        {
            if (Ascii.EqualsIgnoreCase(word, words[i].Key))
                return words[i].Value;
        }
        return Ascii.IsValid(word) ? null : InSmallLetters(word);
    }

    private WordSymbols? InSmallLetters(string word)
    {
        Span<char> lower = stackalloc char[WordPattern.MaxLength];
        // No pattern knows a word longer than the bound.
        return word.Length <= lower.Length && lookup.TryGetValue(lower[..word.AsSpan().ToLowerInvariant(lower)], out WordSymbols? found) ? found : null;
    }

    /// <summary>The same for either case; -1 where letters beyond ASCII might change any bit with theirs.</summary>
    private static int Place(string word)
    {
        if (word.Length == 0)
            return 0;
        (char first, char second, char last) = (word[0], word[word.Length > 1 ? 1 : 0], word[^1]);
        if ((first | second | last) > 127)
            return -1;
        int letters = (first & 31) | (second & 31) << 5 | (last & 31) << 10;
        // Letters fill a part of the places unevenly; each length is strewn over all of them in its own way.
        return (letters ^ letters >> 13 ^ (word.Length * 0x9E3)) & (Places - 1);
    }
}
