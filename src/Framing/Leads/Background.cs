using Framing.Language;

namespace Framing.Leads;

/// <summary>
/// Sentences that tell nothing of the event: what somebody or something is at all times (as an outlet says of itself), what a picture beside the text
/// shows, what somebody passes on of another's, and what sums up without a particular.
/// </summary>
internal static class Background
{
    /// <summary>A longer sentence has a particular of some kind.</summary>
    private const int LongestSummary = 13;

    /// <summary>Whether a sentence is one of these.</summary>
    public static bool Is(Line line) => HasCue(line) || IsSummary(line) || IsDefinition(line);

    /// <summary>"(See map below)", "RT @".</summary>
    private static bool HasCue(Line line)
    {
        ReadOnlySpan<char> text = line.Document[line.Span];
        foreach (string cue in LeadLists.Cues)
        {
            if (text.Contains(cue, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>"The harbor office is a bureau of the county, which was founded in 1911": a name, and what it is in the present.</summary>
    private static bool IsDefinition(Line line)
    {
        Token[] tokens = [.. line.Document.TokensIn(line.Span)];
        int at = tokens.Length > 1 && tokens[0].Upos == UniversalTag.DET ? 1 : 0;
        // "Daily" of "The Daily Harbor" is no name by its tag, nor is "ICE" always.
        if (at >= tokens.Length || tokens[at].Upos != UniversalTag.PROPN && !(at > 0 && char.IsUpper(line.Document[tokens[at].Span][0]))
                && line.Document[tokens[at].Span].ContainsAnyExceptInRange('A', 'Z')
            || line.Words.Any(w => w.Voice == Voice.DirectQuote))
            return false;
        bool aside = false;
        for (; at + 1 < tokens.Length; at++)
        {
            if (line.Document[tokens[at].Span] is ",")
                aside = !aside;
            else if (!aside && tokens[at].Upos is UniversalTag.VERB or UniversalTag.AUX)
                break;
        }
        if (at + 1 >= tokens.Length || tokens[at].Tag is not (PennTag.VBZ or PennTag.VBP) || line.Document.Lemma(tokens[at]) != "be")
            return false;
        int next = at + 1;
        while (next + 1 < tokens.Length && tokens[next].Upos == UniversalTag.ADV)
            next++;
        return tokens[next].Upos is UniversalTag.DET or UniversalTag.ADP || tokens[next].Tag is PennTag.CD;
    }

    /// <summary>
    /// "The clerk blasted the mayor for her habits and her manner": that somebody spoke and of what, in a few words, none in marks, without a number, a name but
    /// of who acts, or a clause that tells what was said.
    /// </summary>
    private static bool IsSummary(Line line)
    {
        bool verb = false, speech = false;
        foreach (Word word in line.Words)
        {
            if (word.Tag == UniversalTag.NUM || word.Voice is Voice.DirectQuote or Voice.Distanced || verb && word.IsName
                || line.Document[word.Span].ContainsAnyInRange('0', '9'))
                return false;
            verb |= word.Tag is UniversalTag.VERB or UniversalTag.AUX;
            speech |= word.Tag == UniversalTag.VERB
                && line.Document.TokensIn(word.Span) is [var token, ..] && ReportingVerbs.Classes.ContainsKey(line.Document.Lemma(token));
        }
        return speech && line.Words.Length <= LongestSummary
            && !line.Document.Quotes.Any(q => q.Reported && q.Content.Any(c => line.Span.Overlaps(c) && HasVerb(line, c)));
    }

    private static bool HasVerb(Line line, TextSpan content) => line.Words.Any(w => content.Contains(w.Span) && w.Tag is UniversalTag.VERB or UniversalTag.AUX);
}
