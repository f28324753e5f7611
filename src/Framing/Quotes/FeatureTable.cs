using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>
/// Integer weights of hashed features: a row of eight 16-bit numbers holds a check of the feature's hash and a weight for each of up to
/// seven labels, so that a feature costs one look and one addition. A feature that is not in the table adds nothing.
/// </summary>
internal sealed class FeatureTable
{
    /// <summary>What a weight of 1 is stored as.</summary>
    public const int Scale = 256;

    /// <summary>Numbers in a row: the check and the weights.</summary>
    public const int Lanes = 8;

    private readonly short[] rows;
    private readonly uint buckets;

    /// <summary>Takes rows in pairs: two rows to a bucket.</summary>
    public FeatureTable(short[] rows)
    {
        this.rows = rows;
        buckets = (uint)(rows.Length / (2 * Lanes));
    }

    /// <summary>The bucket of a hash among so many.</summary>
    public static int BucketOf(uint hash, uint buckets) => (int)(((ulong)hash * buckets) >> 32);

    /// <summary>What tells a feature from others of its bucket; never 0, which marks an empty row.</summary>
    public static short CheckOf(uint hash) => (short)((hash & 0xFFFF) == 0 ? 1 : hash & 0xFFFF);

    /// <summary>Adds the weights of the features; lane 0 of the sum means nothing.</summary>
    /// <remarks>Both rows of a bucket are taken at once, and the one of another feature is masked out: which it is can't be guessed, and a branch would be.</remarks>
    public Vector128<short> Sum(ReadOnlySpan<uint> features, Vector128<short> sum)
    {
        ref short first = ref MemoryMarshal.GetArrayDataReference(rows);
        Vector128<short> more = Vector128<short>.Zero;
        foreach (uint feature in features)
        {
            nuint at = (nuint)(BucketOf(feature, buckets) * 2 * Lanes);
            Vector128<short> check = Vector128.Create(CheckOf(feature)), row = Vector128.LoadUnsafe(ref first, at), next = Vector128.LoadUnsafe(ref first, at + Lanes);
            sum = Vector128.AddSaturate(sum, row & Spread(Vector128.Equals(row, check)));
            more = Vector128.AddSaturate(more, next & Spread(Vector128.Equals(next, check)));
        }
        return Vector128.AddSaturate(sum, more);
    }

    /// <summary>Lane 0 in every lane.</summary>
    private static Vector128<short> Spread(Vector128<short> value) => Vector128.Shuffle(value, Vector128<short>.Zero);
}
