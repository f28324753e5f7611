using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>
/// A linear-chain conditional random field over up to seven labels: forward, backward and best sequence. Lane by lane in a fixed order,
/// without sums across lanes, so that the bytes are the same with or without vector units. Not thread-safe; grows as needed.
/// </summary>
/// <remarks>Lafferty, McCallum and Pereira (2001), "Conditional random fields". Label <c>k</c> lives in lane <c>k + 1</c>, lane 0 is unused.</remarks>
internal sealed class LabelChain
{
    // Eight lanes a position, as numbers: a type that holds vectors can't be compiled ahead, nor can whoever takes one without its code being put in place.
    private float[] emission = [], forward = [], backward = [], back = [];

    /// <summary>The bit of each lane's label.</summary>
    private static Vector256<int> Bits => Vector256.Create(0, 1, 2, 4, 8, 16, 32, 64);

    /// <summary>The number of positions.</summary>
    public int Length { get; private set; }

    /// <summary>Starts a sequence of so many positions.</summary>
    public void Reset(int length)
    {
        Length = length;
        if (emission.Length >= length * FeatureTable.Lanes)
            return;
        int capacity = Math.Max(length * FeatureTable.Lanes, 2 * emission.Length);
        Array.Resize(ref emission, capacity);
        Array.Resize(ref forward, capacity);
        Array.Resize(ref backward, capacity);
        Array.Resize(ref back, capacity);
    }

    /// <summary>Sets the scores of a position; labels whose bit in <paramref name="allowed"/> is not set are ruled out.</summary>
    public void SetScores(int position, Vector128<short> scores, int allowed)
    {
        Vector256<int> excluded = Vector256.Equals(Vector256.Create(allowed) & Bits, Vector256<int>.Zero);
        Vector256<int> values = Vector256.ConditionalSelect(
            excluded, Vector256.Create(int.MinValue / 2), Vector256.Create(Vector128.WidenLower(scores), Vector128.WidenUpper(scores)));
        Vector256<int> best = Vector256.Max(values, Vector256.Shuffle(values, Vector256.Create(4, 5, 6, 7, 0, 1, 2, 3)));
        best = Vector256.Max(best, Vector256.Shuffle(best, Vector256.Create(2, 3, 0, 1, 6, 7, 4, 5)));
        best = Vector256.Max(best, Vector256.Shuffle(best, Vector256.Create(1, 0, 3, 2, 5, 4, 7, 6)));
        ScoreExponential.OfNonPositive(values - best).CopyTo(At(emission, position));
    }

    /// <summary>Makes the marginals, given for each position the transition matrix that leads into it.</summary>
    public void Run(Transitions transitions, ReadOnlySpan<byte> classes)
    {
        if (Length == 0)
            return;
        Normalized(transitions.Start * Lanes(emission, 0)).CopyTo(At(forward, 0));
        Vector256<float>.One.CopyTo(At(backward, Length - 1));
        // Both ways at once: each step waits for the one before it, but not for the other way's.
        for (int i = 1, j = Length - 1; i < Length; i++, j--)
        {
            Normalized(transitions.Step(Lanes(forward, i - 1), classes[i]) * Lanes(emission, i)).CopyTo(At(forward, i));
            Normalized(transitions.StepBack(Lanes(backward, j) * Lanes(emission, j), classes[j])).CopyTo(At(backward, j - 1));
        }
        for (int i = 0; i < Length; i++)
            Normalized(Lanes(forward, i) * Lanes(backward, i)).CopyTo(At(backward, i));
    }

    /// <summary>The probability of a label at a position, after <see cref="Run"/>.</summary>
    public float Marginal(int position, int label) => backward[position * FeatureTable.Lanes + label + 1];

    /// <summary>The likeliest sequence.</summary>
    public void Best(Transitions transitions, ReadOnlySpan<byte> classes, Span<byte> labels)
    {
        if (Length == 0)
            return;
        Vector256<float> score = Normalized(transitions.Start * Lanes(emission, 0));
        for (int i = 1; i < Length; i++)
        {
            Vector256<float> best = Vector256<float>.Zero, from = Vector256<float>.Zero;
            for (int lane = 1; lane < FeatureTable.Lanes; lane++)
            {
                Vector256<float> candidate = Vector256.Create(score[lane]) * transitions.Row(classes[i], lane);
                Vector256<float> better = Vector256.GreaterThan(candidate, best);
                best = Vector256.ConditionalSelect(better, candidate, best);
                from = Vector256.ConditionalSelect(better, Vector256.Create((float)lane), from);
            }
            from.CopyTo(At(back, i));
            score = Normalized(best * Lanes(emission, i));
        }
        int label = 1;
        for (int lane = 2; lane < FeatureTable.Lanes; lane++)
        {
            if (score[lane] > score[label])
                label = lane;
        }
        for (int i = Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)(label - 1);
            label = i > 0 ? Math.Max(1, (int)back[i * FeatureTable.Lanes + label]) : label;
        }
    }

    /// <summary>Scaled to a sum of 1, added up lane after lane; evenly spread where nothing is left of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Normalized(Vector256<float> values)
    {
        float sum = values[1] + values[2] + values[3] + values[4] + values[5] + values[6] + values[7];
        return sum > 1e-30f ? values * (1 / sum) : Vector256.Create(0, 1f, 1f, 1f, 1f, 1f, 1f, 1f) * (1 / 7f);
    }

    private static Span<float> At(float[] values, int position) => values.AsSpan(position * FeatureTable.Lanes, FeatureTable.Lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Lanes(float[] values, int position) => Vector256.Create<float>(At(values, position));
}
