namespace Framing.Quotes.Rules;

/// <summary>"…," said X and "…," X said.</summary>
internal static class Inversions
{
    private const int Reach = 8, Opening = 60;

    /// <summary>Fewer words in marks before a cue that is known may be the name of a show.</summary>
    private const int FewestWords = 5;

    public static QuoteRule Known { get; } = new("marks before a known cue",
        "““…,” Marsh said in a statement announcing the vote”: the marks before the cue are the content, not what the statement was about.", TakeUp);

    public static QuoteRule Missed { get; } = new("marks before a missed cue",
        "““…,” said Marsh”, where no attribution has that verb: the words in marks are hers, whatever other verb laid claim to them.", TakeOver);

    public static QuoteRule Speaker { get; } = new("speaker behind a known cue",
        "““…,” groaned the clerk”: who stands behind the verb says it and is no part of what is said.", NameSpeaker);

    private static void NameSpeaker(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = text.Owners(attributions), cues = Cues(text, attributions);
        foreach ((_, TokenRange marks, int verb, TokenRange source) in Inverted(text))
        {
            // "'Rain,' said the farmer": what stands in the marks says nothing itself.
            if (cues[verb] is not (>= 0 and var own) || attributions[own].Source is { } known && !marks.Contains(known.First))
                continue;
            List<TokenRange> content = [.. attributions[own].Content.Where(range => range.Last <= marks.Last || range.Last > source.Last)
                .Select(range => range.First <= source.Last && range.Last > source.Last ? Behind(text, source, range.Last) : range)];
            // Where the speaker was taken for what was said, the marks are it.
            if (content.TrueForAll(range => range.First > source.Last) && owner[marks.First + 1] < 0)
                content.Insert(0, new(marks.First + 1, marks.Last - 1));
            if (content.Count > 0)
                attributions[own] = attributions[own] with { Content = content, Source = source };
        }
    }

    /// <summary>What is said behind the speaker, to the end of the marks that it stands in.</summary>
    private static TokenRange Behind(QuoteText text, TokenRange source, int last) =>
        new(source.Last + 1, text.Marks.PairOf[last] is var pair and >= 0 && text.Marks.Range(pair) is var (_, close) ? Math.Max(last, close - 1) : last);

    private static void TakeUp(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = text.Owners(attributions), cues = Cues(text, attributions);
        foreach ((int pair, TokenRange marks, int verb, TokenRange source) in Inverted(text))
        {
            if (cues[verb] is >= 0 and var known && Interrupted(text, pair, Math.Max(verb, source.Last)) is { } rest && owner[marks.First + 1] == known
                && !owner.AsSpan(rest.First, rest.Length).ContainsAnyExcept(-1))
                attributions[known] = attributions[known] with { Content = [.. attributions[known].Content, rest] };
            if (cues[verb] is not (>= 0 and var own) || owner[marks.First + 1] >= 0
                || marks.Length - 1 <= FewestWords && marks.First != text.SentenceStart(verb) || attributions[own].Content.Exists(range => range.First < verb))
                continue;
            List<TokenRange> marked = [.. attributions[own].Content.Where(range => text.Marks.PairOf[range.First] >= 0)];
            attributions[own] = attributions[own] with { Content = [new(marks.First + 1, marks.Last - 1), .. marked] };
        }
    }

    /// <summary>"“It was dark,” said Marsh, “and late.”": what goes on in the next marks, right behind the speaker's comma.</summary>
    private static TokenRange? Interrupted(QuoteText text, int pair, int last) => pair + 1 < text.Marks.Outermost.Length
        && text.Marks.Range(pair + 1) is var (open, close) && open == last + 2 && text.IsComma(last + 1) && text.Sentences.Of[open] == text.Sentences.Of[last]
        ? new(open + 1, close - 1) : null;

    private static void TakeOver(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = text.Owners(attributions), cues = Cues(text, attributions);
        foreach ((int pair, TokenRange marks, int verb, TokenRange source) in Inverted(text))
        {
            if (cues[verb] >= 0)
                continue;
            int first = marks.First, rival = owner[first + 1];
            Release(text, attributions, rival);
            int start = text.SentenceStart(first);
            bool whole = verb > source.First && first > start && first - start <= Opening && text.Class[first - 1] != (byte)TokenClass.Colon
                && !owner.AsSpan(start, first - start).ContainsAnyExcept(-1, rival);
            var content = new TokenRange(whole ? start : first + 1, marks.Last - 1);
            // What a verb within these words laid claim to is part of them.
            if (rival >= 0 && attributions[rival].Cue is { } other && content.Contains(other.Head))
                attributions[rival] = attributions[rival] with { Content = [] };
            else if (rival >= 0)
                attributions[rival] = attributions[rival] with { Content = [
                    .. attributions[rival].Content.Where(range => !(content.Contains(range.First) && content.Contains(range.Last)))] };
            if (pair + 1 < text.Marks.Outermost.Length && text.Marks.Range(pair + 1).First == text.SentenceEnd(verb))
                Release(text, attributions, owner[text.Marks.Range(pair + 1).First + 1]);
            attributions.Add(new() { Cue = new CueSpan(verb, verb, verb, 1), Content = [content], Source = source });
        }
    }

    /// <summary>The pairs of marks that end with a comma, or ask or exclaim within their sentence, and have a verb of speech and its source right behind them.</summary>
    private static IEnumerable<(int Pair, TokenRange Marks, int Verb, TokenRange Source)> Inverted(QuoteText text)
    {
        for (int pair = 0; pair < text.Marks.Outermost.Length; pair++)
        {
            (int first, int last) = text.Marks.Range(pair);
            // "'They must', Voss said": in Britain the comma may stand behind the marks.
            int behind = last + 1 < text.Count && text.IsComma(last + 1) ? last + 2 : last + 1;
            if (last - first >= 2 && behind + 1 < text.Count && text.Tokens[last].Span.Field == text.Tokens[behind].Span.Field
                && (behind > last + 1 || MaySpeak(text, last)) && Speaking(text, behind) is { } told)
                yield return (pair, new(first, last), told.Verb, told.Source);
        }
    }

    private static bool MaySpeak(QuoteText text, int close) => text.Document[text.Tokens[close - 1].Span] switch
    {
        "," => true,
        "?" or "!" => text.Sentences.Of[close] == text.Sentences.Of[close + 1],
        _ => false,
    };

    /// <summary>For each token the first attribution whose cue it is part of, or -1.</summary>
    private static int[] Cues(QuoteText text, List<Attribution> attributions)
    {
        int[] cues = new int[text.Count];
        Array.Fill(cues, -1);
        for (int i = attributions.Count - 1; i >= 0; i--)
        {
            if (attributions[i].Cue is { } cue)
                cues.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(i);
        }
        return cues;
    }

    /// <summary>The verb and the source after a quotation: "said Ada Marsh", "one official said".</summary>
    private static (int Verb, TokenRange Source)? Speaking(QuoteText text, int at)
    {
        int end = Math.Min(text.SentenceEnd(at), at + Reach);
        if (IsSpeech(text, at))
            return text.FirstNoun(at + 1, end) is { } after && after.First == at + 1 ? (at, after) : null;
        if (text.FirstNoun(at, end) is not { } before || before.First != at || before.Last + 1 >= end)
            return null;
        // "…," the indictment recounts: a verb that ends its sentence is often taken for a noun.
        if (before.Length > 2 && text.TagOf(before.Last) is PennTag.NNS && text.TagOf(before.First) is PennTag.DT && text.Class[before.Last + 1] == (byte)TokenClass.Stop
            && text.IsSpeech(before.Last))
            return (before.Last, before with { Last = before.Last - 1 });
        // "Pell whispered": so is one behind a name.
        if (before.Length > 1 && text.TagOf(before.Last - 1) is PennTag.NNP && text.FormOf(before.Last) is [.. var stem, 'e', 'd']
            && (CueVerbs.IsListedBesideMarks(stem) || CueVerbs.IsListedBesideMarks(stem + "e")))
            return (before.Last, before with { Last = before.Last - 1 });
        return IsSpeech(text, before.Last + 1) ? (before.Last + 1, before) : null;
    }

    /// <summary>A finite verb, also where the tagger takes it for a participle, an adjective or a noun ("“…,” crowed Toll").</summary>
    private static bool IsSpeech(QuoteText text, int token) =>
        (text.TagOf(token) is PennTag.VBD or PennTag.VBZ or PennTag.VBP || text.FormOf(token).EndsWith("ed", StringComparison.Ordinal))
        && CueVerbs.IsListedBesideMarks(text.LemmaOf(token));

    /// <summary>Takes from an attribution what stands in marks in other sentences than its cue.</summary>
    private static void Release(QuoteText text, List<Attribution> attributions, int owner)
    {
        if (owner < 0 || attributions[owner].Cue is not { } cue)
            return;
        List<TokenRange> kept = [.. attributions[owner].Content.Where(range =>
            text.Sentences.Of[cue.Head] == text.Sentences.Of[range.First] || text.Marks.State[range.First] == MarkState.Outside)];
        attributions[owner] = attributions[owner] with { Content = kept };
    }
}
