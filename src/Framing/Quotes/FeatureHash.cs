using System.Runtime.CompilerServices;

namespace Framing.Quotes;

/// <summary>The same 32 bits for the same feature on every machine: features are known by hash, their names are stored nowhere.</summary>
internal static class FeatureHash
{
    /// <summary>The hash of a template and the values that fill it.</summary>
    /// <remarks>Inlined, since most templates leave values at 0, and half of the sum with them.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b = 0, uint c = 0, uint d = 0)
    {
        ulong hash = (((ulong)a << 32) | b) * 0x9E3779B97F4A7C15;
        hash ^= (hash >> 31) + (((ulong)c << 32) | d) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 29) ^ ((ulong)template << 40)) * 0x94D049BB133111EB;
        return (uint)(hash >> 32) ^ (uint)hash;
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
