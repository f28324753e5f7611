using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Gives several people what one description in the plural says of them: "two clerks, Ada Marsh of Dayton and Owen Toll", "clerks Marsh and Toll".</summary>
internal static class PluralDescriptions
{
    /// <summary>A description before names is short.</summary>
    private const int Longest = 8;

    /// <summary>Reads what stands before the first of several names.</summary>
    public static void Read(ArticleMap map, Cast cast)
    {
        for (int i = 0; i + 1 < cast.Mentions.Count; i++)
        {
            if (cast.Mentions[i] is not { Type: EntityType.Person } first || Next(map, cast, i) is not { } second || Before(map, cast, first) is not { } description)
                continue;
            // A title right before the first name was read with it.
            if (description.End < first.First)
                RoleReader.Describe(map, cast, first.Actor, description.First, description.End);
            for (int? next = second; next is { } at; next = Next(map, cast, at))
                RoleReader.Describe(map, cast, cast.Mentions[at].Actor, description.First, description.End);
        }
    }

    /// <summary>The plural noun phrase with people as its head that ends right before a name or before the comma there.</summary>
    private static (int First, int End)? Before(ArticleMap map, Cast cast, NameMention name)
    {
        int end = name.First;
        if (end > 1 && map.Form(end - 1) is "," or ":")
            end--;
        if (end < 1 || map.Tag(end - 1) is not (PennTag.NNS or PennTag.NNPS) || map.Sentence(end - 1) != map.Sentence(name.First)
            || !(SpeakerWords.IsPerson(map.Lemma(end - 1)) || cast.IsRole(map.Form(end - 1))))
            return null;
        int first = end - 1;
        while (first > 0 && end - first < Longest && map.Sentence(first - 1) == map.Sentence(name.First)
            && (map.IsNoun(first - 1) || map[first - 1].Upos is UniversalTag.ADJ or UniversalTag.NUM))
            first--;
        return (first, end);
    }

    /// <summary>The index of the name that follows one, with nothing between them but a comma, "and", and the place that the first is of.</summary>
    private static int? Next(ArticleMap map, Cast cast, int index)
    {
        int other = index + 1;
        while (other < cast.Mentions.Count && cast.Mentions[other].Type is EntityType.Place && other - index < 3)
            other++;
        if (other >= cast.Mentions.Count || cast.Mentions[other].Type != EntityType.Person || cast.Mentions[other].First - cast.Mentions[index].End > 12)
            return null;
        bool joined = false;
        for (int i = cast.Mentions[index].End; i < cast.Mentions[other].First; i++)
        {
            if (map.Sentence(i) != map.Sentence(cast.Mentions[index].First))
                return null;
            joined |= map.Form(i) is "," or "and" or "&";
            if (map.Form(i) is not ("," or "and" or "&" or "of" or "-" or "(" or ")" or "r" or "d" or "from") && cast.At(i) is not { Type: EntityType.Place }
                && map.Tag(i) is not PennTag.NNP)
                return null;
        }
        return joined ? other : null;
    }
}
