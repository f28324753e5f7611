using Framing.Measures;
using Framing.Measures.Targets;

namespace Framing.Training.Targets;

/// <summary>
/// How large each hashed feature is made for training: the root of its greatest log-count ratio between one polarity and the others, after Wang
/// and Manning (2012). What tells polarities apart then costs little to weigh, and what all share costs much.
/// </summary>
internal static class FeatureScales
{
    private const int Classes = 3;
    private const double Smoothing = 0.5;

    /// <param name="examples">What is trained on.</param>
    /// <param name="column">The column of each bucket, or -1.</param>
    /// <param name="columns">The number of columns.</param>
    /// <returns>One a column; their squares have a mean of 1 over all uses.</returns>
    public static float[] Of(IReadOnlyList<TargetExample> examples, int[] column, int columns)
    {
        int[] counts = new int[columns * Classes], totals = new int[Classes];
        foreach (TargetExample example in examples)
        {
            totals[(int)example.Polarity]++;
            foreach (int bucket in example.Buckets)
            {
                if (column[bucket] >= 0)
                    counts[(column[bucket] * Classes) + (int)example.Polarity]++;
            }
        }
        double[] scales = new double[columns];
        double squares = 0, uses = 0;
        for (int i = 0; i < columns; i++)
        {
            ReadOnlySpan<int> own = counts.AsSpan(i * Classes, Classes);
            int all = own[0] + own[1] + own[2];
            double ratio = 0;
            for (int c = 0; c < Classes; c++)
            {
                double here = (own[c] + Smoothing) / totals[c], elsewhere = (all - own[c] + Smoothing) / (examples.Count - totals[c]);
                ratio = Math.Max(ratio, Math.Abs(Math.Log(here / elsewhere)));
            }
            scales[i] = Math.Sqrt(ratio);
            squares += ratio * all;
            uses += all;
        }
        double mean = Math.Sqrt(squares / uses);
        return [.. scales.Select(s => (float)(s / mean))];
    }
}
