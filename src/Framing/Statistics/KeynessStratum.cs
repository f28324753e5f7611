namespace Framing.Statistics;

/// <summary>How often a feature stands in the target and in the reference, within one event or over all.</summary>
/// <param name="Target">Its uses in the target.</param>
/// <param name="Reference">Its uses in the reference.</param>
/// <param name="TargetTotal">All uses of all features in the target.</param>
/// <param name="ReferenceTotal">All uses of all features in the reference.</param>
internal readonly record struct KeynessStratum(double Target, double Reference, double TargetTotal, double ReferenceTotal)
{
    public double Total => TargetTotal + ReferenceTotal;

    /// <summary>The uses that the target would have if both sides used the feature at the same rate.</summary>
    public double ExpectedTarget => Total == 0 ? 0 : (Target + Reference) * TargetTotal / Total;

    /// <summary>The uses that the reference would have at the same rate.</summary>
    public double ExpectedReference => Total == 0 ? 0 : (Target + Reference) * ReferenceTotal / Total;
}

/// <summary>A log-odds ratio, its distance from zero in standard errors, and the standard error; 0 where nothing was counted.</summary>
internal readonly record struct LogOdds(double Value, double Z, double StandardError)
{
    /// <summary>The 95% interval of the value, which takes uses for independent as its standard error does; <see langword="null"/> where nothing was counted.</summary>
    public Interval? Interval => StandardError > 0
        ? new(Value - Proportion.Quantile(Proportion.Level) * StandardError, Value + Proportion.Quantile(Proportion.Level) * StandardError)
        : null;
}
