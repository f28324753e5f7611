using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>What it weighs to go from one label to the next, for each class of the token that is gone to.</summary>
internal sealed class Transitions
{
    private readonly Vector256<float>[] rows;
    private readonly Vector256<float>[] columns;

    /// <summary>Takes integer scores: first those of the first position, then for each class, from-label and to-label one.</summary>
    public Transitions(ReadOnlySpan<short> scores, int labels)
    {
        int classes = (scores.Length - labels) / (labels * labels);
        rows = new Vector256<float>[classes * FeatureTable.Lanes];
        columns = new Vector256<float>[classes * FeatureTable.Lanes];
        Span<float> values = stackalloc float[FeatureTable.Lanes];
        values.Clear();
        for (int to = 0; to < labels; to++)
            values[to + 1] = Weight(scores[to]);
        Start = Vector256.Create<float>(values);
        for (int c = 0; c < classes; c++)
        {
            ReadOnlySpan<short> matrix = scores.Slice(labels + c * labels * labels, labels * labels);
            for (int label = 0; label < labels; label++)
            {
                for (int other = 0; other < labels; other++)
                    values[other + 1] = Weight(matrix[label * labels + other]);
                rows[c * FeatureTable.Lanes + label + 1] = Vector256.Create<float>(values);
                for (int other = 0; other < labels; other++)
                    values[other + 1] = Weight(matrix[other * labels + label]);
                columns[c * FeatureTable.Lanes + label + 1] = Vector256.Create<float>(values);
            }
        }
    }

    /// <summary>A score that rules a transition out.</summary>
    public const short Never = short.MinValue;

    /// <summary>What each label weighs at the first position.</summary>
    public Vector256<float> Start { get; }

    /// <summary>The weights from the label in a lane to every label.</summary>
    public Vector256<float> Row(int tokenClass, int lane) => rows[tokenClass * FeatureTable.Lanes + lane];

    /// <summary>One step forward.</summary>
    public Vector256<float> Step(Vector256<float> from, int tokenClass) => Combine(rows, from, tokenClass);

    /// <summary>One step backward.</summary>
    public Vector256<float> StepBack(Vector256<float> to, int tokenClass) => Combine(columns, to, tokenClass);

    private static Vector256<float> Combine(Vector256<float>[] matrix, Vector256<float> weights, int tokenClass)
    {
        int at = tokenClass * FeatureTable.Lanes;
        ReadOnlySpan<Vector256<float>> lanes = matrix.AsSpan(at, FeatureTable.Lanes);
        Vector256<float> sum = Lane(weights, 1) * lanes[1];
        sum += Lane(weights, 2) * lanes[2];
        sum += Lane(weights, 3) * lanes[3];
        sum += Lane(weights, 4) * lanes[4];
        sum += Lane(weights, 5) * lanes[5];
        sum += Lane(weights, 6) * lanes[6];
        return sum + Lane(weights, 7) * lanes[7];
    }

    /// <summary>One lane in all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Lane(Vector256<float> values, [ConstantExpected] int lane) => Vector256.Shuffle(values, Vector256.Create(lane));

    private static float Weight(short score) => score == Never ? 0 : ScoreExponential.Of(score);
}
