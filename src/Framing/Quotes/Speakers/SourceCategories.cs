using System.Collections.Immutable;
using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>Tells what kind of source somebody is and on which side the user puts them. Immutable.</summary>
internal sealed class SourceCategories
{
    /// <summary>The user's entries first, the built-in ones last; read once a source is asked for.</summary>
    private readonly Lazy<ImmutableArray<SourceLayer>> layers;

    private SourceCategories(Func<ImmutableArray<SourceLayer>> layers) => this.layers = new(layers);

    /// <summary>The built-in categories, without sides.</summary>
    public static SourceCategories Default { get; } = new(() => [Embedded()]);

    /// <summary>Every category that a source may have, in ordinal order.</summary>
    public IEnumerable<string> All => layers.Value.SelectMany(layer => layer.Categories).Append("other").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Every side that a source may have, in ordinal order; none unless the user gives some.</summary>
    public ImmutableArray<string> Sides => [.. layers.Value.SelectMany(layer => layer.Sides).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>These categories with the user's before them.</summary>
    public SourceCategories With(ImmutableArray<SourceRule> own) => new(() => [new SourceLayer(own), .. layers.Value]);

    /// <summary>The category of a source, <c>other</c> where nothing tells, and its side where the user gives it one.</summary>
    public (string Category, string? Side) Of(Actor actor)
    {
        string? category = null, side = null;
        foreach (SourceLayer layer in layers.Value)
        {
            if (layer.Find(actor) is not { } rule)
                continue;
            category ??= rule.Category;
            side ??= rule.Side;
        }
        category ??= actor switch
        {
            { Kind: ActorKind.Author } => "media",
            // A country or city that speaks does so through its government.
            { IsPlace: true } => "official",
            // An article that gives neither office nor employer with a full name lets the person speak for themselves.
            { Kind: ActorKind.Person, Roles: [], Organization: null } when HasFullName(actor) => "citizen",
            _ => "other",
        };
        return (category, side);
    }

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

    /// <summary>Whether a description as a whole is a listed office or occupation.</summary>
    public bool IsRole(string description) => layers.Value.Any(layer => layer.IsRole(description));

    private static bool HasFullName(Actor actor) =>
        actor.Name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && (NameWords.Default[actor.Name[..blank].ToLowerInvariant()] & NameClass.Particle) == 0;

    private static SourceLayer Embedded()
    {
        using Stream stream = typeof(SourceCategories).Assembly.GetManifestResourceStream("Quotes/sources.yaml")
            ?? throw new InvalidOperationException("The resource Quotes/sources.yaml is not in the assembly.");
        using StreamReader reader = new(stream);
        return new(SidesReader.Read(reader, "sources.yaml"));
    }
}
