using Framing.Annotation;
using Framing.Language.Dates;

namespace Framing.Quotes.Speakers;

/// <summary>A mention of a name: the tokens <c>[First, End)</c> and whom they name.</summary>
internal readonly record struct NameMention(int First, int End, Actor Actor, EntityType Type);

/// <summary>The people and bodies that an article names, with what it says of each, and every mention of them.</summary>
internal sealed class Cast
{
    /// <summary>No body is looked for farther back than so many names.</summary>
    private const int Reach = 40;

    /// <summary>An office that is written in capitals is as long at most.</summary>
    private const int LongestOffice = 3;

    private readonly List<NameMention> mentions = [];

    /// <summary>The mention that each token belongs to, or -1.</summary>
    private readonly int[] mentionAt;

    private readonly SourceCategories categories;

    public Cast(ArticleMap map, SourceCategories categories)
    {
        this.categories = categories;
        mentionAt = new int[map.Count];
        mentionAt.AsSpan().Fill(-1);
        Dictionary<(string, bool), Actor> actors = [];
        DateOnly? day = DateText.SureDay(map.Document.Article.Date);
        PresidentNames presidents = new(map, day);
        HashSet<string> firms = Firms(map);
        foreach (Entity entity in map.Document.Entities)
        {
            int first = map.First(entity.Span), end = map.End(entity.Span);
            if (first >= end)
                continue;
            // "Harbor Politics": what stands right behind a body's name is no person, but goes on with that name.
            bool tail = entity.Type == EntityType.Person && end == first + 1 && !entity.Name.Contains(' ', StringComparison.Ordinal)
                && mentions is [.., { Type: EntityType.Organization } before] && before.End == first
                && map.Sentence(before.First) == map.Sentence(first) && map.Paragraph(before.First) == map.Paragraph(first);
            bool person = entity.Type == EntityType.Person && !tail && !IsListedBody(map, first, entity.Name) && !firms.Contains(entity.Name);
            EntityType type = entity.Type == EntityType.Person && !person ? EntityType.Organization : entity.Type;
            string name = person ? presidents.NameOf(map, first, end) ?? entity.Name
                : tail ? mentions[^1].Actor.Name + " " + entity.Name : entity.Name;
            if (!actors.TryGetValue((name, person), out Actor? actor))
            {
                actor = new(person ? ActorKind.Person : ActorKind.Body, name)
                {
                    IsPlace = entity.Type == EntityType.Place,
                    Presides = person && Presidents.Presides(name, day),
                    Sits = person && PartyList.Sits(name, day),
                };
                if (actor.Presides || actor.Sits)
                    actor.RoleNouns.Add(actor.Presides ? "president" : "legislator");
                actors.Add((name, person), actor);
            }
            mentionAt.AsSpan(first..end).Fill(mentions.Count);
            mentions.Add(new(first, end, actor, type));
            actor.Mentions.Add(entity.Span);
        }
        foreach (NameMention mention in mentions)
        {
            if (mention.Type == EntityType.Organization)
                BodyDescriptions.Read(map, this, mention);
            if (mention.Type != EntityType.Person)
                continue;
            LearnGender(map, mention);
            RoleReader.Read(map, this, mention);
        }
        PluralDescriptions.Read(map, this);
    }

    public IReadOnlyList<NameMention> Mentions => mentions;

    /// <summary>The name that the token is part of.</summary>
    public NameMention? At(int token) => token >= 0 && token < mentionAt.Length && mentionAt[token] >= 0 ? mentions[mentionAt[token]] : null;

    /// <summary>Whether a description is a listed office or occupation.</summary>
    public bool IsRole(string description) => categories.IsRole(description);

    /// <summary>Whether a name in capitals is that of an office: "MP", "AG".</summary>
    public bool IsOffice(string name) => name.Length <= LongestOffice && IsRole(name);

    /// <summary>Whether words are the listed name of a body.</summary>
    public bool IsBody(string name) => categories.IsName(name);

    /// <summary>Whether a body is a paper, a broadcaster or another medium.</summary>
    public bool IsMedium(Actor body) => categories.Of(body).Category is "media";

    /// <summary>Whether nothing tells what somebody is.</summary>
    public bool IsUnknown(Actor actor) => categories.Of(actor).Category is SourceCategories.Unidentified;

    /// <summary>The last body before the token that "its" or "the" with that noun may mean; <see langword="null"/> where none of the last few may.</summary>
    public NameMention? BodyBefore(int token, string? noun)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = mentions[middle].First < token ? (middle + 1, high) : (low, middle);
        }
        for (int i = low - 1; i >= Math.Max(0, low - Reach); i--)
        {
            if (mentions[i].Type == EntityType.Organization && (noun is null || categories.MayBe(mentions[i].Actor, noun)))
                return mentions[i];
        }
        return null;
    }

    /// <summary>"The chief executive of Fundhub": a word that was taken for a last name is that of a firm.</summary>
    private static HashSet<string> Firms(ArticleMap map)
    {
        HashSet<string> firms = new(StringComparer.Ordinal);
        foreach (Entity entity in map.Document.Entities)
        {
            if (entity.Type == EntityType.Person && !entity.Name.Contains(' ', StringComparison.Ordinal) && map.First(entity.Span) is > 1 and var first
                && map.IsForm(first - 1, "of") && (map.Form(first - 2) is "ceo" || map.Form(first - 2) is "executive" && map.IsForm(first - 3, "chief"))
                && (NameWords.Default[map.Form(first)] & NameClass.AnyGiven) == 0)
                firms.Add(entity.Name);
        }
        return firms;
    }

    /// <summary>"Starbucks said": one word that is taken for a person's beside a verb, and that the lists have as a body's; "Mr. Dell" is a person.</summary>
    private bool IsListedBody(ArticleMap map, int first, string name) => !name.Contains(' ', StringComparison.Ordinal) && categories.IsBody(name)
        && !(first > 0 && map.Sentence(first - 1) == map.Sentence(first) && (NameWords.Default[map.Form(first - 1)] & NameClass.Title) != 0);

    private static void LearnGender(ArticleMap map, NameMention mention)
    {
        NameWords words = NameWords.Default;
        if (mention.First > 0)
        {
            NameClass title = words[map.Form(mention.First - 1)];
            if ((title & NameClass.Title) != 0 && (title & (NameClass.MaleTitle | NameClass.FemaleTitle)) is not 0 and var told)
                mention.Actor.Gender = (told & NameClass.FemaleTitle) != 0 ? Gender.Female : Gender.Male;
        }
        if (mention.Actor.Gender != Gender.Unknown || mention.End - mention.First < 2)
            return;
        NameClass given = words[map.Form(mention.First)] & (NameClass.Male | NameClass.Female);
        mention.Actor.Gender = given switch
        {
            NameClass.Male => Gender.Male,
            NameClass.Female => Gender.Female,
            0 when (words[map.Form(mention.First)] & NameClass.Given) == 0 => FirstNames.Of(map.Form(mention.First)),
            _ => Gender.Unknown,
        };
    }
}
