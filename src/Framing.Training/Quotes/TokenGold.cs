using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>An attribution in tokens.</summary>
internal sealed record GoldAttribution(TokenRange? Cue, List<TokenRange> Content, List<TokenRange> Source);

/// <summary>An article of the training data as attribution reads it, with its gold.</summary>
internal sealed record GoldText(QuoteText Text, List<GoldAttribution> Attributions);

/// <summary>Turns character spans into tokens.</summary>
internal static class TokenGold
{
    public static GoldText Of(Document document, MarkedArticle marked, CueLexicon lexicon)
    {
        var text = new QuoteText(document, lexicon);
        var attributions = new List<GoldAttribution>();
        foreach (MarkedAttribution attribution in marked.Attributions)
        {
            List<TokenRange> content = Ranges(text, attribution.Content), cue = Ranges(text, attribution.Cue);
            if (content.Count > 0)
                attributions.Add(new(cue.Count > 0 ? cue[0] : null, content, Ranges(text, attribution.Source)));
        }
        return new(text, attributions);
    }

    /// <summary>The tokens that a span touches, less punctuation at its ends, unless it holds nothing else.</summary>
    private static List<TokenRange> Ranges(QuoteText text, TextSpan[] spans)
    {
        var ranges = new List<TokenRange>();
        foreach (TextSpan span in spans)
        {
            int first = FirstEndingAfter(text, span.Start), last = first;
            if (first == text.Count || text.Tokens[first].Span.Start >= span.End)
                continue;
            while (last + 1 < text.Count && text.Tokens[last + 1].Span.Start < span.End)
                last++;
            int left = first, right = last;
            while (left < right && text.IsPunctuation(left))
                left++;
            while (right > left && text.IsPunctuation(right))
                right--;
            ranges.Add(text.IsPunctuation(left) ? new(first, last) : new(left, right));
        }
        ranges.Sort((a, b) => a.First.CompareTo(b.First));
        return ranges;
    }

    private static int FirstEndingAfter(QuoteText text, int offset)
    {
        int low = 0, high = text.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = text.Tokens[middle].Span.End > offset ? (low, middle) : (middle + 1, high);
        }
        return low;
    }
}
