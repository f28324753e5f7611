namespace Framing.Quotes;

/// <summary>Tokens that may report speech.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Head">The token that says how: the likeliest cue word of them.</param>
/// <param name="Score">How sure the first stage is, 0 to 1.</param>
internal readonly record struct CueSpan(int First, int Last, int Head, float Score)
{
    public static CueSpan Of(QuoteText text, int first, int last, float score)
    {
        int head = last;
        for (int i = last; i >= first; i--)
        {
            bool better = text.CueBand[i] > text.CueBand[head] || (text.CueBand[i] == text.CueBand[head] && text.IsVerb(i) && !text.IsVerb(head));
            if (better)
                head = i;
        }
        return new(first, last, head, score);
    }
}
