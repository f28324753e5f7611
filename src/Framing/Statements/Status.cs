using System.Globalization;

namespace Framing.Statements;

/// <summary>How sure a difference is.</summary>
internal enum Status : byte
{
    /// <summary>Even the cautious interval leaves out zero, and the test, where there is one, holds among all that were made.</summary>
    ClearGap,

    /// <summary>
    /// The cautious interval includes zero, or one label less would make it do so, or so many tests were made that one may well come out
    /// like this by chance.
    /// </summary>
    Open,

    /// <summary>Compared word by word.</summary>
    Exact,

    /// <summary>Rests on points that a person gave.</summary>
    GivenByHand,

    /// <summary>Too few to compare.</summary>
    CountsOnly,
}

internal static class Statuses
{
    /// <summary>The share of false ones among the gaps that are called clear.</summary>
    private const double Level = 0.05;

    /// <summary>The word in the frame.</summary>
    public static string Name(this Status status) => status switch
    {
        Status.ClearGap => "A clear difference",
        Status.Open => "Could be chance or error",
        Status.Exact => "Word by word",
        Status.GivenByHand => "Given by hand",
        _ => "Too few to tell",
    };

    /// <summary>What the word means.</summary>
    public static string Meaning(this Status status) => status switch
    {
        Status.ClearGap => "holds after allowing for chance and for how much was compared",
        Status.Open => "chance, a single wrong label or the number of comparisons could make it",
        Status.Exact => "the words as the articles print them, set side by side",
        Status.GivenByHand => "rests on points that a person gave, not this program",
        _ => "the counts are shown, and no difference is claimed",
    };

    /// <summary>The status of a contrast. Labels are set by rules and models that err, so that a gap that hangs on a single one is not clear.</summary>
    public static Status Of(Contrast contrast) => (contrast.CautiousInterval ?? contrast.Interval) switch
    {
        null => Status.CountsOnly,
        { } interval when contrast.Difference is not null => contrast.LabelsToErase == 1
            ? Status.Open
            : Of(interval, contrast.PInKind, Math.Max(contrast.Articles.A, contrast.Articles.B)),
        _ => Status.CountsOnly,
    };

    /// <summary>Why a difference whose interval leaves out zero is not called clear, where nothing else that is said of it tells; "" where it does.</summary>
    public static string WhyOpen(Contrast contrast) => (contrast.CautiousInterval ?? contrast.Interval) is not { } interval || !LeavesOutZero(interval)
        || contrast.LabelsToErase == 1 || Of(contrast) != Status.Open ? ""
        : contrast.PInKind is { } p
            ? string.Create(CultureInfo.InvariantCulture, $"A test that allows for all that was compared of this kind leaves it open (corrected p {p:0.0##}).")
        : "Too few articles have it for a test, so that one of them may make it.";

    /// <summary>The status of what headlines and the bodies beneath them hold.</summary>
    public static Status Of(HeadlineContrast headlines) => headlines.Contrast.Interval is { } interval
        ? Of(interval, headlines.Contrast.PAdjusted, headlines.Articles)
        : Status.CountsOnly;

    /// <summary>
    /// The status of an interval, with the corrected p-value where a test was made: a report picks its findings from many rows, and an interval
    /// knows only the pairs of its own. Without a test the interval takes the mentions of an article for independent, which is said of the
    /// single articles that are compared; of several articles it would find clear what one of them alone may make.
    /// </summary>
    private static Status Of(Interval interval, double? adjusted, int articles) =>
        LeavesOutZero(interval) && (adjusted is { } p ? p <= Level : articles <= 1) ? Status.ClearGap : Status.Open;

    private static bool LeavesOutZero(Interval interval) => interval.Low > 0 || interval.High < 0;
}
