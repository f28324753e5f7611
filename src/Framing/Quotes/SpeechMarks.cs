using Framing.Quotes.Voices;

namespace Framing.Quotes;

/// <summary>Tells quotation marks that give somebody's words from those that hold a name at a distance ("so-called").</summary>
internal static class SpeechMarks
{
    /// <summary>Whether a word of the content stands in marks that give somebody's words.</summary>
    public static bool IsIn(QuoteText text, Attribution attribution)
    {
        int checkedPair = -1;
        foreach (TokenRange range in attribution.Content)
        {
            for (int token = range.First; token <= range.Last; token++)
            {
                int pair = text.Marks.PairOf[token];
                if (pair < 0 || pair == checkedPair || !text.Marks.IsInside(token))
                    continue;
                if (!Distancing.StandsAt(text.Document, text.Marks.Outermost[pair]))
                    return true;
                checkedPair = pair;
            }
        }
        return false;
    }
}
