using Framing.Learning.Features;

namespace Framing.Learning;

/// <summary>The weights of a multinomial logistic regression.</summary>
/// <param name="Weights">For each feature in turn, the weight for each label.</param>
/// <param name="Biases">The bias of each label.</param>
internal sealed record LinearModel(float[] Weights, float[] Biases)
{
    /// <summary>
    /// The probability of each label. The sums run in the order of the features, one after the other, so that every processor gets the same.
    /// </summary>
    public double[] Probabilities(SparseVector text)
    {
        int labels = Biases.Length;
        double[] scores = new double[labels];
        for (int label = 0; label < labels; label++)
            scores[label] = Biases[label];
        for (int i = 0; i < text.Indices.Length; i++)
        {
            int from = text.Indices[i] * labels;
            double value = text.Values[i];
            for (int label = 0; label < labels; label++)
                scores[label] += value * Weights[from + label];
        }
        return Softmax(scores);
    }

    /// <summary>Scores as probabilities, in place.</summary>
    public static double[] Softmax(double[] scores)
    {
        double highest = scores.Max(), sum = 0;
        for (int label = 0; label < scores.Length; label++)
            sum += scores[label] = Math.Exp(scores[label] - highest);
        for (int label = 0; label < scores.Length; label++)
            scores[label] /= sum;
        return scores;
    }
}
