namespace Framing.Learning.Features;

/// <summary>Multinomial naive Bayes over words and pairs of words, with one count added to each (Manning, Raghavan and Schütze 2008, chapter 13).</summary>
/// <param name="Hashes">The features in use, ascending.</param>
/// <param name="LogShares">For each feature in turn, the logarithm of its share of each label's features.</param>
/// <param name="LogPriors">The logarithm of each label's share of the texts.</param>
internal sealed record NaiveBayes(uint[] Hashes, float[] LogShares, float[] LogPriors)
{
    public static NaiveBayes Learn(IReadOnlyList<FeatureCount[]> texts, ReadOnlySpan<int> labels, int labelCount)
    {
        SortedDictionary<uint, int[]> counts = [];
        long[] totals = new long[labelCount];
        int[] having = new int[labelCount];
        for (int i = 0; i < texts.Count; i++)
        {
            having[labels[i]]++;
            foreach (FeatureCount feature in texts[i])
            {
                if (!counts.TryGetValue(feature.Hash, out int[]? byLabel))
                    counts[feature.Hash] = byLabel = new int[labelCount];
                byLabel[labels[i]] += feature.Count;
                totals[labels[i]] += feature.Count;
            }
        }
        return new(
            [.. counts.Keys],
            [.. counts.Values.SelectMany(byLabel => byLabel.Select((n, label) => (float)Math.Log((n + 1.0) / (totals[label] + counts.Count))))],
            [.. having.Select(n => (float)Math.Log((n + 1.0) / (texts.Count + labelCount)))]);
    }

    /// <summary>Each label's logarithm of probability, up to a constant.</summary>
    public double[] Score(FeatureCount[] text)
    {
        int labelCount = LogPriors.Length;
        double[] scores = [.. LogPriors];
        int at = 0;
        foreach (FeatureCount feature in text)
        {
            int found = Array.BinarySearch(Hashes, at, Hashes.Length - at, feature.Hash);
            at = found >= 0 ? found + 1 : ~found;
            for (int label = 0; found >= 0 && label < labelCount; label++)
                scores[label] += feature.Count * (double)LogShares[found * labelCount + label];
        }
        return scores;
    }
}
