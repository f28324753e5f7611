using Framing.Quotes.Speakers;
using Framing.Quotes.Voices;

namespace Framing.Quotes.Rules;

/// <summary>
/// Drops what the models took for attribution though nobody says, thinks or wants anything there: attribution in the wide sense takes in what
/// people do. Words in marks that somebody says are kept whatever the verb.
/// </summary>
internal static class Deeds
{
    public static QuoteRule ForTo { get; } = QuoteRule.Drop("for somebody to do", "“It is a crime for an official to use it”: what nobody need have done.",
        (text, one, cue) => one.Source is { First: > 1 } source && source.Last == cue.First - 1 && text.TagOf(cue.First) is PennTag.TO
            && text.FormOf(source.First - 1) == "for" && text.TagOf(source.First - 2) is PennTag.JJ or PennTag.NN && !text.IsSpeech(cue.Head));

    public static QuoteRule Court { get; } = QuoteRule.Drop("what a court did", "“Were convicted of theft”: what a court did, with nobody named as saying so.",
        (text, one, cue) => one.Source is null && IsCourt(text, cue));

    public static QuoteRule Adjective { get; } =
        Unmarked("participle before its noun", "“A citizen and documented member of”: a participle that belongs to the noun behind it.",
        (text, one, cue) => one.Source is null && IsAdjective(text, one, cue));

    public static QuoteRule Gerund { get; } =
        Unmarked("gerund as subject", "“Supporting him could cost the board”: a gerund that is the subject of the verb behind it.", IsGerund);

    public static QuoteRule Verb { get; } = Unmarked("verb of doing", "“Has clashed with the board”, “spent the day”: who does something has said nothing.",
        (text, _, cue) => text.LemmaOf(cue.First) == "spend" || RuleWords.Deed.Contains(text.LemmaOf(LastVerb(text, cue))));

    public static QuoteRule Freed { get; } = Unmarked("somebody released", "“Released a prisoner”, not “released a statement”.",
        (text, one, cue) => text.LemmaOf(cue.Head) == "release" && FreesPerson(text, one));

    public static QuoteRule Meaning { get; } = Unmarked("meaning that", "“Clerks may file late, meaning that many might”: the writer infers.",
        (text, _, cue) => text.LemmaOf(cue.Head) == "mean" && text.TagOf(cue.Head) is PennTag.VBG);

    public static QuoteRule SoThat { get; } = Unmarked("so that", "“Was crying, so that he could be given a tissue”: an end, not what was cried.",
        (text, one, _) => one.Content[0].First is > 0 and var at && text.FormOf(at) == "that" && text.FormOf(at - 1) == "so");

    public static QuoteRule Concerned { get; } = Unmarked("what something concerned", "“The letter concerned the pier”: what it was about.",
        (text, one, cue) => text.FormOf(cue.Head) == "concerned" && cue.First == cue.Last && text.TagOf(one.Content[0].First) is PennTag.DT);

    public static QuoteRule HeldOff { get; } = Unmarked("name held at a distance", "“Challenged the so-called “harbor” law”: the writer's marks, not the challenger's.",
        (text, one, cue) => Speech.NeedsClause(text.LemmaOf(cue.Head)) && IsHeldOff(text, one));

    public static QuoteRule Allowed { get; } = Unmarked("what is allowed", "“Allows a shop to cite the rule”: what somebody may do.", IsLet);

    public static QuoteRule OpenInfinitive { get; } = Unmarked("infinitive left out", "“Ran after others declined to”: what stands before it is no content of it.",
        (text, one, cue) => cue.Last > cue.First && text.FormOf(cue.Last) == "to" && text.IsVerb(cue.Last - 1) && text.FormOf(cue.First) != "according"
            && one.Content[^1].Last < cue.First);

    public static QuoteRule Thing { get; } =
        Unmarked("what a law does", "“A law effectively prohibits the police from working”: laws and raids do what they do; only words of speech make them speak.",
        (text, one, cue) => !text.IsSpeech(cue.Head) && one.Source is { } source && IsThing(text, source) && text.FormOf(one.Content[0].First) != "that");

    /// <summary>A rule for what has no words of speech in marks.</summary>
    private static QuoteRule Unmarked(string name, string reason, QuoteRule.Test test) =>
        QuoteRule.Drop(name, reason, (text, one, cue) => test(text, one, cue) && !SpeechMarks.IsIn(text, one));

    private static bool IsCourt(QuoteText text, CueSpan cue)
    {
        bool be = false;
        for (int i = cue.First; i <= cue.Last; i++)
        {
            if (be && RuleWords.Court.Contains(text.LemmaOf(i)) && text.TagOf(i) is PennTag.VBN or PennTag.VBD)
                return true;
            be |= text.LemmaOf(i) == "be";
        }
        return false;
    }

    private static bool IsAdjective(QuoteText text, Attribution one, CueSpan cue)
    {
        if (cue.First != cue.Last || one.Content[0].First != cue.Last + 1 || text.TagOf(cue.First) is not (PennTag.VBD or PennTag.VBN or PennTag.JJ))
            return false;
        PennTag before = cue.First > 0 ? text.TagOf(cue.First - 1) : PennTag.CC, next = text.TagOf(cue.Last + 1);
        return before is PennTag.CC or PennTag.DT or PennTag.JJ or PennTag.PRPS && (next.IsNoun() || next is PennTag.JJ);
    }

    private static bool IsGerund(QuoteText text, Attribution one, CueSpan cue)
    {
        if (cue.First != cue.Last || one.Content[0].First != cue.Last + 1 || text.TagOf(cue.First) is not PennTag.VBG)
            return false;
        bool reports = text.IsSpeech(cue.First) && !Speech.NeedsClause(text.LemmaOf(cue.First));
        if (one.Source is not null && (reports || cue.First == 0 || !RuleWords.BeforeParticiple.Contains(text.FormOf(cue.First - 1))))
            return false;
        int at = cue.Last + 1;
        if (!RuleWords.Object.Contains(text.FormOf(at)) && text.TagOf(at) is not PennTag.DT)
            return false;
        while (at + 1 < text.Count && (text.TagOf(at).IsNoun() || text.TagOf(at) is PennTag.DT or PennTag.JJ or PennTag.VBN or PennTag.PRP))
            at++;
        return text.TagOf(at) is PennTag.MD or PennTag.VBZ or PennTag.VBD;
    }

    private static bool FreesPerson(QuoteText text, Attribution one)
    {
        TokenRange content = one.Content[0];
        if (text.FirstNoun(content.First, content.Last + 1) is not { } noun || noun.First > content.First + 1)
            return false;
        string lemma = text.LemmaOf(noun.Last);
        return RuleWords.Freed.Contains(lemma)
            || SpeakerWords.Is(lemma, SpeakerNoun.Anonymous | SpeakerNoun.Male | SpeakerNoun.Female) && !SpeakerWords.Is(lemma, SpeakerNoun.Document);
    }

    /// <summary>All that stands in marks is held at a distance: no clause and no infinitive goes with it.</summary>
    private static bool IsHeldOff(QuoteText text, Attribution one)
    {
        bool marks = false;
        foreach (TokenRange range in one.Content)
        {
            for (int token = range.First; token <= range.Last; token++)
            {
                marks |= text.Marks.IsInside(token);
                if (text.IsFinite(token) || text.TagOf(token) is PennTag.TO)
                    return false;
            }
        }
        return marks;
    }

    /// <summary>The verb nearest before the source, of no more than six words, lets it do what the infinitive says.</summary>
    private static bool IsLet(QuoteText text, Attribution one, CueSpan cue)
    {
        if (one.Source is not { } source || text.TagOf(cue.First) is not PennTag.TO || source.Last != cue.First - 1)
            return false;
        for (int i = source.First - 1; i >= Math.Max(0, source.First - 6); i--)
        {
            if (text.TagOf(i) is PennTag.VB or PennTag.VBZ or PennTag.VBD or PennTag.VBP or PennTag.VBG)
                return RuleWords.Letting.Contains(text.LemmaOf(i));
        }
        return false;
    }

    /// <summary>The last verb of a cue; its head where it has none.</summary>
    private static int LastVerb(QuoteText text, CueSpan cue)
    {
        for (int i = cue.Last; i >= cue.First; i--)
        {
            if (text.IsVerb(i))
                return i;
        }
        return cue.Head;
    }

    private static bool IsThing(QuoteText text, TokenRange source)
    {
        int last = source.First;
        while (last < source.Last && text.TagOf(last + 1) is PennTag.NN or PennTag.JJ or PennTag.HYPH or PennTag.NNP or PennTag.NNS)
            last++;
        return RuleWords.Thing.Contains(text.LemmaOf(last));
    }
}
