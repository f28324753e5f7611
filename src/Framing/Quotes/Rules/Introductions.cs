namespace Framing.Quotes.Rules;

/// <summary>Paragraphs quoted as blocks.</summary>
internal static class Introductions
{
    private const int MostTokens = 16, LeastTokens = 12;

    public static QuoteRule Block { get; } = QuoteRule.Mend("block after a colon", "What stands in the paragraph after a cue and a colon that end one is word for word.",
        (text, one, cue) => !one.Verbatim && IsBlock(text, cue, one) ? one with { Verbatim = true } : null);

    public static QuoteRule Chevron { get; } = new(
        "block with a chevron", "“> The pier is closed.”: the words of who was named in the paragraph before.", (text, attributions) =>
    {
        // The last source named in each paragraph by a cue there.
        var named = new TokenRange?[text.Paragraphs.Count];
        foreach (Attribution attribution in attributions)
        {
            if (attribution is { Cue: { } cue, Source: { } source })
                named[text.Paragraphs.Of[cue.First]] = source;
        }
        Replace(text, attributions, paragraph => Quoted(text, paragraph, named));
    });

    public static QuoteRule From { get; } = new("block after from", "“From the statement:” has the next paragraph word for word behind it.",
        (text, attributions) => Replace(text, attributions, paragraph => Introduced(text, paragraph)));

    public static QuoteRule Unmarked { get; } = new("block without marks",
        "“Marsh wrote in part:” has the next paragraph word for word behind it: how far her words go beyond it, the page does not tell.",
        (text, attributions) => Replace(text, attributions, paragraph => Written(text, paragraph)));

    /// <summary>The paragraph, where the one before it ends with a name, a finite verb of writing and a colon, and no marks stand at its own start.</summary>
    private static Attribution? Written(QuoteText text, int paragraph)
    {
        int first = text.Paragraphs.Start(paragraph), end = text.Paragraphs.End(paragraph), colon = text.Paragraphs.End(paragraph - 1) - 1;
        int start = text.SentenceStart(colon);
        if (text.Document[text.Tokens[colon].Span] is not ":" || end - first < LeastTokens || text.Tokens[first].Span.Field != Field.Text
            || text.Marks.State[first] != MarkState.Outside || !(text.Document[text.Tokens[end - 1].Span] is "." or "!" or "?"))
            return null;
        for (int verb = colon - 1; verb > start && colon - verb < MostTokens && text.Marks.State[verb] == MarkState.Outside; verb--)
        {
            if (!text.TagOf(verb).IsFinite())
                continue;
            // "Rich wrote in part": a name that is a word elsewhere.
            TokenRange? subject = text.SubjectOf(verb, start) ?? (verb == start + 1 && text.TagOf(start) is PennTag.JJ ? new TokenRange(start, start) : null);
            return RuleWords.Writing.Contains(text.LemmaOf(verb)) && subject is { } who && text.TagOf(who.Last) is PennTag.NNP or PennTag.PRP or PennTag.JJ
                && text.FormOf(who.Last) is not ("it" or "i" or "we" or "they" or "you")
                ? new() { Cue = new CueSpan(verb, verb, verb, 1), Content = [new(first, end - 1)], Source = who, Verbatim = true } : null;
        }
        return null;
    }

    private static void Replace(QuoteText text, List<Attribution> attributions, Func<int, Attribution?> read)
    {
        List<Attribution> blocks = [];
        for (int paragraph = 1; paragraph < text.Paragraphs.Count; paragraph++)
        {
            if (read(paragraph) is { } block)
                blocks.Add(block);
        }
        Replacement.Apply(text, attributions, blocks);
    }

    /// <summary>The paragraph, where the one before it says "From X:".</summary>
    private static Attribution? Introduced(QuoteText text, int paragraph)
    {
        int start = text.Paragraphs.Start(paragraph - 1), end = text.Paragraphs.End(paragraph - 1);
        bool from = end - start is > 2 and <= MostTokens && text.Document[text.Tokens[end - 1].Span] is ":"
            && text.FormOf(start) == "from" && !text.HasFinite(start + 1, end - 2);
        if (!from)
            return null;
        return new()
        {
            Cue = new CueSpan(start, start, start, 1),
            Content = [new(end, text.Paragraphs.End(paragraph) - 1)],
            Source = new(start + 1, end - 2),
            Verbatim = true,
        };
    }

    /// <summary>All of the content stands in the paragraph after the cue's, which ends with a colon.</summary>
    private static bool IsBlock(QuoteText text, CueSpan cue, Attribution attribution)
    {
        int paragraph = text.Paragraphs.Of[cue.First];
        return text.Class[text.Paragraphs.End(paragraph) - 1] == (byte)TokenClass.Colon
            && attribution.Content.TrueForAll(range => text.Paragraphs.Of[range.First] == paragraph + 1);
    }

    /// <summary>
    /// The paragraph, where it opens with ">": its source is that of a cue in the paragraph before it, or of a block before it.
    /// </summary>
    private static Attribution? Quoted(QuoteText text, int paragraph, TokenRange?[] named)
    {
        int start = text.Paragraphs.Start(paragraph), end = text.Paragraphs.End(paragraph);
        if (text.Document[text.Tokens[start].Span] is not ">" || end - start < 2)
            return null;
        // “> “It rained,” Marsh said.” names who said it.
        if (text.Marks.State[start + 1] == MarkState.Open && text.Marks.Range(text.Marks.PairOf[start + 1]).Last < end - 2)
            return null;
        TokenRange? source = named[paragraph - 1] ?? SubjectOf(text, paragraph - 1);
        if (source is null)
            return null;
        named[paragraph] = source;
        return new() { Content = [new(start + 1, end - 1)], Source = source, Verbatim = true };
    }

    /// <summary>The first name or noun of a paragraph that ends with a colon.</summary>
    private static TokenRange? SubjectOf(QuoteText text, int paragraph)
    {
        int start = text.Paragraphs.Start(paragraph), end = text.Paragraphs.End(paragraph);
        if (text.Class[end - 1] != (byte)TokenClass.Colon)
            return null;
        return text.FirstNoun(start, end);
    }
}
