using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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

    /// <summary>Numbers in a bucket, which is two rows.</summary>
    private const int Bucket = 2 * Lanes;

    private readonly short[] rows;
    private readonly int first;
    private readonly uint buckets;
    private readonly unsafe short* start;

    /// <summary>Takes rows in pairs: two rows to a bucket.</summary>
    public FeatureTable(ReadOnlySpan<short> rows)
        : this(rows.Length) => rows.CopyTo(this.rows.AsSpan(first));

    private FeatureTable(int numbers)
    {
        // Pinned, so that each bucket can lie within one line of the cache, for good.
        rows = GC.AllocateUninitializedArray<short>(numbers + Bucket, pinned: true);
        long misplaced = Marshal.UnsafeAddrOfPinnedArrayElement(rows, 0) / sizeof(short) % Bucket;
        first = (int)((Bucket - misplaced) % Bucket);
        buckets = (uint)(numbers / Bucket);
        unsafe
        {
            start = (short*)Marshal.UnsafeAddrOfPinnedArrayElement(rows, first);
        }
    }

    /// <summary>
    /// Reads rows that a model file holds as planes, their length in bytes before them: the low bytes of lane 0 of every row, their high bytes, lane 1, and so on.
    /// </summary>
    public static FeatureTable Read(BinaryReader reader)
    {
        FeatureTable table = new(reader.ReadInt32() / sizeof(short));
        int count = (int)table.buckets * 2;
        Span<short> rows = table.rows.AsSpan(table.first, count * Lanes);
        byte[] planes = new byte[2 * count];
        for (int lane = 0; lane < Lanes; lane++)
        {
            reader.BaseStream.ReadExactly(planes);
            ReadOnlySpan<byte> low = planes.AsSpan(0, count), high = planes.AsSpan(count, count);
            for (int row = 0; row < low.Length; row++)
                rows[row * Lanes + lane] = (short)(low[row] | high[row] << 8);
        }
        return table;
    }

    /// <summary>Picks lane 0 of each row.</summary>
    private static Vector256<short> FirstOfRow => Vector256.Create(0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8);

    /// <summary>The bucket of a hash among so many.</summary>
    public static int BucketOf(uint hash, uint buckets) => (int)(((ulong)hash * buckets) >> 32);

    /// <summary>What tells a feature from others of its bucket; never 0, which marks an empty row.</summary>
    public static short CheckOf(uint hash) => (short)((hash & 0xFFFF) == 0 ? 1 : hash & 0xFFFF);

    /// <summary>
    /// Finds the buckets of features, given by their hashes, which are lost, and has all of them brought near: tables are larger than the caches, and what is
    /// waited for comes while the features of the next position are made. Each number then has the bucket in its upper half and the check in its lower.
    /// </summary>
    public unsafe Span<ulong> Find(Span<ulong> features)
    {
        ref ulong next = ref MemoryMarshal.GetReference(features);
        int i = 0;
        for (; i + Vector256<ulong>.Count <= features.Length; i += Vector256<ulong>.Count)
        {
            Vector256<ulong> hashes = Vector256.LoadUnsafe(ref next, (nuint)i);
            Vector256<ulong> check = Vector256.Max((hashes & Vector256.Create(0xFFFFul)).AsUInt32(), Vector256.Create(1ul).AsUInt32()).AsUInt64();
            (hashes * buckets & Vector256.Create((ulong)uint.MaxValue << 32) | check).StoreUnsafe(ref next, (nuint)i);
        }
        for (; i < features.Length; i++)
            features[i] = features[i] * buckets & (ulong)uint.MaxValue << 32 | (ushort)CheckOf((uint)features[i]);
        if (Sse.IsSupported)
        {
            foreach (ulong feature in features)
                Sse.Prefetch0(start + (feature >> 32) * Bucket);
        }
        return features;
    }

    /// <summary>Adds the weights of features that were found; lane 0 of the sum means nothing.</summary>
    /// <remarks>Both rows of a bucket are taken at once, and the one of another feature is masked out: which it is can't be guessed, and a branch would be.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Vector128<short> Sum(ReadOnlySpan<ulong> found)
    {
        ref short start = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(rows), first);
        Vector256<short> sums = Vector256<short>.Zero;
        foreach (ulong feature in found)
        {
            Vector256<short> bucket = Vector256.LoadUnsafe(ref start, (nuint)(feature >> 32) * Bucket);
            sums = Vector256.AddSaturate(sums, bucket & Vector256.Shuffle(Vector256.Equals(bucket, Vector256.Create((short)feature)), FirstOfRow));
        }
        return Vector128.AddSaturate(sums.GetLower(), sums.GetUpper());
    }
}
