namespace Framing.Learning.Features;

/// <summary>
/// Turns what a text consists of into numbers, as it was learned from the training texts: words, letters, style and word vectors, and what naive
/// Bayes makes of the words.
/// </summary>
internal sealed record FeatureSpace(FeatureBlock Words, FeatureBlock Letters, StyleBlock Style, VectorBlock Vectors, NaiveBayes Bayes)
{
    /// <summary>The weight of naive Bayes' opinion, and the most that it may come to in a long text.</summary>
    private const double BayesScale = 0.1, MostBayes = 3;

    /// <summary>Features that fewer texts have say nothing that carries over.</summary>
    private const int MinTexts = 2;

    /// <summary>The number of features.</summary>
    public int Size => Words.Hashes.Length + Letters.Hashes.Length + Style.Names.Length + Vectors.Means.Length + Bayes.LogPriors.Length;

    public static FeatureSpace Learn(IReadOnlyList<RawFeatures> texts, ReadOnlySpan<int> labels, int labelCount) => new(
        FeatureBlock.Learn([.. texts.Select(t => t.Words)], MinTexts),
        FeatureBlock.Learn([.. texts.Select(t => t.Letters)], MinTexts),
        StyleBlock.Learn([.. texts.Select(t => t.Style)]),
        VectorBlock.Learn([.. texts.Select(t => t.Vector)]),
        NaiveBayes.Learn([.. texts.Select(t => t.Words)], labels, labelCount));

    /// <summary>The text's features.</summary>
    /// <param name="text">What the text consists of.</param>
    /// <param name="bayes">
    /// Each label's score by a naive Bayes that has not seen the text: for a text learned from, <see cref="Bayes"/> would be too sure.
    /// </param>
    public SparseVector Transform(RawFeatures text, double[] bayes)
    {
        List<int> indices = [];
        List<float> values = [];
        int offset = 0;
        Words.Append(text.Words, offset, indices, values);
        offset += Words.Hashes.Length;
        Letters.Append(text.Letters, offset, indices, values);
        offset += Letters.Hashes.Length;
        Style.Append(text.Style, offset, indices, values);
        offset += Style.Names.Length;
        Vectors.Append(text.Vector, offset, indices, values);
        offset += Vectors.Means.Length;
        double mean = 0;
        foreach (double score in bayes)
            mean += score / bayes.Length;
        for (int label = 0; label < bayes.Length; label++)
        {
            indices.Add(offset + label);
            values.Add((float)Math.Clamp(BayesScale * (bayes[label] - mean), -MostBayes, MostBayes));
        }
        return new([.. indices], [.. values]);
    }
}
