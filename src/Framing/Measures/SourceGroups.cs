using System.Collections.Immutable;
using Framing.Quotes.Speakers;

namespace Framing.Measures;

/// <summary>
/// The groups of sources that a balance is told by: each category and, where the user gives sides, each side. All of them are told for
/// every article, also those that nobody of the article is in, so that the figures of articles add up.
/// </summary>
internal sealed class SourceGroups(SourceCategories categories)
{
    /// <summary>The side of sources that the user puts on none.</summary>
    public const string NoSide = "none";

    /// <summary>A group of sources: its dimension, its value, and who is in it.</summary>
    public readonly record struct Group((string Dimension, string Value) Dimension, Func<Source, bool> Holds);

    private readonly Lazy<ImmutableArray<Group>> all = new(() =>
    [
        .. categories.All.Select(category => new Group(("category", category), source => source.Category == category)),
        .. categories.Sides.IsEmpty ? [] : categories.Sides.Append(NoSide).Select(side => new Group(("side", side), source => (source.Side ?? NoSide) == side)),
    ]);

    /// <summary>Categories, then sides.</summary>
    public ImmutableArray<Group> All => all.Value;
}
