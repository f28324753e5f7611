namespace Framing.Quotes.Shapes;

/// <summary>
/// Turns of a transcript: paragraphs that open with a speaker and a colon ("MARSH: …", "Q: …"). One such paragraph may be a heading;
/// two make a transcript.
/// </summary>
internal static class TranscriptTurns
{
    private const int MostWordsOfName = 4, LeastTurns = 2;

    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        List<Attribution> turns = [];
        for (int paragraph = 0; paragraph < text.Paragraphs.Count; paragraph++)
        {
            if (Turn(text, paragraph) is { } turn)
                turns.Add(turn);
        }
        if (turns.Count >= LeastTurns)
            Replacement.Apply(text, attributions, turns);
    }

    private static Attribution? Turn(QuoteText text, int paragraph)
    {
        int start = text.Paragraphs.Start(paragraph), end = text.Paragraphs.End(paragraph);
        if (text.Document.Headline is { } headline && headline.Contains(text.Tokens[start].Span))
            return null;
        int colon = start;
        while (colon < end && colon - start <= MostWordsOfName && text.Class[colon] != (byte)TokenClass.Colon)
            colon++;
        bool isColon = colon > start && colon - start <= MostWordsOfName && colon + 1 < end && text.Document[text.Tokens[colon].Span] is ":";
        if (!isColon || text.Marks.PairOf[colon + 1] >= 0 || !IsSpeaker(text, start, colon))
            return null;
        return new() { Content = [new(colon + 1, end - 1)], Source = new(start, colon - 1), Verbatim = true };
    }

    /// <summary>A name in capitals, or one whose every word is capitalized.</summary>
    private static bool IsSpeaker(QuoteText text, int start, int end)
    {
        bool letter = false;
        for (int i = start; i < end; i++)
        {
            ReadOnlySpan<char> word = text.Document[text.Tokens[i].Span];
            letter |= char.IsLetter(word[0]);
            if (char.IsLetter(word[0]) && !char.IsUpper(word[0]) || char.IsDigit(word[0]))
                return false;
        }
        return letter;
    }
}
