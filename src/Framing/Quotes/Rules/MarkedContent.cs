using Framing.Quotes.Speakers;

namespace Framing.Quotes.Rules;

/// <summary>Where part of what was said stands in quotation marks: all between those marks was said, and of asides beside them nothing was.</summary>
internal static class MarkedContent
{
    /// <summary>"In the early morning of the last Friday, “".</summary>
    private const int LongestTime = 10;

    public static QuoteRule Whole { get; } = new("whole marks",
        "What breaks off within a pair of marks that it opens or closes with goes on to the other mark, unless somebody else's words stand there.", Complete);

    public static QuoteRule Aside { get; } = QuoteRule.Mend("aside beside marks",
        "“…,” she said of the vote; “…,” she wrote for the majority; “…,” said Marsh, a fellow of a body that is short of staff: what the words were about, "
        + "for whom, and who speaks is not said.",
        (text, one, cue) => one.Content.Count > 1 && one.Content.Exists(range => text.Marks.PairOf[range.First] >= 0)
            ? one with { Content = [.. one.Content.Where(range => !IsUnmarked(text, range) || !IsTopic(text, one, range, cue) && !IsAboutSource(text, one, range, cue))] }
            : null);

    public static QuoteRule Time { get; } = QuoteRule.Mend("time beside marks",
        "“The previous Friday, “the boats were late,” the mayor said”, “called it “late” on Monday”: when it was said is no part.",
        (text, one, cue) =>
            one.Content is [var range, ..] && OpeningBehindTime(text, range) is { } open
                ? one with { Content = [new(open + 1, range.Last), .. one.Content.Skip(1)] }
                : one.Content[^1] is var last && ClosingBeforeTime(text, last) is { } close
                ? one with { Content = [.. one.Content.SkipLast(1), last with { Last = close }] } : null);

    /// <summary>The mark that closes before a content's last words, where these only say when: "on Monday", "last week".</summary>
    private static int? ClosingBeforeTime(QuoteText text, TokenRange range)
    {
        int close = text.IsPunctuation(range.Last) ? range.Last - 1 : range.Last;
        if (close <= range.First || !IsTime(text, close))
            return null;
        while (close > range.First && range.Last - close < LongestTime && (IsTime(text, close) || text.TagOf(close) is PennTag.IN or PennTag.CD))
            close--;
        return close > range.First && text.Marks.State[close] == MarkState.Close ? close : null;
    }

    private static bool IsTime(QuoteText text, int token) => SpeakerWords.TimeItself.Contains(text.FormOf(token)) || SpeakerWords.Time.Contains(text.FormOf(token))
        || SpeakerWords.WhichTime.Contains(text.FormOf(token)) && text.TagOf(token) is PennTag.JJ or PennTag.DT;

    /// <summary>The mark that opens behind a sentence's first words, where these say when and end in a comma.</summary>
    private static int? OpeningBehindTime(QuoteText text, TokenRange range)
    {
        if (range.First != text.SentenceStart(range.First) || text.Marks.PairOf[range.First] >= 0)
            return null;
        for (int i = range.First + 2; i < Math.Min(range.First + LongestTime, range.Last); i++)
        {
            if (text.IsComma(i - 1) && text.TagOf(i) is PennTag.OpenQuote)
                return SpeakerWords.TimeItself.Contains(text.FormOf(i - 2)) || SpeakerWords.Time.Contains(text.FormOf(i - 2)) ? i : null;
        }
        return null;
    }

    private static void Complete(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = text.Owners(attributions);
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is { Cue: { } cue } one)
                attributions[i] = one with { Content = Complete(text, one.Content, cue, owner, i) };
        }
    }

    private static List<TokenRange> Complete(QuoteText text, List<TokenRange> content, CueSpan cue, int[] owner, int own)
    {
        List<TokenRange> pieces = [];
        foreach (TokenRange range in content)
        {
            int pair = text.Marks.PairOf[range.First];
            (int open, int close) = pair >= 0 ? text.Marks.Range(pair) : (0, -1);
            bool within = pair >= 0 && pair == text.Marks.PairOf[range.Last] && (range.First <= open + 1 || range.Last >= close - 1)
                && (cue.Last < open || cue.First > close) && !owner.AsSpan(open, close - open + 1).ContainsAnyExcept(-1, own);
            TokenRange whole = within ? new(Math.Min(range.First, open + 1), Math.Max(range.Last, close - 1)) : range;
            // Pieces that have grown over one another are one.
            while (pieces is [.., var before] && whole.First <= before.Last)
            {
                whole = new(Math.Min(before.First, whole.First), Math.Max(before.Last, whole.Last));
                pieces.RemoveAt(pieces.Count - 1);
            }
            pieces.Add(whole);
        }
        return pieces;
    }

    /// <summary>What the words were about, right behind the cue, or for whom, where and when they were said.</summary>
    private static bool IsTopic(QuoteText text, Attribution one, TokenRange range, CueSpan cue)
    {
        if (range.First <= cue.Last || range.First > cue.Last + 3)
            return false;
        string before = text.FormOf(range.First - 1);
        return before is "of" or "about"
            || one.Content[0].Last < cue.First && before is "for" or "on" or "in" or "at" or "during" && !text.HasFinite(range.First, range.Last);
    }

    private static bool IsAboutSource(QuoteText text, Attribution one, TokenRange range, CueSpan cue) =>
        one.Source is { } source && source.First > cue.Last && range.First > source.Last && one.Content[0].Last < cue.First
        && text.Sentences.Of[range.First] == text.Sentences.Of[source.First]
        && text.TagOf(range.First) is PennTag.DT or PennTag.WP or PennTag.WDT or PennTag.NN or PennTag.NNP or PennTag.JJ;

    private static bool IsUnmarked(QuoteText text, TokenRange range) =>
        !text.Marks.PairOf.AsSpan(range.First, range.Length).ContainsAnyInRange(0, int.MaxValue);
}
