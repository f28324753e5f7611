namespace Framing;

/// <summary>
/// How headlines differ from the bodies beneath them in what an outlet says itself: the voice <c>headline</c> against <c>narrator</c>. Only
/// articles that have something to measure in both count, so that neither subject nor outlet can make the difference.
/// </summary>
public sealed record HeadlineContrast
{
    /// <summary>What it is about, without a voice.</summary>
    public required MeasureKey Key { get; init; }

    /// <summary>The name of the group, or "" for all articles together.</summary>
    public required string Group { get; init; }

    /// <summary>How many articles have something to measure in both.</summary>
    public required int Articles { get; init; }

    /// <summary>The measurement of their headlines.</summary>
    public required GroupMeasurement Headline { get; init; }

    /// <summary>The measurement of the narrator in their bodies.</summary>
    public required GroupMeasurement Body { get; init; }

    /// <summary>Value of the headlines less value of the bodies; <see langword="null"/> where either is too small to compare.</summary>
    public double? Difference { get; init; }

    /// <summary>The 95% interval of the difference.</summary>
    public Interval? Interval { get; init; }

    /// <inheritdoc cref="Contrast.EffectSize"/>
    public double? EffectSize { get; init; }

    /// <inheritdoc cref="Contrast.OddsRatio"/>
    public double? OddsRatio { get; init; }

    /// <summary>The two-sided p-value of exchanging headline and body inside articles; <see langword="null"/> where no test is honest.</summary>
    public double? P { get; init; }

    /// <summary><see cref="P"/> after Benjamini and Hochberg's correction over all headline contrasts.</summary>
    public double? PAdjusted { get; init; }

    /// <summary>How difference and interval were made, or why there are none.</summary>
    public required IntervalMethod Method { get; init; }

    /// <inheritdoc cref="Contrast.Statement"/>
    public Statement Statement { get; init; } = Statement.None;

    /// <inheritdoc cref="Contrast.Sentence"/>
    public string Sentence => Statement.ToString();

    /// <summary>The same with the headlines as the first side and the bodies as the second.</summary>
    internal Contrast AsContrast() => new() { Key = Key, A = Headline, B = Body, Difference = Difference, Interval = Interval, Method = Method };
}
