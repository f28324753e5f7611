using System.Runtime.Intrinsics;
using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>Trains the filter on attributions that the first three stages found in texts that they had not seen.</summary>
internal static class FilterTraining
{
    private const int LeastSeen = 3, Epochs = 8, MostRows = 60_000;

    private const float Rate = 0.01f;

    /// <summary>The share of a gold content that has to be found for the attribution to count as right.</summary>
    private const double LeastCover = 0.3;

    public static short[] Train(IReadOnlyList<GoldText> texts, IReadOnlyList<List<Attribution>> found)
    {
        var index = new FeatureIndex();
        Span<ulong> buffer = stackalloc ulong[FeatureBuffer.RoomFor(AttributionFilter.Most)];
        for (int t = 0; t < texts.Count; t++)
        {
            var rivals = new Rivals(texts[t].Text, found[t]);
            for (int i = 0; i < found[t].Count; i++)
                index.See(AttributionFilter.Features(texts[t].Text, found[t][i], rivals.Of(i), buffer));
        }
        index.Freeze(LeastSeen);
        var examples = new List<(int[] Features, bool Right)>();
        for (int t = 0; t < texts.Count; t++)
        {
            var rivals = new Rivals(texts[t].Text, found[t]);
            bool[] right = Right(texts[t], found[t]);
            for (int i = 0; i < found[t].Count; i++)
                examples.Add((index.Numbers(AttributionFilter.Features(texts[t].Text, found[t][i], rivals.Of(i), buffer)), right[i]));
        }
        return TableBuilder.Build(index.Hashes, Fit(index.Count, examples), 1, MostRows);
    }

    private static float[] Fit(int features, List<(int[] Features, bool Right)> examples)
    {
        var weights = new LinearWeights(features, Rate);
        var random = new FixedRandom(29);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        int step = 0;
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (int example in order)
            {
                (int[] own, bool right) = examples[example];
                float probability = 1 / (1 + MathF.Exp(-weights.Sum(own)[0]));
                weights.Step(own, Vector256<float>.Zero.WithElement(0, (right ? 1 : 0) - probability), Math.Max(0, step - examples.Count));
                step++;
            }
        }
        return weights.Averaged(step - examples.Count);
    }

    /// <summary>Whether each attribution is the best match of a gold one, matched one to one in gold order.</summary>
    private static bool[] Right(GoldText gold, List<Attribution> found)
    {
        bool[] right = new bool[found.Count];
        HashSet<int>[] words = [.. found.Select(attribution => Words(gold.Text, attribution.Content))];
        foreach (GoldAttribution attribution in gold.Attributions)
        {
            HashSet<int> wanted = Words(gold.Text, attribution.Content);
            (int best, double most) = (-1, LeastCover);
            for (int i = 0; i < found.Count; i++)
            {
                if (right[i] || found[i].Content[0].First > attribution.Content[^1].Last || attribution.Content[0].First > found[i].Content[^1].Last)
                    continue;
                int both = wanted.Count(words[i].Contains);
                double cover = (double)both / wanted.Count + 0.1 * both / (wanted.Count + words[i].Count - both);
                if ((double)both / wanted.Count > LeastCover && cover > most)
                    (best, most) = (i, cover);
            }
            if (best >= 0)
                right[best] = true;
        }
        return right;
    }

    private static HashSet<int> Words(QuoteText text, List<TokenRange> ranges) =>
        [.. ranges.SelectMany(range => Enumerable.Range(range.First, range.Length)).Where(token => !text.IsPunctuation(token))];
}
