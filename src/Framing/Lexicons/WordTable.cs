using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Framing.Lexicons;

/// <summary>
/// The words of all patterns, in small letters, numbered from 1. What is looked up is nearly always a word that no pattern knows or one that is found at
/// the first place where it may stand: the table tells words by their hashes and reads no word of its own but the one that is found.
/// </summary>
internal sealed class WordTable
{
    /// <summary>The number of every word that no pattern knows.</summary>
    public const int Unknown = 0;

    /// <summary>Bit 5 of each of four characters: without it a letter is a capital.</summary>
    private const ulong SmallLetters = 0x0020_0020_0020_0020, BeyondAscii = 0xFF80_FF80_FF80_FF80;

    private readonly string[] words;
    private readonly (uint Hash, int Number)[] places;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers;

    public WordTable(IReadOnlyList<string> known)
    {
        words = [.. known];
        Dictionary<string, int> byText = new(words.Length, StringComparer.Ordinal);
        places = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)words.Length * 4 + 16)];
        for (int i = 0; i < words.Length; i++)
        {
            byText.Add(words[i], i + 1);
            if (!TryHash(words[i], out uint hash))
                continue;
            uint at = hash & Last;
            while (places[at].Number != Unknown)
                at = (at + 1) & Last;
            places[at] = (hash, i + 1);
        }
        numbers = byText.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private uint Last => (uint)places.Length - 1;

    /// <summary>The number of a word in whatever case.</summary>
    public int Find(string word)
    {
        if (!TryHash(word, out uint hash))
            return InSmallLetters(word);
        for (uint at = hash & Last; ; at = (at + 1) & Last)
        {
            (uint other, int number) = places[at];
            if (number == Unknown || (other == hash && Ascii.EqualsIgnoreCase(word, words[number - 1])))
                return number;
        }
    }

    private int InSmallLetters(string word)
    {
        Span<char> lower = stackalloc char[WrittenWord.MaxLength];
        // No pattern knows a word longer than the bound.
        return word.Length <= lower.Length && numbers.TryGetValue(lower[..word.AsSpan().ToLowerInvariant(lower)], out int found) ? found : Unknown;
    }

    /// <summary>The same for either case; false where letters beyond ASCII make what is another case a matter of more than one bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryHash(string word, out uint hash)
    {
        ReadOnlySpan<char> rest = word;
        ulong mixed = (ulong)word.Length, seen = 0;
        for (; rest.Length > 4; rest = rest[4..])
            Mix(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(rest)), ref mixed, ref seen);
        ulong end = 0;
        foreach (char c in rest)
            end = end << 16 | c;
        Mix(end, ref mixed, ref seen);
        hash = (uint)(mixed >> 32);
        return (seen & BeyondAscii) == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mix(ulong four, ref ulong mixed, ref ulong seen)
    {
        seen |= four;
        mixed = (BitOperations.RotateLeft(mixed, 23) ^ (four | SmallLetters)) * 0x9E37_79B9_7F4A_7C15;
    }
}
