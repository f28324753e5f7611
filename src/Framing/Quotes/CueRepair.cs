using Framing.Quotes.Shapes;

namespace Framing.Quotes;

/// <summary>
/// Cuts from a cue what is no part of it ("Hale’s firing criticized", "disavowing hotly charged signs"), and takes no subject for a speaker that
/// only gave rise to what was said ("the storm drew criticism", "grew into a sign of Marsh’s claims that").
/// </summary>
internal static class CueRepair
{
    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is not { Cue: { } cue } one)
                continue;
            if (one.Source is { } speaker && Said(text, speaker, cue) is { } said)
                attributions[i] = one with { Cue = new CueSpan(said, said, said, cue.Score) };
            else if (one.Source is { } source && Verb(text, source, cue) is { } verb)
                attributions[i] = one with { Cue = new CueSpan(verb, cue.Last, verb, cue.Score), Source = Modified(text, source) };
            else if (Modifier(text, one, cue) is { } modifier)
                attributions[i] = one with { Cue = new CueSpan(cue.First, modifier - 1, cue.First, cue.Score), Content = [one.Content[0] with { First = modifier }, .. one.Content.Skip(1)] };
            else if (one.Source is { } subject && subject.Last < cue.First && Owner(text, one, cue) is { } owner)
                attributions[i] = owner;
            else if (one.Source is not null && GivesRise(text, cue))
                attributions[i] = one with { Source = null };
        }
    }

    /// <summary>"Hale said that, because of today’s ruling, “it is late”": the verb of speech right behind the source, not a noun farther on.</summary>
    private static int? Said(QuoteText text, TokenRange source, CueSpan cue)
    {
        int verb = source.Last + 1;
        bool said = verb + 2 < cue.First && text.Tokens[verb].Tag is PennTag.VBD or PennTag.VBZ && text.Document.Form(text.Tokens[verb + 1]) == "that"
            && text.Sentences.Of[verb] == text.Sentences.Of[cue.First] && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[verb]));
        return said && cue.First == cue.Last && text.Tokens[cue.First].Tag is PennTag.NN && text.Tokens[cue.First - 1].Tag is PennTag.POS ? verb : null;
    }

    /// <summary>The verb of speech in a cue that begins with the noun whose owner was taken for the speaker.</summary>
    private static int? Verb(QuoteText text, TokenRange source, CueSpan cue)
    {
        bool owned = source.Last == cue.First - 1 && text.Tokens[source.Last].Tag == PennTag.POS || cue.First > 0 && text.Tokens[cue.First - 1].Tag == PennTag.POS;
        if (!owned || !(NounPhrase.IsNoun(text.Tokens[cue.First].Tag) || text.Tokens[cue.First].Tag is PennTag.VBG))
            return null;
        for (int verb = cue.First + 1; verb <= cue.Last; verb++)
        {
            if (text.Tokens[verb].Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBN && text.Document.Lemma(text.Tokens[verb]) is not ("be" or "have") && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[verb])))
                return Modified(text, source) is null ? null : verb;
        }
        return null;
    }

    /// <summary>"The report by Ada Marsh, the auditor, that preceded Hale’s": what the relative clause tells of that the source is the object in.</summary>
    private static TokenRange? Modified(QuoteText text, TokenRange source)
    {
        int start = text.Sentences.Start(text.Sentences.Of[source.First]), relative = source.First - 1;
        while (relative > start && text.Tokens[relative].Tag is not (PennTag.WDT or PennTag.WP) && source.First - relative < 4)
            relative--;
        if (relative <= start || text.Tokens[relative].Tag is not (PennTag.WDT or PennTag.WP))
            return null;
        int end = relative;
        if (Clauses.IsComma(text, end - 1))
            end--;
        if (NounPhrase.EndingAt(text, end, start) is not { } noun)
            return null;
        if (noun.First - 1 > start && Clauses.IsComma(text, noun.First - 1) && end < relative && NounPhrase.EndingAt(text, noun.First - 1, start) is { } apposed)
            noun = apposed;
        return noun with { First = Clauses.Outermost(text, noun.First, start) };
    }

    /// <summary>Where an adverb and a participle begin that belong to the noun behind the cue.</summary>
    private static int? Modifier(QuoteText text, Attribution one, CueSpan cue)
    {
        int last = cue.Last;
        return last - 1 > cue.First && one.Content[0].First == last + 1 && text.Tokens[last].Tag is PennTag.VBN or PennTag.JJ or PennTag.VBD
            && text.Tokens[last - 1].Tag is PennTag.RB && text.Tokens[cue.First].Tag is PennTag.VBG && NounPhrase.IsNoun(text.Tokens[last + 1].Tag) ? last - 1 : null;
    }

    /// <summary>"Grew into a sign of Marsh’s claims that": whose claims they are, said with no verb of speech before them.</summary>
    private static Attribution? Owner(QuoteText text, Attribution one, CueSpan cue)
    {
        TokenRange content = one.Content[0];
        if (CueVerbs.IsListed(text.Document.Lemma(text.Tokens[cue.Head])) || content.First != cue.Last + 1)
            return null;
        int owner = content.First;
        while (owner < content.Last && text.Tokens[owner].Tag is PennTag.NNP)
            owner++;
        if (owner == content.First || text.Tokens[owner].Tag != PennTag.POS)
            return null;
        int noun = owner + 1;
        while (noun < content.Last && text.Tokens[noun].Tag is PennTag.JJ or PennTag.VBN or PennTag.RB)
            noun++;
        bool claims = noun + 2 < content.Last && text.Tokens[noun].Tag is PennTag.NN or PennTag.NNS && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[noun]))
            && text.Document.Form(text.Tokens[noun + 1]) == "that";
        return claims ? one with { Cue = new CueSpan(noun, noun, noun, cue.Score), Source = new(content.First, owner - 1), Content = [content with { First = noun + 1 }, .. one.Content.Skip(1)] } : null;
    }

    /// <summary>"Drew criticism of", "renewing questions about": somebody else says it.</summary>
    private static bool GivesRise(QuoteText text, CueSpan cue)
    {
        if (text.Document.Lemma(text.Tokens[cue.First]) is not ("prompt" or "spark" or "trigger" or "draw" or "provoke" or "spur" or "stir" or "fuel" or "renew" or "revive" or "reignite"))
            return false;
        for (int i = cue.First + 1; i <= cue.Last; i++)
        {
            if (text.Tokens[i].Tag is PennTag.NN or PennTag.NNS)
                return true;
        }
        return false;
    }
}
