namespace Framing;

/// <summary>
/// How headlines differ from the bodies beneath them in what an outlet says itself: the voice <c>headline</c> against <c>narrator</c>. Only
/// articles that have something to measure in both count, so that neither subject nor outlet can make the difference.
/// </summary>
public sealed record HeadlineContrast
{
    /// <summary>The name of the group, or "" for all articles together.</summary>
    public required string Group { get; init; }

    /// <summary>How many articles have something to measure in both.</summary>
    public required int Articles { get; init; }

    /// <summary>
    /// The difference, its key without a voice: the first side is the headlines, the second the narrator of their bodies. Its p-value is that
    /// of exchanging the two inside articles, corrected over all headline contrasts.
    /// </summary>
    public required Contrast Contrast { get; init; }
}
