namespace Framing.Annotation;

/// <summary>Tags the words of one sentence.</summary>
internal static class WindowTagger
{
    /// <summary>Writes the index of each word's joint tag.</summary>
    public static void Tag(TaggerModel model, ReadOnlySpan<WordType> words, Span<byte> tags)
    {
        int units = model.HiddenUnits;
        Span<short> hidden = stackalloc short[units];
        Span<int> room = stackalloc int[model.ScoreCount];
        ReadOnlySpan<short> outside = model.Outside;
        for (int i = 0; i < words.Length; i++)
        {
            byte[] candidates = words[i].Candidates;
            if (candidates.Length == 1)
            {
                tags[i] = candidates[0];
                continue;
            }
            ReadOnlySpan<short> Row(ReadOnlySpan<WordType> sentence, int at, ReadOnlySpan<short> edge, int position) =>
                ((uint)at < (uint)sentence.Length ? sentence[at].Rows : edge).Slice(position * units, units);
            IntegerMath.SumOfFive(model.HiddenBias, Row(words, i - 2, outside, 0), Row(words, i - 1, outside, 1), Row(words, i, outside, 2),
                Row(words, i + 1, outside, 3), Row(words, i + 2, outside, 4), TaggerModel.HiddenCeiling, hidden);
            tags[i] = candidates == model.AllTags ? BestOfAll(model, hidden, room) : Best(model, candidates, hidden);
        }
    }

    private static byte Best(TaggerModel model, byte[] candidates, ReadOnlySpan<short> hidden)
    {
        byte best = candidates[0];
        int bestScore = int.MinValue;
        foreach (byte tag in candidates)
        {
            int score = model.OutputBias[tag] + IntegerMath.Dot(model.OutputWeights.AsSpan(tag * hidden.Length, hidden.Length), hidden);
            if (score > bestScore)
                (best, bestScore) = (tag, score);
        }
        return best;
    }

    private static byte BestOfAll(TaggerModel model, ReadOnlySpan<short> hidden, Span<int> room)
    {
        ReadOnlySpan<int> scores = model.Scores(hidden, room);
        int best = 0;
        for (int tag = 1; tag < scores.Length; tag++)
        {
            if (scores[tag] > scores[best])
                best = tag;
        }
        return (byte)best;
    }
}
