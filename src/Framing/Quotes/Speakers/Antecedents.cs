using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Tells whom "who" and "which" mean: "two people close to the governor, who said".</summary>
internal sealed class Antecedents(ArticleMap map, Cast cast, NominalResolver nominals, SpeakerResolver speakers)
{
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
    public Actor Of(int at)
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
            ? nominals.Resolve(phrase, speakers)
            : nominals.Unresolved(at);
    }
}
