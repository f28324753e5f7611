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

    /// <summary>No body that is told by its kind has more words.</summary>
    private const int LongestBody = 8;

    public static void Read(ArticleMap map, Cast cast, NameMention person)
    {
        TitlesBefore.Read(map, cast, person);
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
        if (first >= end || (actor.Kind == ActorKind.Person && !DescriptionHeads.MayBePerson(map, cast, first, end)))
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
        if (actor is { Kind: ActorKind.Person, Body: { } led } && actor.Roles[^1] is var office
            && (office.Contains("CEO", StringComparison.Ordinal) || office.Contains("chief executive", StringComparison.OrdinalIgnoreCase)))
            led.HasChief = true;
        // "The Dunmore Police met. Deputy Commissioner Ada Marsh": no word tells of which body, and the police were spoken of just before.
        if (actor.Kind == ActorKind.Person && DescriptionHeads.IsRankAlone(map, first, end)
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

    private static void LearnNoun(Actor actor, string lemma, string form)
    {
        string noun = SpeakerWords.Office(lemma.ToLowerInvariant());
        actor.RoleNouns.Add(noun == lemma ? SpeakerWords.Office(form) : noun);
        actor.RoleNouns.Add(form);
        SpeakerNoun known = SpeakerWords.Of(form);
        if (actor.Gender == Gender.Unknown && (known & (SpeakerNoun.Male | SpeakerNoun.Female)) != 0)
            actor.Gender = (known & SpeakerNoun.Female) != 0 ? Gender.Female : Gender.Male;
    }

    private static void ReadAfter(ArticleMap map, Cast cast, NameMention person)
    {
        int at = BesideReader.AfterNumber(map, person.End);
        if (at + 2 >= map.Count || map.Sentence(at) != map.Sentence(person.First))
            return;
        // "Marsh, with the Harbor Project, said"
        if (map.IsForm(at, ",") && map.Form(at + 1) is "with" or "of" && BodyOf(map, cast, at + 1) is { } apart && IsAside(map, apart.End))
            at++;
        else if (map.IsForm(at, ",") && map.Form(at + 1) is "of" or "from" or "with" && UnnamedBody(map, cast, at + 2) is { } house)
            person.Actor.Body ??= house;
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

    /// <summary>"Norland’s migration office": a body by its place and kind, before a comma or a verb.</summary>
    private static Actor? UnnamedBody(ArticleMap map, Cast cast, int first)
    {
        int end = first;
        bool owned = false;
        while (end < map.Count && end - first < LongestBody && map.Sentence(end) == map.Sentence(first - 1)
            && (map.IsNoun(end) || map[end].Upos is UniversalTag.ADJ or UniversalTag.DET || map.Tag(end) is PennTag.POS))
        {
            owned |= map.Tag(end) is PennTag.POS && cast.At(end - 1) is { Type: EntityType.Place };
            end++;
        }
        return owned && IsAside(map, end) && SpeakerWords.Is(map.Form(end - 1), SpeakerNoun.Body) ? new(ActorKind.Body, map.Text(first, end)) : null;
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
