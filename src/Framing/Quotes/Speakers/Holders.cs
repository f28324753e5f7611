using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Tells who holds an office that a source names without a name, before or after the article names them: "Iran’s foreign minister", and in a headline
/// "Dunmore judge" of the one judge in the article.
/// </summary>
internal sealed class Holders(ArticleMap map, Cast cast, SourceCategories categories)
{
    /// <summary>A demonym begins as its place does: "Mexico", "Mexican".</summary>
    private const int Stem = 4;

    private readonly List<Actor> people = [.. cast.Mentions.Where(mention => mention.Type == EntityType.Person).Select(mention => mention.Actor).Distinct()];

    /// <summary>The only person of whom the article says so; <see langword="null"/> where none is, or two are.</summary>
    public Actor? Of(SourcePhrase phrase, int head)
    {
        if (head != phrase.CoreEnd - 1 || phrase.NounEnd != phrase.CoreEnd || map.Tag(head) is PennTag.NNS or PennTag.NNPS || map[phrase.First].Upos is UniversalTag.NUM
            || SpeakerWords.Undetermined.Contains(map.Form(phrase.First)) || map.Form(phrase.First) is "a" or "an" || map.Has(phrase.First, head, PennTag.PRPS))
            return null;
        int office = head;
        while (office > phrase.First && cast.At(office - 1) is null && map[office - 1].Upos is UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.PROPN
            && map.Tag(office - 1) is not PennTag.POS)
            office--;
        if (!categories.IsRole(map.Text(head, head + 1)) && !categories.IsRole(map.Text(office, head + 1)))
            return null;
        string[] places = [.. Enumerable.Range(phrase.First, office - phrase.First).Where(i => cast.At(i) is { Type: EntityType.Place }).Select(map.Form)];
        if (places.Length == 0)
            return null;
        string words = map.Text(office, head + 1).ToLowerInvariant();
        Actor[] told = [.. people.Where(actor => actor.Roles.Exists(role => Holds(role, words, places)))];
        if (told.Length > 0)
            return told is [var only] ? only : null;
        // A headline has no room for the name; the article tells of one only.
        if (!(map[phrase.First].Span.Field == Field.Title || map.IsInTitleCase(phrase.First)) || map[phrase.First].Upos is UniversalTag.DET)
            return null;
        told = [.. people.Where(actor => actor.Roles.Exists(role => Ends(role, words)))];
        return told is [var one] && !one.Roles.Exists(IsElsewhere) ? one : null;
    }

    private static bool Holds(string role, string office, string[] places) => Ends(role, office)
        && Array.TrueForAll(places, place => role.Contains(place.Length > Stem ? place[..Stem] : place, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is that office and was not given up.</summary>
    private static bool Ends(string role, string office) => role.EndsWith(office, StringComparison.OrdinalIgnoreCase)
        && (role.Length == office.Length || role[^(office.Length + 1)] == ' ')
        && !role.Split(' ').Any(word => SpeakerWords.Past.Contains(word.ToLowerInvariant()) || SpeakerWords.Grade.Contains(word.ToLowerInvariant()));

    /// <summary>"Ohio judge": of another place than the headline's.</summary>
    private static bool IsElsewhere(string role) => role.Split(' ', '-', ',')
        .Any(word => word.Length > Stem - 1 && char.IsUpper(word[0]) && word is not ("U.S." or "American" or "United")
            && (NameWords.Default[word.ToLowerInvariant()] & (NameClass.Place | NameClass.Demonym)) != 0);
}
