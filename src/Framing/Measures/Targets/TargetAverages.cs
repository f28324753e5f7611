namespace Framing.Measures.Targets;

/// <content>Averages of word vectors over windows, weighted by rarity, each of one length. Sums run in the order of words, dimension by dimension.</content>
internal sealed partial class TargetFeatures
{
    /// <summary>Sentence, six words left and right, clause, fading left and right, two words, inside and outside quotation marks, words of valence.</summary>
    public const int Windows = 10;

    /// <summary>The length of each average: how much vectors count beside words.</summary>
    private const float Length = 1.5f;

    /// <summary>The weight of a word falls to 1/e over eight words.</summary>
    private const float Fading = 0.8824969f;

    private void Average(TargetSentence s)
    {
        float fade = 1;
        for (int d = -1; s.Has(d); d--)
            AddToWindows(s, d, fade *= Fading);
        fade = 1;
        for (int d = 1; s.Has(d); d++)
            AddToWindows(s, d, fade *= Fading);
        for (int window = 0; window < Windows; window++)
            Scale(averages.AsSpan(window * TargetLexicon.Dimensions, TargetLexicon.Dimensions));
    }

    private void AddToWindows(TargetSentence s, int d, float fade)
    {
        TargetWord word = s[d];
        if (word.Index < 0)
            return;
        float weight = lexicon.Rarities[word.Index] * lexicon.Scales[word.Index];
        int far = Math.Abs(d), side = d < 0 ? 0 : 1;
        AddTo(0, word.Index, weight);
        if (far <= 6)
            AddTo(1 + side, word.Index, weight);
        if (s.IsInClause(d))
            AddTo(3, word.Index, weight);
        AddTo(4 + side, word.Index, weight * fade);
        if (far <= 2)
            AddTo(6, word.Index, weight);
        AddTo(s.IsQuotedAt(d) ? 7 : 8, word.Index, weight);
        if (word.IsVerb || word.Kind == WordKind.Adjective)
            AddTo(9, word.Index, weight * fade);
    }

    private void AddTo(int window, int word, float weight)
    {
        Span<float> sum = averages.AsSpan(window * TargetLexicon.Dimensions, TargetLexicon.Dimensions);
        ReadOnlySpan<sbyte> vector = lexicon.Vectors.AsSpan(word * TargetLexicon.Dimensions, TargetLexicon.Dimensions);
        for (int i = 0; i < sum.Length; i++)
            sum[i] += weight * vector[i];
    }

    private static void Scale(Span<float> sum)
    {
        float squares = 0;
        foreach (float value in sum)
            squares += value * value;
        if (squares == 0)
            return;
        float scale = Length / MathF.Sqrt(squares);
        for (int i = 0; i < sum.Length; i++)
            sum[i] *= scale;
    }
}
