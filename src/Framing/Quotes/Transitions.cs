using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>What it weighs to go from one label to the next, for each class of the token that is gone to.</summary>
internal sealed class Transitions
{
    // Eight lanes a label, as numbers: see LabelChain.
    private readonly float[] start = new float[FeatureTable.Lanes], rows, columns;

    /// <summary>Takes integer scores: first those of the first position, then for each class, from-label and to-label one.</summary>
    public Transitions(ReadOnlySpan<short> scores, int labels)
    {
        int classes = (scores.Length - labels) / (labels * labels);
        rows = new float[classes * FeatureTable.Lanes * FeatureTable.Lanes];
        columns = new float[rows.Length];
        for (int to = 0; to < labels; to++)
            start[to + 1] = Weight(scores[to]);
        for (int c = 0; c < classes; c++)
        {
            ReadOnlySpan<short> matrix = scores.Slice(labels + c * labels * labels, labels * labels);
            for (int label = 0; label < labels; label++)
            {
                int at = (c * FeatureTable.Lanes + label + 1) * FeatureTable.Lanes + 1;
                for (int other = 0; other < labels; other++)
                {
                    rows[at + other] = Weight(matrix[label * labels + other]);
                    columns[at + other] = Weight(matrix[other * labels + label]);
                }
            }
        }
    }

    /// <summary>A score that rules a transition out.</summary>
    public const short Never = short.MinValue;

    /// <summary>What each label weighs at the first position.</summary>
    public Vector256<float> Start => Vector256.Create<float>(start);

    /// <summary>The weights from the label in a lane to every label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> Row(int tokenClass, int lane) =>
        Vector256.Create<float>(rows.AsSpan((tokenClass * FeatureTable.Lanes + lane) * FeatureTable.Lanes, FeatureTable.Lanes));

    /// <summary>One step forward.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> Step(Vector256<float> from, int tokenClass) => Combine(rows, from, tokenClass);

    /// <summary>One step backward.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> StepBack(Vector256<float> to, int tokenClass) => Combine(columns, to, tokenClass);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Combine(float[] matrix, Vector256<float> weights, int tokenClass)
    {
        const int Size = FeatureTable.Lanes * FeatureTable.Lanes;
        ref float lanes = ref MemoryMarshal.GetReference(matrix.AsSpan(tokenClass * Size, Size));
        Vector256<float> sum = Lane(weights, 1) * Vector256.LoadUnsafe(ref lanes, 1 * FeatureTable.Lanes);
        sum += Lane(weights, 2) * Vector256.LoadUnsafe(ref lanes, 2 * FeatureTable.Lanes);
        sum += Lane(weights, 3) * Vector256.LoadUnsafe(ref lanes, 3 * FeatureTable.Lanes);
        sum += Lane(weights, 4) * Vector256.LoadUnsafe(ref lanes, 4 * FeatureTable.Lanes);
        sum += Lane(weights, 5) * Vector256.LoadUnsafe(ref lanes, 5 * FeatureTable.Lanes);
        sum += Lane(weights, 6) * Vector256.LoadUnsafe(ref lanes, 6 * FeatureTable.Lanes);
        return sum + Lane(weights, 7) * Vector256.LoadUnsafe(ref lanes, 7 * FeatureTable.Lanes);
    }

    /// <summary>One lane in all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Lane(Vector256<float> values, [ConstantExpected] int lane) => Vector256.Shuffle(values, Vector256.Create(lane));

    private static float Weight(short score) => score == Never ? 0 : ScoreExponential.Of(score);
}
