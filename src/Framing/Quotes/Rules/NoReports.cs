namespace Framing.Quotes.Rules;

/// <summary>Drops attributions whose cue only looks like one, in quotation marks or not: it names something, or the writer explains.</summary>
internal static class NoReports
{
    public static QuoteRule Reference { get; } = QuoteRule.Drop("reference",
        "“A lantern, a reference to the flood”: the writer explains what was said.", (text, one, cue) => text.FormOf(cue.Head) == "reference"
            && (one.Source is null || cue.First > 0 && text.IsComma(cue.First - 1) || cue.First > 1 && text.IsComma(cue.First - 2)));

    public static QuoteRule KnownAs { get; } = QuoteRule.Drop("known as", "“A law known as SB-54”: its name.",
        (text, _, cue) => text.FormOf(cue.First) == "known" && cue.First + 1 < text.Count && text.FormOf(cue.First + 1) == "as");

    public static QuoteRule Called { get; } = QuoteRule.Drop("called", "“A company called Harbor Antiques”: its name.", (text, _, cue) =>
        cue.First > 0 && cue.Last + 1 < text.Count && text.FormOf(cue.First) is "called" or "named" or "dubbed" && text.TagOf(cue.First) is PennTag.VBN
        && char.IsUpper(text.Document[text.Tokens[cue.First + 1].Span][0])
        && text.NounEndingAt(cue.First, text.SentenceStart(cue.First)) is { } noun && text.FormOf(noun.First) is "a" or "an");

    public static QuoteRule PartOfWord { get; } = QuoteRule.Drop("part of a word", "“Self-described”, “so-called”: a participle that a hyphen makes part of a word.",
        (text, _, cue) => cue.First >= 2 && text.TagOf(cue.First - 1) == PennTag.HYPH && text.TagOf(cue.First) is PennTag.VBN or PennTag.VBD or PennTag.JJ
            && text.Tokens[cue.First - 1].Span.End == text.Tokens[cue.First].Span.Start);

    public static QuoteRule Appearance { get; } = QuoteRule.Drop("appearance",
        "“Appears to be the man”, “will appear on “Dunmore Tonight””: what the writer makes of somebody, and where somebody is seen.", (text, _, cue) =>
            text.LemmaOf(cue.Head) is "appear" or "seem" && cue.Head + 2 < text.Count && (RuleWords.Appearing.Contains(text.FormOf(cue.Head + 1))
                || text.FormOf(cue.Head + 1) == "to" && text.FormOf(cue.Head + 2) == "be"));

    public static QuoteRule Ended { get; } = QuoteRule.Drop("something concluded",
        "“Officers have concluded a four-day operation”: who ends something has said nothing.", IsEnded);

    public static QuoteRule Nobody { get; } = QuoteRule.Drop("nobody's words",
        "“Let’s say that it rains”: the writer asks to suppose something.", (text, one, _) =>
            one.Source is { } source && source.First == source.Last && source.First > 0 && text.FormOf(source.First - 1) == "let"
                && (text.FormOf(source.First) is "'s" or "’s" || text.FormOf(source.First) is "us" && source.First - 1 == text.SentenceStart(source.First)));

    public static QuoteRule NoComment { get; } = new("no comment", "“Did not respond to a request for comment”: to be asked and not to answer is no speech.",
        (text, all) =>
        {
            bool[] refused = new bool[text.Count];
            foreach (Refusal refusal in Refusals.Find(text.Document))
                refused.AsSpan(refusal.First, refusal.Last - refusal.First + 1).Fill(true);
            all.RemoveAll(one => one.Cue is { } cue && refused[cue.Head] && !SpeechMarks.IsIn(text, one));
        });

    public static QuoteRule Anonymity { get; } = new("anonymity",
        "“Who declined to give her name”, “on the condition that he not be named, said”: why no name stands there, not what was said.", (text, all) =>
        {
            bool[] withheld = new bool[text.Count];
            foreach (Anonymity formula in Withheld.Find(text.Document))
                withheld.AsSpan(formula.First, formula.Last - formula.First + 1).Fill(true);
            for (int i = all.Count - 1; i >= 0; i--)
            {
                Attribution one = all[i];
                if (one.Cue is { } cue && withheld[cue.Head] && !SpeechMarks.IsIn(text, one))
                {
                    if (SaidBehind(text, one, cue) is { } said)
                        all[i] = said;
                    else
                        all.RemoveAt(i);
                }
                else if (one.Content.Exists(range => withheld[range.First] && withheld[range.Last]))
                {
                    List<TokenRange> content = [.. one.Content.Where(range => !withheld[range.First] || !withheld[range.Last])];
                    if (content.Count > 0)
                        all[i] = one with { Content = content };
                    else
                        all.RemoveAt(i);
                }
            }
        });

    /// <summary>What the same source says behind the formula, where the content ran on over its verb.</summary>
    private static Attribution? SaidBehind(QuoteText text, Attribution one, CueSpan cue)
    {
        (int first, int last) = (one.Content[^1].First, one.Content[^1].Last);
        for (int verb = Math.Max(first, cue.Last) + 1; verb < last; verb++)
        {
            if (text.FormOf(verb) is "said" or "says" or "told")
                return one with { Cue = new CueSpan(verb, verb, verb, cue.Score), Content = [new(verb + 1, last)] };
        }
        return null;
    }

    private static bool IsEnded(QuoteText text, Attribution one, CueSpan cue)
    {
        (int first, int last) = (one.Content[0].First, one.Content[0].Last);
        if (text.LemmaOf(cue.Head) != "conclude" || cue.Head != cue.Last || first != cue.Last + 1 || text.TagOf(first) is not (PennTag.DT or PennTag.PRPS))
            return false;
        int at = first + 1;
        while (at < last && text.TagOf(at) is PennTag.JJ or PennTag.CD or PennTag.HYPH or PennTag.NN)
            at++;
        return at == last || text.TagOf(at - 1).IsNoun() && text.TagOf(at) is PennTag.IN or PennTag.WDT or PennTag.Comma;
    }
}
