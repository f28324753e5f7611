using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Remembers the groups that spoke, and tells which one "those officials" or "the outlets" points back to.</summary>
internal sealed class EarlierGroups(ArticleMap map, Cast cast)
{
    /// <summary>So many paragraphs back the group may stand.</summary>
    private const int Reach = 2;

    private readonly Dictionary<string, (Actor Group, int At)> last = new(StringComparer.Ordinal);

    /// <summary>Remembers a group by its noun in the singular.</summary>
    public void Add(Actor group, string noun, int at) => last[noun] = (group, at);

    /// <summary>The group that was told of by the noun just before, where the phrase has a pointing word, at most a number, and the noun alone.</summary>
    public Actor? Before(SourcePhrase phrase, int head, string noun) =>
        map.Form(phrase.First) is "the" or "those" or "these" && phrase.NounEnd == phrase.CoreEnd && head == phrase.CoreEnd - 1
        && (head == phrase.First + 1 || head == phrase.First + 2 && map[phrase.First + 1].Upos is UniversalTag.NUM)
        && !map.IsCapital(head) && cast.At(head) is null
        && last.TryGetValue(noun, out (Actor Group, int At) found) && map.Paragraph(phrase.First) - map.Paragraph(found.At) <= Reach
        && map[found.At].Span.Field == map[phrase.First].Span.Field ? found.Group : null;
}
