namespace Framing.Quotes.Shapes;

/// <summary>
/// "The pipeline, protesters claim, would spoil the river", where no attribution was found: two words between commas, a plural noun and the
/// plain form of a verb of speech, in a sentence that goes on with its own verb. The verb is often taken for a noun there.
/// </summary>
internal static class Asides
{
    private const int Reach = 4;

    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        bool[] taken = new bool[text.Count];
        foreach (Attribution attribution in attributions)
        {
            if (attribution.Cue is { } cue)
                taken.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(true);
            foreach (TokenRange range in attribution.Content)
                taken.AsSpan(range.First, range.Length).Fill(true);
        }
        for (int verb = 3; verb + 2 < text.Count; verb++)
        {
            if (text.Class[verb + 1] != (byte)TokenClass.Comma || text.Class[verb - 2] != (byte)TokenClass.Comma || !IsPlural(text, verb))
                continue;
            int start = text.Sentences.Start(text.Sentences.Of[verb]), end = text.Sentences.End(text.Sentences.Of[verb]);
            int last = end - 1;
            while (last > verb && text.IsPunctuation(last))
                last--;
            bool whole = start < verb - 2 && last > verb + 1 && HasVerb(text, verb + 2, Math.Min(end, verb + 2 + Reach)) && !taken.AsSpan(start, end - start).Contains(true);
            if (whole)
                attributions.Add(new() { Cue = new CueSpan(verb, verb, verb, 1), Source = new(verb - 1, verb - 1), Content = [new(start, verb - 3), new(verb + 2, last)] });
        }
    }

    private static bool IsPlural(QuoteText text, int verb) => text.Tokens[verb - 1].Tag is PennTag.NNS or PennTag.NNPS
        && text.Tokens[verb].Tag is PennTag.NN or PennTag.VB or PennTag.VBP && CueVerbs.IsListed(text.Document.Form(text.Tokens[verb]));

    private static bool HasVerb(QuoteText text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (text.Tokens[i].Tag is PennTag.MD or PennTag.VBZ or PennTag.VBP or PennTag.VBD)
                return true;
        }
        return false;
    }
}
