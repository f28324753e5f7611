namespace Framing.Reports.Content;

/// <summary>
/// What readers are shown of a share: fewer than five cases are a count and nothing more; words of few passages carry no interval,
/// since the words of one passage are not independent.
/// </summary>
/// <param name="Count">"7 of 8".</param>
/// <param name="Rest">"= 88%, interval 53 to 98", or why there is no more: "too few for a share".</param>
/// <param name="Share">The share, where it may be shown.</param>
/// <param name="Interval">The interval, where it may be shown.</param>
internal sealed record Shown(string Count, string Rest, double? Share, Interval? Interval)
{
    /// <summary>Below it a count stands alone.</summary>
    public const int Fewest = 5;

    /// <summary>Below it shares of words carry no interval.</summary>
    public const int FewestPassages = 20;

    /// <summary>Whether the share itself is withheld.</summary>
    public bool IsTooFew => Share is null;

    /// <summary>What is shown of a measurement.</summary>
    /// <param name="measure">The measurement, or <see langword="null"/> where nothing was counted.</param>
    /// <param name="none">What to say where there are no cases: "none in own voice".</param>
    public static Shown Of(GroupMeasurement? measure, string none)
    {
        if (measure is null || measure.Denominator == 0)
            return new(none, "", null, null);
        string count = CountOf(measure);
        if (measure.Denominator < Fewest)
            return new(count, "too few for a share", null, null);
        double share = measure.Value ?? 0;
        if (measure.Noun == "words" && measure.Passages < FewestPassages)
            return new(count, $"from {Wording.Counted(measure.Passages, "passage")}: no interval", null, null);
        return new(count, "= " + Wording.Share(share, measure.Interval), share, measure.Interval);
    }

    /// <summary>"7 of 8".</summary>
    public static string CountOf(GroupMeasurement measure) => $"{Wording.Digits(measure.Numerator)} of {Wording.Digits(measure.Denominator)}";
}
