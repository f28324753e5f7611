using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Finds the people who speak together: "Sens. Ada Marsh of Dunmore and Owen Toll said in a joint statement".</summary>
internal sealed class JointSpeakers(ArticleMap map, Cast cast)
{
    /// <summary>No list of speakers goes on farther behind the first, in tokens, and no more speak together by name.</summary>
    private const int Farthest = 40, Most = 5;

    private readonly Dictionary<string, Actor> known = new(StringComparer.Ordinal);

    /// <summary>All of them as one source, and where the last name ends; <see langword="null"/> where the first speaks alone.</summary>
    public (Actor Actor, int End)? Of(SourcePhrase phrase, NameMention first)
    {
        // The source may have been taken to end behind the first name of a list.
        bool cut = phrase.End == first.End && map.IsForm(first.End, ",");
        if (List(first, cut ? map.Count : phrase.End, cut) is not { } list || cut && !(list.End < map.Count && map.Tag(list.End).IsFinite()))
            return null;
        return (Together(list.People), list.End);
    }

    /// <summary>Those who stand together from a name on as the subject of a sentence: "Ada Marsh, D-N.Y., and Owen Toll, R-Texas, wrote".</summary>
    public Actor? Subject(NameMention first)
    {
        if (List(first, map.Count, cut: true) is not { } list)
            return null;
        int verb = list.End;
        // The party of the last of them.
        if (map.IsForm(verb, ",") && map.IsForm(verb + 2, "-") && map.IsForm(verb + 4, ","))
            verb += 5;
        return verb < map.Count && map.Tag(verb).IsFinite() && map.Sentence(verb) == map.Sentence(first.First) ? Together(list.People) : null;
    }

    /// <summary>"Two clerks — Ada Marsh and Owen Toll — said": who a description of several people goes on to name, between two marks of one kind.</summary>
    public (Actor Actor, int End)? Apposed(SourcePhrase phrase)
    {
        int mark = phrase.NounEnd;
        if (map.Tag(phrase.CoreEnd - 1) is not PennTag.NNS || mark + 1 >= map.Count || map.Form(mark) is not ("—" or "–" or "--" or "-" or "," or ":")
            || map.Sentence(mark) != map.Sentence(phrase.First) || cast.At(mark + 1) is not { Type: EntityType.Person } first || first.First != mark + 1
            || List(first, map.Count, cut: true) is not { } list || list.End >= map.Count || map.Form(list.End) != map.Form(mark))
            return null;
        foreach (Actor person in list.People)
        {
            if (person.Roles.Count == 0)
                RoleReader.Describe(map, cast, person, phrase.First, phrase.NounEnd);
        }
        return (Together(list.People), list.End);
    }

    private Actor Together(List<Actor> people)
    {
        string name = string.Join(", ", people.SkipLast(1).Select(person => person.Name)) + " and " + people[^1].Name;
        if (!known.TryGetValue(name, out Actor? actor))
            known.Add(name, actor = new(ActorKind.Group, name) { Members = [.. people] });
        return actor;
    }

    /// <summary>Two people or more in a row, "and" before the last, and where the last name ends.</summary>
    private (List<Actor> People, int End)? List(NameMention first, int limit, bool cut)
    {
        if (first.Type != EntityType.Person)
            return null;
        List<Actor> people = [first.Actor];
        int last = first.End, end = Math.Min(limit, first.End + Farthest);
        bool joined = false;
        for (int i = first.End; i < end; i++)
        {
            if (cut && map.Sentence(i) != map.Sentence(first.First))
                break;
            // "Ada Marsh of Dunmore", whatever Dunmore was taken for
            bool owner = map.Form(i - 1) is "of" or "from" && cast.At(i) is { } place && place.End == i + 1;
            if (!owner && cast.At(i) is { Type: EntityType.Person } next && next.First == i)
            {
                if (joined || people.Contains(next.Actor) || people.Count == Most || next.End < map.Count && map.Tag(next.End) is PennTag.POS)
                    return null;
                joined = Joins(last, i) is true;
                people.Add(next.Actor);
                last = next.End;
                i = next.End - 1;
            }
            else if (!owner && !MayStandBetween(i))
                break;
        }
        return joined ? (people, last) : null;
    }

    /// <summary>Whether "and" stands there, as before the last of them.</summary>
    private bool Joins(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (map.Form(i) is "and" or "&")
                return true;
        }
        return false;
    }

    /// <summary>Places, parties and titles stand between two names; a noun with an article, a verb or another preposition tells of one of them.</summary>
    private bool MayStandBetween(int at) => map.Form(at) is "," or "and" or "&" or "of" or "from" or "-" or "–" or "(" or ")" or "[" or "]"
        || cast.At(at) is { Type: EntityType.Place }
        || map.IsCapital(at) && map[at].Upos is UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.ADJ
        || map.IsNoun(at) && SpeakerWords.IsPerson(map.Form(at)) && map.Tag(at) is PennTag.NN;
}
