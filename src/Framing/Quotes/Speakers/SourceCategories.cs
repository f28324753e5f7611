using System.Collections.Immutable;
using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Tells what kind of source somebody is and on which side the user puts them. Immutable.</summary>
internal sealed class SourceCategories
{
    /// <summary>The user's entries first, the built-in ones last; read once a source is asked for.</summary>
    private readonly Lazy<ImmutableArray<SourceLayer>> layers;

    /// <summary>Whoever the article does not introduce, and a pronoun of which it does not tell whom it means.</summary>
    public const string Unidentified = "unidentified", Unresolved = "unresolved";

    /// <summary>Spokesmen of spokesmen are asked no farther for whom they speak.</summary>
    private const int Farthest = 3;

    private SourceCategories(Func<ImmutableArray<SourceLayer>> layers) => this.layers = new(layers);

    /// <summary>The built-in categories, without sides.</summary>
    public static SourceCategories Default { get; } = new(() => [Embedded()]);

    /// <summary>Every category that a source may have, in ordinal order.</summary>
    public IEnumerable<string> All => layers.Value.SelectMany(layer => layer.Categories).Concat(["other", Unidentified, Unresolved])
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Every side that a source may have, in ordinal order; none unless the user gives some.</summary>
    public ImmutableArray<string> Sides => [.. layers.Value.SelectMany(layer => layer.Sides).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>These categories with the user's before them.</summary>
    public SourceCategories With(ImmutableArray<SourceRule> own) => new(() => [new SourceLayer(own), .. layers.Value]);

    /// <summary>The category of a source, <c>other</c> where nothing tells, and its side where the user gives it one.</summary>
    public (string Category, string? Side) Of(Actor actor) => Of(actor, Farthest);

    private (string Category, string? Side) Of(Actor actor, int farther)
    {
        if (actor.Kind == ActorKind.Unresolved)
            return (Unresolved, null);
        if (actor.Members.Count > 0)
            return Common(actor.Members);
        // Of whomever they are: a family is private people.
        string? category = actor is { Kind: ActorKind.Body, Principal: not null } && actor.Name.EndsWith(" family", StringComparison.Ordinal) ? "citizen" : null;
        string? side = null;
        (string Category, string? Side)? principal = farther > 0 && actor.Principal is { } person ? Of(person, farther - 1) : null;
        foreach (SourceLayer layer in layers.Value)
        {
            SourceRule? rule = layer.Find(actor);
            category ??= rule?.Category;
            side ??= rule?.Side;
            // What somebody is called in general tells less than for whom they speak, but for a word that the user lists.
            if (layer == layers.Value[^1] && actor.Bond != Bond.Represents && principal is { } told && told.Category is not (Unidentified or "other"))
                category ??= Bound(actor, told.Category);
            rule ??= layer.FindGeneral(actor);
            category ??= rule?.Category;
            side ??= rule?.Side;
        }
        side ??= principal?.Side;
        category ??= actor switch
        {
            // A body that has a chief executive, and who speaks for it, where nothing tells of another kind.
            { IsNamed: true, HasChief: true } or { Kind: ActorKind.Person, Body.HasChief: true } => "business",
            { Kind: ActorKind.Author } => "media",
            { IsAccount: true } => Unidentified,
            // A country or city that speaks does so through its government.
            { IsPlace: true } => "official",
            { Kind: ActorKind.Person, Roles: [], Organization: null } => actor.Runs || actor.Sits ? "politician"
                : actor.IsPrivate || actor.HasAge ? "citizen" : Unidentified,
            { Kind: ActorKind.Group } when IsPeople(actor.Name) => "citizen",
            _ => "other",
        };
        return (category, side);
    }

    /// <summary>Of several people what the first is of whom anything is told.</summary>
    private (string Category, string? Side) Common(IReadOnlyList<Actor> people)
    {
        (string Category, string? Side)[] all = [.. people.Select(person => Of(person))];
        string[] told = [.. all.Select(one => one.Category).Where(category => category is not Unidentified).Distinct(StringComparer.Ordinal)];
        string?[] sides = [.. all.Select(one => one.Side).Distinct(StringComparer.Ordinal)];
        return (told.Length == 0 ? Unidentified : told[0], sides is [var side] ? side : null);
    }

    /// <summary>The category of whoever speaks or works for a person of that category: who serves one in office, and not a campaign, is an official.</summary>
    private static string Bound(Actor actor, string category)
    {
        if (category != "politician")
            return category;
        bool campaigns = actor.Roles.Append(actor.Name).Any(role => role.Contains("campaign", StringComparison.OrdinalIgnoreCase) || Campaigns.IsTold(role));
        bool serves = actor.Bond == Bond.Serves && actor.Principal!.RoleNouns.Any(SpeakerWords.Holds.Contains);
        // A president's spokesman is the White House's.
        bool presidents = actor.Kind != ActorKind.Body && actor.Bond is Bond.Serves or Bond.SpeaksFor && actor.Principal!.Presides;
        return actor.Bond == Bond.Office || ((serves || presidents) && !campaigns) ? "official" : category;
    }

    /// <summary>"Many Mexicans", "Iraqis": a people.</summary>
    private static bool IsPeople(string name) => (NameWords.Default[name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant()] & NameClass.Demonym) != 0;

    /// <summary>Whether "the …" with that noun may mean the body: "the newspaper" a medium, "the city" a place.</summary>
    public bool MayBe(Actor actor, string noun)
    {
        if (SpeakerWords.Place.Contains(noun))
            return actor.IsPlace;
        if (actor.IsPlace)
            return noun is "government" or "regime";
        string category = Of(actor).Category;
        foreach (SourceLayer layer in layers.Value)
        {
            if (layer.CategoriesOf(noun) is { } may)
                return may.Contains(category);
        }
        return true;
    }

    /// <summary>Whether words are a listed name of a body.</summary>
    public bool IsName(string name) => layers.Value.Any(layer => layer.IsName(name));

    /// <summary>Whether words are the listed name of a body that is no government's and no person's.</summary>
    public bool IsBody(string name) => layers.Value.Any(layer => layer.IsBody(name));

    /// <summary>Whether a description as a whole is a listed office or occupation.</summary>
    public bool IsRole(string description) => layers.Value.Any(layer => layer.IsRole(description));

    private static SourceLayer Embedded() => new([.. SidesReader.Embedded("bodies.yaml"), .. SidesReader.Embedded("sources.yaml")]);
}
