namespace Framing.Quotes.Rules;

/// <summary>Who says a whole sentence, named at its end, where another word was taken for the cue or none was found.</summary>
internal static class Closers
{
    private const int Longest = 14;

    public static QuoteRule Rule { get; } = new("speaker at the end",
        "“Hoyt spent the day on the pier, said an aide close to him”: the sentence is the aide's.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        AttributionsBySentence known = new(text, attributions);
        for (int sentence = 0; sentence < text.Sentences.Count; sentence++)
        {
            int start = text.Sentences.Start(sentence), end = text.Sentences.End(sentence);
            for (int at = Math.Max(start + 4, end - Longest); at + 2 < end; at++)
            {
                if (!text.IsComma(at) || text.Marks.State[at] != MarkState.Outside
                    || text.Marks.State[at - 1] != MarkState.Outside || text.SentenceHasMarks[sentence])
                    continue;
                if (Closes(text, at + 1, end) is not { } told || text.Paragraphs.Of[start] != text.Paragraphs.Of[at])
                    continue;
                Take(text, known, told.Verb, told.Source, new(start, at - 1));
                break;
            }
        }
        known.Finish();
    }

    /// <summary>The verb and the speaker that fill the rest of a sentence but for a day: "said an aide", "people close to it said on Friday".</summary>
    private static (int Verb, TokenRange Source)? Closes(QuoteText text, int first, int end)
    {
        int last = text.LastWord(first, end);
        if (IsSaid(text, first))
            return text.FirstNoun(first + 1, last + 1) is { } after && after.First == first + 1
                && !QuoteBuilder.IsDay(text.FormOf(first + 1)) && !HasVerb(text, first + 1, last) ? (first, new(first + 1, last)) : null;
        int verb = last;
        while (verb > first && verb > last - 3 && !IsSaid(text, verb))
            verb--;
        bool people = IsSaid(text, verb) && verb > first && text.FirstNoun(first, verb) is { } noun && noun.First == first && !HasVerb(text, first, verb - 1)
            && text.TagOf(first) is PennTag.DT or PennTag.NNS or PennTag.JJ or PennTag.NNP or PennTag.CD;
        return people ? (verb, new(first, verb - 1)) : null;
    }

    private static bool IsSaid(QuoteText text, int token) => text.FormOf(token) is "said" or "say" or "says";

    private static bool HasVerb(QuoteText text, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (text.IsFinite(i) || text.IsComma(i))
                return true;
        }
        return false;
    }

    /// <summary>Gives the sentence to its speaker, unless somebody else speaks in it or this verb is a cue.</summary>
    private static void Take(QuoteText text, AttributionsBySentence known, int verb, TokenRange source, TokenRange content)
    {
        ILookup<bool, Attribution> within = known.Touching(content with { Last = verb }).Distinct<Attribution>(ReferenceEqualityComparer.Instance)
            .ToLookup(one => one.Cue is { } cue && cue.First >= content.First && cue.First <= verb);
        bool rival = within[true].Any(one => one.Cue!.Value is var cue && (cue.First <= verb && verb <= cue.Last || one.Source is not null && text.IsSpeech(cue.Head)))
            || within[false].Any(one => one.Content.Exists(range => range.Overlaps(content) || range.Contains(verb)));
        if (rival)
            return;
        foreach (Attribution one in within[true])
            known.Drop(one);
        known.Add(new() { Cue = new CueSpan(verb, verb, verb, 1), Source = source, Content = [content] });
    }
}
