namespace Framing.Reports.Content;

/// <summary>How sure a difference is.</summary>
internal enum Status : byte
{
    /// <summary>Even the cautious interval leaves out zero.</summary>
    ClearGap,

    /// <summary>The cautious interval includes zero.</summary>
    Open,

    /// <summary>Compared word by word.</summary>
    Exact,

    /// <summary>Rests on judging that two sentences make one point.</summary>
    Matched,

    /// <summary>Too few to compare.</summary>
    CountsOnly,
}

internal static class Statuses
{
    /// <summary>The word in the frame.</summary>
    public static string Name(this Status status) => status switch
    {
        Status.ClearGap => "Clear gap",
        Status.Open => "Open",
        Status.Exact => "Exact",
        Status.Matched => "Matched",
        _ => "Counts only",
    };

    /// <summary>What the word means.</summary>
    public static string Meaning(this Status status) => status switch
    {
        Status.ClearGap => "its cautious interval leaves out zero",
        Status.Open => "its cautious interval includes zero",
        Status.Exact => "compared word by word",
        Status.Matched => "rests on judging that two sentences make one point",
        _ => "too few to compare",
    };

    /// <summary>The status of a contrast.</summary>
    public static Status Of(Contrast contrast) => (contrast.CautiousInterval ?? contrast.Interval) switch
    {
        null => Status.CountsOnly,
        { } interval when contrast.Difference is not null => interval.Low > 0 || interval.High < 0 ? Status.ClearGap : Status.Open,
        _ => Status.CountsOnly,
    };
}
