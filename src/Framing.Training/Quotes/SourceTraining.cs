using System.Runtime.Intrinsics;
using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>Trains the choice of sources on attributions that the first two stages found in texts that they had not seen.</summary>
internal static class SourceTraining
{
    private const int LeastSeen = 3, Epochs = 6, MostRows = 60_000;

    private const float Rate = 0.02f;

    /// <summary>The features of the candidates and after them those of none, and which is right.</summary>
    private sealed record Choice(int[][] Options, int Right);

    /// <summary>A table for each fold, trained on the others, and after them one trained on all.</summary>
    public static short[][] Train(IReadOnlyList<GoldText> texts, IReadOnlyList<List<Attribution>> found, int folds)
    {
        var index = new FeatureIndex();
        for (int t = 0; t < texts.Count; t++)
            Visit(texts[t], found[t], (features, _, _) => index.See(features));
        index.Freeze(LeastSeen);
        List<Choice>[] choices = [.. texts.Select((gold, t) => Choices(gold, found[t], index))];
        short[][] tables = new short[folds + 1][];
        Parallel.For(0, folds + 1, fold =>
            tables[fold] = TableBuilder.Build(index.Hashes, Fit(index.Count, [.. choices.Where((_, t) => t % folds != fold).SelectMany(one => one)]), 1, MostRows));
        return tables;
    }

    private delegate void Visitor(ReadOnlySpan<ulong> features, int attribution, int option);

    /// <summary>Calls for every option of every attribution that has a gold one.</summary>
    private static void Visit(GoldText gold, List<Attribution> found, Visitor visit)
    {
        bool[] isCue = SourceRanker.Cues(gold.Text, found);
        ulong[] buffer = new ulong[FeatureBuffer.RoomFor(SourceFeatures.Most)];
        for (int i = 0; i < found.Count; i++)
        {
            (float best, float sum) = SourceRanker.Sureness(found[i]);
            for (int option = 0; option < found[i].Candidates.Count; option++)
                visit(SourceFeatures.Of(gold.Text, found[i], isCue, option, best, buffer), i, option);
            visit(SourceFeatures.OfNone(gold.Text, found[i], best, sum, buffer), i, found[i].Candidates.Count);
        }
    }

    private static List<Choice> Choices(GoldText gold, List<Attribution> found, FeatureIndex index)
    {
        int[][][] options = [.. found.Select(one => new int[one.Candidates.Count + 1][])];
        Visit(gold, found, (features, attribution, option) => options[attribution][option] = index.Numbers(features));
        var choices = new List<Choice>();
        for (int i = 0; i < found.Count; i++)
        {
            CueSpan cue = found[i].Cue!.Value;
            var range = new TokenRange(cue.First, cue.Last);
            GoldAttribution? same = gold.Attributions.Find(one => one.Cue is { } own && own.Overlaps(range)
                && one.Content.Exists(content => found[i].Content.Exists(content.Overlaps)));
            if (same is not null && Right(found[i].Candidates, same.Source) is { } right)
                choices.Add(new(options[i], right));
        }
        return choices;
    }

    /// <summary>The candidate that shares most words with the gold source and holds few others; none where gold has none; nothing where none fits.</summary>
    private static int? Right(List<SourceCandidate> candidates, List<TokenRange> source)
    {
        if (source.Count == 0)
            return candidates.Count;
        (int? right, double most) = (null, 0.3);
        for (int i = 0; i < candidates.Count; i++)
        {
            TokenRange range = candidates[i].Range;
            int both = source.Sum(one => Math.Max(0, Math.Min(one.Last, range.Last) - Math.Max(one.First, range.First) + 1));
            double share = (double)both / (range.Length + source.Sum(one => one.Length) - both);
            if (2 * both >= range.Length && share > most)
                (right, most) = (i, share);
        }
        return right;
    }

    private static float[] Fit(int features, List<Choice> choices)
    {
        var weights = new LinearWeights(features, Rate);
        var random = new FixedRandom(31);
        int[] order = [.. Enumerable.Range(0, choices.Count)];
        Span<float> scores = stackalloc float[SourceCandidates.Most + 1];
        int step = 0;
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (int example in order)
            {
                (int[][] options, int right) = choices[example];
                float best = float.MinValue, total = 0;
                for (int i = 0; i < options.Length; i++)
                    best = Math.Max(best, scores[i] = weights.Sum(options[i])[0]);
                for (int i = 0; i < options.Length; i++)
                    total += scores[i] = MathF.Exp(scores[i] - best);
                for (int i = 0; i < options.Length; i++)
                {
                    float gradient = (i == right ? 1 : 0) - scores[i] / total;
                    if (Math.Abs(gradient) > 1e-3f)
                        weights.Step(options[i], Vector256<float>.Zero.WithElement(0, gradient), Math.Max(0, step - choices.Count));
                }
                step++;
            }
        }
        return weights.Averaged(step - choices.Count);
    }
}
