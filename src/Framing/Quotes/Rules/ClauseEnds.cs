namespace Framing.Quotes.Rules;

/// <summary>Ends content where its clause ends: it takes up what was broken off, and leaves out what the writer adds.</summary>
internal static class ClauseEnds
{
    /// <summary>No aside between a subject and its verb is longer.</summary>
    private const int LongestAside = 15;

    public static QuoteRule Opened { get; } = Longer("clause that opens another",
        "“Announced that when it comes to tolls, it will treat all alike”: a clause that only opens one goes on behind its comma.",
        (text, one, _, taken) => one.Content is [var content] ? AfterOpener(text, content, taken) : null);

    public static QuoteRule Verb { get; } =
        Longer("verb left out", "“Said that his client, a clerk, was fired”, “before a warrant is granted”: a subject goes on with its verb.",
        (text, one, cue, taken) => one.Content[^1].First >= cue.First ? AfterSubject(text, one.Content[^1], taken) : null);

    public static QuoteRule Despite { get; } =
        Shorter("despite saying", "“Despite Marsh saying it was “late,” the clerks were calm”: the main clause was not said.", (text, content, cue) =>
    {
        if (text.TagOf(cue.First) is not PennTag.VBG || text.FormOf(text.SentenceStart(cue.First)) is not ("despite" or "with" or "after"))
            return null;
        for (int close = content.First + 1; close + 2 <= content.Last; close++)
        {
            if (text.Marks.State[close] == MarkState.Close && text.IsComma(close - 1)
                && text.FirstNoun(close + 1, Math.Min(content.Last, close + LongestAside)) is { } noun
                && noun.First == close + 1 && text.IsFinite(noun.Last + 1))
                return close - 1;
        }
        return null;
    });

    private delegate int? LastToken(QuoteText text, Attribution one, CueSpan cue, bool[] taken);

    /// <summary>A rule that takes content on to another last token, where nobody else's words stand.</summary>
    private static QuoteRule Longer(string name, string reason, LastToken end) => new(name, reason, (text, attributions) =>
    {
        bool[] taken = text.Taken(attributions, withSource: true);
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is not { Cue: { } cue } one || end(text, one, cue, taken) is not { } last)
                continue;
            TokenRange content = one.Content[^1] with { Last = last };
            taken.AsSpan(content.First, content.Length).Fill(true);
            attributions[i] = one with { Content = [.. one.Content.SkipLast(1), content] };
        }
    });

    /// <summary>A rule that ends content behind its cue at an earlier token.</summary>
    internal static QuoteRule Shorter(string name, string reason, Func<QuoteText, TokenRange, CueSpan, int?> end) => QuoteRule.Mend(name, reason, (text, one, cue) =>
        one.Content[^1] is var content && content.First >= cue.First && end(text, content, cue) is { } last
            ? one with { Content = [.. one.Content.SkipLast(1), content with { Last = last }] } : null);

    /// <summary>The end of the sentence, where the content ends at the only comma, with a subject behind it.</summary>
    private static int? AfterOpener(QuoteText text, TokenRange content, bool[] taken)
    {
        int opener = content.First + 1;
        if (text.FormOf(content.First) != "that" || opener >= content.Last || !RuleWords.ClauseOpener.Contains(text.FormOf(opener)))
            return null;
        int end = text.SentenceEnd(content.Last), comma = content.Last + 1;
        if (comma + 2 >= end || !text.IsComma(comma)
            || text.TagOf(comma + 1) is not (PennTag.PRP or PennTag.DT or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.EX or PennTag.PRPS))
            return null;
        for (int token = content.First; token <= content.Last; token++)
        {
            if (text.IsComma(token))
                return null;
        }
        int last = text.LastWord(comma, end);
        return taken.AsSpan(comma, last - comma + 1).Contains(true) ? null : last;
    }

    /// <summary>Where the clause ends whose subject alone was taken for content, over an aside between commas.</summary>
    private static int? AfterSubject(QuoteText text, TokenRange content, bool[] taken)
    {
        int next = content.Last + 1, end = text.SentenceEnd(content.Last);
        if (next + 1 >= end || !text.TagOf(content.Last).IsNoun() || text.Marks.State[content.Last] != MarkState.Outside)
            return null;
        int verb = next;
        if (text.IsComma(next) && text.FormOf(content.First) == "that" && !text.HasFinite(content.First, content.Last))
        {
            int close = next + 1;
            while (close < end && close < next + LongestAside && !text.IsComma(close) && !text.IsFinite(close))
                close++;
            if (close + 1 >= end || !text.IsComma(close))
                return null;
            verb = close + 1;
        }
        else if (text.NounEndingAt(next, content.First) is not { } noun
            || noun.First <= content.First || !RuleWords.ClauseBehind.Contains(text.FormOf(noun.First - 1)))
        {
            return null;
        }
        if (!text.TagOf(verb).IsFinite())
            return null;
        int last = verb;
        while (last + 1 < end && !text.IsPunctuation(last + 1) && !taken[last + 1] && text.TagOf(last + 1) is not PennTag.OpenBracket)
            last++;
        return taken.AsSpan(next, last - next + 1).Contains(true) ? null : last;
    }
}
