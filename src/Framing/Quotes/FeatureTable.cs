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
    public Vector128<short> Sum(ReadOnlySpan<uint> features, Vector128<short> sum)
    {
        ref short first = ref MemoryMarshal.GetArrayDataReference(rows);
        foreach (uint feature in features)
        {
            ref short row = ref Unsafe.Add(ref first, BucketOf(feature, buckets) * 2 * Lanes);
            short check = CheckOf(feature);
            if (row != check)
            {
                row = ref Unsafe.Add(ref row, Lanes);
                if (row != check)
                    continue;
            }
            sum = Vector128.AddSaturate(sum, Vector128.LoadUnsafe(ref row));
        }
        return sum;
    }
}
