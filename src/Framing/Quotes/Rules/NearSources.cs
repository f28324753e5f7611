namespace Framing.Quotes.Rules;

/// <summary>
/// Sets right what stands at the border of cue, source and content: a subject taken for content, and a source that is none.
/// </summary>
internal static class NearSources
{
    public static QuoteRule AccordingTo { get; } = QuoteRule.Mend("according to", "“According to Marsh”: she is the source, and no part of cue or content.", Accorded);

    public static QuoteRule Subject { get; } = QuoteRule.Mend("subject in the content",
        "“The clerk said”: the subject right before a verb of speech was not said; it is who says it.", TakeSubject);

    public static QuoteRule Passive { get; } = QuoteRule.Mend("subject of a passive", "“Hoyt was accused of”: whom a passive tells of has said nothing.",
        (text, one, cue) => one.Source is { } source && text.IsPassive(cue) && (source.Last == cue.First - 1 || IsOverAside(text, source, cue))
            ? one with { Source = null }
            : null);

    public static QuoteRule Reduced { get; } =
        QuoteRule.Mend("participle without be", "“A former spy suspected of it”: a participle without “was” names no source either.",
        (text, one, cue) => one.Source is { } source && IsReduced(text, source, cue) ? one with { Source = null } : null);

    public static QuoteRule Nobody { get; } = QuoteRule.Mend("it appears", "“It did not appear that”: nobody says so.",
        (text, one, cue) => one.Source is { Length: 1 } it && text.FormOf(it.First) == "it" && text.LemmaOf(cue.Last) is "appear" or "seem"
            ? one with { Source = null }
            : null);

    private static Attribution? Accorded(QuoteText text, Attribution one, CueSpan cue)
    {
        int to = cue.First + 1;
        if (text.FormOf(cue.First) != "according" || to >= text.Count || text.FormOf(to) != "to")
            return null;
        if (cue.Last > to)
            return one with { Cue = cue with { Last = to }, Source = one.Source ?? new(to + 1, cue.Last) };
        return one.Source is null && text.FirstNoun(to + 1, Math.Min(text.SentenceEnd(to), to + 6)) is { } named && named.First <= to + 2
            ? SourceCut.Without(text, one, new(to + 1, named.Last)) : null;
    }

    private static Attribution? TakeSubject(QuoteText text, Attribution one, CueSpan cue)
    {
        if (one.Source is not null || text.TagOf(cue.First) is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP) || text.IsPassive(cue))
            return null;
        int start = text.SentenceStart(cue.First);
        if (SubjectBefore(text, cue.First, start) is not { } subject)
            return null;
        bool opens = subject.First == start || text.IsPunctuation(subject.First - 1) || text.Marks.State[subject.First - 1] == MarkState.Close;
        return opens ? SourceCut.Without(text, one, subject) : null;
    }

    /// <summary>The noun phrase that ends at the cue, or, over an aside in brackets, before that.</summary>
    private static TokenRange? SubjectBefore(QuoteText text, int cue, int start)
    {
        int end = cue;
        if (end - 1 > start && text.TagOf(end - 1) == PennTag.CloseBracket)
        {
            int open = end - 1;
            while (open > start && end - open < 10 && text.TagOf(open) != PennTag.OpenBracket)
                open--;
            if (text.TagOf(open) == PennTag.OpenBracket)
                end = open;
        }
        if (text.NounEndingAt(end, start) is not { } head)
            return null;
        // "The Office of Border Affairs and Trade": names go on over short words between capitals.
        int first = head.First;
        while (first - 2 >= start && text.FormOf(first - 1) is "and" or "of" or "for" && text.NounEndingAt(first - 1, start) is { } more)
            first = more.First;
        return new(first, head.Last);
    }

    /// <summary>"Hoyt, Democrat of Ridge, has been nominated": only an aside between commas stands between the two.</summary>
    private static bool IsOverAside(QuoteText text, TokenRange source, CueSpan cue) => source.Last + 1 < cue.First && cue.First - source.Last < 30
        && IsComma(text, source.Last + 1) && IsComma(text, cue.First - 1) && text.Sentences.Of[source.First] == text.Sentences.Of[cue.First];

    private static bool IsReduced(QuoteText text, TokenRange source, CueSpan cue)
    {
        if (source.Last != cue.First - 1 || text.TagOf(cue.First) is not PennTag.VBN || cue.First + 1 >= text.Count)
            return false;
        string form = text.FormOf(cue.First), next = text.FormOf(cue.First + 1);
        return next == "of" && RuleWords.Suspected.Contains(form) || next == "to" && RuleWords.Appointed.Contains(form);
    }

    private static bool IsComma(QuoteText text, int token) => text.Document[text.Tokens[token].Span] is ",";
}
