namespace Framing.Quotes.Rules;

/// <summary>
/// Takes for the source the subject of a finite verb where a noun that stands nearer was taken: one inside the subject, in an aside, or behind
/// a preposition.
/// </summary>
internal static class FiniteSubjects
{
    public static QuoteRule Bare { get; } =
        Finite("name behind an object", "“One of the jobs Hoyt discussed”: the name right before the verb, not what he does something with.", AfterObject);

    public static QuoteRule Apposed { get; } = Finite("name that ends the source", "“After Hoyt’s address, a reporter, Ada Marsh, asked”: she did.",
        (text, cue, source, start) => text.IsFinite(Verb(text, cue)) ? InApposition(text, source, start) : null);

    public static QuoteRule Outermost { get; } = Finite("noun inside the subject", "“An indictment of members of the board said”: the indictment did.", WholeSubject);

    public static QuoteRule Around { get; } = Finite("noun in an aside", "“The clerks — short of work at the mill — said”: the clerks did.", BeforeAside);

    public static QuoteRule Clause { get; } = QuoteRule.Mend("clause for a source",
        "“The board fired the clerk of the harbor, Owen Toll, saying”, “Marsh attacks Owen Toll: “He’s late””: of a clause its subject speaks, and no one else in it.",
        (text, one, cue) =>
        {
            // "People close to her said": before other verbs what looks like one is a part of the source.
            bool open = text.Class[cue.Head] == (byte)TokenClass.Colon || text.TagOf(Verb(text, cue)) is PennTag.VBG;
            if (!open || one.Source is not { Length: > 2 } source || source.Last >= cue.First)
                return null;
            for (int verb = source.First + 1; verb < source.Last && text.TagOf(verb) is not (PennTag.WP or PennTag.WDT or PennTag.IN or PennTag.Comma); verb++)
            {
                // A title's verb may pass for a noun: "Marsh attacks Owen Toll".
                bool title = text.TagOf(verb) is PennTag.NNS && text.IsSpeech(verb) && text.TagOf(verb - 1) is PennTag.NNP && text.TagOf(verb + 1) is PennTag.NNP;
                if ((text.TagOf(verb).IsFinite() || title) && text.NounEndingAt(verb, source.First) is { } subject && subject.First == source.First)
                    return one with { Source = subject };
            }
            return null;
        });

    private delegate TokenRange? Subject(QuoteText text, CueSpan cue, TokenRange source, int start);

    /// <summary>A rule that gives a finite verb another subject than the noun that was taken.</summary>
    private static QuoteRule Finite(string name, string reason, Subject find) => QuoteRule.Mend(name, reason, (text, one, cue) =>
        one.Source is { } source && IsBefore(text, source, cue)
        && text.TagOf(source.First) is not (PennTag.WP or PennTag.WDT) && text.TagOf(Verb(text, cue)) is not PennTag.VBG
        && find(text, cue, source, text.SentenceStart(cue.First)) is { } subject && subject != source && subject.Last < cue.First
        ? SourceCut.Without(text, one, subject)
        : null);

    /// <summary>The source stands before the cue in its sentence.</summary>
    public static bool IsBefore(QuoteText text, TokenRange source, CueSpan cue) =>
        source.Last < cue.First && text.Sentences.Of[source.First] == text.Sentences.Of[cue.First];

    /// <summary>The first token of a cue that is no adverb.</summary>
    public static int Verb(QuoteText text, CueSpan cue)
    {
        int verb = cue.First;
        while (verb < cue.Last && text.TagOf(verb) is PennTag.RB)
            verb++;
        return verb;
    }

    /// <summary>The first of the tokens of a name that end a source, within it.</summary>
    private static int NameEnding(QuoteText text, TokenRange source)
    {
        int first = source.Last + 1;
        while (first - 1 > source.First && text.TagOf(first - 1) is PennTag.NNP)
            first--;
        return first;
    }

    private static TokenRange? AfterObject(QuoteText text, CueSpan cue, TokenRange source, int start)
    {
        int first = NameEnding(text, source);
        bool behind = source.Last == cue.First - 1 && first <= source.Last && first > source.First && text.TagOf(first - 1) is PennTag.NNS
            && text.TagOf(source.First) is PennTag.DT or PennTag.CD or PennTag.NNS;
        // "The Records Office" is one name, "donors Wednesday" none.
        return behind && char.IsLower(text.Document[text.Tokens[first - 1].Span][0]) && !QuoteBuilder.IsDay(text.FormOf(first)) ? new(first, source.Last) : null;
    }

    /// <summary>The name that ends a source which a preposition opens the sentence with, or many people whom one of them ends.</summary>
    private static TokenRange? InApposition(QuoteText text, TokenRange source, int start)
    {
        int first = NameEnding(text, source);
        bool name = source.Last - first >= 1 && first - 1 > source.First && text.IsComma(first - 1);
        if (!name || source.First == start)
            return null;
        // "The man who was liaison to his followers, Owen Toll": many people are not one.
        bool many = text.TagOf(source.First - 1) is PennTag.IN or PennTag.TO && text.TagOf(first - 2) is PennTag.NNS;
        return many || source.First - 1 == start && text.TagOf(start) is PennTag.IN ? new(first, source.Last) : null;
    }

    private static TokenRange? WholeSubject(QuoteText text, CueSpan cue, TokenRange source, int start)
    {
        // "The jobs Hoyt discussed": a name behind a plural is the subject of a clause without "that".
        bool own = source.First > start && text.TagOf(source.First - 1) is PennTag.NNS && text.TagOf(source.First) is PennTag.NNP && source.Last == Verb(text, cue) - 1;
        return !own && Gap(text, cue, source) is { Length: 0 } ? Outer(text, source, start) : null;
    }

    private static TokenRange? BeforeAside(QuoteText text, CueSpan cue, TokenRange source, int start)
    {
        if (Gap(text, cue, source) is not { Length: > 0 } gap)
            return null;
        return text.Class[gap.Last] == (byte)TokenClass.Dash || gap.Length == 1 ? BeforeAside(text, source, gap.Last, start) : null;
    }

    /// <summary>The noun phrase before an aside that the source stands in and a mark closes right before the verb.</summary>
    private static TokenRange? BeforeAside(QuoteText text, TokenRange source, int close, int start)
    {
        bool dash = text.Class[close] == (byte)TokenClass.Dash;
        if (!dash && !text.IsComma(close))
            return null;
        for (int open = source.First - 1; open > start; open--)
        {
            if (text.Class[open] != text.Class[close])
                continue;
            bool aside = dash || text.TagOf(open + 1) is PennTag.WP or PennTag.WDT && open + 1 < source.First;
            return aside && text.NounEndingAt(open, start) is { } noun ? noun with { First = text.Outermost(noun.First, start) } : null;
        }
        return null;
    }

    /// <summary>What stands between a source and its finite verb, without adverbs right behind the source; <see langword="null"/> where the verb is not finite.</summary>
    private static TokenRange? Gap(QuoteText text, CueSpan cue, TokenRange source)
    {
        int verb = Verb(text, cue), first = source.Last + 1;
        while (first < verb && text.TagOf(first) is PennTag.RB)
            first++;
        return text.IsFinite(verb) ? new(first, verb - 1) : null;
    }

    /// <summary>The noun phrase that the source is only the end of.</summary>
    private static TokenRange? Outer(QuoteText text, TokenRange source, int start)
    {
        int first = text.Outermost(source.First, start);
        // What a verb or a preposition has behind it is no subject.
        bool free = first < source.First && (first == start || text.FormOf(first - 1) == "following" || text.TagOf(first - 1) is not (PennTag.IN or PennTag.VB
            or PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBG or PennTag.VBN or PennTag.TO));
        return free ? source with { First = first } : null;
    }
}
