using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Framing.Training;

/// <summary>
/// Vector arithmetic with a fixed order: sixteen running sums whatever the processor, no fused operations, so that training gives the
/// same bytes everywhere. Lengths are multiples of 16.
/// </summary>
internal static class FloatMath
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref float x = ref MemoryMarshal.GetReference(a), y = ref MemoryMarshal.GetReference(b);
        Vector512<float> sum = default;
        for (nuint i = 0; i < (nuint)a.Length; i += 16)
            sum += Vector512.LoadUnsafe(ref x, i) * Vector512.LoadUnsafe(ref y, i);
        Vector256<float> half = sum.GetLower() + sum.GetUpper();
        Vector128<float> quarter = half.GetLower() + half.GetUpper();
        return quarter[0] + quarter[1] + (quarter[2] + quarter[3]);
    }

    /// <summary>Adds <paramref name="factor"/> times <paramref name="a"/> to <paramref name="to"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddScaled(ReadOnlySpan<float> a, float factor, Span<float> to)
    {
        ref float x = ref MemoryMarshal.GetReference(a), y = ref MemoryMarshal.GetReference(to);
        Vector512<float> f = Vector512.Create(factor);
        for (nuint i = 0; i < (nuint)a.Length; i += 16)
            (Vector512.LoadUnsafe(ref y, i) + Vector512.LoadUnsafe(ref x, i) * f).StoreUnsafe(ref y, i);
    }

    /// <summary>A step of Adagrad, after which the gradient is 0.</summary>
    public static void Adagrad(Span<float> weights, Span<float> gradient, Span<float> squares, float rate)
    {
        ref float w = ref MemoryMarshal.GetReference(weights), g = ref MemoryMarshal.GetReference(gradient), s = ref MemoryMarshal.GetReference(squares);
        Vector512<float> r = Vector512.Create(rate), tiny = Vector512.Create(1e-6f);
        for (nuint i = 0; i < (nuint)weights.Length; i += 16)
        {
            Vector512<float> gi = Vector512.LoadUnsafe(ref g, i), si = Vector512.LoadUnsafe(ref s, i) + gi * gi;
            si.StoreUnsafe(ref s, i);
            (Vector512.LoadUnsafe(ref w, i) - r * gi / Vector512.Sqrt(si + tiny)).StoreUnsafe(ref w, i);
            Vector512<float>.Zero.StoreUnsafe(ref g, i);
        }
    }
}
