using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Tells whom a source without a name means: "the agency", "a law enforcement official", "critics", "a statement from the board".</summary>
internal sealed class NominalResolver(ArticleMap map, Cast cast, Memory memory, SourceCategories categories)
{
    /// <summary>Sources without a name by what tells them apart, and the last one of each noun.</summary>
    private readonly Dictionary<string, Actor> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> lastOfNoun = new(StringComparer.Ordinal);

    private readonly EarlierGroups groups = new(map, cast);
    private readonly Holders holders = new(map, cast, categories);
    private readonly Teams teams = new(map, cast);
    private readonly Writers writers = new(map, cast);

    /// <summary>Who speaks for somebody and has no name.</summary>
    private readonly HashSet<Actor> spokesmen = [];

    /// <summary>How far back a mention may stand that a definite noun takes up without its having spoken, in tokens.</summary>
    private const int FarthestMention = 80;

    /// <summary>The nouns by which a source was pointed back to: "the official".</summary>
    private readonly HashSet<string> pointedAt = new(StringComparer.Ordinal);

    /// <summary>How nouns for acts, states and things end, as nouns for people seldom do.</summary>
    private static readonly string[] ThingEndings = ["tion", "sion", "ment", "ure", "ness", "ity", "ing", "ism", "ship", "ence", "ance", "age", "ogy", "sis", "sy"];

    /// <summary>Whoever writes the article.</summary>
    public Actor Author => field ??= new(ActorKind.Author, map.Document.Article.Author is { Length: > 0 } author ? author : "the author");

    /// <summary>A source that nothing else in the article tells of.</summary>
    public Actor Anonymous(int first, int end, ActorKind kind)
    {
        string name = map.Text(first, end);
        return Know("said " + name.ToLowerInvariant(), kind, name);
    }

    /// <summary>Whose name, and nothing else, stands under a post.</summary>
    public Actor Account(int first, int end)
    {
        Actor account = Anonymous(first, end, ActorKind.Body);
        account.IsAccount = true;
        return account;
    }

    /// <summary>A pronoun that the article does not explain. All of one word are one, and nobody's name.</summary>
    public Actor Unresolved(int at) => Anonymous(at, at + 1, ActorKind.Unresolved);

    /// <summary>
    /// "In a report of May, the Harbor Institute found": the text that somebody speaks in, told of in the sentence of a token, is theirs from there on.
    /// </summary>
    public void Wrote(Actor actor, int at)
    {
        foreach (string text in writers.TextsIn(at))
            lastOfNoun[text] = actor;
        writers.Reports(actor, at);
    }

    public Actor Resolve(SourcePhrase phrase, SpeakerResolver speakers)
    {
        int head = Head(phrase);
        // "The Guardian" is no guardian who was spoken of.
        if (map.IsCapital(head) && !(map.Tag(head) is PennTag.NNS && head == phrase.First) && categories.IsName(map.Text(phrase.First, phrase.NounEnd)))
            return Know("named " + KeyOf(phrase, phrase.NounEnd), ActorKind.Body, Bare(phrase));
        string noun = Singular(head);
        SpeakerNoun kind = SpeakerWords.Of(noun);
        Actor? owner = Owner(phrase.First, head, speakers);
        if ((kind & SpeakerNoun.Document) != 0 && writers.In(phrase, head, owner, speakers) is { } writer)
            return lastOfNoun[noun] = writer;
        if ((kind & SpeakerNoun.Team) != 0 && owner is { IsNamed: true })
            return lastOfNoun[noun] = teams.Of(head, noun, owner);
        if (holders.Of(phrase, head) is { } holder)
            return holder;
        bool plural = map.Tag(head) is PennTag.NNS or PennTag.NNPS;
        if (plural && groups.Before(phrase, head, noun) is { } before)
            return before;
        bool definite = map.Form(phrase.First) is "the" or "this" or "that";
        if (definite && !plural && !SpeakerWords.Pair.Contains(noun) && Earlier(phrase, head, noun, kind, owner, speakers) is { } earlier)
        {
            pointedAt.Add(noun);
            return earlier;
        }
        if (owner is not null && !plural && (kind & SpeakerNoun.Document) == 0 && Kin(noun, owner) is { } kin)
            return kin;
        Actor actor = New(phrase, head, noun, kind, owner, plural, definite);
        if (plural)
            groups.Add(actor, noun, phrase.First);
        return actor;
    }

    private int Head(SourcePhrase phrase)
    {
        for (int i = phrase.CoreEnd - 1; i >= phrase.First; i--)
        {
            if (map.IsNoun(i))
                return i;
        }
        return phrase.CoreEnd - 1;
    }

    private string Singular(int at)
    {
        string lemma = map.Lemma(at).ToLowerInvariant();
        return SpeakerWords.Of(lemma) == SpeakerNoun.None && SpeakerWords.Of(map.Form(at)) != SpeakerNoun.None ? map.Form(at) : lemma;
    }

    /// <summary>The name or possessive pronoun before the head: "Marsh’s" in "Marsh’s spokeswoman", "his" in "his campaign".</summary>
    private Actor? Owner(int first, int head, SpeakerResolver speakers)
    {
        for (int i = head - 1; i >= first; i--)
        {
            if (cast.At(i) is { } name)
                return name.Actor;
            if (map.Tag(i) is PennTag.PRPS)
                return speakers.Pronoun(i);
            // "the agency’s report"
            if (map.Tag(i) is PennTag.POS && i > first)
                return speakers.Resolve(first, i)?.Actor;
        }
        return null;
    }

    /// <summary>Whom "the official" or "the agency" points back to.</summary>
    private Actor? Earlier(SourcePhrase phrase, int head, string noun, SpeakerNoun kind, Actor? owner, SpeakerResolver speakers)
    {
        int at = phrase.First;
        if (known.TryGetValue(KeyOf(phrase, phrase.CoreEnd), out Actor? same))
            return same;
        // "The only town" is none that was named before.
        if (IsOnly(phrase.First, head))
            return null;
        // "The sheriff’s office" is no office that was named before.
        if (owner is not null && (kind & SpeakerNoun.Body) != 0)
            return null;
        if ((kind & SpeakerNoun.Team) != 0 && owner is null && teams.OfOnlyOwner(phrase, head, noun) is { } only)
            return only;
        if (lastOfNoun.TryGetValue(noun, out same) && HasRanks(same, at, head))
            return same;
        // "The aide" where one spokesman and nobody else of the kind was brought in.
        if (owner is null && !IsOf(phrase) && (SpeakerWords.BondOf(noun) == Bond.SpeaksFor || noun is "aide" or "staffer") && spokesmen.Count == 1)
            return spokesmen.Single();
        if ((kind & SpeakerNoun.Team) != 0 && teams.Before(phrase, head, noun) is { } team)
            return team;
        if ((kind & (SpeakerNoun.Body | SpeakerNoun.Team)) != 0)
            return Ruled(phrase)
                ?? Speaking(at, noun, head)
                ?? memory.Body(at, actor => NamesKind(actor, noun) && IsNameLike(actor, at, head))
                ?? memory.Latest(actor => actor.Kind == ActorKind.Body && NamesKind(actor, noun) && IsNameLike(actor, at, head))
                ?? memory.Body(at, actor => (actor.Kind == ActorKind.Body || (kind & SpeakerNoun.Document) != 0) && categories.MayBe(actor, noun)
                    && IsNameLike(actor, at, head));
        if ((kind & SpeakerNoun.Document) != 0)
            return writers.Sender(phrase, noun, speakers) ?? writers.Reporter(phrase, noun);
        if (SpeakerWords.Trade.Contains(noun))
            // "The insurance giant": the one business that the article has spoken of.
            return memory.Only(actor => actor.Kind == ActorKind.Body && categories.Of(actor).Category is "business");
        // "The Norlandish leader" is no leader of a militia.
        if (OfPlace(phrase.First + 1, head) is { } place)
            return memory.Latest(actor => actor.IsPerson && actor.RoleNouns.Any(SpeakerWords.Holds.Contains)
                && actor.Roles.Exists(role => role.Contains(place, StringComparison.OrdinalIgnoreCase)))
                ?? (Holder(phrase, head, noun) is { } bare && (bare.Presides || bare.Roles.Exists(role => !role.Contains(' ', StringComparison.Ordinal)))
                    ? bare : null)
                ?? Described(phrase, head, noun, kind);
        return Holder(phrase, head, noun) ?? Described(phrase, head, noun, kind);
    }

    /// <summary>The stem of a demonym or place right before an office of a land: "Norland" in "the Norlandish leader".</summary>
    private string? OfPlace(int first, int head)
    {
        const int Stem = 5;
        return head == first + 1 && map.IsCapital(first) && !SpeakerWords.Republican.Contains(map.Form(first)) && !SpeakerWords.Democratic.Contains(map.Form(first))
            && (NameWords.Default[map.Form(first)] & (NameClass.Demonym | NameClass.Place)) != 0
            && map.Form(head) is "leader" or "president" or "premier" or "minister" or "chancellor" && map.Form(first) is var form
            ? form[..Math.Min(Stem, form.Length)] : null;
    }

    /// <summary>The last person of whom the article says that they hold the office.</summary>
    private Actor? Holder(SourcePhrase phrase, int head, string noun)
    {
        int at = phrase.First;
        string office = SpeakerWords.Office(noun.StartsWith("ex-", StringComparison.Ordinal) ? noun[3..] : noun);
        return memory.Latest(actor => actor.IsPerson && (actor.RoleNouns.Contains(office) || actor.RoleNouns.Contains(noun))
            && HasRanks(actor, at, head) && (!IsOf(phrase) || IsRoleOf(actor, phrase)));
    }

    /// <summary>The person spoken of just now, for whom the noun is another word.</summary>
    private Actor? Described(SourcePhrase phrase, int head, string noun, SpeakerNoun kind)
    {
        int at = phrase.First;
        if (noun is "man" or "woman" && IsIntroduced(at))
            return null;
        Gender gender = (kind & SpeakerNoun.Male) != 0 ? Gender.Male : (kind & SpeakerNoun.Female) != 0 ? Gender.Female : Gender.Unknown;
        // A description that nothing before explains ("the 34-year-old") is another word for the person spoken of just now, and tells of them.
        if ((kind & SpeakerNoun.Anonymous) != 0 && phrase.CoreEnd - at <= 2 || !(IsPerson(noun, kind) && MayDescribe(noun, head))
            || IsOf(phrase) || memory.Person(at, gender, reach: 1) is not { } person || !HasRanks(person, at, head))
            return null;
        // "While Cole said it would close, the mayor praised it": beside the name in one sentence it is another.
        if (person.Roles.Count == 0 && memory.StandsIn(at, person))
            return null;
        if (person.Roles.Count == 0 && ActsInCase(noun))
            return null;
        // "The inspector general" is not the agent who was spoken of: what the article says they are is another office.
        if (person.Roles.Count > 0 && categories.IsRole(map.Text(at + 1, phrase.CoreEnd)))
            return null;
        if (person.Roles.Count == 0)
            RoleReader.Describe(map, cast, person, at, phrase.CoreEnd);
        return person;
    }

    /// <summary>"The group" is whoever spoke just before, if that can be one, whatever other body has the noun in its name.</summary>
    private Actor? Speaking(int at, string noun, int head) => noun is "group" or "organization" or "organisation" or "company" or "firm"
        && memory.Speaker(at) is { Kind: ActorKind.Body, IsPlace: false } body && categories.MayBe(body, noun) && IsNameLike(body, at, head) ? body : null;

    /// <summary>"The government of Yemen" is Yemen's.</summary>
    private Actor? Ruled(SourcePhrase phrase) => phrase.CoreEnd + 1 < phrase.NounEnd && map.Form(phrase.CoreEnd) is "of"
        && cast.At(phrase.CoreEnd + 1) is { Type: EntityType.Place } place && place.First == phrase.CoreEnd + 1 && place.End == phrase.NounEnd ? place.Actor : null;

    /// <summary>
    /// Whether what stands in capitals before the noun may be of that body: "the British government" is no State Department. A demonym begins as its place
    /// does: "the Yemeni government" of Yemen.
    /// </summary>
    private bool IsNameLike(Actor actor, int first, int head)
    {
        const int Stem = 4;
        for (int i = first + 1; i < head; i++)
        {
            if (map.IsCapital(i) && map.Form(i) is var form && form.Length >= Stem && !actor.Name.Contains(form[..Stem], StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    private bool IsOnly(int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (map.IsForm(i, "only"))
                return true;
        }
        return false;
    }

    /// <summary>Whether the sentence before brings in somebody without a name whom "the man" may mean: "a visitor who had come by boat".</summary>
    private bool IsIntroduced(int at)
    {
        int sentence = map.Sentence(at);
        for (int i = at - 1; i > 1 && at - i < FarthestMention && sentence - map.Sentence(i) <= 1; i--)
        {
            if (map.Sentence(i) == sentence || !map.IsForm(i, "who") || !map.IsNoun(i - 1) || cast.At(i - 1) is not null)
                continue;
            int first = i - 1;
            while (first > 0 && i - first < 12 && map[first - 1].Upos is UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.PROPN)
                first--;
            if (first > 0 && map.Form(first - 1) is "a" or "an")
                return true;
        }
        return false;
    }

    /// <summary>Whether a noun can be another word for a person, as "the incumbent" and "the 34-year-old" can and "the measure" cannot.</summary>
    private static bool IsPerson(string noun, SpeakerNoun kind) =>
        kind != SpeakerNoun.None || (!ThingEndings.Any(ending => noun.EndsWith(ending, StringComparison.Ordinal))
        && !SpeakerWords.Thing.Contains(noun));

    /// <summary>"The prosecutor’s filing", "the judge said": who acts in a case is no other word for the person whom the article spoke of.</summary>
    private bool ActsInCase(string noun) => categories.Of(new Actor(ActorKind.Someone, noun)).Category is "law_enforcement" or "judiciary";

    /// <summary>"The fact sheet" is nobody: only what is known to name people, or a capital ("the Dunmorean"), takes up a person.</summary>
    private bool MayDescribe(string noun, int head) => SpeakerWords.IsPerson(noun) || map.IsCapital(head) || categories.IsRole(noun)
        || noun.Contains("old", StringComparison.Ordinal);

    /// <summary>"The lawyer for the board": a description that says for whom is none of somebody who was named before it without that.</summary>
    private bool IsOf(SourcePhrase phrase) =>
        phrase.CoreEnd + 1 < phrase.NounEnd && map.Form(phrase.CoreEnd) is "for" && map.Tag(phrase.CoreEnd + 1) is PennTag.DT or PennTag.NNP;

    /// <summary>Whether what the article says of somebody names whom the description is for: "a lawyer for the board" before "the lawyer for the board".</summary>
    private bool IsRoleOf(Actor actor, SourcePhrase phrase) =>
        actor.Roles.Exists(role => role.Contains(map.Text(phrase.NounEnd - 1, phrase.NounEnd), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the noun at a token can name a person, so that "who" may follow it.</summary>
    public bool MayBeWho(int at) => map.Tag(at) is PennTag.NNP or PennTag.NNPS ? (NameWords.Default[map.Form(at)] & NameClass.NotName) == 0
        : IsPerson(Singular(at), SpeakerWords.Of(Singular(at)));

    /// <summary>"The acting director" is not whom the article calls "assistant director", nor is "the secretary" a "deputy secretary".</summary>
    private bool HasRanks(Actor actor, int first, int head)
    {
        foreach (string rank in (ReadOnlySpan<string>)["acting", "interim", "assistant", "associate", "deputy", "vice"])
        {
            bool said = false;
            for (int i = first; i < head; i++)
                said |= map.IsForm(i, rank);
            int having = actor.Roles.Count(role => $" {role} ".Contains($" {rank} ", StringComparison.OrdinalIgnoreCase));
            // Who acts as director is called so too.
            if (said ? having == 0 : having > 0 && having == actor.Roles.Count && rank is not ("acting" or "interim"))
                return false;
        }
        return true;
    }

    /// <summary>Whether the body's name has the noun, or the article calls it so: "the committee" for "Senate Budget Committee".</summary>
    private static bool NamesKind(Actor actor, string noun) => actor.RoleNouns.Contains(noun)
        // "The Supreme Court’s task" is no court.
        || (actor.Kind == ActorKind.Document ? actor.Name.EndsWith(noun, StringComparison.OrdinalIgnoreCase)
            : actor.Name.Contains(noun, StringComparison.OrdinalIgnoreCase));

    /// <summary>"his attorney" where the article names him: somebody whose role has the noun.</summary>
    private Actor? Kin(string noun, Actor owner)
    {
        string office = SpeakerWords.Office(noun);
        string last = owner.Name[(owner.Name.LastIndexOf(' ') + 1)..];
        return memory.Latest(actor => actor.Kind == ActorKind.Person && actor != owner && actor.RoleNouns.Contains(office)
            && actor.Roles.Exists(role => role.Contains(last, StringComparison.Ordinal)));
    }

    private Actor New(SourcePhrase phrase, int head, string noun, SpeakerNoun kind, Actor? owner, bool plural, bool definite)
    {
        ActorKind sort = ((kind & SpeakerNoun.Document) != 0 || (kind & (SpeakerNoun.Body | SpeakerNoun.Team)) != 0 && !plural) && (kind & SpeakerNoun.Anonymous) == 0
            || (!plural && !(IsPerson(noun, kind) && (!definite || MayDescribe(noun, head)))) ? ActorKind.Document
            : plural || SpeakerWords.Pair.Contains(noun) || SpeakerWords.Some.Contains(map.Form(phrase.First)) ? ActorKind.Group
            : ActorKind.Someone;
        string name = map.Text(phrase.First, phrase.NounEnd);
        string key = KeyOf(phrase, phrase.NounEnd);
        // "A resident" and, later, "a resident" are two people; "critics" and "critics" are the same voice.
        if (sort == ActorKind.Someone && !definite && owner is null)
            key += " " + phrase.First;
        Actor actor = Know(key, sort, name, noun);
        if (actor.Roles.Count == 0)
            RoleReader.Describe(map, cast, actor, phrase.First, phrase.NounEnd);
        if (owner is { IsNamed: true })
            actor.Body ??= owner;
        if (owner is { IsPerson: true })
            actor.Tie(owner, SpeakerWords.BondOf(map.Form(head)));
        if (sort == ActorKind.Someone && SpeakerWords.BondOf(noun) == Bond.SpeaksFor)
            spokesmen.Add(actor);
        return actor;
    }

    private Actor Know(string key, ActorKind kind, string name, string? noun = null)
    {
        if (!known.TryGetValue(key, out Actor? actor))
            known.Add(key, actor = new(kind, name));
        // "One senior official said at the time": whom the article has called "the official" goes on to be called so.
        // "The official" is none of "security officials" who were told of since.
        if (noun is not null && kind != ActorKind.Group && !(name.StartsWith("one ", StringComparison.OrdinalIgnoreCase) && pointedAt.Contains(noun)))
            lastOfNoun[noun] = actor;
        return actor;
    }

    /// <summary>The words without determiners, in lower case.</summary>
    private string KeyOf(SourcePhrase phrase, int end)
    {
        int first = phrase.First;
        while (first + 1 < end && (map[first].Upos is UniversalTag.DET || SpeakerWords.Undetermined.Contains(map.Form(first))))
            first++;
        return map.Text(first, end).ToLowerInvariant();
    }

    /// <summary>A body's name without an article, as other names of bodies are given.</summary>
    private string Bare(SourcePhrase phrase) =>
        map.Text(map.IsForm(phrase.First, "the") && phrase.First + 1 < phrase.NounEnd ? phrase.First + 1 : phrase.First, phrase.NounEnd);
}
