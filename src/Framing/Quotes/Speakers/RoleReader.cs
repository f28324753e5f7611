using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Reads what stands beside a person's name: the title before it ("Homeland Security Secretary"), the party after it ("(R-Ohio)"), the
/// apposition after a comma ("an analyst at the Ridge Institute") and the body after "of" ("of the Ridge Institute").
/// </summary>
internal static class RoleReader
{
    /// <summary>So far back, in tokens, a spokesman without a name may stand who is named now.</summary>
    private const int FarthestSpokesman = 120;

    public static void Read(ArticleMap map, Cast cast, NameMention person)
    {
        ReadBefore(map, cast, person);
        if (BesideReader.DescriptionBefore(map, cast, person) is >= 0 and var first)
            Describe(map, cast, person.Actor, first, person.First - 1);
        ReadAfter(map, cast, person);
    }

    /// <summary>Adds a description that stands at the tokens <c>[first, end)</c>, with its nouns and the body that it names.</summary>
    public static void Describe(ArticleMap map, Cast cast, Actor actor, int first, int end)
    {
        int phrase = first;
        // "Many Marsh backers": how many is not what somebody is.
        while (first < end && (map[first].Upos is UniversalTag.DET || SpeakerWords.Some.Contains(map.Form(first))))
            first++;
        if (first >= end || (actor.Kind == ActorKind.Person && !IsPerson(map, cast, first, end)))
            return;
        bool head = true, served = false;
        Bond bond = Bond.None;
        Actor? principal = null;
        Actor? before = actor.Body;
        for (int i = first; i < end; i++)
        {
            if (map.Tag(i) is PennTag.IN or PennTag.TO or PennTag.Comma or PennTag.WP or PennTag.WPS or PennTag.WDT && map.Form(i) is not "of")
                head = false;
            // "Leader of a party that left the Union": of the Union he is not.
            if (i > first && map.Tag(i) is PennTag.WDT)
                break;
            if (cast.At(i) is { Type: EntityType.Person } person)
            {
                principal ??= person.Actor;
                i = person.End - 1;
            }
            else if (cast.At(i) is { } body)
            {
                // "Deputy Field Office Director for the Coastal Authority": the body after the preposition is whom they serve.
                if (body.Type == EntityType.Organization && !cast.IsOffice(body.Actor.Name) && before is null && (actor.Body is null || (!head && !served)))
                {
                    actor.Body = body.Actor;
                    served = !head;
                }
                i = body.End - 1;
            }
            else if (head && map.IsNoun(i))
            {
                bond = SpeakerWords.BondOf(map.Form(i)) is not Bond.None and var said ? said : bond;
                // "The board’s general counsel" is of the board's house, and no lawyer of a client.
                if (bond == Bond.Represents && i > first && SpeakerWords.InHouse.Contains(map.Form(i - 1)))
                    bond = Bond.Serves;
                LearnNoun(actor, map.Lemma(i), map.Form(i));
            }
        }
        if (principal is not null)
            actor.Tie(principal, bond);
        actor.Roles.Add(OfOne(map.Text(first, end)));
        // "Spokeswoman Ada Marsh said": of whoever had one just before ("Hale’s spokeswoman"), else of the body that the article spoke of last.
        if (bond == Bond.SpeaksFor && head && principal is null && !map.Has(first, end - 1, PennTag.NNP, PennTag.NNPS))
        {
            if (actor.Body is null && SpokenFor(map, cast, phrase, map.Form(end - 1)) is { } client)
                actor.Tie(client, bond);
            else if (cast.BodyBefore(phrase, noun: null) is { } near && map.Paragraph(phrase) - map.Paragraph(near.First) <= 1 && !IsHearer(map, cast, near))
                actor.Body ??= near.Actor;
        }
        actor.Body ??= BesideReader.BodyIn(map, cast, phrase, end);
        // "The Dunmore Police met. Deputy Commissioner Ada Marsh": no word tells of which body, and the police were spoken of just before.
        if (actor.Kind == ActorKind.Person && IsRankAlone(map, first, end)
            && cast.BodyBefore(phrase, "police") is { } force && map.Paragraph(phrase) - map.Paragraph(force.First) <= 1)
            actor.Body ??= force.Actor;
    }

    /// <summary>"Hale told The Dunmore Herald": a paper that was told something is not whom the next spokesman is of.</summary>
    private static bool IsHearer(ArticleMap map, Cast cast, NameMention body)
    {
        int before = body.First - 1;
        if (before > 0 && map.Form(before) is "the")
            before--;
        return before >= 0 && map.Form(before) is "told" or "telling" or "tells" or "tell" or "to" or "with" && cast.IsMedium(body.Actor);
    }

    /// <summary>"Sens. Ada Marsh and Owen Toll": each of them is one.</summary>
    private static string OfOne(string role)
    {
        string last = role[(role.LastIndexOf(' ') + 1)..];
        string one = last switch
        {
            "Sens." => "Sen.", "Reps." => "Rep.", "Govs." => "Gov.", "Senators" => "Senator", "Representatives" => "Representative", "Governors" => "Governor",
            "Justices" => "Justice", "Judges" => "Judge", _ => last,
        };
        return role[..^last.Length] + one;
    }

    /// <summary>Whose spokesman without a name was brought in by the same word, at most a paragraph before.</summary>
    private static Actor? SpokenFor(ArticleMap map, Cast cast, int before, string noun)
    {
        for (int i = before - 1; i > 1 && before - i < FarthestSpokesman && map.Paragraph(before) - map.Paragraph(i) <= 1; i--)
        {
            if (map.IsForm(i, noun) && map.Tag(i - 1) is PennTag.POS && cast.At(i + 1) is null && cast.At(i - 2) is { Type: EntityType.Person } client)
                return client.Actor;
        }
        return null;
    }

    /// <summary>"Acting Deputy Commissioner": a rank and what grades it, and no field that it is held in.</summary>
    private static bool IsRankAlone(ArticleMap map, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (!SpeakerWords.Grade.Contains(map.Form(i)))
                return false;
        }
        return SpeakerWords.Rank.Contains(map.Form(end - 1));
    }

    /// <summary>
    /// Whether the head of a description can be what a person is: "In a surprise, Ada Marsh" and "Marsh, evidence of which" describe nobody.
    /// </summary>
    private static bool IsPerson(ArticleMap map, Cast cast, int first, int end)
    {
        // "Harbor Chamber of Trade President"
        if (IsTitle(map, end - 1) && cast.At(end - 2) is { Type: EntityType.Organization } body && body.First == first)
            return true;
        // "Editor-in-chief of the Herald"
        for (int i = first; i + 1 < end && map.Tag(i) is not PennTag.IN; i++)
        {
            if (map.IsForm(i + 1, "-") && SpeakerWords.IsPerson(map.Form(i)))
                return true;
        }
        int head = first;
        for (int i = first; i < end && (map.Tag(i) is not (PennTag.IN or PennTag.TO or PennTag.Comma or PennTag.WP or PennTag.WPS or PennTag.WDT) || i == first); i++)
        {
            // "The clerk accused by rivals"
            if (i > first && map.Tag(i) is PennTag.VBN or PennTag.VBD && map.IsNoun(i - 1) && i + 1 < end && map.Tag(i + 1) is PennTag.IN)
                break;
            if (map.Tag(i) is PennTag.POS)
                continue;
            head = i;
        }
        // "The runner-up"
        string form = map.Form(head - first >= 2 && map.Form(head - 1) is "-" && !SpeakerWords.IsPerson(map.Form(head)) ? head - 2 : head);
        // "The caption Ada Marsh", "the family Marsh"
        if (SpeakerWords.Is(form, SpeakerNoun.Document | SpeakerNoun.Team) && !SpeakerWords.IsPerson(form))
            return false;
        return IsTitle(map, head) || SpeakerWords.IsPerson(form) || cast.IsRole(form) || cast.IsRole(map.Text(first, head + 1)) || cast.At(head) is not null;
    }

    private static void LearnNoun(Actor actor, string lemma, string form)
    {
        string noun = SpeakerWords.Office(lemma.ToLowerInvariant());
        actor.RoleNouns.Add(noun == lemma ? SpeakerWords.Office(form) : noun);
        actor.RoleNouns.Add(form);
        SpeakerNoun known = SpeakerWords.Of(form);
        if (actor.Gender == Gender.Unknown && (known & (SpeakerNoun.Male | SpeakerNoun.Female)) != 0)
            actor.Gender = (known & SpeakerNoun.Female) != 0 ? Gender.Female : Gender.Male;
    }

    private static void ReadBefore(ArticleMap map, Cast cast, NameMention person)
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
            Describe(map, cast, person.Actor, noun, first - 1);
        }
        if (first == person.First)
            return;
        if (map.Tag(person.First - 1) == PennTag.POS)
            return;
        if ((map.IsNoun(person.First - 1) || IsTitle(map, person.First - 1) || SpeakerWords.Of(map.Form(person.First - 1)) != SpeakerNoun.None
                || SpeakerWords.IsPerson(map.Form(person.First - 1)))
            && !SpeakerWords.Address.Contains(map.Form(person.First - 1)))
        {
            Describe(map, cast, person.Actor, first, person.First);
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
            || SpeakerWords.Is(map.Form(at), SpeakerNoun.Male | SpeakerNoun.Female)
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
    private static bool IsTitle(ArticleMap map, int at) => map.IsCapital(at) && (NameWords.Default[map.Form(at)] & NameClass.Title) != 0
        // "Chief executive", whose last word alone is none.
        || at > 0 && (NameWords.Default[$"{map.Form(at - 1)} {map.Form(at)}"] & NameClass.Title) != 0;

    private static void ReadAfter(ArticleMap map, Cast cast, NameMention person)
    {
        int at = BesideReader.AfterNumber(map, person.End);
        if (at + 2 >= map.Count || map.Sentence(at) != map.Sentence(person.First))
            return;
        // "Marsh, with the Harbor Project, said"
        if (map.IsForm(at, ",") && map.Form(at + 1) is "with" or "of" && BodyOf(map, cast, at + 1) is { } apart && IsAside(map, apart.End))
            at++;
        ReadCampaign(map, person.Actor, at);
        if (!map.IsAttributed(at) && map.Lemma(at) is "be" && map.Tag(at) is PennTag.VBZ or PennTag.VBD && map.Tag(at + 1) is PennTag.DT)
            ReadPredicate(map, cast, person.Actor, at + 1);
        string mark = map.Form(at);
        // "Ada Marsh in the Harbor Herald wrote": a paper that stands so is whose reporter they are, and no place.
        if (mark is "in" && BodyOf(map, cast, at) is { } paper && cast.IsMedium(paper.Actor))
            person.Actor.Body ??= paper.Actor;
        if (SpeakerWords.OfBody.Contains(mark))
        {
            if (BodyOf(map, cast, at) is { } owner)
            {
                person.Actor.Body ??= owner.Actor;
                if (map.IsForm(owner.End, ",") && IsRelative(map, owner.End + 1))
                    BesideReader.ReadClause(map, cast, person.Actor, owner.End + 1);
            }
        }
        else if (mark is "(" or "[" or ",")
        {
            if (ReadParty(map, person.Actor, at + 1) || mark is not ",")
                return;
            // "Marsh, 43, an analyst": the age goes before the role.
            if (char.IsAsciiDigit(map.Form(at + 1)[0]) && map.IsForm(at + 2, ",") && at + 3 < map.Count)
            {
                person.Actor.HasAge |= map.Form(at + 1).Length == 2;
                at += 2;
            }
            if (IsRelative(map, at + 1))
                BesideReader.ReadClause(map, cast, person.Actor, at + 1);
            else
            {
                foreach ((int first, int end) in Appositions.After(map, cast, person, at + 1))
                    Describe(map, cast, person.Actor, first, end);
            }
        }
    }

    /// <summary>"Marsh’s campaign", "the Marsh campaign": an office is sought; "Marsh’s campaign against the bill" is another.</summary>
    private static void ReadCampaign(ArticleMap map, Actor actor, int at)
    {
        int noun = map.Tag(at) is PennTag.POS ? at + 1 : at;
        if (noun == at + 1 && map[noun].Upos is UniversalTag.ADJ)
            noun++;
        actor.Runs |= noun + 1 < map.Count && SpeakerWords.Running.Contains(map.Form(noun)) && map.Form(noun + 1) is not ("against" or "to" or "for" or "of");
    }

    /// <summary>"Marsh is a clerk at the harbor": a listed office or occupation, told by the article itself.</summary>
    private static void ReadPredicate(ArticleMap map, Cast cast, Actor actor, int first)
    {
        int head = first + 1;
        if (head >= map.Count || map.Sentence(head) != map.Sentence(first - 1))
            return;
        while (head + 1 < map.Count && head - first < 8 && map.Sentence(head + 1) == map.Sentence(head)
            && (map.IsNoun(head) || map[head].Upos is UniversalTag.ADJ) && map.IsNoun(head + 1))
            head++;
        if (!map.IsNoun(head) || map.Tag(head) is PennTag.NNS or PennTag.NNPS || !cast.IsRole(map.Form(head)))
            return;
        int end = head + 1;
        while (end < map.Count && end - head < 8 && map.Sentence(end) == map.Sentence(head)
            && (map.IsNoun(end) || map[end].Upos is UniversalTag.ADP or UniversalTag.DET))
            end++;
        Describe(map, cast, actor, first, end);
    }

    /// <summary>The body that a preposition is followed by, over an article and an adjective.</summary>
    private static NameMention? BodyOf(ArticleMap map, Cast cast, int preposition)
    {
        int body = preposition + 1;
        while (body < map.Count && body - preposition < 4 && cast.At(body) is null && map[body].Upos is UniversalTag.DET or UniversalTag.ADJ)
            body++;
        return cast.At(body) is { Type: EntityType.Organization } name ? name : null;
    }

    /// <summary>Whether what stands between commas ends: "with the Project, said", or without the second comma before the verb.</summary>
    private static bool IsAside(ArticleMap map, int end) => end >= map.Count || map.Form(end) is "," or "." || map.Tag(end) is PennTag.VBD or PennTag.VBZ or PennTag.VBP;

    private static bool IsRelative(ArticleMap map, int at) => at < map.Count && map.Form(at) is "who" or "whose";

    /// <summary>"R-Ohio", "Democrat of Ohio", "Ohio Republican".</summary>
    private static bool ReadParty(ArticleMap map, Actor actor, int at)
    {
        string party = map.Form(at) switch { "r" or "gop" => "republican", "d" => "democrat", "i" => "independent", _ => "" };
        if (party.Length == 0 || !map.IsCapital(at) || at + 2 >= map.Count || map.Form(at + 1) is not ("-" or "–" or "—"))
            return false;
        actor.RoleNouns.Add(party);
        actor.RoleNouns.Add("legislator");
        actor.Roles.Add(map.Text(at, at + 3));
        return true;
    }
}
