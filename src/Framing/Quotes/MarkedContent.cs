namespace Framing.Quotes;

/// <summary>
/// Where part of what was said stands in quotation marks, all between those marks was said; and of an aside beside them, which tells of what
/// was spoken or who the speaker is, nothing was.
/// </summary>
internal static class MarkedContent
{
    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = new int[text.Count];
        Array.Fill(owner, -1);
        for (int i = 0; i < attributions.Count; i++)
        {
            foreach (TokenRange range in attributions[i].Content)
                owner.AsSpan(range.First, range.Length).Fill(i);
        }
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is { Cue: { } cue } attribution)
                attributions[i] = attribution with { Content = WithoutAsides(text, attribution, cue, Whole(text, attribution.Content, cue, owner, i)) };
        }
    }

    /// <summary>
    /// A piece that starts or ends with a pair of marks and breaks off within them goes on to the other mark, unless somebody else's words
    /// or the cue stand there.
    /// </summary>
    private static List<TokenRange> Whole(QuoteText text, List<TokenRange> content, CueSpan cue, int[] owner, int own)
    {
        List<TokenRange> pieces = [];
        foreach (TokenRange range in content)
        {
            int pair = text.Marks.PairOf[range.First];
            (int open, int close) = pair >= 0 ? text.Marks.Range(pair) : (0, -1);
            bool within = pair >= 0 && pair == text.Marks.PairOf[range.Last] && (range.First <= open + 1 || range.Last >= close - 1)
                && (cue.Last < open || cue.First > close) && IsFree(owner, open, close, own);
            TokenRange whole = within ? new(Math.Min(range.First, open + 1), Math.Max(range.Last, close - 1)) : range;
            // Pieces that have grown over one another are one.
            while (pieces is [.., var before] && whole.First <= before.Last)
            {
                whole = new(Math.Min(before.First, whole.First), Math.Max(before.Last, whole.Last));
                pieces.RemoveAt(pieces.Count - 1);
            }
            pieces.Add(whole);
        }
        return pieces;
    }

    /// <summary>No attribution but this one claims any of the tokens.</summary>
    private static bool IsFree(int[] owner, int first, int last, int own)
    {
        for (int token = first; token <= last; token++)
        {
            if (owner[token] >= 0 && owner[token] != own)
                return false;
        }
        return true;
    }

    private static List<TokenRange> WithoutAsides(QuoteText text, Attribution attribution, CueSpan cue, List<TokenRange> content)
    {
        if (content.Count > 1 && content.Exists(range => text.Marks.PairOf[range.First] >= 0))
            content.RemoveAll(range => IsUnmarked(text, range) && (IsTopic(text, range, cue) || IsAboutSource(text, attribution, range, cue)));
        return content;
    }

    /// <summary>"…," she said of the election: what the words were about.</summary>
    private static bool IsTopic(QuoteText text, TokenRange range, CueSpan cue) =>
        range.First > cue.Last && range.First <= cue.Last + 3 && text.Document.Form(text.Tokens[range.First - 1]) is "of" or "about";

    /// <summary>"…," said Ada Marsh, a fellow of the Dunmore Institute, a body that is short of staff: who speaks.</summary>
    private static bool IsAboutSource(QuoteText text, Attribution attribution, TokenRange range, CueSpan cue) =>
        attribution.Source is { } source && source.First > cue.Last && range.First > source.Last && attribution.Content[0].Last < cue.First
        && text.Sentences.Of[range.First] == text.Sentences.Of[source.First]
        && text.Tokens[range.First].Tag is PennTag.DT or PennTag.WP or PennTag.WDT or PennTag.NN or PennTag.NNP or PennTag.JJ;

    private static bool IsUnmarked(QuoteText text, TokenRange range)
    {
        for (int token = range.First; token <= range.Last; token++)
        {
            if (text.Marks.PairOf[token] >= 0)
                return false;
        }
        return true;
    }
}
