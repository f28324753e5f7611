using Framing.Quotes.Speakers;

namespace Framing.Quotes.Rules;

/// <summary>Whose words a sentence is, told by a phrase between its commas and no verb.</summary>
internal static class Prepositions
{
    /// <summary>No source named so is longer, in tokens.</summary>
    private const int Longest = 20;

    public static QuoteRule Rule { get; } = new("whose words",
        "“Four were hurt, per the sheriff’s office”, “In the words of Marsh, it was late”, “the plan, in the clerk’s view, was a mess”: whose words they are.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        AttributionsBySentence known = new(text, attributions);
        for (int sentence = 0; sentence < text.Sentences.Count; sentence++)
        {
            int start = text.Sentences.Start(sentence), last = text.LastWord(start, text.Sentences.End(sentence));
            for (int at = start; at < last; at++)
            {
                if ((at == start || text.IsComma(at - 1)) && Phrase(text, at, last) is { } phrase && Take(text, known, start, last, at, phrase))
                    break;
            }
        }
        known.Finish();
    }

    /// <summary>The words that tell whose, the source, and the last token of both.</summary>
    private static (CueSpan Cue, TokenRange Source, int Last)? Phrase(QuoteText text, int at, int last)
    {
        int end = at + 1;
        while (end <= last && end - at <= Longest && !text.IsComma(end))
            end++;
        if (end <= last && !text.IsComma(end))
            return null;
        // "To hear Marsh tell it"
        if (text.FormOf(at) == "to" && text.FormOf(at + 1) == "hear" && end > at + 4 && text.FormOf(end - 1) is "it" && text.FormOf(end - 2) is "tell")
            return (new CueSpan(end - 2, end - 2, end - 2, 1), new(at + 2, end - 3), end - 1);
        // "According to a guard who spoke up"
        if (text.FormOf(at) == "according" && text.FormOf(at + 1) == "to" && end > at + 2 && !text.HasFinite(at + 2, Relative(text, at + 2, end) - 1))
            return (new CueSpan(at, at + 1, at, 1), new(at + 2, end - 1), end - 1);
        if (text.HasFinite(at + 1, end - 1))
            return null;
        int per = text.FormOf(at) == "as" ? at + 1 : at;
        if (text.FormOf(per) == "per" && end > per + 1)
            return IsSource(text, per + 1) ? (new CueSpan(at, per, per, 1), new(per + 1, end - 1), end - 1) : null;
        if (text.FormOf(at) is not ("in" or "by") || end < at + 3)
            return null;
        // "In the words of Marsh"
        if (text.FormOf(at + 1) == "the" && RuleWords.InWhose.Contains(text.FormOf(at + 2)) && at + 4 < end && text.FormOf(at + 3) == "of"
            && text.FirstNoun(at + 4, end) is { } source && source.First == at + 4)
            return (new CueSpan(at, at + 3, at + 2, 1), new(at + 4, end - 1), end - 1);
        // "By her own account, Marsh never read it": whom the sentence goes on with.
        if (text.TagOf(at + 1) is PennTag.PRPS && text.FormOf(end - 2) is "own" && RuleWords.InWhose.Contains(text.FormOf(end - 1)) && text.SentenceStart(at) == at
            && text.FirstNoun(end + 1, last + 1) is { } subject && subject.First == end + 1)
            return (new CueSpan(end - 1, end - 1, end - 1, 1), subject, end - 1);
        // "In Marsh's words", "by the clerk's own account"
        int owner = end - 2;
        while (owner > at && text.FormOf(owner) is "own")
            owner--;
        return RuleWords.InWhose.Contains(text.FormOf(end - 1)) && text.TagOf(owner) is PennTag.POS && owner > at + 1
            ? (new CueSpan(end - 1, end - 1, end - 1, 1), new(at + 1, owner - 1), end - 1) : null;
    }

    private static int Relative(QuoteText text, int first, int end)
    {
        while (first < end && text.TagOf(first) is not (PennTag.WP or PennTag.WDT or PennTag.WPS))
            first++;
        return first;
    }

    /// <summary>A source with an article or a name, or people, since "per day" measures.</summary>
    private static bool IsSource(QuoteText text, int first) => text.TagOf(first) is PennTag.DT or PennTag.NNP or PennTag.NNPS or PennTag.PRPS
        || text.TagOf(first) is PennTag.NN or PennTag.NNS && SpeakerWords.Is(text.LemmaOf(first), SpeakerNoun.Anonymous | SpeakerNoun.Document)
        || SpeakerWords.Is(text.FormOf(first), SpeakerNoun.Anonymous)
        || text.TagOf(first) is PennTag.NN or PennTag.JJ && text.TagOf(first + 1) is PennTag.NNS && SpeakerWords.Is(text.LemmaOf(first + 1), SpeakerNoun.Anonymous);

    /// <summary>Gives the rest of the sentence to the source, unless somebody who is named is its source already.</summary>
    private static bool Take(QuoteText text, AttributionsBySentence known, int start, int last, int at, (CueSpan Cue, TokenRange Source, int Last) phrase)
    {
        List<TokenRange> content = [];
        if (at - 2 >= start)
            content.Add(new(start, at - 2));
        if (phrase.Last + 2 <= last)
            content.Add(new(phrase.Last + 2, last));
        bool said = content.Exists(range => text.HasFinite(range.First, range.Last) || text.Marks.IsInside(range.Last));
        List<Attribution> rivals = [.. known.Touching(new(start, last)).Distinct<Attribution>(ReferenceEqualityComparer.Instance)];
        var sentence = new TokenRange(start, last);
        // Who takes these very words for a cue has misread them; what somebody tells of themselves is theirs, whatever it tells ("Marsh never read it").
        bool Misread(Attribution one) => one.Source == phrase.Source && content.Exists(range => range.Contains(phrase.Source.First))
            || one is { Cue: { } cue, Source: { } source } && at <= cue.First && cue.Last <= phrase.Last
                && (text.FormOf(at) != "according" || !source.Overlaps(phrase.Source));
        bool Within(Attribution one) => one.Content.TrueForAll(range => sentence.Contains(range.First) && sentence.Contains(range.Last));
        if (!said || rivals.Exists(one => !Misread(one) && (one.Source is not null || !Within(one))))
            return false;
        foreach (Attribution one in rivals)
            known.Drop(one);
        known.Add(new() { Cue = phrase.Cue, Source = phrase.Source, Content = content });
        return true;
    }
}
