using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>The same 32 bits for the same feature on every machine: features are known by hash, their names are stored nowhere.</summary>
internal static class FeatureHash
{
    private const ulong First = 0x9E3779B97F4A7C15, Second = 0xBF58476D1CE4E5B9, Third = 0x94D049BB133111EB;

    private const int TemplateBits = 40;

    /// <summary>The hash of a template and the values that fill it.</summary>
    public static uint Of(uint template, uint a, uint b = 0, uint c = 0, uint d = 0)
    {
        ulong hash = (((ulong)a << 32) | b) * First;
        hash ^= (hash >> 31) + (((ulong)c << 32) | d) * Second;
        hash = (hash ^ (hash >> 29) ^ ((ulong)template << TemplateBits)) * Third;
        return (uint)(hash >> 32) ^ (uint)hash;
    }

    /// <summary>The same for many templates: <paramref name="values"/> hold a and b of each, and its hash in the end, <paramref name="others"/> c and d.</summary>
    /// <remarks>Whole vectors are hashed, so that what stands behind the last template in the last vector comes to mean nothing.</remarks>
    public static void OfAll(ReadOnlySpan<ulong> templates, Span<ulong> values, ReadOnlySpan<ulong> others, int count)
    {
        for (int i = 0; i < count; i += Vector256<ulong>.Count)
        {
            Vector256<ulong> hash = Vector256.Create<ulong>(values[i..]) * First;
            hash ^= (hash >> 31) + Vector256.Create(others[i..]) * Second;
            hash = (hash ^ (hash >> 29) ^ Vector256.Create(templates[i..])) * Third;
            ((hash ^ (hash >> 32)) & Vector256.Create((ulong)uint.MaxValue)).CopyTo(values[i..]);
        }
    }

    /// <summary>Templates as <see cref="OfAll"/> takes them, of so many numbers from the first on.</summary>
    public static ulong[] Templates(uint first, int count) => Templates(first, Enumerable.Range(0, count).Select(i => (uint)i));

    /// <summary>The same of the numbers that stand so far behind the first.</summary>
    public static ulong[] Templates(uint first, IEnumerable<uint> numbers)
    {
        ulong[] templates = [.. numbers.Select(number => (ulong)(first + number) << TemplateBits)];
        return [.. templates, .. new ulong[-templates.Length & (Vector256<ulong>.Count - 1)]];
    }

    /// <summary>The hash of a word (FNV-1a over its code units).</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ c) * 16777619;
        return hash;
    }
}
