namespace Framing.Quotes.Rules;

/// <summary>Blocks whose last line, or the one below them, is a dash and a name: <c>&gt; The pier is closed.</c>, <c>&gt; — Ada Marsh, clerk</c>.</summary>
internal static class BlockCredits
{
    public static QuoteRule Rule { get; } = new("credit of a block", "“> The pier is closed. ¶ > — Ada Marsh, clerk”: a name behind a dash signs the block.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        List<Attribution> signed = [];
        for (int paragraph = 0; paragraph < text.Paragraphs.Count; paragraph++)
        {
            if (Words(text, paragraph) is null)
                continue;
            int first = paragraph;
            while (paragraph + 1 < text.Paragraphs.Count && Words(text, paragraph + 1) is not null && Credit(text, paragraph) is null)
                paragraph++;
            int last = paragraph;
            TokenRange? credit = Credit(text, last);
            if (credit is not null)
                last--;
            else if (last + 1 < text.Paragraphs.Count && Credit(text, last + 1) is { } below)
                credit = below;
            for (int quoted = first; quoted <= last && credit is { } source; quoted++)
            {
                int dash = source.First - 1;
                CueSpan? cue = quoted == last ? new CueSpan(dash, dash, dash, 1) : null;
                signed.Add(new() { Cue = cue, Content = [Words(text, quoted)!.Value], Source = source, Verbatim = true });
            }
        }
        Replacement.Apply(text, attributions, signed);
    }

    /// <summary>What stands behind the chevron of a paragraph; nothing where it has none.</summary>
    private static TokenRange? Words(QuoteText text, int paragraph)
    {
        (int start, int end) = (text.Paragraphs.Start(paragraph), text.Paragraphs.End(paragraph));
        return end - start > 1 && text.Tokens[start].Span.Field == Field.Text && text.Document[text.Tokens[start].Span] is ">" ? new(start + 1, end - 1) : null;
    }

    /// <summary>The name, where all of a paragraph is a dash and a name, with what is told of it behind a comma or bracket left out.</summary>
    private static TokenRange? Credit(QuoteText text, int paragraph)
    {
        (int start, int end) = (text.Paragraphs.Start(paragraph), text.Paragraphs.End(paragraph));
        int dash = text.Document[text.Tokens[start].Span] is ">" ? start + 1 : start;
        if (dash + 1 >= end || end - dash > Signatures.MostTokens || text.Class[dash] != (byte)TokenClass.Dash)
            return null;
        int last = dash + 1;
        while (last + 1 < end && text.Document[text.Tokens[last + 1].Span] is not ("(" or "["))
            last++;
        return Signatures.IsName(text, dash + 1, last + 1) ? new(dash + 1, last) : null;
    }
}
