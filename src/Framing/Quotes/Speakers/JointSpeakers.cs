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
        if (first.Type != EntityType.Person)
            return null;
        List<Actor> people = [first.Actor];
        // The source may have been taken to end behind the first name of a list.
        bool cut = phrase.End == first.End && map.IsForm(first.End, ",");
        int last = first.End, end = Math.Min(cut ? map.Count : phrase.End, first.End + Farthest);
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
        if (!joined || cut && !(last < map.Count && map.Tag(last).IsFinite()))
            return null;
        string name = string.Join(", ", people.SkipLast(1).Select(person => person.Name)) + " and " + people[^1].Name;
        if (!known.TryGetValue(name, out Actor? actor))
            known.Add(name, actor = new(ActorKind.Group, name) { Members = [.. people] });
        return (actor, last);
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
