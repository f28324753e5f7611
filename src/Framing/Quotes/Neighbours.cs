namespace Framing.Quotes;

/// <summary>Finds for each token of a <see cref="QuoteText"/> the nearest cue, verb and punctuation on either side, in two passes.</summary>
internal static class Neighbours
{
    public static void Fill(QuoteText text)
    {
        for (int paragraph = 0; paragraph < text.Paragraphs.Count; paragraph++)
        {
            int start = text.Paragraphs.Start(paragraph), end = text.Paragraphs.End(paragraph);
            Forward(text, start, end);
            Backward(text, start, end);
        }
    }

    private static void Forward(QuoteText text, int start, int end)
    {
        int cue = -1, mark = -1, verb = -1;
        for (int i = start; i < end; i++)
        {
            if (i > start && text.Sentences.Of[i] != text.Sentences.Of[i - 1])
                mark = verb = -1;
            (text.LeftCue[i], text.LeftMark[i], text.LeftVerb[i]) = (cue, mark, verb);
            if (IsCue(text, i))
                cue = i;
            if (text.IsPunctuation(i))
                mark = i;
            if (text.IsVerb(i))
                verb = i;
        }
    }

    private static void Backward(QuoteText text, int start, int end)
    {
        int cue = -1, mark = -1;
        for (int i = end - 1; i >= start; i--)
        {
            if (i < end - 1 && text.Sentences.Of[i] != text.Sentences.Of[i + 1])
                mark = -1;
            (text.RightCue[i], text.RightMark[i]) = (cue, mark);
            if (IsCue(text, i))
                cue = i;
            if (text.IsPunctuation(i))
                mark = i;
        }
    }

    private static bool IsCue(QuoteText text, int i) => text.IsLikelyCue(i) && text.Marks.State[i] == MarkState.Outside;
}
