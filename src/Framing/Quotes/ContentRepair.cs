using Framing.Quotes.Shapes;

namespace Framing.Quotes;

/// <summary>
/// Takes into the content what the second stage broke off at a comma ("announced that when it comes to taxes, it will…"), and parts a source
/// that has a first verb of speech in it ("Leaders accused the mayor of waste and condemned the vote").
/// </summary>
internal static class ContentRepair
{
    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        bool[] taken = new bool[text.Count];
        foreach (Attribution one in attributions)
            one.MarkIn(taken, withSource: true);
        for (int i = 0, count = attributions.Count; i < count; i++)
        {
            if (attributions[i] is not { Cue: { } cue } one)
                continue;
            if (Prompted(text, cue) is { } prompted)
                attributions[i] = one = one with { Cue = prompted.Cue, Source = prompted.Source };
            else if (one.Source is { } source && source.First < cue.First && text.Tokens[cue.First - 1].Tag is PennTag.CC && FirstVerb(text, source) is { } verb)
            {
                attributions[i] = one with { Source = source with { Last = verb - 1 } };
                int last = cue.First - 1;
                while (last > source.Last && text.IsPunctuation(last) || text.Tokens[last].Tag is PennTag.CC or PennTag.RB)
                    last--;
                var said = new TokenRange(verb + 1, last);
                if (said.Length > 1 && !taken.AsSpan(source.Last + 1, Math.Max(0, last - source.Last)).Contains(true))
                    attributions.Add(new() { Cue = new CueSpan(verb, verb, verb, 1), Source = source with { Last = verb - 1 }, Content = [said] });
            }
            else if (one.Content is [var content] && Rest(text, content, taken) is { } end)
            {
                taken.AsSpan(content.First, end - content.First + 1).Fill(true);
                attributions[i] = one with { Content = [content with { Last = end }] };
            }
        }
    }

    /// <summary>"The raid prompted critics to question the law": the critics do.</summary>
    private static (CueSpan Cue, TokenRange Source)? Prompted(QuoteText text, CueSpan cue)
    {
        if (text.Document.Lemma(text.Tokens[cue.First]) is not ("prompt" or "lead" or "cause" or "force" or "push" or "spur" or "drive" or "prod"))
            return null;
        int to = cue.First + 1;
        while (to < cue.Last && text.Document.Form(text.Tokens[to]) != "to")
            to++;
        if (to >= cue.Last || NounPhrase.EndingAt(text, to, cue.First + 1) is not { } who || who.First != cue.First + 1)
            return null;
        int verb = to + 1;
        while (verb < cue.Last && text.Tokens[verb].Tag is PennTag.RB)
            verb++;
        return text.Tokens[verb].Tag is PennTag.VB && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[verb])) ? (new(verb, cue.Last, verb, cue.Score), who) : null;
    }

    /// <summary>A verb of speech within a source, after its noun phrase and outside any relative clause; <see langword="null"/> where there is none.</summary>
    private static int? FirstVerb(QuoteText text, TokenRange source)
    {
        for (int i = source.First + 1; i < source.Last; i++)
        {
            if (text.Tokens[i].Tag is PennTag.WP or PennTag.WDT or PennTag.Comma)
                return null;
            if (Clauses.IsFinite(text, i) && NounPhrase.IsNoun(text.Tokens[i - 1].Tag)
                && text.Tokens[i + 1].Tag is not PennTag.IN && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[i])))
                return i;
        }
        return null;
    }

    /// <summary>
    /// The end of the sentence, where the content is a clause that only opens one ("that when it rains") and ends at a comma with a subject
    /// behind it; <see langword="null"/> where it is none or somebody else's words stand there.
    /// </summary>
    private static int? Rest(QuoteText text, TokenRange content, bool[] taken)
    {
        int first = content.First;
        if (text.Document.Form(text.Tokens[first]) == "that")
            first++;
        if (first >= content.Last || text.Document.Form(text.Tokens[first]) is not ("when" or "if" or "while" or "although" or "though" or "because" or "since" or "unless" or "once"))
            return null;
        int end = text.Sentences.End(text.Sentences.Of[content.Last]), comma = content.Last + 1;
        if (comma + 2 >= end || !Clauses.IsComma(text, comma) || text.Tokens[comma + 1].Tag is not (PennTag.PRP or PennTag.DT or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.EX or PennTag.PRPS))
            return null;
        for (int token = content.First; token <= content.Last; token++)
        {
            if (Clauses.IsComma(text, token))
                return null;
        }
        int last = end - 1;
        while (last > comma && text.IsPunctuation(last))
            last--;
        return taken.AsSpan(comma, last - comma + 1).Contains(true) ? null : last;
    }
}
