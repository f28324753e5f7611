using Framing.Annotation;
using Framing.Quotes.Speakers;

namespace Framing.Quotes.Shapes;

/// <summary>
/// Participles of speech: one that adds a clause to what was just said ("she said, adding the pier is closed"), one that says what a text
/// says ("sent a letter demanding the board resign"), and one without a source of its own ("the text was cut while asking them to wait").
/// </summary>
internal static class Participials
{
    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        bool[] taken = new bool[text.Count];
        foreach (Attribution one in attributions)
            one.MarkIn(taken);
        for (int i = 0, count = attributions.Count; i < count; i++)
        {
            if (attributions[i] is not { Cue: { } cue } one)
                continue;
            if (one.Source is null)
                attributions[i] = one with { Source = Implied(text, one, cue) };
            else if (!CueVerbs.IsListed(text.Document.Lemma(text.Tokens[cue.Head])) && InText(text, one) is { } verb)
                attributions[i] = one with { Cue = new CueSpan(verb, verb, verb, cue.Score), Content = [one.Content[^1] with { First = verb + 1 }] };
            else if (Added(text, one, cue, taken) is { } added)
                attributions.Add(added);
        }
    }

    /// <summary>Who asks in "the text was cut while asking them to wait": the subject of the verb before.</summary>
    private static TokenRange? Implied(QuoteText text, Attribution one, CueSpan cue) =>
        cue.First > 1 && text.Tokens[cue.First].Tag is PennTag.VBG && one.Content[0].First > cue.Last && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[cue.First]))
        && text.Document.Form(text.Tokens[cue.First - 1]) is "while" ? Clauses.SubjectBefore(text, cue.First - 1) : null;

    /// <summary>The verb of speech right behind the name of a text: "a letter demanding".</summary>
    private static int? InText(QuoteText text, Attribution one)
    {
        TokenRange content = one.Content[^1];
        for (int verb = content.First + 1; verb + 2 < content.Last; verb++)
        {
            if (text.Tokens[verb].Tag is PennTag.VBG && text.Marks.State[verb] == MarkState.Outside && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[verb]))
                && text.Tokens[verb - 1].Tag is PennTag.NN && SpeakerWords.Is(text.Document.Lemma(text.Tokens[verb - 1]), SpeakerNoun.Document))
                return verb;
        }
        return null;
    }

    /// <summary>The clause that a participle adds, right after a comma behind the cue and its source.</summary>
    private static Attribution? Added(QuoteText text, Attribution one, CueSpan cue, bool[] taken)
    {
        int comma = Math.Max(cue.Last, one.Source!.Value.Last) + 1, verb = comma + 1, end = text.Sentences.End(text.Sentences.Of[cue.Last]);
        if (verb + 4 >= end || !Clauses.IsComma(text, comma) || text.Tokens[verb].Tag is not PennTag.VBG || one.Content[0].First > cue.Last)
            return null;
        string lemma = text.Document.Lemma(text.Tokens[verb]);
        if (!CueVerbs.IsListed(lemma) || Speech.NeedsClause(lemma))
            return null;
        int last = end - 1, finite = verb + 2;
        while (last > verb && text.IsPunctuation(last) && text.Marks.State[last] == MarkState.Outside)
            last--;
        while (finite < last && !Clauses.IsFinite(text, finite))
            finite++;
        if (finite >= last || taken.AsSpan(verb, last - verb + 1).Contains(true))
            return null;
        taken.AsSpan(verb, last - verb + 1).Fill(true);
        return new() { Cue = new CueSpan(verb, verb, verb, 1), Source = one.Source, Content = [new(verb + 1, last)] };
    }
}
