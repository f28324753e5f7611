namespace Framing.Quotes.Shapes;

/// <summary>
/// "…," said X, where no attribution has that verb as its cue: the words in marks are X's, whatever other sentence's verb laid claim to them.
/// </summary>
internal static class Inversions
{
    private const int Reach = 6;

    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = new int[text.Count];
        Array.Fill(owner, -1);
        bool[] isCue = new bool[text.Count];
        for (int i = 0; i < attributions.Count; i++)
        {
            foreach (TokenRange range in attributions[i].Content)
                owner.AsSpan(range.First, range.Length).Fill(i);
            if (attributions[i].Cue is { } cue)
                isCue.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(true);
        }
        for (int pair = 0; pair < text.Marks.Outermost.Length; pair++)
        {
            (int first, int last) = text.Marks.Range(pair);
            int verb = last + 1;
            if (last - first < 2 || verb + 1 >= text.Count || isCue[verb] || text.Document[text.Tokens[last - 1].Span] is not "," || !IsSpeech(text, verb))
                continue;
            int end = Math.Min(text.Sentences.End(text.Sentences.Of[verb]), verb + Reach);
            if (NounPhrase.First(text, verb + 1, end) is not { } source || source.First != verb + 1)
                continue;
            Release(text, attributions, owner[first + 1]);
            if (pair + 1 < text.Marks.Outermost.Length && text.Marks.Range(pair + 1).First == text.Sentences.End(text.Sentences.Of[verb]))
                Release(text, attributions, owner[text.Marks.Range(pair + 1).First + 1]);
            attributions.Add(new() { Cue = new CueSpan(verb, verb, verb, 1), Content = [new(first + 1, last - 1)], Source = source });
        }
        attributions.RemoveAll(one => one.Content.Count == 0);
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
