using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>
/// A linear-chain conditional random field over up to seven labels: forward, backward and best sequence. Lane by lane in a fixed order,
/// without sums across lanes, so that the bytes are the same with or without vector units. Not thread-safe; grows as needed.
/// </summary>
/// <remarks>Lafferty, McCallum and Pereira (2001), "Conditional random fields". Label <c>k</c> lives in lane <c>k + 1</c>, lane 0 is unused.</remarks>
internal sealed class LabelChain
{
    private Vector256<float>[] emission = [];
    private Vector256<float>[] forward = [];
    private Vector256<float>[] backward = [];
    private byte[] back = [];

    /// <summary>The number of positions.</summary>
    public int Length { get; private set; }

    /// <summary>Starts a sequence of so many positions.</summary>
    public void Reset(int length)
    {
        Length = length;
        if (emission.Length >= length)
            return;
        int capacity = Math.Max(length, 2 * emission.Length);
        Array.Resize(ref emission, capacity);
        Array.Resize(ref forward, capacity);
        Array.Resize(ref backward, capacity);
        Array.Resize(ref back, capacity * FeatureTable.Lanes);
    }

    /// <summary>Sets the scores of a position; labels whose bit in <paramref name="allowed"/> is not set are ruled out.</summary>
    public void SetScores(int position, Vector128<short> scores, int allowed)
    {
        int best = int.MinValue;
        for (int lane = 1; lane < FeatureTable.Lanes; lane++)
        {
            if ((allowed >> (lane - 1) & 1) != 0)
                best = Math.Max(best, scores[lane]);
        }
        Span<float> values = stackalloc float[FeatureTable.Lanes];
        values[0] = 0;
        for (int lane = 1; lane < FeatureTable.Lanes; lane++)
            values[lane] = (allowed >> (lane - 1) & 1) != 0 ? Exponential.OfNonPositive(scores[lane] - best) : 0;
        emission[position] = Vector256.Create<float>(values);
    }

    /// <summary>Makes the marginals, given for each position the transition matrix that leads into it.</summary>
    public void Run(Transitions transitions, ReadOnlySpan<byte> classes)
    {
        if (Length == 0)
            return;
        forward[0] = Normalized(transitions.Start * emission[0]);
        for (int i = 1; i < Length; i++)
            forward[i] = Normalized(transitions.Step(forward[i - 1], classes[i]) * emission[i]);
        backward[Length - 1] = Vector256<float>.One;
        for (int i = Length - 1; i > 0; i--)
            backward[i - 1] = Normalized(transitions.StepBack(backward[i] * emission[i], classes[i]));
        for (int i = 0; i < Length; i++)
            backward[i] = Normalized(forward[i] * backward[i]);
    }

    /// <summary>The probability of a label at a position, after <see cref="Run"/>.</summary>
    public float Marginal(int position, int label) => backward[position][label + 1];

    /// <summary>The likeliest sequence.</summary>
    public void Best(Transitions transitions, ReadOnlySpan<byte> classes, Span<byte> labels)
    {
        if (Length == 0)
            return;
        Vector256<float> score = Normalized(transitions.Start * emission[0]);
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
            for (int lane = 1; lane < FeatureTable.Lanes; lane++)
                back[i * FeatureTable.Lanes + lane] = (byte)from[lane];
            score = Normalized(best * emission[i]);
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
            label = i > 0 ? Math.Max((byte)1, back[i * FeatureTable.Lanes + label]) : label;
        }
    }

    /// <summary>Scaled to a sum of 1, added up lane after lane; evenly spread where nothing is left of it.</summary>
    private static Vector256<float> Normalized(Vector256<float> values)
    {
        float sum = values[1] + values[2] + values[3] + values[4] + values[5] + values[6] + values[7];
        return sum > 1e-30f ? values * (1 / sum) : Vector256.Create(0, 1f, 1f, 1f, 1f, 1f, 1f, 1f) * (1 / 7f);
    }
}
