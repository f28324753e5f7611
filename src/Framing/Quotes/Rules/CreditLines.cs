namespace Framing.Quotes.Rules;

/// <summary>Quotations with a line of their own below that names who wrote them and for whom: <c>"…"</c>, <c>Ada Marsh, Harbor Herald</c>.</summary>
internal static class CreditLines
{
    private const int MostTokens = 10, FewestLines = 2, LongestLead = 6;

    public static QuoteRule Rule { get; } = new("credit line",
        "““It rained.” ¶ Ada Marsh, Harbor Herald”: where an article has several such lines, each signs the quotation that ends above it.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        List<Attribution> signed = [];
        for (int pair = 0; pair < text.Marks.Outermost.Length; pair++)
        {
            (int first, int last) = text.Marks.Range(pair);
            if (last - first < 3 || last + 1 >= text.Count || text.Marks.State[last] != MarkState.Close || text.Paragraphs.Start(text.Paragraphs.Of[last + 1]) != last + 1
                || Name(text, text.Paragraphs.Of[last + 1]) is not { } name)
                continue;
            int comma = name.Last + 1, opens = Math.Min(FirstMark(text, text.Paragraphs.Of[last], last), text.Marks.FirstInside(pair));
            signed.Add(new() { Cue = new CueSpan(comma, comma, comma, 1), Content = [new(opens, last)], Source = name, Verbatim = true });
        }
        // One alone may be a place or a heading.
        if (signed.Count >= FewestLines)
            Replacement.Apply(text, attributions, signed);
    }

    /// <summary>
    /// The first token behind a mark that a paragraph opens with, or nearly ("Others note, “"): what others say within it the signer quotes. The last token
    /// where there is none.
    /// </summary>
    private static int FirstMark(QuoteText text, int paragraph, int last)
    {
        int first = text.Paragraphs.Start(paragraph), most = Math.Min(last, first + LongestLead);
        while (first < most && text.Marks.State[first] is not (MarkState.Open or MarkState.Stray))
            first++;
        return first < most ? first + 1 : last;
    }

    /// <summary>The name before the comma, where all of a paragraph is that and a name behind it, with no full stop.</summary>
    private static TokenRange? Name(QuoteText text, int paragraph)
    {
        (int start, int end) = (text.Paragraphs.Start(paragraph), text.Paragraphs.End(paragraph));
        if (end - start is < 3 or > MostTokens || text.Tokens[start].Span.Field != Field.Text)
            return null;
        int comma = -1;
        for (int i = start; i < end; i++)
        {
            ReadOnlySpan<char> word = text.Document[text.Tokens[i].Span];
            if (text.IsComma(i) && comma < 0)
                comma = i;
            else if (!char.IsUpper(word[0]) && text.TagOf(i) is not (PennTag.POS or PennTag.HYPH) && text.FormOf(i) is not ("of" or "the" or "and")
                || word.Length > 4 && !word.ContainsAnyInRange('a', 'z'))
                return null;
        }
        return comma > start && comma < end - 1 && !text.IsPunctuation(end - 1) ? new(start, comma - 1) : null;
    }
}
