using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Reads what is said of a person in clauses beside the name: "the agency’s director, Ada Marsh", "Marsh, who heads the Ridge Institute",
/// "Marsh, whose firm …".
/// </summary>
internal static class BesideReader
{
    private const int Longest = 16, LongestBehind = 6;

    /// <summary>
    /// Where the description begins that the name stands beside as its apposition: "the agency’s director" before "Ada Marsh", with a comma
    /// between them and an end of the apposition after; -1 where there is none.
    /// </summary>
    public static int DescriptionBefore(ArticleMap map, Cast cast, NameMention person)
    {
        int comma = person.First - 1;
        if (comma < 1 || !map.IsForm(comma, ",") || map.Sentence(comma) != map.Sentence(person.First)
            || !(map.IsNoun(comma - 1) || comma > 1 && map.Sentence(comma - 2) == map.Sentence(comma) && map.IsNoun(comma - 2) && cast.IsRole(map.Text(comma - 2, comma)))
            || cast.At(comma - 1) is { Type: EntityType.Person }
            || TimePhrases.EndsAt(map, cast, comma - 1)
            || (SpeakerWords.TimeOrManner.Contains(map.Lemma(comma - 1)) && !IsAtTheTime(map, comma)) || !Ends(map, AfterNumber(map, person.End)))
            return -1;
        int first = comma, holder = -1;
        while (first > 0 && comma - first < Longest && map.Sentence(first - 1) == map.Sentence(comma) && map.IsQuoted(first - 1) == map.IsQuoted(person.First)
            && IsDescription(map, first - 1))
        {
            first--;
            // "A statement from the district attorney in charge, Ada Marsh", "a spokesman for the mayor, Ada Marsh": the first whose head can be a person.
            if (IsDeterminer(map, first) && IsHolder(map, cast, first, comma))
                holder = first;
        }
        // "One of his lawyers, Ada Marsh", "KX1’s reporter, Ada Marsh"
        if (first + 2 < comma
            && (map.IsForm(first, "one") && map.IsForm(first + 1, "of") || map.Tag(first) is PennTag.NNP or PennTag.NN && map.Tag(first + 1) is PennTag.POS))
            return first;
        // "Harbor star Ada Marsh’s lawyer, Owen Toll," opens the sentence.
        if ((first == 0 || map.Sentence(first - 1) != map.Sentence(first)) && map.Has(first, comma, PennTag.POS) && IsHolder(map, cast, first, comma))
            return first;
        // "In the Senate, Ada Marsh": a preposition before all of it makes it a place or time; "from the harbor’s director, Ada Marsh" does not.
        return holder >= 0 || !IsDeterminer(map, first) ? holder : first;
    }

    private static bool IsDeterminer(ArticleMap map, int at) => map[at].Upos == UniversalTag.DET || map.Tag(at) == PennTag.PRPS;

    /// <summary>Whether a noun phrase with a person as its head begins there and stands before the comma, at most a few words behind its head.</summary>
    private static bool IsHolder(ArticleMap map, Cast cast, int first, int comma)
    {
        int head = first;
        while (head + 1 < comma && map.Tag(head + 1) is not (PennTag.IN or PennTag.TO))
            head++;
        return comma - head <= LongestBehind
            && (SpeakerWords.IsPerson(map.Form(head)) || cast.IsRole(map.Form(head)) || (head > first + 1 && cast.IsRole(map.Text(head - 1, head + 1))));
    }

    /// <summary>The token after a name, over the number of a third of that name: "Owen Toll III,".</summary>
    public static int AfterNumber(ArticleMap map, int end) => end < map.Count && map.Form(end) is "ii" or "iii" or "iv" ? end + 1 : end;

    /// <summary>"The director at the time, Ada Marsh,"</summary>
    private static bool IsAtTheTime(ArticleMap map, int comma) =>
        comma > 3 && map.IsForm(comma - 1, "time") && map.IsForm(comma - 2, "the") && map.IsForm(comma - 3, "at");

    /// <summary>Whether a comma follows the name, at once or after the body that it is of: "Owen Toll of Pratt Hale,".</summary>
    public static bool EndsApposition(ArticleMap map, int at)
    {
        if (map.Tag(Math.Min(at, map.Count - 1)) is not PennTag.IN)
            return at < map.Count && map.Form(at) is ",";
        int end = at + 1;
        while (end < map.Count && end - at < Longest
            && (map[end].Upos is UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.DET || map.Form(end) is "&" or "of"))
            end++;
        return end < map.Count && map.Form(end) is ",";
    }

    /// <summary>Reads the relative clause that begins at "who" or "whose".</summary>
    public static void ReadClause(ArticleMap map, Cast cast, Actor actor, int first)
    {
        int end = first;
        while (end < map.Count && end - first < Longest && map.Sentence(end) == map.Sentence(first) && map.IsQuoted(end) == map.IsQuoted(first)
            && map.Form(end) is not ("," or ";" or ":" or "—" or "(" or "." or "?" or "!"))
            end++;
        if (end - first < 2)
            return;
        actor.Clauses.Add(map.Text(first, end));
        ReadPredicate(map, cast, actor, first + 1, end);
        int verb = map.IsForm(first + 1, "now") ? first + 2 : first + 1;
        if (map.Form(first) is "who" && verb < end && SpeakerWords.Leads.Contains(map.Lemma(verb)))
            actor.Body ??= BodyIn(map, cast, verb + 1, end);
    }

    /// <summary>"Who was then the harbor’s clerk", "who served as mayor": a description after "be" or "as".</summary>
    private static void ReadPredicate(ArticleMap map, Cast cast, Actor actor, int verb, int end)
    {
        int noun = verb;
        while (noun < end && (map.Lemma(noun) is "be" or "become" or "have" || map[noun].Upos is UniversalTag.ADV or UniversalTag.AUX))
            noun++;
        if (noun + 1 < end && map.Lemma(noun) is "serve" or "work" && map.IsForm(noun + 1, "as"))
            noun += 2;
        if (noun > verb && noun < end
            && (map.Tag(noun) is PennTag.PRPS || map[noun].Upos is UniversalTag.DET or UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN))
            RoleReader.Describe(map, cast, actor, noun, end);
    }

    /// <summary>The body that a description names ("of the Ridge Institute") or points back to ("the agency’s").</summary>
    public static Actor? BodyIn(ArticleMap map, Cast cast, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (cast.At(i) is { Type: EntityType.Organization } body && !cast.IsOffice(body.Actor.Name))
                return body.Actor;
        }
        for (int i = first; i < end; i++)
        {
            if (map.Tag(i) == PennTag.PRPS && map.Form(i) is "its")
                return cast.BodyBefore(i, noun: null) is { } near && map.Paragraph(near.First) == map.Paragraph(i) ? near.Actor : null;
            if (i + 1 < end && map.Form(i) is "the" && SpeakerWords.Is(map.Form(i + 1), SpeakerNoun.Body)
                && (i + 2 >= end || map.Tag(i + 2) == PennTag.POS || !map.IsNoun(i + 2)))
                return cast.BodyBefore(i, map.Form(i + 1))?.Actor;
        }
        return null;
    }

    private static bool IsDescription(ArticleMap map, int at) =>
        map[at].Upos is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.NUM or UniversalTag.DET
        || map.Tag(at) is PennTag.PRPS or PennTag.POS or PennTag.HYPH or PennTag.IN;

    private static bool Ends(ArticleMap map, int at) => at >= map.Count || map.Form(at) is "," or "." or ";" or "”" or "\"" or "''" or "–" or "—" or "--"
        || map.Form(at) is "-" && map[at].Span.Start > map[at - 1].Span.End;
}
