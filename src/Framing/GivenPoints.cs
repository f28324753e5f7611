using System.Collections.Immutable;

namespace Framing;

/// <summary>
/// Story points that a person gives, in place of those that a comparison judges. They hold for the events that they name; the points of
/// other events stay judged. <c>Corpora.PointFile</c> reads them from a table.
/// </summary>
/// <param name="Passages">Which sentence tells which point; of the sure ones of a point, the first stands for it.</param>
/// <param name="Sha256">The hash of the file that they come from, in lower-case hexadecimal, which the manifest records.</param>
public sealed record GivenPoints(ImmutableArray<GivenPassage> Passages, string Sha256)
{
    /// <summary>What is written of them into the manifest's options.</summary>
    internal string Recorded => $"given by hand, SHA-256 {Sha256}";
}

/// <summary>That a sentence tells a point, as a person gives it.</summary>
/// <param name="Event">The event's name; "" where the input names none.</param>
/// <param name="Point">The point's number within the event, by which points are ordered. Numbers may be left out.</param>
/// <param name="DocId">The article's id.</param>
/// <param name="Span">The sentence, or a stretch within it.</param>
public sealed record GivenPassage(string Event, int Point, string DocId, TextSpan Span)
{
    /// <summary>Whether it tells the point beyond doubt, or perhaps.</summary>
    public bool IsSure { get; init; } = true;

    /// <summary>
    /// Whether it is given as what its article alone tells, which gives way where the sentence surely tells another point. Beside another sure
    /// sentence of the point it makes no difference.
    /// </summary>
    public bool IsAlone { get; init; }

    /// <summary>Where it was read, for messages: <c>points.csv, row 3</c>.</summary>
    public string Place { get; init; } = "The points given by hand";
}
