using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Names the people who act as one under their owner's name: "Marsh’s office", "Norland’s interior ministry", and "the interior ministry" where the article tells of one
/// owner only.
/// </summary>
internal sealed class Teams(ArticleMap map, Cast cast)
{
    /// <summary>How far back "Mr. Hale’s office" may stand that "the office" takes up, in tokens.</summary>
    private const int Farthest = 80;

    /// <summary>No more words stand between an owner and the noun.</summary>
    private const int LongestField = 4;

    private readonly Dictionary<string, Actor> known = new(StringComparer.Ordinal);

    /// <summary>Whose each ministry or office is, by its words behind the owner; <see langword="null"/> where it is of several.</summary>
    private Dictionary<string, Actor?>? owners;

    /// <summary>The team of an owner, whose name stands before the head or is left out.</summary>
    public Actor Of(int head, string noun, Actor owner)
    {
        // "Ryan’s office" and "Paul Ryan’s office" are one; campaigns and administrations go by last names.
        bool person = owner.Kind == ActorKind.Person;
        bool whole = !person || noun is "office" or "family";
        string words = person ? map.Form(head) : map.Text(Field(head), head + 1);
        if (!person && owner.Name.EndsWith(" " + words, StringComparison.OrdinalIgnoreCase))
            return owner;
        string key = words.ToLowerInvariant() + " of " + owner.Name;
        if (known.TryGetValue(key, out Actor? team))
            return team;
        known.Add(key, team = new(ActorKind.Body, (whole ? owner.Name : owner.Name[(owner.Name.LastIndexOf(' ') + 1)..]) + " " + words));
        team.Tie(owner, noun is "office" or "administration" or "government" or "cabinet" ? Bond.Office : Bond.SpeaksFor);
        return team;
    }

    /// <summary>"The office" where this sentence or the one before has "Mr. Hale’s office".</summary>
    public Actor? Before(SourcePhrase phrase, int head, string noun)
    {
        for (int i = phrase.First - 1; i > 1 && phrase.First - i < Farthest && map.Sentence(phrase.First) - map.Sentence(i) <= 1; i--)
        {
            if (map.IsForm(i, noun) && map.Tag(i - 1) is PennTag.POS && cast.At(i - 2) is { Actor: { Kind: ActorKind.Person } owner })
                return Of(head, noun, owner);
        }
        return null;
    }

    /// <summary>"The interior ministry", before or after "Norland’s interior ministry".</summary>
    public Actor? OfOnlyOwner(SourcePhrase phrase, int head, string noun)
    {
        if (Field(head) is var first && (first == head || phrase.First + 1 != first || phrase.NounEnd != head + 1))
            return null;
        owners ??= Owners();
        return owners.GetValueOrDefault(map.Text(first, head + 1).ToLowerInvariant()) is { } owner ? Of(head, noun, owner) : null;
    }

    private Dictionary<string, Actor?> Owners()
    {
        Dictionary<string, Actor?> found = new(StringComparer.Ordinal);
        for (int i = 1; i + 1 < map.Count; i++)
        {
            if (map.Tag(i) is not PennTag.POS || cast.At(i - 1) is not { Type: not EntityType.Person } owner)
                continue;
            int head = i + 1;
            while (head < map.Count && head - i <= LongestField && IsField(head) && !SpeakerWords.Is(map.Form(head), SpeakerNoun.Team))
                head++;
            if (head == i + 1 || head >= map.Count || !SpeakerWords.Is(map.Form(head), SpeakerNoun.Team))
                continue;
            string words = map.Text(i + 1, head + 1).ToLowerInvariant();
            found[words] = found.TryGetValue(words, out Actor? other) && other != owner.Actor ? null : owner.Actor;
        }
        return found;
    }

    /// <summary>Where the words in small letters begin that tell what a ministry is for.</summary>
    private int Field(int head)
    {
        int first = head;
        while (first > 0 && head - first < LongestField && map.Sentence(first - 1) == map.Sentence(head) && IsField(first - 1))
            first--;
        return first;
    }

    private bool IsField(int at) => cast.At(at) is null && map[at].Upos is UniversalTag.NOUN or UniversalTag.ADJ && !map.IsCapital(at);
}
