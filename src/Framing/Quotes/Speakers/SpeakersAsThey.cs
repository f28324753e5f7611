using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Tells whom "they" means where no group without names is near: two people who opened a sentence together, or one person whom the article calls so.</summary>
internal sealed class SpeakersAsThey(ArticleMap map, Cast cast, Memory memory, JointSpeakers joint)
{
    /// <summary>So far back two people may open a sentence, in tokens and in paragraphs.</summary>
    private const int FarthestPair = 150, Paragraphs = 2;

    private const int LongestTitle = 12;

    /// <summary>"The spokesperson said. “…,” they added": the last speaker, of whom the article does not tell the sex.</summary>
    public Actor? One(int at) => map.Tag(at) is PennTag.PRP
        && memory.Speaker(at) is { Kind: ActorKind.Someone, Gender: Gender.Unknown } one
        && one.Name.Split(' ').Any(word => word is "spokesperson" or "person" or "representative" or "official" or "source") ? one : null;

    /// <summary>"Ada Marsh and Owen Toll wrote a letter.\n\n“It rained,” they said": the last two or more who open a sentence before as its subject.</summary>
    public Actor? Pair(int at)
    {
        if (map.Tag(at) is not PennTag.PRP)
            return null;
        for (int i = at - 1; i >= 0 && at - i < FarthestPair && map.Paragraph(at) - map.Paragraph(i) <= Paragraphs; i--)
        {
            if (cast.At(i) is not { Type: EntityType.Person } name || name.First != i || map.IsAttributed(i) || map[i].Span.Field != map[at].Span.Field
                || map.IsCaption(i) || !name.Actor.Name.Contains(' ', StringComparison.Ordinal) || !Opens(i))
                continue;
            if (joint.Subject(name) is { } all)
                return all;
        }
        return null;
    }

    /// <summary>Whether nothing but a title stands before the name in its sentence.</summary>
    private bool Opens(int name)
    {
        for (int i = name - 1; i >= 0 && map.Sentence(i) == map.Sentence(name); i--)
        {
            if (!map.IsCapital(i) || map[i].Upos is UniversalTag.VERB || name - i > LongestTitle)
                return false;
        }
        return true;
    }
}
