using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>
/// Rows of eight weights under AdaGrad (Duchi, Hazan and Singer 2011), averaged over steps. Lane by lane, so that a rerun gives the same bytes.
/// </summary>
internal sealed class LinearWeights(int rows, float rate)
{
    private const int Lanes = FeatureTable.Lanes;
    private readonly float[] weights = new float[rows * Lanes];
    private readonly float[] squares = new float[rows * Lanes];
    private readonly float[] lag = new float[rows * Lanes];

    /// <summary>The sum of the rows.</summary>
    public Vector256<float> Sum(ReadOnlySpan<int> features)
    {
        ref float first = ref MemoryMarshal.GetArrayDataReference(weights);
        Vector256<float> sum = Vector256<float>.Zero;
        foreach (int feature in features)
            sum += Vector256.LoadUnsafe(ref first, (nuint)(feature * Lanes));
        return sum;
    }

    /// <summary>Steps up a gradient that all the rows share. Steps before <paramref name="step"/> 0 are left out of the average.</summary>
    public void Step(ReadOnlySpan<int> features, Vector256<float> gradient, float step)
    {
        ref float weight = ref MemoryMarshal.GetArrayDataReference(weights);
        ref float square = ref MemoryMarshal.GetArrayDataReference(squares);
        ref float late = ref MemoryMarshal.GetArrayDataReference(lag);
        Vector256<float> gain = gradient * gradient, scaled = gradient * rate;
        foreach (int feature in features)
        {
            nuint at = (nuint)(feature * Lanes);
            Vector256<float> sum = Vector256.LoadUnsafe(ref square, at) + gain;
            sum.StoreUnsafe(ref square, at);
            Vector256<float> change = scaled / (Vector256.Sqrt(sum) + Vector256.Create(1e-3f));
            (Vector256.LoadUnsafe(ref weight, at) + change).StoreUnsafe(ref weight, at);
            if (step > 0)
                (Vector256.LoadUnsafe(ref late, at) + change * step).StoreUnsafe(ref late, at);
        }
    }

    /// <summary>The mean of the weights over so many steps.</summary>
    public float[] Averaged(float steps)
    {
        float[] averaged = new float[weights.Length];
        for (int i = 0; i < averaged.Length; i++)
            averaged[i] = weights[i] - lag[i] / steps;
        return averaged;
    }
}
