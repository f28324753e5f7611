namespace Framing.Statistics.Agreements;

/// <summary>What one rater called one unit.</summary>
/// <param name="Unit">What was labelled: an article, a sentence.</param>
/// <param name="Rater">Who labelled it.</param>
/// <param name="Label">The label that was given.</param>
/// <param name="Cluster">
/// What the unit is a part of, where units are not independent: the article of a sentence. <see langword="null"/> where each stands for itself.
/// </param>
public readonly record struct Rating(string Unit, string Rater, string Label, string? Cluster = null);

/// <summary>What may be done with labels (Stevens 1946), which decides how much a disagreement counts.</summary>
public enum MeasurementLevel
{
    /// <summary>They are the same or not: topics, frames.</summary>
    Nominal,

    /// <summary>They have an order: low, medium, high.</summary>
    Ordinal,

    /// <summary>Numbers whose differences mean something: a rating from -3 to 3.</summary>
    Interval,

    /// <summary>Numbers of 0 or more whose proportions mean something: a count of words.</summary>
    Ratio,
}
