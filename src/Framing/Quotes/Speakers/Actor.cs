namespace Framing.Quotes.Speakers;

/// <summary>What sort of thing speaks.</summary>
internal enum ActorKind : byte
{
    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>An organization with a name, or a place that speaks for its government.</summary>
    Body,

    /// <summary>One person without a name: "a law enforcement official".</summary>
    Someone,

    /// <summary>Several people without names: "critics".</summary>
    Group,

    /// <summary>A text without an author that the article names: "a recent poll".</summary>
    Document,

    /// <summary>Whoever writes the article: "I".</summary>
    Author,

    /// <summary>A pronoun of which the article does not tell whom it means.</summary>
    Unresolved,
}

/// <summary>What ties somebody to the person whom a description names: "Marsh’s spokesman", "an aide to Marsh", "Marsh’s office".</summary>
internal enum Bond : byte
{
    None,

    /// <summary>Says what the person says.</summary>
    SpeaksFor,

    /// <summary>Works for the person.</summary>
    Serves,

    /// <summary>Is the person's lawyer: of no kind that the client is.</summary>
    Represents,

    /// <summary>The bureau of whoever holds an office.</summary>
    Office,
}

/// <summary>Whether "he" or "she" may mean a person; both where nothing tells.</summary>
[Flags]
internal enum Gender : byte
{
    /// <summary>Neither is known to be wrong.</summary>
    Unknown = 0,

    /// <summary>"he".</summary>
    Male = 1,

    /// <summary>"she".</summary>
    Female = 2,
}

/// <summary>Somebody in an article who may turn out to be a source. Gathers facts while the article is read.</summary>
internal sealed class Actor(ActorKind kind, string name)
{
    public ActorKind Kind { get; } = kind;

    public string Name { get; } = name;

    /// <summary>Whether a body is a place, which speaks through its government.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Whether all that is known is a name under a post.</summary>
    public bool IsAccount { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Descriptions as the article gives them, the first first: "assistant field office director", "R-Ohio".</summary>
    public List<string> Roles { get; } = [];

    /// <summary>Relative clauses beside the name, from "who" or "whose" on.</summary>
    public List<string> Clauses { get; } = [];

    /// <summary>The nouns of those descriptions, in lower case and singular, by which "the director" finds its person.</summary>
    public HashSet<string> RoleNouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Who they are, where several people speak together by name.</summary>
    public IReadOnlyList<Actor> Members { get; init; } = [];

    /// <summary>The body for which they speak.</summary>
    public Actor? Body { get; set; }

    /// <summary>For whom they speak, as the article says it.</summary>
    public string? Organization => Body?.Name;

    /// <summary>Whether they are president of the United States on the day of the article, which articles need not say.</summary>
    public bool Presides { get; init; }

    /// <summary>Whether a member of Congress of the day has their name, and hardly anybody else.</summary>
    public bool Sits { get; init; }

    /// <summary>Whether the article tells of a private life: of a husband or daughters, or a name under a comment ("… — Ada Marsh").</summary>
    public bool IsPrivate { get; set; }

    /// <summary>Whether the article names who is chief executive of the body, as firms have one.</summary>
    public bool HasChief { get; set; }

    /// <summary>Whether the article tells how old they are, as it does of people in no office.</summary>
    public bool HasAge { get; set; }

    /// <summary>Whether the article tells of their campaign: they seek an office.</summary>
    public bool Runs { get; set; }

    /// <summary>The person whom they speak or work for.</summary>
    public Actor? Principal { get; private set; }

    /// <summary>What ties them to <see cref="Principal"/>.</summary>
    public Bond Bond { get; private set; }

    /// <summary>Where the article mentions them, in the order found.</summary>
    public List<TextSpan> Mentions { get; } = [];

    /// <summary>Where they were asked and did not answer.</summary>
    public List<TextSpan> NoComment { get; } = [];

    /// <summary>Why the article does not name them, in its words.</summary>
    public string? Anonymity { get; set; }

    public bool IsNamed => Kind is ActorKind.Person or ActorKind.Body || Members.Count > 0;

    /// <summary>Whether "he" or "she" may stand for them.</summary>
    public bool IsPerson => Kind is ActorKind.Person or ActorKind.Someone;

    /// <summary>Says for whom they speak or work; what is said first holds.</summary>
    public void Tie(Actor principal, Bond bond)
    {
        if (Principal is null && principal != this && bond != Bond.None)
            (Principal, Bond) = (principal, bond);
    }

    /// <summary>Whether a pronoun of that gender may mean them.</summary>
    public bool Fits(Gender gender) => IsPerson && (Gender == Gender.Unknown || gender == Gender.Unknown || Gender == gender);
}
