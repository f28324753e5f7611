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
