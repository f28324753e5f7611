namespace Framing.Lexicons;

/// <summary>
/// Tells of most words that no pattern knows them, from their length, two letters at the beginning and the last, without reading the rest. What it
/// lets through must still be looked up. Letters count alike in either case.
/// </summary>
internal sealed class WordFilter
{
    private const int Bits = 1 << 16;

    private readonly ulong[] known = new ulong[Bits / 64];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            if (Place(word) is >= 0 and var place)
                known[place >> 6] |= 1UL << (place & 63);
        }
    }

    public bool MayHold(string word)
    {
        int place = Place(word);
        return place < 0 || (known[place >> 6] >> (place & 63) & 1) != 0;
    }

    /// <summary>Where a word has its bit; -1 where letters beyond ASCII might change with their case.</summary>
    private static int Place(string word)
    {
        if (word.Length == 0)
            return 0;
        (char first, char second, char last) = (word[0], word[word.Length > 1 ? 1 : 0], word[^1]);
        if ((first | second | last) > 127)
            return -1;
        int letters = (first & 31) | (second & 31) << 5 | (last & 31) << 10;
        // Letters fill a part of the bits unevenly; each length is strewn over all of them in its own way.
        return (letters ^ (word.Length * 0x9E3)) & (Bits - 1);
    }
}
