using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Tells who the words that name a source mean, as the article up to there knows them.</summary>
internal sealed class SpeakerResolver(ArticleMap map, Cast cast, Memory memory, SourceCategories categories)
{
    /// <summary>How far behind a description the name may stand that it is of.</summary>
    private const int FarthestName = 16;

    /// <summary>How far back the subject may stand that a pronoun of its sentence, or of the next, is of, in tokens.</summary>
    private const int FarthestSubject = 80;

    /// <summary>How far back the page may stand that "it says" is of, in tokens.</summary>
    private const int FarthestPage = 60;

    private readonly NominalResolver nominals = new(map, cast, memory, categories);

    /// <summary>Who speaks, and the words that mention them; <see langword="null"/> where the tokens <c>[first, end)</c> name nobody.</summary>
    public (Actor Actor, TextSpan Mention)? Resolve(int first, int end)
    {
        if (SourcePhrase.Read(map, cast, first, end) is not { } phrase)
            return null;
        // "He and his wife": the first of them.
        bool alone = phrase.CoreEnd - phrase.First == 1 || (map.Tag(phrase.First) is PennTag.PRP && map.IsForm(phrase.First + 1, "and"));
        if (alone && Pronoun(phrase.First) is { } meant)
            return (meant, map.Span(phrase.First, phrase.First + 1));
        if (Account(phrase) is { } account)
            return (account, map.Span(phrase.First, phrase.CoreEnd));
        if (Named(phrase) is { } named)
        {
            named.Actor.IsPrivate |= FollowsDash(phrase) && !HasHandle(phrase);
            return (named.Actor, map.Span(named.First, named.End));
        }
        if (Signed(phrase) is { } signer)
            return (signer, map.Span(phrase.First, phrase.CoreEnd));
        return (nominals.Resolve(phrase, this), map.Span(phrase.First, phrase.CoreEnd));
    }

    /// <summary>
    /// Who signs "…" – Nell Carden Grey: two to five words in capitals after a dash name a person, also where the words alone were not taken for a
    /// name. A body's name would have been known by its nouns.
    /// </summary>
    private Actor? Signed(SourcePhrase phrase)
    {
        int length = phrase.End - phrase.First;
        if (!FollowsDash(phrase) || length is < 2 or > 5)
            return null;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (!map.IsCapital(i) || map.Tag(i) is PennTag.NNPS or PennTag.NNS or PennTag.DT || SpeakerWords.Of(map.Form(i)) != SpeakerNoun.None
                || cast.At(i) is { Type: not EntityType.Person })
                return null;
        }
        Actor signer = nominals.Anonymous(phrase.First, phrase.End, ActorKind.Person);
        signer.IsPrivate = true;
        return signer;
    }

    /// <summary>Whether the phrase is nothing but a noun phrase after a dash.</summary>
    private bool FollowsDash(SourcePhrase phrase) =>
        phrase.First > 0 && phrase.CoreEnd == phrase.End && map.Form(phrase.First - 1) is "―" or "—" or "–" or "-" or "--";

    /// <summary>Who signs a post: "— Morning Harbor (@morning_harbor)". A name without a given name is an account and nobody's name.</summary>
    private Actor? Account(SourcePhrase phrase)
    {
        bool signed = phrase.First > 0 && map.Form(phrase.First - 1) is "―" or "—" or "–" && HasHandle(phrase);
        return signed && (NameWords.Default[map.Form(phrase.First)] & NameClass.AnyGiven) == 0
            && cast.At(phrase.First) is not ({ Type: EntityType.Organization } or { Type: EntityType.Person, Actor.Mentions.Count: > 1 })
            ? nominals.Account(phrase.First, phrase.End) : null;
    }

    /// <summary>Whether the name under a post stands before its handle, which tells nothing of a private life.</summary>
    private bool HasHandle(SourcePhrase phrase) =>
        phrase.End + 1 < map.Count && map.Form(phrase.End) is "(" && map.Form(phrase.End + 1).StartsWith('@');

    /// <summary>Whom a pronoun means; <see langword="null"/> where the token is none.</summary>
    public Actor? Pronoun(int at)
    {
        string form = map.Form(at);
        if (SpeakerWords.He.Contains(form))
            return Person(at, Gender.Male);
        if (SpeakerWords.She.Contains(form))
            return Person(at, Gender.Female);
        if (SpeakerWords.It.Contains(form))
            return Ahead(at) ?? SubjectBody(at) ?? Page(at) ?? memory.Body(at, _ => true, least: 2) ?? nominals.Unresolved(at);
        if (SpeakerWords.They.Contains(form))
            return Coordinated(at) ?? Plural(at) ?? Opening(at) ?? memory.Group(at) ?? nominals.Unresolved(at);
        if (SpeakerWords.Author.Contains(form) && map.Tag(at) is PennTag.PRP or PennTag.PRPS)
            return nominals.Author;
        if (SpeakerWords.Pointing.Contains(form) && map.Tag(at) is PennTag.PRP or PennTag.PRPS or PennTag.DT or PennTag.WP)
            return nominals.Unresolved(at);
        return SpeakerWords.Relative.Contains(form) && map.Tag(at) is not PennTag.DT ? Antecedent(at) : null;
    }

    /// <summary>"When Marsh and Toll met the board, they said": two people who open the sentence; the first of them.</summary>
    private Actor? Coordinated(int at)
    {
        for (int i = at - 1; i > 0 && at - i < FarthestSubject && map.Sentence(i) == map.Sentence(at); i--)
        {
            if (map.IsForm(i, "and") && cast.At(i - 1) is { Type: EntityType.Person } first && After(i) is { Type: EntityType.Person } second
                && second.End < at && map[second.End].Upos is UniversalTag.VERB or UniversalTag.AUX)
                return first.Actor;
        }
        return null;
    }

    /// <summary>"A police force let him go after it said": the body without a name that is the subject of the clause before.</summary>
    private Actor? SubjectBody(int at)
    {
        for (int i = at - 1; i > 0 && at - i < FarthestSubject && map.Sentence(i) == map.Sentence(at); i--)
        {
            if (map.Tag(i) is not PennTag.NN || map[i + 1].Upos is not (UniversalTag.VERB or UniversalTag.AUX)
                || cast.At(i) is not null || !SpeakerWords.Is(map.Form(i), SpeakerNoun.Body | SpeakerNoun.Team))
                continue;
            int first = i;
            while (first > 0 && i - first < 12 && map.Sentence(first - 1) == map.Sentence(at)
                && map[first - 1].Upos is UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.DET or UniversalTag.PROPN)
                first--;
            bool subject = first == 0 || map.Sentence(first - 1) != map.Sentence(at)
                || map.IsForm(first - 1, ",") || SpeakerWords.BeforeSubject.Contains(map.Form(first - 1));
            return subject && map[first].Upos is UniversalTag.DET && SourcePhrase.Read(map, cast, first, i + 1) is { } phrase ? nominals.Resolve(phrase, this) : null;
        }
        return null;
    }

    /// <summary>"Farmers were as firm. Pressed by the mayor, they refused": the plural noun that opens the sentence before as its subject.</summary>
    private Actor? Opening(int at)
    {
        if (at == 0)
            return null;
        int first = at - 1;
        while (first > 0 && at - first < FarthestSubject && map.Sentence(first) == map.Sentence(at))
            first--;
        int sentence = map.Sentence(first);
        if (sentence == map.Sentence(at) || map.Paragraph(first) != map.Paragraph(at))
            return null;
        while (first > 0 && at - first < 2 * FarthestSubject && map.Sentence(first - 1) == sentence)
            first--;
        int noun = first;
        while (noun + 1 < at && noun - first < 12 && map[noun].Upos is UniversalTag.DET or UniversalTag.ADJ && map.Tag(noun) is not (PennTag.NNS or PennTag.NNPS))
            noun++;
        bool subject = map.Tag(noun) is PennTag.NNS or PennTag.NNPS
            && map[noun + 1].Upos is UniversalTag.VERB or UniversalTag.AUX && !map.IsQuoted(noun) && nominals.MayBeWho(noun);
        return subject && SourcePhrase.Read(map, cast, first, noun + 1) is { } phrase ? nominals.Resolve(phrase, this) : null;
    }

    /// <summary>"In its statement on the raid, the agency": whom the main clause is about, where a possessive opens the sentence before it.</summary>
    private Actor? Ahead(int at)
    {
        if (map.Tag(at) is not PennTag.PRPS || at == 0 || map.Tag(at - 1) is not PennTag.IN
            || !map.IsCapital(at - 1) || at > 1 && map.Sentence(at - 2) == map.Sentence(at))
            return null;
        int comma = at + 1;
        while (comma + 2 < map.Count && comma - at < 15 && map.Form(comma) is not ",")
            comma++;
        if (comma + 2 >= map.Count || map.Form(comma) is not "," || map.Sentence(comma + 1) != map.Sentence(at))
            return null;
        if (cast.At(comma + 1) is { } name)
            return name.Type == EntityType.Organization ? name.Actor : null;
        return map.IsForm(comma + 1, "the") && SpeakerWords.Is(map.Form(comma + 2), SpeakerNoun.Body | SpeakerNoun.Team)
            && SourcePhrase.Read(map, cast, comma + 1, comma + 3) is { } phrase
            ? nominals.Resolve(phrase, this) : null;
    }

    /// <summary>"It says", of a page or text that was named just before: "on her website".</summary>
    private Actor? Page(int at)
    {
        if (at + 1 >= map.Count || map.Form(at + 1) is not ("says" or "reads" or "states"))
            return null;
        for (int i = at - 1; i > 0 && map.Paragraph(at) - map.Paragraph(i) <= 1 && at - i < FarthestPage; i--)
        {
            if (map.IsQuoted(i) || map.Tag(i) is not PennTag.NN || !SpeakerWords.Is(map.Form(i), SpeakerNoun.Document))
                continue;
            int first = i;
            while (first > 0 && i - first < 12 && map.Sentence(first - 1) == map.Sentence(i)
                && (map.IsNoun(first - 1) || map.Tag(first - 1) is PennTag.JJ or PennTag.PRPS or PennTag.POS or PennTag.DT))
                first--;
            return SourcePhrase.Read(map, cast, first, i + 1) is { } phrase ? nominals.Resolve(phrase, this) : null;
        }
        return null;
    }

    /// <summary>"One of them said that Marsh was there, and that he": the name that the report is about, over a speaker without one.</summary>
    private Actor? InReport(int at, Gender gender)
    {
        Actor? told = null;
        for (int i = at - 1; i > 0 && at - i < FarthestSubject && map.Sentence(i) == map.Sentence(at); i--)
        {
            if (cast.At(i) is { Type: EntityType.Person } name && name.First == i && name.Actor.Fits(gender))
                told = name.Actor;
            if (map.IsForm(i, "that") && told is not null)
                return told;
        }
        return null;
    }

    /// <summary>The name after a conjunction, over a title.</summary>
    private NameMention? After(int and) => cast.At(and + 1) ?? (and + 2 < map.Count ? cast.At(and + 2) : null);

    /// <summary>"As the authorities questioned him, they found": the people who are the subject of the clause before.</summary>
    private Actor? Plural(int at)
    {
        for (int i = at - 1; i > 0 && at - i < FarthestSubject && map.Sentence(i) == map.Sentence(at); i--)
        {
            if (map.Tag(i) is not PennTag.NNS || map[i + 1].Upos is not (UniversalTag.VERB or UniversalTag.AUX)
                || !SpeakerWords.Is(map.Lemma(i), SpeakerNoun.Anonymous) && !SpeakerWords.Is(map.Form(i), SpeakerNoun.Anonymous))
                continue;
            int first = i;
            while (first > 0 && i - first < 12 && map.Sentence(first - 1) == map.Sentence(at)
                && map[first - 1].Upos is UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.DET or UniversalTag.PROPN)
                first--;
            bool opens = first > 0 && SpeakerWords.OpensClause.Contains(map.Form(first - 1));
            return opens && SourcePhrase.Read(map, cast, first, i + 1) is { } phrase ? nominals.Resolve(phrase, this) : null;
        }
        return null;
    }

    private Actor Person(int at, Gender gender)
    {
        Actor? person = BeforeWhen(at, gender) ?? memory.Person(at, gender);
        if (person is { Kind: ActorKind.Someone } && InReport(at, gender) is { } told)
            person = told;
        if (person is null)
            return nominals.Unresolved(at);
        if (person.Gender == Gender.Unknown)
            person.Gender = gender;
        return person;
    }

    /// <summary>"A meeting with Marsh, when he said": the clause tells of the name that it follows.</summary>
    private Actor? BeforeWhen(int at, Gender gender) => at > 2 && map.Form(at - 1) is "when" or "where" && map.Form(at - 2) is ","
        && cast.At(at - 3) is { Type: EntityType.Person } name && name.Actor.Fits(gender) ? name.Actor : null;

    /// <summary>The token before a relative pronoun, over an aside: "Marsh (R-Dayton), who", "clerks — out of work since May — who".</summary>
    private int BeforeAside(int at)
    {
        int before = at - 1;
        if (before > 1 && map.Form(before) is "," && map.Form(before - 1) is ")")
            before--;
        string open = before <= 0 ? "" : map.Form(before) switch { ")" => "(", "—" => "—", "–" => "–", "―" => "―", "--" => "--", _ => "" };
        for (int i = before - 1; open.Length > 0 && i > 0 && before - i < 24 && map.Sentence(i) == map.Sentence(at); i--)
        {
            if (map.Form(i) == open)
                return i - 1;
        }
        return at - 1;
    }

    /// <summary>The noun that a preposition ties a noun phrase to, over an adjective or participle; <see langword="null"/> where none does.</summary>
    private int? BeforePreposition(int noun)
    {
        int at = noun;
        while (at > 0 && noun - at < 6
            && (map[at - 1].Upos is UniversalTag.DET or UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.NUM || map.Tag(at - 1) is PennTag.POS))
            at--;
        while (at > 0 && cast.At(at) is { } name && name.First < at)
            at--;
        // "Aide to Sen. Hale"
        while (at > 0 && map.Tag(at - 1) is PennTag.NNP && map.Sentence(at - 1) == map.Sentence(at))
            at--;
        if (at < 2 || map.Tag(at - 1) is not (PennTag.IN or PennTag.TO))
            return null;
        at -= 2;
        // "Officials close to": often taken for a verb.
        while (at > 0 && map.Tag(at) is PennTag.JJ or PennTag.VBN or PennTag.VBD || at > 0 && map.Form(at) is "close")
            at--;
        return map.IsNoun(at) ? at : null;
    }

    /// <summary>
    /// "Two people close to the governor, who said", "a clerk in Dayton, who said": the noun that the one before the comma hangs on, where that one is no
    /// person, or where people without a name open the sentence as its subject. <see langword="null"/> where the nearest is meant.
    /// </summary>
    private int? HeadBefore(int near, int at)
    {
        int noun = near;
        // "Dr. Otto Kroll of Dunmore, who", "Tomas Vega of the growers’ union, who": a person with a first name, over where they are from.
        bool owner = cast.At(near) is { } place ? place.First == place.End - 1 : SpeakerWords.Is(map.Form(near), SpeakerNoun.Body);
        if (owner && BeforePreposition(near) is { } resident && cast.At(resident) is { Type: EntityType.Person } full
            && full.End - full.First > 1 && map.Form(resident + 1) is "of" or "from")
            return resident;
        for (int step = 0; step < 3 && BeforePreposition(noun) is { } outer && nominals.MayBeWho(outer) && cast.At(outer) is null; step++)
        {
            bool body = cast.At(noun) is { Type: not EntityType.Person }
                || cast.At(noun) is null && (SpeakerWords.Is(map.Form(noun), SpeakerNoun.Body)
                    || !SpeakerWords.IsPerson(map.Lemma(noun)) && SpeakerWords.IsPerson(map.Lemma(outer)));
            if (!body && !(map.IsForm(at - 1, ",") && OpensUnnamed(outer)))
                break;
            noun = outer;
        }
        return noun == near ? null : noun;
    }

    /// <summary>Whether the noun opens its sentence and means somebody whom nothing told of before: "two people", "an aide", "officials".</summary>
    private bool OpensUnnamed(int noun)
    {
        int first = noun;
        while (first > 0 && noun - first < 6 && map.Sentence(first - 1) == map.Sentence(noun))
            first--;
        bool opens = first == 0 || map.Sentence(first - 1) != map.Sentence(noun);
        bool indefinite = map.Form(first) is "a" or "an" or "one" or "another" || map.Tag(first) is PennTag.CD
            || map.Tag(noun) is PennTag.NNS && (first == noun || SpeakerWords.Some.Contains(map.Form(first)) || map[first].Upos is UniversalTag.ADJ);
        for (int i = first; i <= noun && indefinite; i++)
            indefinite = map[i].Upos is UniversalTag.DET or UniversalTag.NUM or UniversalTag.ADJ or UniversalTag.NOUN || i == first;
        return opens && indefinite;
    }

    /// <summary>Whom a relative pronoun means: the name, else the noun, right before it.</summary>
    private Actor Antecedent(int at)
    {
        int before = BeforeAside(at);
        while (before > 0 && at - before < 40 && map[before].Upos is UniversalTag.PUNCT or UniversalTag.ADP)
            before--;
        int end = before + 1;
        if (before > 1 && map.IsForm(at, "who") && HeadBefore(before, at) is { } head)
            before = head;
        else if (before >= 0 && cast.At(before) is { } name)
            return name.Actor;
        // "Officials familiar with the meeting who": the meeting is nobody.
        for (int step = 0; step < 3 && map.IsForm(at, "who") && before > 3 && !nominals.MayBeWho(before) && BeforePreposition(before) is { } outer; step++)
            before = outer;
        if (before >= 0 && cast.At(before) is { } outerName)
            return outerName.Actor;
        int first = before;
        while (first > 0 && before - first < 12 && map.Sentence(first - 1) == map.Sentence(at)
            && map[first - 1].Upos is UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.DET or UniversalTag.PROPN or UniversalTag.NUM)
            first--;
        // "One of the guards, who"
        if (first > 1 && map.IsForm(first - 1, "of") && map.Tag(first - 2) is PennTag.CD)
            first -= 2;
        return before >= 0 && SourcePhrase.Read(map, cast, first, end) is { } phrase
            ? nominals.Resolve(phrase, this)
            : nominals.Unresolved(at);
    }

    /// <summary>The name that the phrase is, as the head of its noun phrase or as an apposition to it.</summary>
    private NameMention? Named(SourcePhrase phrase)
    {
        if (HeadName(phrase.First, phrase.CoreEnd) is { } head)
            return head;
        if (BeforeApposition(phrase) is { } described)
            return described;
        // "An attorney for Marsh, Ben Toll": the apposition is the source and the nouns before it are the role.
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

    /// <summary>The person whose name follows a comma at once or after a noun or two: "Republican Owen Toll".</summary>
    private NameMention? PersonAfter(int comma, int end)
    {
        int next = comma + 1;
        while (next < end && next < comma + 4 && cast.At(next) is null && (map.IsNoun(next) || map[next].Upos is UniversalTag.ADJ))
            next++;
        return cast.At(next) is { Type: EntityType.Person } person && person.First == next ? person : null;
    }

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
                && (map.IsNoun(behind) || map[behind].Upos is UniversalTag.ADJ or UniversalTag.NUM || map.Tag(behind) is PennTag.POS or PennTag.HYPH);
            if (!followed && (head is null || name.Type == EntityType.Person && head.Value.Type != EntityType.Person))
                head = name;
        }
        return head;
    }
}
