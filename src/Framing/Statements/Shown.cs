namespace Framing.Statements;

/// <summary>
/// What readers are shown of a figure: fewer than five cases are a count and nothing more; words of few passages carry no interval,
/// since the words of one passage are not independent.
/// </summary>
/// <param name="Count">"7 of 8".</param>
/// <param name="Rest">"= 88%, range 53 to 98", or why there is no more: "too few for a share".</param>
/// <param name="Share">The share, where it may be shown.</param>
/// <param name="Interval">The interval, where it may be shown.</param>
internal sealed record Shown(string Count, string Rest, double? Share, Interval? Interval)
{
    /// <summary>Whether the share itself is withheld.</summary>
    public bool IsTooFew => Share is null;

    /// <summary>What is shown of a share.</summary>
    /// <param name="measure">The measurement, or <see langword="null"/> where nothing was counted.</param>
    /// <param name="none">What to say where there are no cases: "none in own voice".</param>
    public static Shown Of(GroupMeasurement? measure, string none)
    {
        if (measure is null || measure.Denominator == 0)
            return new(none, "", null, null);
        string count = CountOf(measure);
        if (measure.Denominator < SmallSample.Least)
            return new(count, "too few for a share", null, null);
        double share = measure.Value ?? 0;
        if (measure.Noun == "words" && measure.Passages < SmallSample.PassagesForWords)
            return new(count, $"from {Wording.Counted(measure.Passages, "passage")}: no range", null, null);
        return new(count, "= " + Wording.Share(share, measure.Interval), share, measure.Interval);
    }

    /// <summary>"7 of 8".</summary>
    public static string CountOf(GroupMeasurement measure) => $"{Wording.Digits(measure.Numerator)} of {Wording.Digits(measure.Denominator)}";

    /// <summary>Any figure for a cell of a table: what leads to its places, and what follows; a share that is none or too few has no more.</summary>
    public static (string Figure, string More) Cell(GroupMeasurement measure) => measure.Unit switch
    {
        MeasureUnit.Mean => ($"{MeanOf(measure)} ({Wording.Digits(measure.Denominator)} {Wording.InNumber(measure.Denominator, measure.Noun)})", ""),
        MeasureUnit.Count => (Wording.Digits(measure.Numerator), ""),
        _ => (CountOf(measure), measure.Numerator > 0 && Of(measure, "none") is { Share: not null } shown ? " " + shown.Rest : ""),
    };

    /// <summary>A mean, or why there is none.</summary>
    public static string MeanOf(GroupMeasurement? mean) => mean switch
    {
        null or { Denominator: 0 } => "none",
        { Denominator: < SmallSample.Least } => "too few to average",
        { Interval: { } interval } => $"{Wording.Score(mean.Value ?? 0)}, range {Wording.Score(interval.Low)} to {Wording.Score(interval.High)}",
        _ => Wording.Score(mean.Value ?? 0),
    };
}
