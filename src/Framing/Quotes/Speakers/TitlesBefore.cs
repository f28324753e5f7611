using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Reads the title before a person's name: "Homeland Security Secretary", "former harbor clerk", "the Dunmore Times’".</summary>
internal static class TitlesBefore
{
    public static void Read(ArticleMap map, Cast cast, NameMention person)
    {
        int first = person.First;
        person.Actor.HasAge |= first > 1
            && (map.Form(first - 1) is "old" && map.Form(first - 2) is "-" || map.Form(first - 1).EndsWith("-old", StringComparison.Ordinal));
        while (first > 0 && person.First - first < 10 && InSentence(map, first - 1, person.First) && map.IsQuoted(first - 1) == map.IsQuoted(person.First)
            && IsTitleWord(map, cast, first - 1) && !TimePhrases.EndsAt(map, cast, first - 1)
            && (!map.IsInTitleCase(person.First) || IsTitleInHeadline(map, cast, first - 1, person.First)))
            first--;
        while (first < person.First && (map.Tag(first) is PennTag.POS or PennTag.HYPH || map.Form(first) is "of" or "and" or "-"))
            first++;
        // "In the view of Mayor Voss", "a friend of Mayor Voss": what is of somebody is not what they are.
        for (int i = person.First - 2; i > first; i--)
        {
            if (map.Form(i) is "of" && IsTitle(map, i + 1) && !IsTitle(map, i - 1))
                first = i + 1;
        }
        first = BehindOpening(map, first, person);
        // "He ran, challenging Mayor Voss": what is done to somebody is not what they are.
        if (person.First - first > 1 && map.Form(first).EndsWith("ing", StringComparison.Ordinal) && !map.IsCapital(first)
            && !SpeakerWords.Grade.Contains(map.Form(first)) && IsTitle(map, first + 1)
            && (first == 0 || map[first - 1].Upos is not (UniversalTag.DET or UniversalTag.ADJ) || map.Sentence(first - 1) != map.Sentence(first)))
            first++;
        // "[Then Mayor] Ada Marsh": put into what somebody says.
        if (first == person.First && first > 2 && map.IsForm(first - 1, "]") && BracketBefore(map, first) is { } open && IsTitle(map, first - 2))
            RoleReader.Describe(map, cast, person.Actor, open + 1, first - 1);
        // "NBC’s Ada Marsh", "the Dunmore Times’ Ada Marsh": for whom, not what.
        if (OwnerBefore(map, cast, person.First) is { } body)
        {
            person.Actor.Body ??= body;
            return;
        }
        // "A Dunmore woman named Ada Marsh"
        if (first == person.First && first > 1 && map.Form(first - 1) is "named" && map.IsNoun(first - 2)
            && map.Sentence(first - 2) == map.Sentence(first))
        {
            int noun = first - 2;
            while (noun > 0 && first - noun < 8 && map.Sentence(noun - 1) == map.Sentence(first) && (map.IsNoun(noun - 1) || map[noun - 1].Upos is UniversalTag.ADJ))
                noun--;
            RoleReader.Describe(map, cast, person.Actor, noun, first - 1);
        }
        if (first == person.First)
            return;
        if (map.Tag(person.First - 1) == PennTag.POS)
            return;
        if ((map.IsNoun(person.First - 1) || IsTitle(map, person.First - 1) || SpeakerWords.Of(map.Form(person.First - 1)) != SpeakerNoun.None
                || SpeakerWords.IsPerson(map.Form(person.First - 1)) || IsMistaggedRole(map, cast, person.First - 1))
            && !SpeakerWords.Address.Contains(map.Form(person.First - 1)))
        {
            RoleReader.Describe(map, cast, person.Actor, first, person.First);
            // A capital before a name makes a speaker one of a chamber.
            if (map.IsForm(person.First - 1, "speaker") && map.IsCapital(person.First - 1))
                person.Actor.Roles.Add("legislator");
        }
    }

    /// <summary>
    /// Where a role begins behind the noun that a preposition opens the sentence with: "At Monday’s hearing engineer Sara Voss said", "In a letter Mayor Voss said".
    /// </summary>
    private static int BehindOpening(ArticleMap map, int first, NameMention person)
    {
        int opens = first;
        while (opens > 0 && first - opens < 8 && map.Sentence(opens - 1) == map.Sentence(person.First)
            && (map[opens - 1].Upos is UniversalTag.DET or UniversalTag.NUM or UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.ADJ
                || map.Tag(opens - 1) is PennTag.POS or PennTag.PRPS or PennTag.IN))
            opens--;
        bool start = opens == 0 || map.Sentence(opens - 1) != map.Sentence(person.First);
        if (!start || map.Tag(opens) is not PennTag.IN || person.End >= map.Count || !map.Tag(person.End).IsFinite()
            || SpeakerWords.IsPerson(map.Form(first)) || IsTitle(map, first))
            return first;
        int role = first + 1;
        while (role < person.First && !IsTitle(map, role) && !SpeakerWords.IsPerson(map.Form(role)))
            role++;
        while (role - 1 >= first && map.IsCapital(role - 1))
            role--;
        return role;
    }

    private static int? BracketBefore(ArticleMap map, int end)
    {
        for (int i = end - 2; i >= 0 && end - i < 8; i--)
        {
            if (map.Form(i) is "[")
                return i;
        }
        return null;
    }

    /// <summary>The body whose name in the possessive stands before a token, known as a name here or from the lists; a medium may be called in one word.</summary>
    private static Actor? OwnerBefore(ArticleMap map, Cast cast, int at)
    {
        int mark = at - 1;
        if (mark < 1 || map.Sentence(mark) != map.Sentence(at) || !(map.Tag(mark) is PennTag.POS || map.Form(mark) is "’" or "'" or "’s" or "'s"))
            return null;
        if (cast.At(mark - 1) is { Type: EntityType.Organization } owner)
            return owner.Actor;
        for (int first = Math.Max(0, mark - 3); first < mark; first++)
        {
            if (map.IsCapital(first) && map.Sentence(first) == map.Sentence(at) && cast.IsBody(map.Text(first, mark)))
                return new(ActorKind.Body, map.Text(first, mark));
        }
        return null;
    }

    private static bool IsTitleWord(ArticleMap map, Cast cast, int at)
    {
        if (cast.At(at) is { Type: EntityType.Person })
            // "Trump campaign spokesman" goes on through a name; a bare name before a name is somebody else.
            return map.IsNoun(at + 1) && cast.At(at + 1) is null;
        return map[at].Upos is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.NUM
            || map.Tag(at) is PennTag.POS or PennTag.HYPH || map.Form(at) is "of" or "and" or "-" or "’s" || IsTitle(map, at)
            // "Secretary of the Harbor Ada Marsh"
            || (map.Form(at) is "the" && at > 1 && map.IsForm(at - 1, "of") && IsTitle(map, at - 2) && map.IsCapital(at + 1))
            // "Harbor widow", whatever the tagger takes it for
            || SpeakerWords.Is(map.Form(at), SpeakerNoun.Male | SpeakerNoun.Female) || IsMistaggedRole(map, cast, at)
            // "Agent in charge Ada Marsh"
            || SourcePhrase.IsFieldBefore(map, cast, at)
            // "Deputy Secretary for Harbor Security Ada Marsh"
            || (map.Form(at) is "for" && at > 0 && map.IsCapital(at + 1) && IsTitle(map, at - 1));
    }

    /// <summary>"Former Harbor Mayor" in "Board Fires Former Harbor Mayor Voss": of a headline's capitals only titles and what goes with them.</summary>
    private static bool IsTitleInHeadline(ArticleMap map, Cast cast, int at, int person) =>
        IsTitle(map, at) && (NameWords.Default[map.Form(at)] & NameClass.Speech) == 0
        || map.Tag(at) is PennTag.NN or PennTag.NNP && SpeakerWords.IsPerson(map.Form(at))
        || at < person - 1 && (cast.At(at) is { Type: not EntityType.Person } || SpeakerWords.Past.Contains(map.Form(at)) || SpeakerWords.Grade.Contains(map.Form(at))
            || SpeakerWords.Republican.Contains(map.Form(at)) || SpeakerWords.Democratic.Contains(map.Form(at)) || SpeakerWords.Relational.Contains(map.Form(at))
            || (NameWords.Default[map.Form(at)] & (NameClass.Demonym | NameClass.Office)) != 0 || map.Form(at) is "of" && at > 0 && IsTitle(map, at - 1));

    /// <summary>A title right before the name is of its sentence, wherever the sentence was cut.</summary>
    private static bool InSentence(ArticleMap map, int at, int person) => map.Sentence(at) == map.Sentence(person)
        || (at == person - 1 && IsTitle(map, at) && map.Paragraph(at) == map.Paragraph(person));

    /// <summary>A capitalized title, whatever the tagger takes it for.</summary>
    public static bool IsTitle(ArticleMap map, int at) => map.IsCapital(at) && (NameWords.Default[map.Form(at)] & NameClass.Title) != 0
        // "Chief executive", whose last word alone is none.
        || at > 0 && (NameWords.Default[$"{map.Form(at - 1)} {map.Form(at)}"] & NameClass.Title) != 0;

    /// <summary>"Dunmore delegate Ada Marsh": a listed role between a place and a name, which the tagger may take for a verb.</summary>
    private static bool IsMistaggedRole(ArticleMap map, Cast cast, int at) => at > 0 && map.Tag(at) is PennTag.VB or PennTag.VBP
        && map.Sentence(at - 1) == map.Sentence(at) && (cast.At(at - 1) is { Type: EntityType.Place } || map[at - 1].Upos is UniversalTag.ADJ)
        && cast.At(at + 1) is { Type: EntityType.Person } && cast.IsRole(map.Form(at));
}
