namespace Framing.Quotes.Shapes;

/// <summary>
/// "Reporters relayed that witnesses cited the storm": where a report stands in another's clause and only the inner one was found, the outer one
/// takes it with all its words.
/// </summary>
internal static class OuterReports
{
    /// <summary>No relative clause before the verb is longer.</summary>
    private const int Reach = 40;

    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        bool[] cues = new bool[text.Count];
        foreach (Attribution one in attributions)
        {
            if (one.Cue is { } cue)
                cues.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(true);
        }
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is not { Cue: { } cue, Source: { } source } one || source.First < 3 || source.Last >= cue.First || one.Content[0].First < cue.First)
                continue;
            int verb = source.First - 2, start = text.Sentences.Start(text.Sentences.Of[source.First]);
            bool outer = verb > start && text.Document.Form(text.Tokens[verb + 1]) == "that" && text.Tokens[verb].Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP
                && !cues[verb] && text.Marks.State[verb] == MarkState.Outside && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[verb]));
            if (outer && Speaker(text, verb, start) is { } speaker)
                attributions[i] = new() { Cue = new CueSpan(verb, verb, verb, 1), Source = speaker, Content = [new(source.First, one.Content[^1].Last)] };
        }
    }

    /// <summary>The subject of the verb, over a relative clause: "reporters from two papers who were there after the storm".</summary>
    private static TokenRange? Speaker(QuoteText text, int verb, int start)
    {
        for (int who = verb - 1; who > Math.Max(start, verb - Reach) && !Clauses.IsComma(text, who); who--)
        {
            if (text.Tokens[who].Tag is not PennTag.WP || NounPhrase.EndingAt(text, who, start) is not { } noun)
                continue;
            int first = Clauses.Outermost(text, noun.First, start);
            if (first - 2 >= start && text.Tokens[first - 1].Tag is PennTag.CC && NounPhrase.EndingAt(text, first - 1, start) is { } other)
                first = Clauses.Outermost(text, other.First, start);
            return noun with { First = first };
        }
        return Clauses.SubjectOf(text, verb, start);
    }
}
