namespace Framing.Quotes.Rules;

/// <summary>Ends what is said within the subject of a sentence before the sentence's own verb, by which the writer goes on.</summary>
internal static class MainVerbs
{
    /// <summary>No subject is longer that the writer's verb is looked for behind.</summary>
    private const int Longest = 60;

    public static QuoteRule BehindNoun { get; } = ClauseEnds.Shorter("claim as subject",
        "“Marsh’s claim that it rained was false”: the second verb is the sentence's own.",
        (text, content, cue) => IsSubject(text, cue) && text.TagOf(content.First).IsNoun() is false ? BeforeSecond(text, content) : null);

    public static QuoteRule BehindParticiple { get; } = QuoteRule.Mend("participle in the subject",
        "“A clip of Marsh accusing clerks of theft has many viewers”: what the clip has, the writer tells.",
        (text, one, cue) => one.Content is [var content] && IsInSubject(text, one, cue, content) && End(text, content) is { } last
            ? one with { Content = [content with { Last = last }] } : null);

    public static QuoteRule BehindMarks { get; } = ClauseEnds.Shorter("marks in a relative clause",
        "“A clerk who said that “it rained” has left”: a verb right behind marks is that of whom the clause tells of.", BehindClause);

    /// <summary>A noun of speech behind its owner, with no verb before it in the sentence.</summary>
    private static bool IsSubject(QuoteText text, CueSpan cue)
    {
        int noun = cue.Last;
        while (noun > cue.First && QuoteBuilder.IsDay(text.FormOf(noun)))
            noun--;
        int start = text.SentenceStart(cue.First);
        return text.TagOf(noun) is PennTag.NN or PennTag.NNS && cue.First > start && cue.First - start < Longest
            && text.TagOf(cue.First - 1) is PennTag.POS or PennTag.PRPS && !text.HasFinite(start, noun);
    }

    /// <summary>
    /// The last token before the second finite verb of a clause that opens with "that", where neither a comma nor a word that may open another clause stands between
    /// the two.
    /// </summary>
    private static int? BeforeSecond(QuoteText text, TokenRange content)
    {
        int that = text.FormOf(content.First) == "that" ? content.First : text.FormOf(content.First - 1) == "that" ? content.First - 1 : -1;
        if (that < 0)
            return null;
        int first = -1;
        for (int i = that + 1; i <= content.Last && i < that + Longest; i++)
        {
            if (first >= 0 && Opens(text, i))
                return null;
            if (!text.TagOf(i).IsFinite())
                continue;
            if (first < 0)
                first = i;
            // "Did not", "has been": one verb.
            else if (i > first + 1 || text.TagOf(first) is not PennTag.MD && text.LemmaOf(first) is not ("be" or "have" or "do"))
                return BeforeAdverbs(text, i, content.First);
        }
        return null;
    }

    private static bool Opens(QuoteText text, int token) => text.IsComma(token)
        || text.TagOf(token) is PennTag.WDT or PennTag.WP or PennTag.WPS or PennTag.WRB or PennTag.CC or PennTag.Colon
        || text.FormOf(token) is "that" || RuleWords.SideClause.Contains(text.FormOf(token)) && text.FormOf(token) is not "as";

    /// <summary>A participle right behind a noun, with no verb before it in the sentence, that charges or asks somebody.</summary>
    private static bool IsInSubject(QuoteText text, Attribution one, CueSpan cue, TokenRange content)
    {
        int start = text.SentenceStart(cue.First), noun = cue.First - 1;
        while (noun > start && text.TagOf(noun) is PennTag.RB)
            noun--;
        return text.TagOf(cue.Head) is PennTag.VBG && one.Source is { } source && source.Last == noun && text.TagOf(noun).IsNoun()
            && content.First == cue.Last + 1 && cue.First - start < Longest && !text.HasFinite(start, cue.First - 1)
            && text.FormOf(start) is not ("despite" or "with" or "after");
    }

    /// <summary>The last token before the first finite verb, which an infinitive or "of" with a gerund stands before and no word that may open a clause.</summary>
    private static int? End(QuoteText text, TokenRange content)
    {
        bool done = false;
        for (int i = content.First + 1; i <= content.Last && i < content.First + Longest && !Opens(text, i); i++)
        {
            if (text.TagOf(i).IsFinite())
                return done ? BeforeAdverbs(text, i, content.First) : null;
            done |= text.TagOf(i) is PennTag.VBG && text.FormOf(i - 1) is "of" || text.TagOf(i) is PennTag.VB && text.TagOf(i - 1) is PennTag.TO;
        }
        return null;
    }

    private static int? BehindClause(QuoteText text, TokenRange content, CueSpan cue)
    {
        int who = cue.First - 1, start = text.SentenceStart(cue.First);
        while (who > start && text.TagOf(who) is PennTag.RB or PennTag.MD or PennTag.VBP or PennTag.VBZ or PennTag.VBD or PennTag.IN or PennTag.DT or PennTag.NN
            && cue.First - who < 6)
            who--;
        if (who <= start || text.FormOf(who) is not ("who" or "which" or "that") || !text.TagOf(who - 1).IsNoun())
            return null;
        for (int close = content.First + 1; close < content.Last; close++)
        {
            // Marks without a verb are a name or the subject of the next clause: "and “the rich” were to blame".
            if (text.Marks.State[close] == MarkState.Close && text.TagOf(close + 1) is PennTag.VBZ or PennTag.VBD or PennTag.MD
                && text.Marks.PairOf[close] is >= 0 and var pair && text.HasFinite(text.Marks.Range(pair).First, close))
                return close;
        }
        return null;
    }

    /// <summary>"Likely ended": an adverb goes with its verb.</summary>
    private static int BeforeAdverbs(QuoteText text, int verb, int first)
    {
        int last = verb - 1;
        while (last > first && text.TagOf(last) is PennTag.RB)
            last--;
        return last;
    }
}
