using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Comparisons;

/// <summary>What the articles on one event share.</summary>
/// <param name="Points">What they tell in common.</param>
/// <param name="Quotes">The quotations that several carry.</param>
/// <param name="Copies">Those that are largely one text.</param>
internal sealed record EventTelling(ImmutableArray<StoryPoint> Points, ImmutableArray<SharedQuote> Quotes, ImmutableArray<CopiedText> Copies)
{
    public static EventTelling None { get; } = new([], [], []);

    /// <summary>What the articles on an event share.</summary>
    /// <param name="name">The event.</param>
    /// <param name="documents">Its articles.</param>
    /// <param name="given">The points that a person gives for it, if one does.</param>
    public static EventTelling Of(string name, ImmutableArray<Document> documents, ImmutableArray<StoryPoint>? given = null) => documents.Length < 2
        ? None
        : new(given ?? StoryPoints.Of(name, documents), SharedQuotes.Of(name, documents), NearDuplicates.Of(name, documents));
}
