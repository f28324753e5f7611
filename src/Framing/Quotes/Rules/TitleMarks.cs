using Framing.Quotes.Speakers;

namespace Framing.Quotes.Rules;

/// <summary>
/// Marks around the title of a programme or a work ("on “Dunmore This Week”") hold nothing that anybody says: they are no content, and where
/// they are all of it there is no quotation.
/// </summary>
internal static class TitleMarks
{
    private const int MostWords = 9, MostOwners = 3, Reach = 7;

    public static QuoteRule Rule { get; } = new("title in marks",
        "“On “Dunmore This Week””, “she read “Harbor Lights””, “the film “Harbor””: marks around a title hold nothing that anybody says.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is not { Verbatim: false } one)
                continue;
            if (one.Content.Exists(range => BehindTitle(text, range) > range.First))
                attributions[i] = one with
                {
                    Content = [.. one.Content.Select(range => range with { First = BehindTitle(text, range) }).Where(range => range.Length > 0)],
                };
            else if (one is { Cue: { } cue, Content: [var content] } && IsWork(text, one, cue, content))
                attributions[i] = one with { Content = [] };
        }
    }

    /// <summary>"Told CBN’s “Dunmore Tonight” program that it rains": where what is said begins behind a title; where the range does, if it begins with none.</summary>
    private static int BehindTitle(QuoteText text, TokenRange range)
    {
        int first = range.First;
        while (first < range.Last && first - range.First < MostOwners && text.Marks.State[first] == MarkState.Outside
            && text.TagOf(first) is PennTag.NNP or PennTag.POS or PennTag.DT)
            first++;
        if (first < range.Last && text.Marks.State[first] == MarkState.Open)
            first++;
        int pair = text.Marks.PairOf[first];
        if (pair < 0 || !IsTitle(text, new(first, Math.Min(range.Last, text.Marks.Range(pair).Last))))
            return range.First;
        (int open, int close) = text.Marks.Range(pair);
        int next = close + 1;
        // "“State of the Harbor” program"
        bool work = next <= range.Last && RuleWords.Work.Contains(text.FormOf(next));
        next += work ? 1 : 0;
        while (next <= range.Last && text.IsPunctuation(next) && text.Marks.State[next] == MarkState.Outside)
            next++;
        // "“Harbor First” was late, he said on Monday": what goes on behind a name in marks says something of it.
        if (next <= range.Last && !(FollowsOn(text, open) && (work || text.FormOf(next) is "that")))
            return range.First;
        return Math.Min(next, range.Last + 1);
    }

    /// <summary>
    /// All that stands between one pair of marks, each word but short ones with a capital, after "on", or whom somebody told, with at most a network's name
    /// between.
    /// </summary>
    private static bool IsTitle(QuoteText text, TokenRange range)
    {
        int pair = text.Marks.PairOf[range.First];
        if (pair < 0 || pair != text.Marks.PairOf[range.Last] || text.Tokens[range.First].Span.Field == Field.Title)
            return false;
        (int open, int close) = text.Marks.Range(pair);
        if (range.First > open + 1 || range.Last < close - 2 || close - open - 1 > MostWords)
            return false;
        int capitals = 0;
        for (int token = open + 1; token < close; token++)
        {
            if (text.IsPunctuation(token) || text.FormOf(token) is "&")
            {
                if (text.Document[text.Tokens[token].Span] is "!" or "?")
                    return false;
                continue;
            }
            bool capital = !char.IsLower(text.Document[text.Tokens[token].Span][0]);
            if (!capital && text.TagOf(token) is not (PennTag.DT or PennTag.IN or PennTag.CC or PennTag.TO))
                return false;
            capitals += capital ? 1 : 0;
        }
        return capitals >= 2 && text.FormOf(open + 1).Length > 0 && (FollowsOn(text, open) || IsNamedWork(text, open, close));
    }

    /// <summary>"She read “Dubliners” on the train": what a person reads, watches or plays, right behind the verb, each long word with a capital.</summary>
    private static bool IsWork(QuoteText text, Attribution one, CueSpan cue, TokenRange content)
    {
        int open = cue.Last + 1;
        if (content.First > open + 1 || open >= text.Count || text.Marks.State[open] != MarkState.Open || text.Tokens[open].Span.Field == Field.Title
            || !RuleWords.Performing.Contains(text.LemmaOf(cue.Head)))
            return false;
        // What a sign or a letter reads are its words.
        bool thing = text.LemmaOf(cue.Head) is "read"
            && (one.Source is not { } source || text.TagOf(source.Last) is PennTag.NN && !SpeakerWords.IsPerson(text.LemmaOf(source.Last)));
        int close = open + 1, capitals = 0;
        for (; close < text.Count && close - open <= MostWords && text.Marks.State[close] != MarkState.Close; close++)
        {
            if (text.IsPunctuation(close))
                continue;
            bool capital = !char.IsLower(text.Document[text.Tokens[close].Span][0]);
            if (!capital && text.Tokens[close].Span.Length > 3)
                return false;
            capitals += capital ? 1 : 0;
        }
        return !thing && capitals > 0 && close < text.Count && text.Marks.State[close] == MarkState.Close;
    }

    /// <summary>"In his “Harbor Works” commercial": a preposition and an owner or article before the marks, and what the work is right behind them.</summary>
    private static bool IsNamedWork(QuoteText text, int open, int close) => open > 1 && close + 1 < text.Count
        && text.TagOf(open - 1) is PennTag.PRPS or PennTag.DT && text.FormOf(open - 2) is "in" or "on" or "during" && RuleWords.Work.Contains(text.FormOf(close + 1));

    private static bool FollowsOn(QuoteText text, int open)
    {
        int start = text.SentenceStart(open);
        for (int token = open - 1; token >= Math.Max(start, open - Reach); token--)
        {
            // "On “Dunmore Tonight”", "told CBN’s “Dunmore Tonight”"
            if (text.FormOf(token) == "on" || text.LemmaOf(token) is "tell" && text.TagOf(token) is not PennTag.NN)
                return true;
            if (text.TagOf(token) is not (PennTag.NNP or PennTag.NNPS or PennTag.NN or PennTag.POS or PennTag.DT or PennTag.JJ or PennTag.CloseQuote)
                && text.Document[text.Tokens[token].Span] is not ("’" or "'"))
                return false;
        }
        return false;
    }
}
