namespace Framing.Annotation;

/// <summary>
/// Splits a paragraph into sentences. At closing quotation marks and brackets, which belong to the sentence that they close, and in titles
/// the rules decide, and they may end a sentence with an abbreviation ("the U.S. The"); elsewhere the learned model does, with the rules'
/// verdict before it.
/// </summary>
/// <param name="model">The learned model; without one the rules decide everywhere.</param>
internal sealed class SentenceSplitter(SentenceModel? model)
{
    /// <summary>Adds the sentences of the paragraph of tokens <c>[from..to)</c>, as ranges of tokens.</summary>
    public void Split(string text, SpanBuffer tokens, int from, int to, bool title, SpanBuffer sentences)
    {
        if (from == to)
            return;
        int begin = from, dateline = title ? from : Dateline.EndAt(text, tokens, from, to);
        if (dateline > from)
        {
            sentences.Add(from, dateline);
            begin = dateline;
        }
        SentenceGap gap = new(text, tokens, from, to);
        Closing closing = new(text, tokens, to);
        Span<int> features = stackalloc int[SentenceGap.Most];
        for (int at = from; at < to - 1; at++)
        {
            closing.Pass(at);
            if (at < begin || closing.GoesOn)
                continue;
            bool byRule = closing.Stop >= 0 && SentenceRules.Ends(text, tokens, closing.Stop, closing.Opening, begin, at + 1, to);
            bool abbreviation = SentenceRules.IsAbbreviation(text, tokens.Starts[at], tokens.Ends[at]);
            bool ends = title || model is null || closing.IsRuled(at) || abbreviation && AbbreviationStops.Ends(text, tokens, begin, at, to) is not null
                ? byRule
                : byRule && (abbreviation || AbbreviationStops.TitleBehind(text, tokens, begin, at, to))
                || gap.IsCandidate(at) && !gap.GoesOn(at) && model.Ends(features[..gap.Extract(begin, at, byRule, features)]);
            if (!ends)
                continue;
            sentences.Add(begin, at + 1);
            begin = at + 1;
        }
        sentences.Add(begin, to);
    }

    /// <summary>The gaps where the model is asked, for training: the gap and the rules' verdict.</summary>
    public static IEnumerable<(int At, bool ByRule)> Asked(string text, SpanBuffer tokens, int from, int to)
    {
        List<(int, bool)> asked = [];
        int begin = Dateline.EndAt(text, tokens, from, to);
        SentenceGap gap = new(text, tokens, from, to);
        Closing closing = new(text, tokens, to);
        for (int at = from; at < to - 1; at++)
        {
            closing.Pass(at);
            if (at < begin || closing.GoesOn || closing.IsRuled(at) || !gap.IsCandidate(at))
                continue;
            asked.Add((at, closing.Stop >= 0 && SentenceRules.Ends(text, tokens, closing.Stop, -1, from, at + 1, to)));
        }
        return asked;
    }

    /// <summary>Follows stops and the marks that close on them through a paragraph.</summary>
    private ref struct Closing(string text, SpanBuffer tokens, int to)
    {
        private readonly ReadOnlySpan<int> starts = tokens.Starts, ends = tokens.Ends;
        private bool quoteOpen;

        /// <summary>The stop that the tokens since have only closed upon, or -1.</summary>
        public int Stop { get; private set; } = -1;

        /// <summary>Whether the next token closes on the stop as well.</summary>
        public bool GoesOn { get; private set; }

        /// <summary>The last mark that opened a quotation, or -1.</summary>
        public int Opening { get; private set; } = -1;

        /// <summary>Whether the rules alone decide about the gap after the token: at closing marks.</summary>
        public readonly bool IsRuled(int at) => Stop >= 0 && Stop < at;

        public void Pass(int at)
        {
            char mark = text[starts[at]];
            if (mark == '"')
                quoteOpen = !quoteOpen;
            if (mark == '“' || mark == '"' && quoteOpen)
                Opening = at;
            bool stops = SentenceRules.IsStop(text, starts[at], ends[at]) || SentenceRules.IsAbbreviation(text, starts[at], ends[at])
                || CharClasses.Of(mark) == CharClass.Dash && at + 1 < to && text[starts[at + 1]] is '"' or '”' && Closes(at + 1);
            Stop = stops ? at : Stop >= 0 && GoesOn ? Stop : -1;
            GoesOn = Stop >= 0 && at + 1 < to && Closes(at + 1);
        }

        /// <summary>Straight marks close where they touch what stands before them, or where one is open.</summary>
        private readonly bool Closes(int at)
        {
            int start = starts[at], length = ends[at] - start;
            bool touching = start == ends[at - 1], touchingNext = at + 1 < to && starts[at + 1] == ends[at];
            return text[start] switch
            {
                '”' or '»' or '›' or ')' or ']' or '}' => true,
                '"' => touching ? quoteOpen || !touchingNext : quoteOpen && !touchingNext,
                '’' or '\'' or '`' => touching && (length == 1 || length == 2 && text[start + 1] == text[start]),
                _ => false,
            };
        }
    }
}
