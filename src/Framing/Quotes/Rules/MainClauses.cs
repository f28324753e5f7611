namespace Framing.Quotes.Rules;

/// <summary>Ends what a side clause reports where the main clause goes on, which nobody said.</summary>
internal static class MainClauses
{
    /// <summary>No subject of a main clause stands farther before its verb.</summary>
    private const int LongestSubject = 10;

    public static QuoteRule BehindSideClause { get; } = ClauseEnds.Shorter("while saying",
        "“Although Marsh said it was late, she paid”, “While Marsh said it was late, critics of the plan left”: the main clause was not said.", AfterSideClause);

    public static QuoteRule BehindRelative { get; } = ClauseEnds.Shorter("who said",
        "“Marsh, who said it was late, closed the hall”, “the essay, which cites it, won”: the verb behind the comma is that of the main clause.", AfterRelative);

    public static QuoteRule BehindInsertion { get; } = QuoteRule.Mend("which they said",
        "“The blast – which the group said hit a camp – killed two”: behind the mark that closes it the writer goes on.", (text, one, cue) =>
        one.Content is [var content] && one.Source is { } source && source.Last < cue.First && AfterInsertion(text, content, source) is { } last
            ? one with { Content = [content with { Last = last }] } : null);

    /// <summary>The last token before the mark that closes a relative clause in which somebody speaks, where a verb of the main clause stands behind it.</summary>
    private static int? AfterInsertion(QuoteText text, TokenRange content, TokenRange source)
    {
        int open = source.First - 2;
        if (open <= text.SentenceStart(source.First) || content.First < source.First || text.TagOf(source.First - 1) is not (PennTag.WDT or PennTag.WP)
            || !text.IsComma(open) && !Insertions.IsDash(text, open))
            return null;
        bool comma = text.IsComma(open);
        if (comma && HasMainVerb(text, text.SentenceStart(open), open))
            return null;
        for (int close = content.First + 1; close < content.Last; close++)
        {
            int verb = close + 1;
            while (verb < content.Last && text.TagOf(verb) is PennTag.RB)
                verb++;
            // A past form behind a dash is at times taken for a participle.
            if (comma ? text.IsComma(close) && text.TagOf(verb).IsFinite()
                : Insertions.IsDash(text, close) && (text.TagOf(verb).IsFinite() || text.TagOf(verb) is PennTag.VBN))
                return close - 1;
        }
        return null;
    }

    private static int? AfterSideClause(QuoteText text, TokenRange content, CueSpan cue)
    {
        int start = text.SentenceStart(cue.First), opener = text.FormOf(start) is "even" or "but" or "and" or "yet" ? start + 1 : start;
        if (!RuleWords.SideClause.Contains(text.FormOf(opener)) || text.Sentences.Of[content.Last] != text.Sentences.Of[start]
            || text.Marks.PairOf[content.First] >= 0 || text.IsComma(content.First - 1))
            return null;
        for (int at = opener + 1; at < cue.First; at++)
        {
            if (text.IsComma(at))
                return null;
        }
        // Behind the last comma, since what was said may hold some of its own.
        for (int comma = content.Last - 2; comma > content.First; comma--)
        {
            if (text.IsComma(comma) && BeginsClause(text, comma + 1, content.Last) && text.HasFinite(content.First, comma - 1))
                return comma - 1;
        }
        return null;
    }

    /// <summary>Whether a subject stands at the token, with a finite verb behind it, at once or over a preposition: "critics of the plan left".</summary>
    public static bool BeginsClause(QuoteText text, int first, int last)
    {
        // "Hale blamed the clerks": a participle behind a bare name is a verb.
        int name = first;
        while (name < last && text.TagOf(name) is PennTag.NNP)
            name++;
        if (name > first && text.IsFinite(name))
            return true;
        if (text.FirstNoun(first, last + 1) is not { } noun || noun.First != first)
            return false;
        for (int verb = noun.Last + 1; verb <= last && verb <= noun.Last + LongestSubject; verb++)
        {
            if (text.TagOf(verb).IsFinite() || verb == noun.Last + 1 && text.IsFinite(verb))
                return true;
            if (text.IsComma(verb) || text.TagOf(verb) is PennTag.CC or PennTag.WP or PennTag.WDT or PennTag.VBN or PennTag.VBG)
                return false;
        }
        return false;
    }

    private static int? AfterRelative(QuoteText text, TokenRange content, CueSpan cue)
    {
        int who = cue.First - 1, start = text.SentenceStart(cue.First);
        while (who > start && text.TagOf(who) is PennTag.RB or PennTag.MD or PennTag.VBD or PennTag.VBP or PennTag.VBZ)
            who--;
        // "They met Marsh, who said she came, saw and left": the main verb stands before.
        if (who < start + 2 || text.FormOf(who) is not ("who" or "which") || !text.IsComma(who - 1) || HasMainVerb(text, start, who - 1))
            return null;
        bool said = text.FormOf(who) is "who";
        for (int comma = content.First + 2; comma < content.Last; comma++)
        {
            if (!text.IsComma(comma) || text.Marks.State[comma] != MarkState.Outside || said && !text.HasFinite(content.First, comma - 1))
                continue;
            int verb = comma + 1;
            while (verb < content.Last && text.TagOf(verb) is PennTag.RB)
                verb++;
            // The main clause has no other verb, so that this one is it whatever the tagger takes it for ("wept").
            if (text.IsVerb(verb) && text.TagOf(verb) is not PennTag.VBG || text.TagOf(verb) is PennTag.MD || text.TagOf(verb).IsFinite())
                return comma - 1;
        }
        return null;
    }

    private static bool HasMainVerb(QuoteText text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text.TagOf(i).IsFinite() && !(text.FormOf(i) is "close" && text.FormOf(i + 1) is "to"))
                return true;
        }
        return false;
    }
}
