using Framing.Quotes.Speakers;

namespace Framing.Quotes.Rules;

/// <summary>Goes on with content over an insertion that breaks it off before its verb, and finds reports that are put in so.</summary>
internal static class Insertions
{
    private const int Longest = 15, LongestTail = 9, LongestClause = 80;

    public static QuoteRule Within { get; } = new("insertion in what is said",
        "“Marsh said the pier — built in May — was old”, “the pier, which was built in May, had sunk”: the clause goes on behind what is put in.", Extend);

    public static QuoteRule Report { get; } = new("report put in",
        "“The pier (as Marsh admits) is old”, “the pier, clerks said, will close”: a clause that breaks off before its verb is of whoever is put in.", TakeReport);

    private static void Extend(QuoteText text, List<Attribution> attributions)
    {
        bool[] taken = text.Taken(attributions, withSource: true);
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is not { Cue: { } cue, Content: [var content] } one || content.First <= cue.Last || text.HasFinite(content.First, content.Last)
                || !text.IsSpeech(cue.Head) || Insertion(text, content.Last + 1) is not { } close || !text.IsFinite(close + 1))
                continue;
            int last = close + 1, end = text.SentenceEnd(close);
            while (last + 1 < end && !text.IsPunctuation(last + 1) && !taken[last + 1])
                last++;
            Span<bool> added = taken.AsSpan(content.Last + 1, last - content.Last);
            if (added.Contains(true))
                continue;
            added.Fill(true);
            attributions[i] = one with { Content = [content with { Last = last }] };
        }
    }

    /// <summary>The mark that closes what a dash, or a comma and a relative pronoun, puts in; <see langword="null"/> where none does in the sentence.</summary>
    private static int? Insertion(QuoteText text, int open)
    {
        int end = Math.Min(text.SentenceEnd(open - 1), open + Longest);
        bool dash = open < end && IsDash(text, open);
        if (open + 2 >= end || !dash && !(text.IsComma(open) && text.TagOf(open + 1) is PennTag.WDT or PennTag.WP or PennTag.WPS))
            return null;
        for (int i = open + 2; i < end - 1; i++)
        {
            if (dash ? IsDash(text, i) : text.IsComma(i))
                return i;
        }
        return null;
    }

    public static bool IsDash(QuoteText text, int token) => text.Class[token] == (byte)TokenClass.Dash && text.FormOf(token) is "—" or "–" or "--" or "-";

    private static void TakeReport(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = text.Owners(attributions), cues = new int[text.Count];
        Array.Fill(cues, -1);
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i].Cue is { } cue)
                cues.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(i);
        }
        for (int open = 1; open + 4 < text.Count; open++)
        {
            if (ReportAt(text, open) is not { } report)
                continue;
            (int start, int end) = Clause(text, open, report.Close);
            // Who speaks in the clause before may have been given this one too, and the report itself may lack the words before it.
            int own = cues[report.Verb], before = start > text.SentenceStart(open) && owner[start] == owner[start - 2] ? owner[start] : -1;
            if (OfOthers(owner.AsSpan(start, end - start + 1), own, before) || OfOthers(cues.AsSpan(start, end - start + 1), own, -1))
                continue;
            if (own >= 0 && attributions[own].Content.Exists(range => range.First < start || range.Last > end))
                continue;
            if (before >= 0 && before != own)
                attributions[before] = attributions[before] with { Content = [.. attributions[before].Content.Where(range => range.First < start)
                    .Select(range => range with { Last = Math.Min(range.Last, start - 2) })] };
            Attribution told = new()
            {
                Cue = new CueSpan(report.Verb, report.Verb, report.Verb, 1), Source = report.Source, Content = [new(start, open - 1), new(report.Close + 1, end)],
            };
            owner.AsSpan(start, end - start + 1).Fill(own >= 0 ? own : attributions.Count);
            if (own >= 0)
                attributions[own] = told;
            else
                attributions.Add(told);
        }
    }

    private static bool OfOthers(ReadOnlySpan<int> numbers, int own, int before)
    {
        foreach (int number in numbers)
        {
            if (number >= 0 && number != own && number != before)
                return true;
        }
        return false;
    }

    /// <summary>What stands between a mark and its like: a source and a verb of speech, with at most a day behind; a finite verb goes on behind.</summary>
    private static (int Verb, TokenRange Source, int Close)? ReportAt(QuoteText text, int open)
    {
        bool bracket = text.TagOf(open) is PennTag.OpenBracket, comma = text.IsComma(open);
        if (!bracket && !comma && !IsDash(text, open) || text.Marks.State[open] != MarkState.Outside)
            return null;
        int first = text.FormOf(open + 1) == "as" ? open + 2 : open + 1, end = Math.Min(text.SentenceEnd(open), open + Longest);
        if (text.FirstNoun(first, end) is not { } source || source.First != first || text.HasFinite(first, source.Last))
            return null;
        // "Marsh insists": at times taken for a noun.
        if (source.Length > 1 && text.TagOf(source.Last) is PennTag.NNS && text.TagOf(source.Last - 1) is PennTag.NNP && text.IsSpeech(source.Last))
            source = source with { Last = source.Last - 1 };
        int verb = source.Last + 1, close = verb + 1;
        if (verb >= end || !text.TagOf(verb).IsFinite() && text.TagOf(verb) is not PennTag.NNS || !text.IsSpeech(verb))
            return null;
        while (close < end && close < verb + LongestTail && IsTail(text, close))
            close++;
        bool closes = close + 1 < end && (bracket ? text.TagOf(close) is PennTag.CloseBracket : comma ? text.IsComma(close) : IsDash(text, close));
        int next = close + 1;
        while (closes && next < end - 1 && text.TagOf(next) is PennTag.RB)
            next++;
        return closes && (text.TagOf(next).IsFinite() || text.TagOf(next) is PennTag.MD or PennTag.VB) && BreaksOff(text, open) ? (verb, source, close) : null;
    }

    /// <summary>"He told me on Friday", "Marsh explained earlier in the hearing": whom, when and where, and no clause.</summary>
    private static bool IsTail(QuoteText text, int token) => text.TagOf(token).IsNoun() || text.FormOf(token) is not ("that" or "if" or "whether")
        && text.TagOf(token) is PennTag.RB or PennTag.RBR or PennTag.IN or PennTag.TO or PennTag.DT or PennTag.PRP or PennTag.PRPS or PennTag.JJ
            or PennTag.CD or PennTag.POS;

    /// <summary>Whether the clause before a mark has its subject and no verb yet.</summary>
    private static bool BreaksOff(QuoteText text, int open)
    {
        (int start, _) = Clause(text, open, open);
        return start < open && open - start < LongestClause && text.NounEndingAt(open, start) is not null && !text.HasFinite(start, open - 1)
            && !text.Sentence(open).IsComma(start)
            && text.TagOf(start) is not (PennTag.IN or PennTag.WRB or PennTag.VBG) && !text.Marks.State.AsSpan(start, open - start).ContainsAnyExcept(MarkState.Outside);
    }

    /// <summary>The tokens of a clause around an insertion, from the sentence's start or a semicolon to the next or the last word, within reach.</summary>
    private static (int Start, int End) Clause(QuoteText text, int open, int close)
    {
        int start = open, sentence = Math.Max(text.SentenceStart(open), open - LongestClause), end = close;
        int limit = Math.Min(text.SentenceEnd(open), close + LongestClause);
        while (start > sentence && text.FormOf(start - 1) is not ";")
            start--;
        while (end + 1 < limit && text.FormOf(end + 1) is not ";")
            end++;
        return (start, text.LastWord(start, end + 1));
    }
}
