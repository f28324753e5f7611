using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Tells what the head of a description is, and whether a person can be that.</summary>
internal static class DescriptionHeads
{
    /// <summary>"Acting Deputy Commissioner": a rank and what grades it, and no field that it is held in.</summary>
    public static bool IsRankAlone(ArticleMap map, int first, int end)
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
    public static bool MayBePerson(ArticleMap map, Cast cast, int first, int end)
    {
        // "Harbor Chamber of Trade President"
        if (TitlesBefore.IsTitle(map, end - 1) && cast.At(end - 2) is { Type: EntityType.Organization } body && body.First == first)
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
            if (i > first && IsBehindHead(map, cast, i, end))
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
        return TitlesBefore.IsTitle(map, head) || SpeakerWords.IsPerson(form) || cast.IsRole(form) || cast.IsRole(map.Text(first, head + 1)) || cast.At(head) is not null;
    }

    /// <summary>"The clerk accused by rivals", "an adviser involved in the talks", "a clerk working on the bridge", "a strategist helming Marsh’s campaign".</summary>
    private static bool IsBehindHead(ArticleMap map, Cast cast, int at, int end)
    {
        if (!map.IsNoun(at - 1) || at + 1 >= end)
            return false;
        bool preposition = map.Tag(at + 1) is PennTag.IN or PennTag.TO;
        return map.Tag(at) is PennTag.VBN or PennTag.VBD or PennTag.JJ && preposition && !SpeakerWords.IsPerson(map.Form(at)) && !IsListed(map, cast, at)
            || map.Tag(at) is PennTag.VBG && (preposition || map.Tag(at + 1) is PennTag.DT or PennTag.PRPS or PennTag.NNP);
    }

    /// <summary>"Research fellow": a listed role with the noun before it, or alone.</summary>
    private static bool IsListed(ArticleMap map, Cast cast, int at) => cast.IsRole(map.Form(at)) || cast.IsRole(map.Text(at - 1, at + 1));
}
