using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Finds what stands in apposition to a person's name after a comma: "Marsh, an analyst at the Ridge Institute,".</summary>
internal static class Appositions
{
    /// <summary>An apposition goes on for a few words; a clause for many.</summary>
    private const int Longest = 24, LongestSecond = 7;

    /// <summary>What a person is said to be from a token on that follows a comma after the name: places from the first word to the one after the last.</summary>
    public static IEnumerable<(int First, int End)> After(ArticleMap map, Cast cast, NameMention person, int first)
    {
        // "Marsh, last year the runner-up"
        for (int i = first; i < Math.Min(first + 3, map.Count - 1) && map.Form(i) is not ","; i++)
        {
            if (TimePhrases.EndsAt(map, cast, i) && map.Form(i + 1) is not ("," or "-"))
                first = i + 1;
        }
        // "Marsh, then the chief executive of the campaign"
        if (first + 1 < map.Count && map.Form(first) is "then" or "now" or "once" && map.Tag(first + 1) is PennTag.DT or PennTag.PRPS)
            first++;
        if (first >= map.Count || map.Tag(first) is not (PennTag.DT or PennTag.JJ or PennTag.JJR or PennTag.JJS
            or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.PRPS or PennTag.RBS or PennTag.VBN)
            && !IsOneOf(map, first)
            || cast.At(first) is { Type: EntityType.Person } other && !IsOwner(map, other))
            yield break;
        int end = first;
        bool noun = false, determined = map.Tag(first) is PennTag.DT or PennTag.PRPS;
        while (end < map.Count && end - first < Longest && map.Sentence(end) == map.Sentence(person.First) && map.IsQuoted(end) == map.IsQuoted(person.First)
            && (map.Form(end) is not ("," or ";" or ":" or "—" or "(" or ")" or "." or "?" or "!") || IsBesideState(map, cast, end)))
        {
            // A finite verb before any comma makes it a clause of its own ("They met Marsh, the mayor said"), unless "who" opens it or the
            // name opens the sentence: "Marsh, the mayor of Dayton said it rained".
            if (map[end].Upos is UniversalTag.VERB && map.Tag(end) is PennTag.VBD or PennTag.VBZ or PennTag.VBP
                && !map.Has(first, end, PennTag.WP, PennTag.WDT) && !IsMistaggedNoun(map, first, end))
            {
                if ((OpensSentence(map, person.First) && map.Has(first, end, PennTag.IN) && !map.IsForm(end + 1, ","))
                    || (determined && IsParticiple(map, end) && SpeakerWords.IsPerson(map.Form(end - 1))))
                    break;
                yield break;
            }
            noun |= map.IsNoun(end) && cast.At(end) is not { Type: EntityType.Place };
            end++;
        }
        // "Marsh, the clerk who won the race last month": a clause within the description says no more of what the person is.
        if (determined && (end - first >= Longest || TimePhrases.EndsAt(map, cast, end - 1)))
            end = BeforeClause(map, first, end);
        // "Marsh, last week the target of a raid," tells when first; "Marsh, this week," tells nothing else.
        if (!noun || end <= first || end - first >= Longest || TimePhrases.EndsAt(map, cast, end - 1))
            yield break;
        yield return (first, end);
        if (Second(map, cast, person, end) is { } second)
            yield return second;
    }

    /// <summary>"President of the Dayton, Ohio, branch": a comma before or after the state, with more of the description behind it.</summary>
    private static bool IsBesideState(ArticleMap map, Cast cast, int comma)
    {
        if (!map.IsForm(comma, ",") || cast.At(comma - 1) is not { Type: EntityType.Place })
            return false;
        int state = cast.At(comma + 1) is { Type: EntityType.Place } place && map.IsForm(place.End, ",") ? place.End : comma;
        bool opened = state != comma || (cast.At(comma - 1) is { First: > 1 } last && map.IsForm(last.First - 1, ",")
            && cast.At(last.First - 2) is { Type: EntityType.Place });
        return opened && state + 1 < map.Count && map.Tag(state + 1) is PennTag.NN && map.Form(state + 1) is not ("and" or "who");
    }

    /// <summary>"A father of five, harbor clerk and author": a second description without an article of its own.</summary>
    private static (int First, int End)? Second(ArticleMap map, Cast cast, NameMention person, int comma)
    {
        int end = comma + 1;
        while (end < map.Count && end - comma < LongestSecond && map[end].Upos is UniversalTag.NOUN or UniversalTag.ADJ
            && map.Tag(end) is not PennTag.NNP && cast.At(end) is null)
            end++;
        return map.IsForm(comma, ",") && end > comma + 1 && end < map.Count && map.Form(end) is "and" or ","
            && map.IsNoun(end - 1) && map.Sentence(end) == map.Sentence(person.First) ? (comma + 1, end) : null;
    }

    /// <summary>"One of two strategists", "one of the mayor’s aides".</summary>
    private static bool IsOneOf(ArticleMap map, int at) => map.Form(at) is "one" && map.IsForm(at + 1, "of");

    /// <summary>"The clerk accused by rivals", which the tagger may take for a verb in the past.</summary>
    private static bool IsParticiple(ArticleMap map, int at) =>
        map.Tag(at) is PennTag.VBD && at + 1 < map.Count && map.Form(at + 1) is "by" or "of" or "in" or "for" or "with" or "at";

    /// <summary>Where the first relative clause begins; the end where none does.</summary>
    private static int BeforeClause(ArticleMap map, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (map.Tag(i) is PennTag.WP or PennTag.WDT or PennTag.WPS)
                return i;
        }
        return end;
    }

    /// <summary>"Marsh, Hoyt’s lawyer,": the name in the apposition owns what the person is.</summary>
    private static bool IsOwner(ArticleMap map, NameMention name) => name.End + 1 < map.Count && map.Tag(name.End) is PennTag.POS && map.IsNoun(name.End + 1);

    /// <summary>"President of the Ridge cement works,": what ends the words before the comma and is no verb of speech is no verb.</summary>
    private static bool IsMistaggedNoun(ArticleMap map, int first, int at) => at > first + 1 && at + 1 < map.Count && map.Form(at + 1) is "," or "."
        && (NameWords.Default[map.Form(at)] & NameClass.Speech) == 0 && map.IsNoun(at - 1);

    /// <summary>Whether nothing but an adverb stands before it: "Further, Ada Marsh".</summary>
    private static bool OpensSentence(ArticleMap map, int at)
    {
        int first = at;
        while (first > 0 && map.Sentence(first - 1) == map.Sentence(at))
            first--;
        return first == at || (first == at - 2 && map[first].Upos is UniversalTag.ADV && map.IsForm(at - 1, ","));
    }
}
