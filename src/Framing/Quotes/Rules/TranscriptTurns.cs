namespace Framing.Quotes.Rules;

/// <summary>
/// Turns of a transcript: paragraphs that open with a speaker and a colon ("MARSH: …", "Q: …"). One such paragraph may be a heading;
/// two of different speakers make a transcript.
/// </summary>
internal static class TranscriptTurns
{
    private const int MostWordsOfName = 4, LeastTurns = 2;

    public static QuoteRule Rule { get; } = new("turns of a transcript",
        "“MARSH: …”, “Q: …”: two paragraphs that open with different speakers and a colon make a transcript.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        List<Attribution> turns = [];
        HashSet<uint> labels = [];
        for (int paragraph = 0; paragraph < text.Paragraphs.Count; paragraph++)
        {
            if (Turn(text, paragraph) is { } turn)
            {
                turns.Add(turn);
                labels.Add(text.Form[turn.Source!.Value.Last]);
            }
        }
        if (turns.Count >= LeastTurns && labels.Count > 1)
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
        if (!IsSentence(text, colon + 1, end))
            return null;
        return new() { Content = [new(colon + 1, end - 1)], Source = new(start, colon - 1), Verbatim = true };
    }

    /// <summary>"MARSH", "Q", or a name whose every word is capitalized and tagged as a name.</summary>
    private static bool IsSpeaker(QuoteText text, int start, int end)
    {
        bool capitals = true, name = true;
        for (int i = start; i < end; i++)
        {
            ReadOnlySpan<char> word = text.Document[text.Tokens[i].Span];
            if (text.IsPunctuation(i) && word is "." or "-")
                continue;
            if (!char.IsUpper(word[0]))
                return false;
            capitals &= !word.ContainsAnyInRange('a', 'z');
            name &= text.TagOf(i) == PennTag.NNP;
        }
        return capitals || (name && (end - start > 1 || text.SourceBand[start] != 1));
    }

    /// <summary>A turn is a sentence, not the value of a label ("Author: …").</summary>
    private static bool IsSentence(QuoteText text, int start, int end)
    {
        bool verb = false;
        for (int i = start; i < end && !verb; i++)
            verb = text.TagOf(i) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD or PennTag.VB;
        return text.Class[end - 1] is (byte)TokenClass.Stop or (byte)TokenClass.Dash && (verb || end - start <= 6);
    }
}
