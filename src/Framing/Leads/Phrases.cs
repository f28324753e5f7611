namespace Framing.Leads;

/// <summary>Picks from a line the words to quote.</summary>
internal static class Phrases
{
    /// <summary>What a word that is not looked for costs, and a mark of punctuation inside.</summary>
    private const double CostOfContent = 0.4, CostOfOther = 0.05, CostOfMark = 0.6;

    /// <summary>So many words before are taken in where they belong to the first.</summary>
    private const int MostBefore = 4;

    /// <summary>The words that stand together and gain most, or <see langword="null"/> where none gains anything.</summary>
    /// <param name="document">Their document.</param>
    /// <param name="words">The words of a line.</param>
    /// <param name="gain">What a word gains; 0 or less where it is not looked for.</param>
    /// <param name="most">The most words to pick.</param>
    public static (TextSpan Span, double Gain)? Best(Document document, ReadOnlySpan<Word> words, Func<Word, double> gain, int most)
    {
        double best = 0;
        (int From, int To) range = default;
        for (int from = 0; from < words.Length; from++)
        {
            if (!(gain(words[from]) > 0))
                continue;
            double sum = 0;
            HashSet<string> counted = new(StringComparer.Ordinal);
            for (int to = from; to < Math.Min(words.Length, from + most); to++)
            {
                if (to > from && IsMarkBetween(document, words[to - 1], words[to]))
                    sum -= CostOfMark;
                double value = gain(words[to]);
                sum += value > 0 ? (counted.Add(words[to].Key) ? value : 0) : words[to].IsContent ? -CostOfContent : -CostOfOther;
                if (value > 0 && sum > best)
                    (best, range) = (sum, (from, to));
            }
        }
        return best > 0 ? (new TextSpan(words[StartOf(document, words, range.From)].Span.Start, words[EndOf(document, words, range.To)].Span.End,
            words[range.From].Span.Field), best) : null;
    }

    /// <summary>The word that begins what a noun or a participle ends: "a political payback", "was fired".</summary>
    private static int StartOf(Document document, ReadOnlySpan<Word> words, int from)
    {
        bool verb = words[from].Tag == UniversalTag.VERB;
        for (int left = 0; left < MostBefore && from > 0 && !IsMarkBetween(document, words[from - 1], words[from]); left++)
        {
            UniversalTag tag = words[from - 1].Tag;
            bool belongs = verb ? tag is UniversalTag.AUX or UniversalTag.PART or UniversalTag.ADV
                : tag is UniversalTag.DET or UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.NUM or UniversalTag.PART;
            if (!belongs)
                break;
            from--;
        }
        return from;
    }

    /// <summary>The word that ends what an adjective, a title or the like begins: "harsh criticism", "Gov. Brewer".</summary>
    private static int EndOf(Document document, ReadOnlySpan<Word> words, int to)
    {
        while (to + 1 < words.Length && words[to].Tag is UniversalTag.ADJ or UniversalTag.PROPN or UniversalTag.DET or UniversalTag.ADP or UniversalTag.NUM
            && words[to + 1].Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ && !IsMarkBetween(document, words[to], words[to + 1]))
            to++;
        return to;
    }

    private static bool IsMarkBetween(Document document, Word left, Word right)
    {
        foreach (char c in document.Article[left.Span.Field].AsSpan(left.Span.End, Math.Max(0, right.Span.Start - left.Span.End)))
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '’' or '\'' or '.'))
                return true;
        }
        return false;
    }
}
