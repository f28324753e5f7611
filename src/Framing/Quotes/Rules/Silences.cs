namespace Framing.Quotes.Rules;

/// <summary>Drops what is told of somebody who said nothing.</summary>
internal static class Silences
{
    public static QuoteRule Kept { get; } = QuoteRule.Drop("silent", "“Was silent about the raid”, “voted for it”: nothing was said.", (text, one, cue) =>
        !SpeechMarks.IsIn(text, one) && (RuleWords.Silent.Contains(text.FormOf(cue.Last)) || RuleWords.Silent.Contains(text.FormOf(Math.Max(cue.First, cue.Last - 1)))
            || text.LemmaOf(cue.Head) == "vote" && text.TagOf(cue.Head) is not (PennTag.NN or PennTag.NNS)));

    public static QuoteRule Unsaid { get; } = QuoteRule.Drop("not spoken of",
        "“Did not mention the raid”, “declined to discuss it”: what somebody kept to themselves, told by its name and by no clause of theirs.", (text, one, cue) =>
        !SpeechMarks.IsIn(text, one) && one.Content[0].First > cue.Last && Denies(text, cue) && !one.Content.Exists(range => text.HasFinite(range.First, range.Last)));

    /// <summary>Whether the cue names a topic and says that it was not spoken of.</summary>
    private static bool Denies(QuoteText text, CueSpan cue)
    {
        bool denied = false, topic = false;
        for (int i = cue.First; i <= cue.Last; i++)
        {
            denied |= RuleWords.Unspoken.Contains(text.FormOf(i)) || RuleWords.Unspoken.Contains(text.LemmaOf(i));
            topic |= RuleWords.Topic.Contains(text.LemmaOf(i)) || text.FormOf(i) is "nothing" or "question";
        }
        return denied && topic;
    }
}
