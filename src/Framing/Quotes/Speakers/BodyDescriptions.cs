using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Reads what an article says that a body is: "the polling firm Pratt Hale", "Pratt Hale, a consulting firm in Dayton,".</summary>
internal static class BodyDescriptions
{
    private const int Longest = 8;

    public static void Read(ArticleMap map, Cast cast, NameMention body)
    {
        if (Before(map, cast, body) is { } before)
            RoleReader.Describe(map, cast, body.Actor, before, body.First);
        if (After(map, body) is { } after)
            RoleReader.Describe(map, cast, body.Actor, BehindOwner(map, body.End + 1, after), after);
    }

    /// <summary>Where the words in small letters begin that end right before the name in a kind of body.</summary>
    private static int? Before(ArticleMap map, Cast cast, NameMention body)
    {
        int first = body.First;
        while (first > 0 && body.First - first < Longest && map.Sentence(first - 1) == map.Sentence(body.First) && !map.IsCapital(first - 1)
            && cast.At(first - 1) is null && IsWithin(map, first - 1))
            first--;
        return first < body.First && IsKind(map, body.First - 1) ? first : null;
    }

    /// <summary>Where the noun phrase with an article ends that stands after a comma and has a kind of body as its head.</summary>
    private static int? After(ArticleMap map, NameMention body)
    {
        int end = body.End + 1;
        if (end + 1 >= map.Count || !map.IsForm(body.End, ",") || !(map.Tag(end) is PennTag.DT or PennTag.PRPS || map.IsCapital(end))
            || map.Sentence(end) != map.Sentence(body.First))
            return null;
        for (end++; end < map.Count && end - body.End < Longest && map.Sentence(end) == map.Sentence(body.First); end++)
        {
            // "Pratt Hale, the mayor’s accounting firm"
            if (!IsWithin(map, end) && map.Tag(end) is not PennTag.POS)
                break;
        }
        // "In a word to Pratt Hale, a firm said": a verb makes it a clause of its own.
        return IsKind(map, end - 1) && (map[body.End + 1].Upos is UniversalTag.DET || map.Has(body.End + 1, end, PennTag.POS, PennTag.PRPS, PennTag.DT))
            && (end >= map.Count || !map.Tag(end).IsFinite()) ? end : null;
    }

    /// <summary>"The mayor’s accounting firm": the firm is no mayor.</summary>
    private static int BehindOwner(ArticleMap map, int first, int end)
    {
        for (int i = end - 1; i > first; i--)
        {
            if (map.Tag(i) is PennTag.POS)
                return i + 1;
        }
        return first;
    }

    /// <summary>A word of a noun phrase before its head: "a nonpartisan voting rights group".</summary>
    private static bool IsWithin(ArticleMap map, int at) =>
        map.IsNoun(at) || map[at].Upos is UniversalTag.ADJ || map.Tag(at) is PennTag.HYPH or PennTag.VBG or PennTag.VBN;

    private static bool IsKind(ArticleMap map, int at) => map.Tag(at) is PennTag.NN
        && (SpeakerWords.Is(map.Form(at), SpeakerNoun.Body | SpeakerNoun.Team) || SpeakerWords.KindOfBody.Contains(map.Form(at)));
}
