using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>The words that name a source in a sentence, taken apart: "the agency’s spokeswoman in Dayton, who …".</summary>
internal readonly record struct SourcePhrase
{
    /// <summary>The first token.</summary>
    public required int First { get; init; }

    /// <summary>The end of the noun phrase itself, before prepositions, commas and relative clauses.</summary>
    public required int CoreEnd { get; init; }

    /// <summary>The end of the phrase with its prepositions, before the first comma or relative clause.</summary>
    public required int NounEnd { get; init; }

    /// <summary>The end of all that the quotation gave as source.</summary>
    public required int End { get; init; }

    /// <summary>No more words stand between an office and the name of who holds it.</summary>
    private const int LongestField = 7;

    /// <summary>Takes the tokens <c>[first, end)</c> apart; <see langword="null"/> where no word is among them.</summary>
    public static SourcePhrase? Read(ArticleMap map, Cast cast, int first, int end)
    {
        while (first < end && (map[first].Upos is UniversalTag.PUNCT or UniversalTag.SYM or UniversalTag.CCONJ || IsLeadingPreposition(map, first)))
            first++;
        while (end > first && (map[end - 1].Upos is UniversalTag.PUNCT or UniversalTag.SYM && map.Form(end - 1) is not ")" || map.Tag(end - 1) == PennTag.POS))
            end--;
        if (first >= end)
            return null;
        int core = first;
        while (core < end && !EndsCore(map, cast, first, core))
            core++;
        int noun = core;
        while (noun < end && !EndsNoun(map, noun) && !(noun + 1 < end && (IsVerb(map, noun) || IsGot(map, noun))))
            noun++;
        (core, noun) = (BeforeTime(map, cast, first, core), BeforeTime(map, cast, first, noun));
        return new() { First = first, CoreEnd = Math.Max(core, first + 1), NounEnd = Math.Max(noun, first + 1), End = end };
    }

    /// <summary>"The Marsh camp this weekend", "officials on Monday": when it was said is no part of who said it.</summary>
    private static int BeforeTime(ArticleMap map, Cast cast, int first, int end)
    {
        int last = end;
        while (last - 1 > first && TimePhrases.EndsAt(map, cast, last - 1))
            last--;
        while (last < end && last - 1 > first && (map.Tag(last - 1) is PennTag.IN or PennTag.DT || SpeakerWords.WhichTime.Contains(map.Form(last - 1))))
            last--;
        return last;
    }

    /// <summary>"Two clerks hired a lawyer": a verb with an object ends the phrase; "two clerks briefed on it" may be a participle.</summary>
    private static bool IsVerb(ArticleMap map, int at) => map.Tag(at).IsFinite()
        && at > 0 && at + 1 < map.Count && map.Tag(at - 1) != PennTag.HYPH
        && map.Tag(at + 1) is not (PennTag.IN or PennTag.TO or PennTag.RP or PennTag.RB or PennTag.HYPH);

    /// <summary>"A note of the clerk’s obtained by the Herald": who got hold of a text is not who wrote it.</summary>
    private static bool IsGot(ArticleMap map, int at) => map.IsForm(at + 1, "by") && SpeakerWords.Got.Contains(map.Form(at));

    private static bool IsLeadingPreposition(ArticleMap map, int at) => map.Tag(at) is PennTag.IN or PennTag.TO && !map.IsCapital(at);

    private static bool EndsNoun(ArticleMap map, int at) =>
        map.Form(at) is "," or "(" or ";" or ":" or "—" or "--" or "[" || map.Tag(at) is PennTag.WP or PennTag.WDT or PennTag.WPS
        || (map.Form(at) is "–" or "-" && map.Tag(at) != PennTag.HYPH && !IsWithinWord(map, at));

    /// <summary>A hyphen without a blank at either side is part of a name, whatever the tagger takes it for: "SB-54".</summary>
    private static bool IsWithinWord(ArticleMap map, int at) => at > 0 && at + 1 < map.Count
        && map[at - 1].Span.End == map[at].Span.Start && map[at].Span.End == map[at + 1].Span.Start;

    private static bool EndsCore(ArticleMap map, Cast cast, int first, int at)
    {
        if (EndsNoun(map, at))
            return true;
        if (at == first || (cast.At(at) is { } name && name.First < at))
            return false;
        // "Secretary of State Ada Marsh": a preposition inside a title does not end it.
        if (map.Form(at) is "of" or "for" && at + 2 < map.Count && IsTitleOf(map, cast, at))
            return false;
        if (map.Form(first) is not ("a" or "an") && IsFieldBefore(map, cast, at))
            return false;
        // "Marsh delegates feel", whatever the tagger takes them for
        if (map.Tag(at) is PennTag.VBZ or PennTag.VBP && cast.At(at - 1) is { Type: EntityType.Person } && cast.IsRole(map.Form(at)))
            return false;
        return map.Tag(at) is PennTag.IN or PennTag.TO or PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD
            || (map.Tag(at) is PennTag.VBG or PennTag.VBN && at + 1 < map.Count && !map.IsNoun(at + 1));
    }

    /// <summary>
    /// "Harbor agent in charge Ada Marsh", "director of labor affairs Owen Toll": an office, what it is held in, and a name right behind. "A friend of witness Ada Marsh"
    /// is another: a person stands before the name.
    /// </summary>
    public static bool IsFieldBefore(ArticleMap map, Cast cast, int at)
    {
        if (map.Tag(at) is not PennTag.IN || at == 0 || !map.IsNoun(at - 1) || cast.At(at - 1) is not null
            || !(SpeakerWords.IsPerson(map.Form(at - 1)) || cast.IsRole(map.Form(at - 1))))
            return false;
        for (int i = at + 1; i < Math.Min(at + LongestField, map.Count) && map.Sentence(i) == map.Sentence(at); i++)
        {
            if (cast.At(i) is { Type: EntityType.Person } person)
                return person.First == i && i > at + 1 && map.IsNoun(i - 1) && cast.At(i - 1) is null
                    && !SpeakerWords.IsPerson(map.Form(i - 1)) && !cast.IsRole(map.Form(i - 1))
                    && !SpeakerWords.Is(map.Form(i - 1), SpeakerNoun.Team) && (NameWords.Default[map.Form(i - 1)] & NameClass.Title) == 0
                    && !map.Has(at + 1, i, PennTag.DT, PennTag.PRPS, PennTag.POS);
            if (!map.IsNoun(i) && map[i].Upos is not UniversalTag.ADJ && map.Tag(i) is not (PennTag.IN or PennTag.HYPH or PennTag.CC))
                return false;
        }
        return false;
    }

    private static bool IsTitleOf(ArticleMap map, Cast cast, int at)
    {
        for (int i = at + 1; i < Math.Min(at + 6, map.Count); i++)
        {
            if (cast.At(i) is { Type: EntityType.Person } person)
                return i > at + 1 && person.First == i;
            // "Supporters of Mr. Marsh" are not Mr. Marsh.
            if (!map.IsCapital(i) && map.Form(i) is not ("and" or "the" or "of") || (NameWords.Default[map.Form(i)] & (NameClass.MaleTitle | NameClass.FemaleTitle)) != 0)
                return false;
        }
        return false;
    }
}
