namespace Framing.Quotes.Rules;

/// <summary>Finds the word of speech where the cue was cut too wide or too far on, and takes no subject for a speaker that only gave rise to words.</summary>
internal static class CueWords
{
    public static QuoteRule Prompted { get; } =
        QuoteRule.Mend("prompted to speak", "“The raid prompted critics to question the law”: the critics do.", (text, one, cue) =>
    {
        if (!RuleWords.Prompting.Contains(text.LemmaOf(cue.First)))
            return null;
        int to = cue.First + 1;
        while (to < cue.Last && text.FormOf(to) != "to")
            to++;
        if (to >= cue.Last || text.NounEndingAt(to, cue.First + 1) is not { } who || who.First != cue.First + 1)
            return null;
        int verb = to + 1;
        while (verb < cue.Last && text.TagOf(verb) is PennTag.RB)
            verb++;
        return text.TagOf(verb) is PennTag.VB && text.IsSpeech(verb) ? one with { Cue = new CueSpan(verb, cue.Last, verb, cue.Score), Source = who } : null;
    });

    public static QuoteRule Told { get; } = QuoteRule.Mend("let them know", "“Marsh let them know that it was late”: she tells them.", (text, one, cue) =>
    {
        int let = (one.Source?.First ?? 0) - 1;
        bool told = one.Source is { } hearers && hearers.Last == cue.First - 1 && text.LemmaOf(cue.First) is "know" or "think" or "understand"
            && text.TagOf(cue.First) is PennTag.VB or PennTag.VBP && let > 0 && text.LemmaOf(let) is "let" or "make" or "have";
        // "To let them know": who is to tell them, the sentence may not say.
        return !told ? null : one with { Source = text.TagOf(let - 1) is PennTag.TO ? null : text.SubjectOf(let, text.SentenceStart(let)) };
    });

    public static QuoteRule OverClause { get; } = QuoteRule.Mend("cue over a side clause",
        "“Toll has written an angry letter after a film alleged that”: what stands right before the verb of speech is its subject.", (text, one, cue) =>
    {
        for (int opener = cue.Head - 2; opener > cue.First; opener--)
        {
            if (RuleWords.SideClause.Contains(text.FormOf(opener)) && text.TagOf(cue.Head).IsFinite() && text.HasFinite(cue.First, opener - 1)
                && text.SubjectOf(cue.Head, opener + 1) is { } subject && subject.First == opener + 1)
                return one with { Cue = new CueSpan(Math.Min(subject.Last + 1, cue.Head), cue.Last, cue.Head, cue.Score), Source = subject };
        }
        return null;
    });

    public static QuoteRule Owner { get; } =
        QuoteRule.Mend("whose claims", "“Grew into a sign of Marsh’s claims that”: whose claims they are, with no verb of speech before them.",
        (text, one, cue) => one.Source is { } subject && subject.Last < cue.First ? OfOwner(text, one, cue) : null);

    public static QuoteRule Rousing { get; } = QuoteRule.Mend("what gave rise to words", "“The storm drew criticism of”: somebody else says it.", (text, one, cue) =>
    {
        bool rouses = one.Source is { } source && source.Last < cue.First && RuleWords.Rousing.Contains(text.LemmaOf(cue.First));
        // "Renewed her call": her own words.
        for (int i = cue.First + 1; i <= cue.Last && rouses && text.TagOf(i) is not PennTag.PRPS; i++)
        {
            if (text.TagOf(i) is PennTag.NN or PennTag.NNS)
                return one with { Source = null };
        }
        return null;
    });

    private static Attribution? OfOwner(QuoteText text, Attribution one, CueSpan cue)
    {
        TokenRange content = one.Content[0];
        if (text.IsSpeech(cue.Head) || content.First != cue.Last + 1)
            return null;
        int owner = content.First;
        while (owner < content.Last && text.TagOf(owner) is PennTag.NNP)
            owner++;
        if (owner == content.First || text.TagOf(owner) != PennTag.POS)
            return null;
        int noun = owner + 1;
        while (noun < content.Last && text.TagOf(noun) is PennTag.JJ or PennTag.VBN or PennTag.RB)
            noun++;
        bool claims = noun + 2 < content.Last && text.TagOf(noun) is PennTag.NN or PennTag.NNS && text.IsSpeech(noun) && text.FormOf(noun + 1) == "that";
        return claims ? one with
        {
            Cue = new CueSpan(noun, noun, noun, cue.Score),
            Source = new(content.First, owner - 1),
            Content = [content with { First = noun + 1 }, .. one.Content.Skip(1)],
        } : null;
    }
}
