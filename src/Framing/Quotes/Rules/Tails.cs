namespace Framing.Quotes.Rules;

/// <summary>Leaves out what the writer adds behind the words of somebody: what they meant, what they did not tell, and what others did meanwhile.</summary>
internal static class Tails
{
    public static QuoteRule BehindMarks { get; } = ClauseEnds.Shorter("remark behind marks",
        "“The men were “lost,” without giving names”, “a “lake,” referring to the pier”: the writer tells what was kept back and what was meant.", Remark);

    public static QuoteRule OtherClause { get; } = ClauseEnds.Shorter("clause behind an infinitive",
        "“Vowed to stay while leaders of the other side urged theirs to come”, “threatened to sue, and clerks left”: another's deed is no part of what somebody will do.",
        Other);

    private static int? Remark(QuoteText text, TokenRange content, CueSpan cue)
    {
        for (int close = content.First; close + 3 < content.Last; close++)
        {
            if (text.Marks.State[close] != MarkState.Close)
                continue;
            int next = text.IsPunctuation(close + 1) && text.Marks.State[close + 1] == MarkState.Outside ? close + 2 : close + 1;
            if (IsRemark(text, next) && !text.Marks.State.AsSpan(next, content.Last - next + 1).ContainsAnyExcept(MarkState.Outside))
                return close;
        }
        return null;
    }

    private static bool IsRemark(QuoteText text, int first)
    {
        if (first + 2 >= text.Count)
            return false;
        string word = text.FormOf(first), second = text.FormOf(first + 1), third = text.FormOf(first + 2);
        return word is "without" && text.TagOf(first + 1) is PennTag.VBG
            || word is "referring" or "alluding" && second is "to"
            || word is "a" or "an" && (second is "reference" or "allusion" or "nod" && third is "to"
                || second is "apparent" or "clear" && third is "reference" or "nod" or "allusion")
            || word is "in" && (second is "reference" && third is "to" || second is "an" or "a" && third is "apparent" or "reference");
    }

    private static int? Other(QuoteText text, TokenRange content, CueSpan cue)
    {
        if (text.FormOf(content.First) != "to" && text.FormOf(content.First - 1) != "to" && !text.TagOf(content.First).IsNoun()
            && text.TagOf(content.First) is not (PennTag.DT or PennTag.PRP or PennTag.JJ))
            return null;
        for (int i = content.First + 1; i + 2 < content.Last; i++)
        {
            if (text.Marks.State[i] != MarkState.Outside || text.TagOf(i).IsFinite() || text.TagOf(i) is PennTag.WDT or PennTag.WP or PennTag.WRB or PennTag.WPS)
                return null;
            int next = text.IsComma(i) && text.FormOf(i + 1) is "and" or "but" ? i + 2 : text.FormOf(i) is "while" ? i + 1 : -1;
            if (next > 0 && text.TagOf(next) is not PennTag.PRP && MainClauses.BeginsClause(text, next, content.Last)
                && (next == i + 2 || IsReport(text, next, content.Last)))
                return text.IsComma(i - 1) ? i - 2 : i - 1;
        }
        return null;
    }

    /// <summary>"While others urged theirs to come", not "while the vote is open", which tells when it is to be done.</summary>
    private static bool IsReport(QuoteText text, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (text.TagOf(i).IsFinite())
                return text.IsSpeech(i);
        }
        return false;
    }
}
