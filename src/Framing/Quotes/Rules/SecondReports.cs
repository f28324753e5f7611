using Framing.Quotes.Speakers;
using Framing.Quotes.Voices;

namespace Framing.Quotes.Rules;

/// <summary>Reports that stand in another's source, content or sentence and that the models did not part from it.</summary>
internal static class SecondReports
{
    /// <summary>No relative clause before the verb of an outer report is longer.</summary>
    private const int Reach = 40;

    public static QuoteRule FirstVerb { get; } = new("first of two verbs",
        "“Leaders accused the mayor of waste and condemned the vote”: two reports of one speaker, whose first verb is no part of the source.", PartSource);

    public static QuoteRule SecondSpeaker { get; } = new("second speaker",
        "“Marsh said that it is late, while clerks have said they will wait”: another speaker's report ends the first.", PartContent);

    public static QuoteRule Outer { get; } = new("report of a report",
        "“Reporters relayed that witnesses cited the storm”: where only the inner report was found, the outer one takes it with all its words.", TakeIn);

    public static QuoteRule Added { get; } = new("participle that adds",
        "“She said, adding the pier is closed”: a participle behind a report adds a clause of the same speaker.", Add);

    private static void PartSource(QuoteText text, List<Attribution> attributions)
    {
        bool[] taken = text.Taken(attributions, withSource: true);
        for (int i = 0, count = attributions.Count; i < count; i++)
        {
            if (attributions[i] is not { Cue: { } cue, Source: { } source } one || source.First >= cue.First || text.TagOf(cue.First - 1) is not PennTag.CC
                || VerbIn(text, source) is not { } verb)
                continue;
            attributions[i] = one with { Source = source with { Last = verb - 1 } };
            int last = cue.First - 1;
            while (last > source.Last && text.IsPunctuation(last) || text.TagOf(last) is PennTag.CC or PennTag.RB)
                last--;
            var said = new TokenRange(verb + 1, last);
            if (said.Length > 1 && !taken.AsSpan(source.Last + 1, Math.Max(0, last - source.Last)).Contains(true))
                attributions.Add(new() { Cue = new CueSpan(verb, verb, verb, 1), Source = source with { Last = verb - 1 }, Content = [said] });
        }
    }

    /// <summary>A verb of speech within a source, after its noun phrase and outside any relative clause; <see langword="null"/> where there is none.</summary>
    private static int? VerbIn(QuoteText text, TokenRange source)
    {
        for (int i = source.First + 1; i < source.Last; i++)
        {
            if (text.TagOf(i) is PennTag.WP or PennTag.WDT or PennTag.Comma)
                return null;
            if (text.IsFinite(i) && text.TagOf(i - 1).IsNoun() && text.TagOf(i + 1) is not PennTag.IN && text.IsSpeech(i))
                return i;
        }
        return null;
    }

    private static void PartContent(QuoteText text, List<Attribution> attributions)
    {
        for (int i = 0, count = attributions.Count; i < count; i++)
        {
            if (attributions[i] is not { Cue: { } cue, Content: [.., var last] } one || last.First < cue.First || Second(text, last, cue) is not { } second)
                continue;
            attributions[i] = one with { Content = [.. one.Content.SkipLast(1), last with { Last = second.Comma - 1 }] };
            attributions.Add(second.Said);
        }
    }

    /// <summary>A second speaker after a comma and "while", "but" or "and": a noun phrase, a verb of speech and a clause.</summary>
    private static (int Comma, Attribution Said)? Second(QuoteText text, TokenRange content, CueSpan own)
    {
        for (int comma = content.First + 3; comma + 5 < content.Last; comma++)
        {
            if (!text.IsComma(comma) || text.Marks.State[comma] != MarkState.Outside || !RuleWords.Joining.Contains(text.FormOf(comma + 1)))
                continue;
            if (text.FirstNoun(comma + 2, Math.Min(content.Last, comma + 10)) is not { } noun || noun.First != comma + 2 || text.TagOf(noun.Last) is PennTag.PRP)
                continue;
            int cue = noun.Last + 1;
            // "People close to him", "the board’s Office of Harbor Affairs", "Owen Toll, a clerk,"
            while (cue < content.Last && cue < noun.Last + 8 && (text.TagOf(cue).IsNoun()
                || text.TagOf(cue) is PennTag.JJ or PennTag.IN or PennTag.TO or PennTag.PRP or PennTag.DT or PennTag.Comma))
                cue++;
            int verb = cue;
            while (verb < content.Last && text.LemmaOf(verb) == "have" || text.TagOf(verb) is PennTag.RB)
                verb++;
            if (verb + 2 >= content.Last || !ReportsClause(text, verb) && !(text.TagOf(verb) is PennTag.VBD && text.LemmaOf(verb) == text.LemmaOf(own.First)))
                continue;
            TokenRange source = noun with { Last = text.IsComma(cue - 1) ? noun.Last : cue - 1 };
            return (comma, new() { Cue = new CueSpan(cue, verb, verb, 1), Source = source, Content = [content with { First = verb + 1 }] });
        }
        return null;
    }

    /// <summary>A finite verb, or a participle after "have", that reports a clause.</summary>
    private static bool ReportsClause(QuoteText text, int verb)
    {
        if (text.TagOf(verb) is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBN) || !text.IsSpeech(verb))
            return false;
        return text.FormOf(verb + 1) == "that" || !Speech.NeedsClause(text.LemmaOf(verb)) && text.TagOf(verb + 1) is PennTag.PRP && text.IsFinite(verb + 2);
    }

    private static void TakeIn(QuoteText text, List<Attribution> attributions)
    {
        bool[] cues = new bool[text.Count];
        foreach (Attribution one in attributions)
        {
            if (one.Cue is { } cue)
                cues.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(true);
        }
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is not { Cue: { } cue, Source: { } source } one || source.First < 3 || source.Last >= cue.First || one.Content[0].First < cue.First)
                continue;
            int verb = source.First - 2, start = text.SentenceStart(source.First);
            bool outer = verb > start && text.FormOf(verb + 1) == "that" && text.TagOf(verb) is PennTag.VBD or PennTag.VBZ or PennTag.VBP
                && !cues[verb] && text.Marks.State[verb] == MarkState.Outside && text.IsSpeech(verb);
            if (outer && Reporter(text, verb, start) is { } reporter)
                attributions[i] = new() { Cue = new CueSpan(verb, verb, verb, 1), Source = reporter, Content = [new(source.First, one.Content[^1].Last)] };
        }
    }

    /// <summary>The subject of the verb, over a relative clause: "reporters from two papers who were there after the storm".</summary>
    private static TokenRange? Reporter(QuoteText text, int verb, int start)
    {
        for (int who = verb - 1; who > Math.Max(start, verb - Reach) && !text.IsComma(who); who--)
        {
            if (text.TagOf(who) is not PennTag.WP || text.NounEndingAt(who, start) is not { } noun)
                continue;
            int first = text.Outermost(noun.First, start);
            if (first - 2 >= start && text.TagOf(first - 1) is PennTag.CC && text.NounEndingAt(first - 1, start) is { } other)
                first = text.Outermost(other.First, start);
            return noun with { First = first };
        }
        return text.SubjectOf(verb, start);
    }

    private static void Add(QuoteText text, List<Attribution> attributions)
    {
        bool[] taken = text.Taken(attributions);
        for (int i = 0, count = attributions.Count; i < count; i++)
        {
            if (attributions[i] is not { Cue: { } cue, Source: { } source } one || one.Content[0].First > cue.Last)
                continue;
            int comma = Math.Max(cue.Last, source.Last) + 1, verb = comma + 1, end = text.SentenceEnd(cue.Last);
            if (verb + 4 >= end || !text.IsComma(comma) || text.TagOf(verb) is not PennTag.VBG
                || text.FormOf(verb) == "according" || !text.IsSpeech(verb) || Speech.NeedsClause(text.LemmaOf(verb)))
                continue;
            int last = end - 1;
            while (last > verb && text.IsPunctuation(last) && text.Marks.State[last] == MarkState.Outside)
                last--;
            if (!text.HasFinite(verb + 2, last - 1) || taken.AsSpan(verb, last - verb + 1).Contains(true))
                continue;
            taken.AsSpan(verb, last - verb + 1).Fill(true);
            attributions.Add(new() { Cue = new CueSpan(verb, verb, verb, 1), Source = source, Content = [new(verb + 1, last)] });
        }
    }

    public static QuoteRule InText { get; } = QuoteRule.Mend("demand of a text", "“Sent a letter demanding the board resign”: the participle reports what the text says.",
        (text, one, cue) =>
        {
            if (one.Source is null || text.IsSpeech(cue.Head))
                return null;
            TokenRange content = one.Content[^1];
            for (int verb = content.First + 1; verb + 2 < content.Last; verb++)
            {
                if (text.TagOf(verb) is PennTag.VBG && text.Marks.State[verb] == MarkState.Outside && text.IsSpeech(verb)
                    && text.TagOf(verb - 1) is PennTag.NN && SpeakerWords.Is(text.LemmaOf(verb - 1), SpeakerNoun.Document))
                    return one with { Cue = new CueSpan(verb, verb, verb, cue.Score), Content = [content with { First = verb + 1 }] };
            }
            return null;
        });

    public static QuoteRule While { get; } = QuoteRule.Mend("while asking", "“The text was cut while asking them to wait”: the subject of the verb before asks.",
        (text, one, cue) => one.Source is null && cue.First > 1 && text.TagOf(cue.First) is PennTag.VBG && one.Content[0].First > cue.Last
            && text.IsSpeech(cue.First) && text.FormOf(cue.First - 1) is "while" && text.SubjectBefore(cue.First - 1) is { } subject
            ? one with { Source = subject }
            : null);
}
