namespace Framing.Quotes;

/// <summary>
/// Who may be the source: what the second stage holds for possible, and the noun phrases that grammar offers, which are the cue's subject, the
/// one after it, the one after "by", and the first of the sentence. The first three may stand in what the second stage took for content.
/// </summary>
internal static class SourceCandidates
{
    /// <summary>No attribution has more.</summary>
    public const int Most = 12;

    private const int Reach = 12;

    /// <summary>Those of grammar, where no candidate overlaps them yet.</summary>
    public static void AddPhrases(QuoteText text, CueSpan cue, Attribution attribution)
    {
        int sentence = text.Sentences.Of[cue.First], start = text.Sentences.Start(sentence), end = text.Sentences.End(sentence);
        List<SourceCandidate> candidates = attribution.Candidates;
        int before = cue.First;
        while (before > start && IsPassedOver(text, before - 1))
            before--;
        Add(text.NounEndingAt(before, start));
        Add(text.FirstNoun(cue.Last + 1, Math.Min(end, cue.Last + 4)));
        for (int i = cue.Last + 1; i < Math.Min(end, cue.Last + Reach); i++)
        {
            if (text.Document.Form(text.Tokens[i]) == "by")
            {
                Add(text.FirstNoun(i + 1, Math.Min(end, i + 4)));
                break;
            }
        }
        Add(text.FirstNoun(start, Math.Min(end, start + Reach)), near: false);

        void Add(TokenRange? phrase, bool near = true)
        {
            if (phrase is { } range && candidates.Count < Most && !range.Overlaps(new(cue.First, cue.Last)) && !candidates.Exists(one => one.Range.Overlaps(range))
                && (!attribution.Content.Exists(one => one.Overlaps(range)) || (near && SourceCut.Rest(text, attribution, range).Count > 0)))
                candidates.Add(new(range, 0, false));
        }
    }

    /// <summary>What stands between a subject and its verb: adverbs, auxiliaries, "to".</summary>
    private static bool IsPassedOver(QuoteText text, int token) =>
        text.Tokens[token].Tag is PennTag.RB or PennTag.MD or PennTag.TO || text.Tokens[token].Upos == UniversalTag.AUX;
}
