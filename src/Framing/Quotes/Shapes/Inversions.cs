namespace Framing.Quotes.Shapes;

/// <summary>
/// "…," said X and "…," X said, where no attribution has that verb as its cue: the words in marks are X's, whatever other verb laid claim to them.
/// </summary>
internal static class Inversions
{
    private const int Reach = 8, Opening = 60;

    /// <summary>Fewer words in marks before a cue that is known may be the name of a show.</summary>
    private const int FewestWords = 5;

    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = new int[text.Count];
        Array.Fill(owner, -1);
        int[] cueOf = new int[text.Count];
        Array.Fill(cueOf, -1);
        for (int i = 0; i < attributions.Count; i++)
        {
            foreach (TokenRange range in attributions[i].Content)
                owner.AsSpan(range.First, range.Length).Fill(i);
            for (int token = attributions[i].Cue?.First ?? 0; token <= (attributions[i].Cue?.Last ?? -1); token++)
                cueOf[token] = cueOf[token] < 0 ? i : cueOf[token];
        }
        for (int pair = 0; pair < text.Marks.Outermost.Length; pair++)
        {
            (int first, int last) = text.Marks.Range(pair);
            if (last - first < 2 || last + 2 >= text.Count || text.Document[text.Tokens[last - 1].Span] is not "," || Speaker(text, last + 1) is not { } told)
                continue;
            if (cueOf[told.Verb] is >= 0 and var own)
            {
                if (owner[first + 1] < 0 && last - first > FewestWords)
                    TakeUp(text, attributions, own, told.Verb, new(first + 1, last - 1));
                continue;
            }
            (int verb, TokenRange source) = told;
            Release(text, attributions, owner[first + 1]);
            int start = text.Sentences.Start(text.Sentences.Of[first]);
            bool whole = verb > source.First && first > start && first - start <= Opening && text.Class[first - 1] != (byte)TokenClass.Colon
                && IsFree(owner, start, first, owner[first + 1]);
            var content = new TokenRange(whole ? start : first + 1, last - 1);
            // What a verb within these words laid claim to is part of them.
            int rival = owner[first + 1];
            if (rival >= 0 && attributions[rival].Cue is { } other && content.Contains(other.Head))
                attributions[rival] = attributions[rival] with { Content = [] };
            else if (rival >= 0)
                attributions[rival] = attributions[rival] with { Content = [.. attributions[rival].Content.Where(range => !(content.Contains(range.First) && content.Contains(range.Last)))] };
            if (pair + 1 < text.Marks.Outermost.Length && text.Marks.Range(pair + 1).First == text.Sentences.End(text.Sentences.Of[verb]))
                Release(text, attributions, owner[text.Marks.Range(pair + 1).First + 1]);
            attributions.Add(new() { Cue = new CueSpan(verb, verb, verb, 1), Content = [content], Source = source });
        }
        attributions.RemoveAll(one => one.Content.Count == 0);
    }

    /// <summary>"“…,” Marsh said in a statement announcing the vote": the marks before the cue are the content, not what the statement was about.</summary>
    private static void TakeUp(QuoteText text, List<Attribution> attributions, int own, int verb, TokenRange said)
    {
        if (attributions[own].Content.Exists(range => range.First < verb))
            return;
        attributions[own] = attributions[own] with { Content = [said, .. attributions[own].Content.Where(range => text.Marks.PairOf[range.First] >= 0)] };
    }

    /// <summary>No other attribution than this one claims any of the tokens.</summary>
    private static bool IsFree(int[] owner, int start, int end, int own)
    {
        for (int token = start; token < end; token++)
        {
            if (owner[token] >= 0 && owner[token] != own)
                return false;
        }
        return true;
    }

    /// <summary>The verb and the source after a quotation: "said Ada Marsh", "one official said".</summary>
    private static (int Verb, TokenRange Source)? Speaker(QuoteText text, int at)
    {
        int end = Math.Min(text.Sentences.End(text.Sentences.Of[at]), at + Reach);
        if (IsSpeech(text, at))
            return NounPhrase.First(text, at + 1, end) is { } after && after.First == at + 1 ? (at, after) : null;
        if (NounPhrase.First(text, at, end) is not { } before || before.First != at || before.Last + 1 >= end)
            return null;
        // "…," the indictment recounts: a verb that ends its sentence is often taken for a noun.
        if (before.Length > 2 && text.Tokens[before.Last].Tag is PennTag.NNS && text.Tokens[before.First].Tag is PennTag.DT && text.Class[before.Last + 1] == (byte)TokenClass.Stop
            && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[before.Last])))
            return (before.Last, before with { Last = before.Last - 1 });
        return IsSpeech(text, before.Last + 1) ? (before.Last + 1, before) : null;
    }

    private static bool IsSpeech(QuoteText text, int token) =>
        text.Tokens[token].Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[token]));

    /// <summary>Takes from an attribution what stands in marks in other sentences than its cue.</summary>
    private static void Release(QuoteText text, List<Attribution> attributions, int owner)
    {
        if (owner < 0 || attributions[owner].Cue is not { } cue)
            return;
        List<TokenRange> kept = [.. attributions[owner].Content.Where(range =>
            text.Sentences.Of[cue.Head] == text.Sentences.Of[range.First] || text.Marks.State[range.First] == MarkState.Outside)];
        attributions[owner] = attributions[owner] with { Content = kept };
    }
}
