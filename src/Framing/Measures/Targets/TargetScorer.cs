namespace Framing.Measures.Targets;

/// <summary>Scores features with trained weights: scalar sums in a fixed order, so that every machine gives the same bits.</summary>
internal sealed class TargetScorer
{
    private const int Classes = 3;

    private readonly TargetWeights weights;
    private readonly int[] rows = new int[1 << TargetFeatures.Bits];

    public TargetScorer(TargetWeights weights)
    {
        this.weights = weights;
        Array.Fill(rows, -1);
        for (int i = 0; i < weights.Buckets.Length; i++)
            rows[weights.Buckets[i]] = i * Classes;
    }

    /// <summary>The likeliest polarity and its probability. The label is decided on the sums, before any exponential.</summary>
    public (Polarity Polarity, double Score) Score(ReadOnlySpan<int> buckets, ReadOnlySpan<float> values, ReadOnlySpan<float> averages)
    {
        double negative = weights.Biases[0], neutral = weights.Biases[1], positive = weights.Biases[2];
        float[] hashed = weights.Hashed, dense = weights.Averages;
        for (int i = 0; i < buckets.Length; i++)
        {
            int row = rows[buckets[i]];
            if (row < 0)
                continue;
            negative += values[i] * hashed[row];
            neutral += values[i] * hashed[row + 1];
            positive += values[i] * hashed[row + 2];
        }
        for (int i = 0, at = 0; i < averages.Length; i++, at += Classes)
        {
            negative += averages[i] * dense[at];
            neutral += averages[i] * dense[at + 1];
            positive += averages[i] * dense[at + 2];
        }
        Polarity polarity = negative > neutral ? negative >= positive ? Polarity.Negative : Polarity.Positive : positive > neutral ? Polarity.Positive : Polarity.Neutral;
        double best = Math.Max(negative, Math.Max(neutral, positive));
        double sum = Exponential.Of(negative - best) + Exponential.Of(neutral - best) + Exponential.Of(positive - best);
        return (polarity, 1 / sum);
    }
}
