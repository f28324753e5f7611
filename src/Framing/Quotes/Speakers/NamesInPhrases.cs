using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Finds the name that a source's words give, as their head or as an apposition to it.</summary>
internal sealed class NamesInPhrases(ArticleMap map, Cast cast, NominalResolver nominals)
{
    /// <summary>How far behind a description the name may stand that it is of.</summary>
    private const int FarthestName = 16;

    /// <summary>The name that the phrase is, as the head of its noun phrase or as an apposition to it.</summary>
    public NameMention? In(SourcePhrase phrase)
    {
        if (HeadName(phrase.First, phrase.CoreEnd) is { } head)
            return head;
        if (BeforeApposition(phrase) is { } described)
            return described;
        // "An attorney for Marsh, Ben Toll": the apposition is the source and the nouns before it are the role.
        if (phrase.NounEnd < phrase.End && BodyAfter(phrase) is { } called)
            return called;
        int comma = phrase.NounEnd;
        while (comma < phrase.End && map.Form(comma) is not ",")
            comma++;
        if (comma < phrase.End && PersonAfter(comma, phrase.End) is { } apposed && (apposed.End >= phrase.End || !map.IsNoun(apposed.End)))
        {
            RoleReader.Describe(map, cast, apposed.Actor, phrase.First, phrase.NounEnd);
            return apposed;
        }
        // "A former official, now with Pratt Hale, Owen Toll": the last of several.
        for (int i = comma + 1; i < phrase.End; i++)
        {
            if (map.Form(i) is "," && PersonAfter(i, phrase.End) is { } last && last.End >= phrase.End)
            {
                if (cast.At(phrase.First) is null && map.Tag(phrase.First - 1 < 0 ? phrase.First : phrase.First - 1) is not PennTag.IN)
                    RoleReader.Describe(map, cast, last.Actor, phrase.First, phrase.NounEnd);
                return last;
            }
        }
        // "Its director, Ada Marsh": the quotation's source may end before the name.
        if (phrase.End + 1 >= map.Count || !map.IsForm(phrase.End, ","))
            return null;
        if (BodyAfter(phrase) is { } body)
            return body;
        if (PersonAfter(phrase.End, map.Count) is not { } beside)
            return Farther(phrase);
        if (BesideReader.DescriptionBefore(map, cast, beside) == phrase.First)
            return beside;
        // "A lawyer for Ms. Marsh, Owen Toll of Pratt Hale, said": one person's role, and the name stands between commas.
        if (map.Tag(phrase.CoreEnd - 1) != PennTag.NN || cast.At(phrase.CoreEnd - 1) is not null || !BesideReader.EndsApposition(map, beside.End))
            return null;
        RoleReader.Describe(map, cast, beside.Actor, phrase.First, phrase.NounEnd);
        return beside;
    }

    /// <summary>
    /// "Marsh, president of the Ridge Institute, an author of the bill, issued a release, saying": a description between commas, right behind a name or behind
    /// another description of it.
    /// </summary>
    private NameMention? BeforeApposition(SourcePhrase phrase)
    {
        if (Owned(phrase) is { } owned)
            return owned;
        if (map.Form(phrase.First) is not ("a" or "an" or "the") || phrase.First < 2 || !map.IsForm(phrase.First - 1, ",") || !map.IsForm(phrase.End, ",")
            || map.Tag(phrase.CoreEnd - 1) != PennTag.NN || !SpeakerWords.IsPerson(map.Form(phrase.CoreEnd - 1)) && !nominals.MayBeWho(phrase.CoreEnd - 1))
            return null;
        for (int i = phrase.First - 2; i >= 0 && phrase.First - i < FarthestName && map.Sentence(i) == map.Sentence(phrase.First); i--)
        {
            if (cast.At(i) is { Type: EntityType.Person } name && map.IsForm(name.End, ","))
                return name;
            if (map[i].Upos is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.CCONJ || map.IsQuoted(i) != map.IsQuoted(phrase.First))
                return null;
        }
        return null;
    }

    /// <summary>
    /// "Ada Marsh, Hale’s chief of staff told reporters": what somebody is to another, right behind the name that opens the sentence or follows a quotation.
    /// </summary>
    private NameMention? Owned(SourcePhrase phrase)
    {
        if (phrase.First < 2 || !map.IsForm(phrase.First - 1, ",") || cast.At(phrase.First - 2) is not { Type: EntityType.Person } name || map.IsAttributed(name.First)
            || !(map.Tag(phrase.First) is PennTag.PRPS || cast.At(phrase.First) is { } owner && map.Tag(owner.End) is PennTag.POS && owner.End < phrase.CoreEnd)
            || map.Tag(phrase.CoreEnd - 1) != PennTag.NN || cast.At(phrase.CoreEnd - 1) is not null || !SpeakerWords.IsPerson(map.Form(phrase.CoreEnd - 1)))
            return null;
        bool opens = name.First == 0 || map.Sentence(name.First - 1) != map.Sentence(name.First) || map.Tag(name.First - 1) is PennTag.CloseQuote;
        return opens && map.Sentence(name.First) == map.Sentence(phrase.First) ? name : null;
    }

    /// <summary>"A former official, now a partner with Pratt Hale, Owen Toll, told": the name between the last commas before the verb.</summary>
    private NameMention? Farther(SourcePhrase phrase)
    {
        if (map.Tag(phrase.First) is not (PennTag.DT or PennTag.CD or PennTag.PRPS) || map.Tag(phrase.CoreEnd - 1) != PennTag.NN)
            return null;
        for (int i = phrase.End + 1; i < Math.Min(map.Count - 1, phrase.End + FarthestName) && map.Sentence(i) == map.Sentence(phrase.First); i++)
        {
            if (map.Tag(i) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)
                return null;
            if (map.Form(i) is "," && cast.At(i + 1) is { Type: EntityType.Person } person && map.IsForm(person.End, ",")
                && person.End + 1 < map.Count && map.Tag(person.End + 1) is PennTag.VBD or PennTag.VBZ)
            {
                RoleReader.Describe(map, cast, person.Actor, phrase.First, phrase.NounEnd);
                return person;
            }
        }
        return null;
    }

    /// <summary>"The harbor’s watchdog, Tidewatch, said": the body that a description between commas goes on to name.</summary>
    private NameMention? BodyAfter(SourcePhrase phrase)
    {
        int comma = phrase.NounEnd;
        if (map.Tag(phrase.CoreEnd - 1) is not PennTag.NN || !SpeakerWords.Is(map.Form(phrase.CoreEnd - 1), SpeakerNoun.Body | SpeakerNoun.Team)
            || !map.IsForm(comma, ",") || cast.At(comma + 1) is not { Type: EntityType.Organization } body || body.First != comma + 1)
            return null;
        bool ends = body.End >= map.Count || map.Form(body.End) is "," or "." || map.Tag(body.End).IsFinite();
        if (ends && body.Actor.Roles.Count == 0)
            RoleReader.Describe(map, cast, body.Actor, phrase.First, phrase.NounEnd);
        return ends ? body : null;
    }

    /// <summary>The person whose name follows a comma at once or after a noun or two: "Republican Owen Toll".</summary>
    private NameMention? PersonAfter(int comma, int end)
    {
        int next = comma + 1;
        while (next < end && next < comma + 4 && cast.At(next) is null && (map.IsNoun(next) || map[next].Upos is UniversalTag.ADJ))
            next++;
        return cast.At(next) is { Type: EntityType.Person } person && person.First == next ? person : null;
    }

    /// <summary>"Dunmore and Harbor officials", "the House and Senate committees": two places or bodies of which the people at the end are.</summary>
    private bool IsCoordinated(NameMention name, int and, int end) => name.Type != EntityType.Person && map.Form(and) is "and" or "or"
        && and + 2 < end && map.IsCapital(and + 1) && cast.At(and + 1) is not { Type: EntityType.Person }
        && map.Tag(end - 1) is PennTag.NNS && !map.IsCapital(end - 1) && cast.At(end - 1) is null;

    /// <summary>"Gov. Hoyt Orders Probe": behind a name with a title capitals that end in no speaker are a headline's.</summary>
    private bool IsBeforeHeadline(NameMention name, int end) => name is { Type: EntityType.Person, First: > 0 } && name.End < end
        && (NameWords.Default[map.Form(name.First - 1)] & NameClass.Title) != 0 && map.IsCapital(name.First - 1) && map.IsCapital(name.End)
        && SpeakerWords.Of(map.Form(end - 1)) == SpeakerNoun.None && SpeakerWords.Of(map.Lemma(end - 1)) == SpeakerNoun.None
        && !SpeakerWords.IsPerson(map.Lemma(end - 1)) && !cast.IsRole(map.Form(end - 1)) && map.Tag(name.End) is not PennTag.POS;

    /// <summary>"HERALD Norland": the paper of a place, which says nothing.</summary>
    private bool IsEdition(NameMention name, int end) => name.Type == EntityType.Organization && name.End < end && cast.IsMedium(name.Actor)
        && cast.At(name.End) is { Type: EntityType.Place } place && place.End == end;

    /// <summary>The last name before <paramref name="end"/> that no noun follows: "Trump" in "Trump campaign" is not the head.</summary>
    private NameMention? HeadName(int first, int end)
    {
        NameMention? head = null;
        for (int i = first; i < end; i++)
        {
            if (cast.At(i) is not { } name)
                continue;
            i = Math.Max(i, name.End - 1);
            int behind = BesideReader.AfterNumber(map, name.End);
            bool followed = behind < end
                && (map.IsNoun(behind) || map[behind].Upos is UniversalTag.ADJ or UniversalTag.NUM || map.Tag(behind) is PennTag.POS or PennTag.HYPH
                    // "Some Marsh delegates", whatever the tagger takes them for
                    || name.Type == EntityType.Person && !map.IsCapital(behind) && cast.IsRole(map.Form(behind))
                    || IsCoordinated(name, behind, end));
            if ((!followed || IsBeforeHeadline(name, end) || IsEdition(name, end))
                && (head is null || name.Type == EntityType.Person && head.Value.Type != EntityType.Person))
                head = name;
        }
        return head;
    }
}
