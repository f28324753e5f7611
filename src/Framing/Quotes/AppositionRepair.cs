namespace Framing.Quotes;

/// <summary>
/// A description between commas that stands beside somebody is not a second speaker: in "Ada Marsh, an author of the bill, issued a letter
/// calling it fair, and saying …" and "Toll said that his client, a clerk, was fired, calling it unfair" one source speaks twice.
/// </summary>
internal static class AppositionRepair
{
    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is { Cue: { } cue, Source: { } source } one && IsApposition(text, source, cue) && SpeakerAround(text, attributions, i, cue, source) is { } speaker)
                attributions[i] = one with { Source = speaker };
        }
    }

    /// <summary>"An author of the bill", after a comma and before one, with a participle as its cue.</summary>
    private static bool IsApposition(QuoteText text, TokenRange source, CueSpan cue)
    {
        if (source.Last >= cue.First || source.First == 0 || text.Tokens[cue.First].Tag is not PennTag.VBG
            || !Clauses.IsComma(text, source.First - 1) || text.Tokens[source.First].Tag is not PennTag.DT)
            return false;
        int end = source.First;
        while (end < cue.First && !Clauses.IsComma(text, end))
            end++;
        return end < cue.First - 1;
    }

    /// <summary>The source of another attribution whose words before its cue, or whose content, the description stands in.</summary>
    private static TokenRange? SpeakerAround(QuoteText text, List<Attribution> attributions, int own, CueSpan cue, TokenRange source)
    {
        for (int i = 0; i < attributions.Count; i++)
        {
            if (i == own || attributions[i] is not { Cue: { } other, Source: { } speaker } around || other.First >= cue.First
                || text.Sentences.Of[speaker.First] != text.Sentences.Of[source.First] || speaker.First >= source.First)
                continue;
            if (source.Last < other.First || source.First > other.Last)
                return speaker;
        }
        return null;
    }
}
