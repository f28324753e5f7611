using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Framing.Statistics;

/// <summary>Randomness that is a function of names and numbers, the same in every process and on every processor.</summary>
internal static class StableHash
{
    /// <summary>A hash of a name, in UTF-16 code units.</summary>
    public static ulong Of(string name, ulong seed = 0) =>
        XxHash64.HashToUInt64(MemoryMarshal.AsBytes(name.AsSpan()), unchecked((long)seed));

    /// <summary>The <paramref name="index"/>-th number of the stream that <paramref name="key"/> starts (SplitMix64; Steele, Lea and Flood 2014).</summary>
    public static ulong Mix(ulong key, ulong index)
    {
        ulong z = key + (index + 1) * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
