namespace Framing.Quotes.Shapes;

/// <summary>
/// Paragraphs quoted as blocks: after "From X:", after a cue and a colon that end a paragraph, or with <c>&gt;</c> before them.
/// </summary>
internal static class Introductions
{
    private const int MostTokens = 16;

    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is { Cue: { } cue, Verbatim: false } attribution && IsBlock(text, cue, attribution))
                attributions[i] = attribution with { Verbatim = true };
        }
        // The last source named in each paragraph by a cue there.
        var named = new TokenRange?[text.Paragraphs.Count];
        foreach (Attribution attribution in attributions)
        {
            if (attribution is { Cue: { } cue, Source: { } source })
                named[text.Paragraphs.Of[cue.First]] = source;
        }
        List<Attribution> blocks = [];
        for (int paragraph = 1; paragraph < text.Paragraphs.Count; paragraph++)
        {
            if (From(text, paragraph) is { } introduced)
                blocks.Add(introduced);
            else if (Chevron(text, paragraph, named) is { } block)
                blocks.Add(block);
        }
        Replacement.Apply(text, attributions, blocks);
    }

    /// <summary>The paragraph, where the one before it says "From X:".</summary>
    private static Attribution? From(QuoteText text, int paragraph)
    {
        int start = text.Paragraphs.Start(paragraph - 1), end = text.Paragraphs.End(paragraph - 1);
        bool from = end - start is > 2 and <= MostTokens && text.Document[text.Tokens[end - 1].Span] is ":" && text.Document.Form(text.Tokens[start]) == "from";
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
    private static Attribution? Chevron(QuoteText text, int paragraph, TokenRange?[] named)
    {
        int start = text.Paragraphs.Start(paragraph), end = text.Paragraphs.End(paragraph);
        if (text.Document[text.Tokens[start].Span] is not ">" || end - start < 2)
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
        return NounPhrase.First(text, start, end);
    }
}
