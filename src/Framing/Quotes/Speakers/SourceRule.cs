using System.Collections.Immutable;

namespace Framing.Quotes.Speakers;

/// <summary>One entry of a file of source categories and sides.</summary>
internal sealed record SourceRule
{
    /// <summary>The category, or <see langword="null"/> where the entry only gives a side.</summary>
    public string? Category { get; init; }

    /// <summary>The side, or <see langword="null"/>.</summary>
    public string? Side { get; init; }

    /// <summary>Whole names of sources or of the bodies they speak for.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Whole names of people, where the article does not say what they are.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>Words or phrases inside the names of bodies.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Words or phrases inside the description of a person.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Like <see cref="Roles"/>, but only where the body does not decide.</summary>
    public ImmutableArray<string> GeneralRoles { get; init; } = [];

    /// <summary>What "the …" may call a body of the category.</summary>
    public ImmutableArray<string> Nouns { get; init; } = [];
}
