namespace Framing.Quotes.Rules;

/// <summary>Quotations that a name signs: <c>"…" – Name</c>, in the same paragraph or at the start of the next.</summary>
internal static class Signatures
{
    public const int MostTokens = 14;

    public static QuoteRule Rule { get; } = new("signature",
        "““It rained.” – Ada Marsh”: a name behind a dash signs the quotation.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        List<Attribution> signed = [];
        for (int pair = 0; pair < text.Marks.Outermost.Length; pair++)
        {
            (int first, int last) = text.Marks.Range(pair);
            if (last - first < 3 || last + 1 >= text.Count || text.Class[last + 1] != (byte)TokenClass.Dash || !OpensParagraph(text, first))
                continue;
            int dash = last + 1, paragraph = text.Paragraphs.Of[dash], end = text.Paragraphs.End(paragraph);
            bool near = paragraph == text.Paragraphs.Of[last] || (paragraph == text.Paragraphs.Of[last] + 1 && text.Paragraphs.Start(paragraph) == dash);
            while (dash + 1 < end && text.Class[dash + 1] == (byte)TokenClass.Dash)
                dash++;
            if (!near || dash + 1 >= end || end - dash > MostTokens || text.Tokens[dash + 1].Span.Field != text.Tokens[last].Span.Field || !IsName(text, dash + 1, end))
                continue;
            signed.Add(new()
            {
                Cue = new CueSpan(last + 1, dash, dash, 1),
                Content = [new(first + 1, last)],
                Source = new(dash + 1, end - 1),
            });
        }
        Replacement.Apply(text, attributions, signed);
    }

    private static bool OpensParagraph(QuoteText text, int token) => text.Paragraphs.Start(text.Paragraphs.Of[token]) == token;

    /// <summary>It opens with a capital, and no verb makes a sentence of it.</summary>
    public static bool IsName(QuoteText text, int start, int end)
    {
        if (text.Shape[start] is not (1 or 2 or 5))
            return false;
        for (int i = start; i < end; i++)
        {
            if (text.TagOf(i).IsFinite())
                return false;
        }
        return true;
    }
}
