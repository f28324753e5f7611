namespace Framing.Quotes.Rules;

/// <summary>What follows a verb of speech, its object and a colon.</summary>
internal static class ColonClauses
{
    private const int LongestObject = 8, LeastWords = 5;

    public static QuoteRule Rule { get; } = new("object and colon",
        "“Wrote a column suggesting three ways out: Pay the clerks, or sell the pier”: what follows the colon was said, where nobody else's words stand.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        bool[] taken = text.Taken(attributions);
        for (int colon = 3; colon < text.Count; colon++)
        {
            if (text.Class[colon] != (byte)TokenClass.Colon || text.Document[text.Tokens[colon].Span] is not ":" || text.Marks.State[colon] != MarkState.Outside)
                continue;
            int start = text.SentenceStart(colon), end = text.SentenceEnd(colon);
            // A capital after the colon opens a sentence of its own.
            if (end == colon + 1 && end < text.Count && text.Paragraphs.Of[end] == text.Paragraphs.Of[colon])
                end = text.SentenceEnd(end);
            int last = text.LastWord(colon, end);
            bool free = last - colon >= LeastWords && text.Tokens[colon].Span.Field == Field.Text && !taken.AsSpan(colon, last - colon + 1).Contains(true);
            if (free && Verb(text, colon, start, taken) is { } verb && Source(text, verb, start) is { } source && source.Last < verb)
                attributions.Add(new() { Cue = new CueSpan(verb, verb, verb, 1), Source = source, Content = [new(colon + 1, last)] });
        }
    }

    /// <summary>A verb of speech with nothing but a noun phrase between it and the colon.</summary>
    private static int? Verb(QuoteText text, int colon, int start, bool[] taken)
    {
        for (int verb = colon - 1; verb > Math.Max(start, colon - LongestObject); verb--)
        {
            if (taken[verb] || text.Marks.State[verb] != MarkState.Outside)
                return null;
            if (text.TagOf(verb) is PennTag.VBG or PennTag.VBD or PennTag.VBZ or PennTag.VBP)
                return verb < colon - 1 && text.IsSpeech(verb) ? verb : null;
            if (!text.TagOf(verb).IsNoun()
                && text.TagOf(verb) is not (PennTag.DT or PennTag.JJ or PennTag.CD or PennTag.RP or PennTag.RB or PennTag.PRPS or PennTag.HYPH))
                return null;
        }
        return null;
    }

    private static TokenRange? Source(QuoteText text, int verb, int start) =>
        text.TagOf(verb) is PennTag.VBG ? text.SubjectBefore(verb) : text.SubjectOf(verb, start);
}
