using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Framing.Annotation;

/// <summary>
/// The tagger's arithmetic. All of it is on integers, so that every processor gives the same bits whether or not it has wide registers.
/// </summary>
internal static class IntegerMath
{
    /// <summary>The rows of an interleaved matrix that are read at once.</summary>
    public const int Block = 32;

    /// <summary>The sum of products. Lengths are equal and a multiple of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dot(ReadOnlySpan<short> a, ReadOnlySpan<short> b)
    {
        ref short x = ref MemoryMarshal.GetReference(a), y = ref MemoryMarshal.GetReference(b);
        if (Avx2.IsSupported)
        {
            Vector256<int> sum0 = default, sum1 = default;
            int i = 0;
            for (; i + 32 <= a.Length; i += 32)
            {
                sum0 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref x, (nuint)i), Vector256.LoadUnsafe(ref y, (nuint)i));
                sum1 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref x, (nuint)i + 16), Vector256.LoadUnsafe(ref y, (nuint)i + 16));
            }
            for (; i < a.Length; i += 16)
                sum0 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref x, (nuint)i), Vector256.LoadUnsafe(ref y, (nuint)i));
            return Vector256.Sum(sum0 + sum1);
        }
        int sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    /// <summary>A matrix in the order in which <see cref="Multiply"/> reads it: blocks of 32 rows, in each by pair of columns, then row.</summary>
    /// <param name="matrix">Rows one after the other; 32 of them or a multiple.</param>
    /// <param name="columns">The length of a row, even.</param>
    public static short[] Interleave(ReadOnlySpan<short> matrix, int columns)
    {
        short[] blocks = new short[matrix.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            (int row, int column) = (i / columns, i % columns);
            blocks[(row / Block * columns + column / 2 * 2) * Block + row % Block * 2 + column % 2] = matrix[i];
        }
        return blocks;
    }

    /// <summary>
    /// The product of an interleaved matrix and a vector. Zeros at the vector's beginning cost nothing, which is half the vector of an unknown word.
    /// </summary>
    public static void Multiply(ReadOnlySpan<short> blocks, ReadOnlySpan<short> vector, Span<int> product)
    {
        ReadOnlySpan<int> pairs = MemoryMarshal.Cast<short, int>(vector);
        int first = Math.Max(0, pairs.IndexOfAnyExcept(0));
        for (int block = 0; block * Block < product.Length; block++)
        {
            ReadOnlySpan<short> own = blocks.Slice(block * Block * vector.Length, Block * vector.Length);
            if (Avx2.IsSupported)
                MultiplyBlock(own[(2 * Block * first)..], pairs[first..], product.Slice(block * Block, Block));
            else
                MultiplyBlock(own, vector, product.Slice(block * Block, Block));
        }
    }

    private static void MultiplyBlock(ReadOnlySpan<short> block, ReadOnlySpan<int> pairs, Span<int> product)
    {
        ref short weight = ref MemoryMarshal.GetReference(block);
        ref int to = ref MemoryMarshal.GetReference(product);
        if (Avx512BW.IsSupported)
        {
            Vector512<int> left = default, right = default;
            for (int p = 0; p < pairs.Length; p++, weight = ref Unsafe.Add(ref weight, 2 * Block))
            {
                Vector512<short> pair = Vector512.Create(pairs[p]).AsInt16();
                left += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref weight), pair);
                right += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref weight, 32), pair);
            }
            left.StoreUnsafe(ref to);
            right.StoreUnsafe(ref to, 16);
            return;
        }
        Vector256<int> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
        for (int p = 0; p < pairs.Length; p++, weight = ref Unsafe.Add(ref weight, 2 * Block))
        {
            Vector256<short> pair = Vector256.Create(pairs[p]).AsInt16();
            sum0 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref weight), pair);
            sum1 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref weight, 16), pair);
            sum2 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref weight, 32), pair);
            sum3 += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref weight, 48), pair);
        }
        sum0.StoreUnsafe(ref to);
        sum1.StoreUnsafe(ref to, 8);
        sum2.StoreUnsafe(ref to, 16);
        sum3.StoreUnsafe(ref to, 24);
    }

    private static void MultiplyBlock(ReadOnlySpan<short> block, ReadOnlySpan<short> vector, Span<int> product)
    {
        product.Clear();
        for (int i = 0; i < block.Length; i++)
            product[i / 2 % Block] += block[i] * vector[i / (2 * Block) * 2 + i % 2];
    }

    /// <summary>Shifts values down, to the nearest, into the bounds of <paramref name="ceiling"/> either way. Lengths are a multiple of 16.</summary>
    public static void Round(ReadOnlySpan<int> values, int shift, short ceiling, Span<short> rounded)
    {
        Vector256<int> half = Vector256.Create(1 << (shift - 1)), top = Vector256.Create((int)ceiling);
        ref int from = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)values.Length; i += 16)
        {
            Vector256<int> low = (Vector256.LoadUnsafe(ref from, i) + half) >> shift, high = (Vector256.LoadUnsafe(ref from, i + 8) + half) >> shift;
            Vector256.Narrow(Vector256.Clamp(low, -top, top), Vector256.Clamp(high, -top, top)).StoreUnsafe(ref MemoryMarshal.GetReference(rounded), i);
        }
    }

    /// <summary>Adds bytes to shorts. Lengths are equal and a multiple of 16.</summary>
    public static void Add(ReadOnlySpan<sbyte> values, Span<short> sums)
    {
        ref sbyte from = ref MemoryMarshal.GetReference(values);
        ref short to = ref MemoryMarshal.GetReference(sums);
        for (nuint i = 0; i < (nuint)values.Length; i += 16)
        {
            (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, i));
            (Vector128.LoadUnsafe(ref to, i) + low).StoreUnsafe(ref to, i);
            (Vector128.LoadUnsafe(ref to, i + 8) + high).StoreUnsafe(ref to, i + 8);
        }
    }

    /// <summary>
    /// The sum of a bias and five rows, not below 0 and not above <paramref name="ceiling"/>. Sums saturate in the order of the arguments.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SumOfFive(ReadOnlySpan<short> bias, ReadOnlySpan<short> a, ReadOnlySpan<short> b, ReadOnlySpan<short> c, ReadOnlySpan<short> d,
        ReadOnlySpan<short> e, short ceiling, Span<short> sum)
    {
        Vector256<short> zero = default, top = Vector256.Create(ceiling);
        ref short x = ref MemoryMarshal.GetReference(bias);
        for (nuint i = 0; i < (nuint)bias.Length; i += 16)
        {
            Vector256<short> v = Vector256.LoadUnsafe(ref x, i);
            v = Vector256.AddSaturate(v, Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(a), i));
            v = Vector256.AddSaturate(v, Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(b), i));
            v = Vector256.AddSaturate(v, Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(c), i));
            v = Vector256.AddSaturate(v, Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(d), i));
            v = Vector256.AddSaturate(v, Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(e), i));
            Vector256.Min(Vector256.Max(v, zero), top).StoreUnsafe(ref MemoryMarshal.GetReference(sum), i);
        }
    }
}
