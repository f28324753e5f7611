using System.Collections.Immutable;

namespace Framing.Statistics.Agreements;

/// <summary>How agreement is measured.</summary>
public sealed record AgreementOptions
{
    /// <summary>What applies where nobody says otherwise.</summary>
    public static AgreementOptions Default { get; } = new();

    /// <summary>The levels that Krippendorff's alpha is worked out at; where empty, all that the labels allow.</summary>
    public ImmutableArray<MeasurementLevel> Levels { get; init; } = [];

    /// <summary>The labels from least to most, for the ordinal level; where empty, they must be numbers.</summary>
    public ImmutableArray<string> Order { get; init; } = [];

    /// <summary>The seed of the bootstrap.</summary>
    public ulong Seed { get; init; } = CompareOptions.Default.Seed;

    /// <summary>How many replicates the bootstrap has.</summary>
    public int Replicates
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Replicates));
            field = value;
        }
    } = CompareOptions.Default.Replicates;
}

/// <summary>One coefficient of agreement.</summary>
public sealed record AgreementFigure
{
    /// <summary><c>percent</c>, <c>cohen_kappa</c>, <c>fleiss_kappa</c> or <c>krippendorff_alpha</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The level of measurement: how much each disagreement counts.</summary>
    public MeasurementLevel Level { get; init; }

    /// <summary>The two raters it is about; <see langword="null"/> where it is about all.</summary>
    public (string First, string Second)? Raters { get; init; }

    /// <summary>
    /// 1 for full agreement; 0 for kappas and alpha where it is as by chance, less where it is worse than that; for percent a share of pairs
    /// of labels, 0 to 1. <see langword="null"/> where it is undefined, with <see cref="Method"/> saying why.
    /// </summary>
    public double? Value { get; init; }

    /// <summary>The 95% interval; <see langword="null"/> where there is none, with <see cref="Method"/> saying why.</summary>
    public Interval? Interval { get; init; }

    /// <summary>How many units it is made from.</summary>
    public required int Units { get; init; }

    /// <summary>How many labels of these units it is made from.</summary>
    public required int Labels { get; init; }

    /// <summary>How the interval was made, or why there is none.</summary>
    public required string Method { get; init; }
}

/// <summary>How far raters agree.</summary>
/// <param name="Units">The number of units that at least one rater labelled.</param>
/// <param name="Raters">The raters, in ordinal order.</param>
/// <param name="Labels">The different labels: in the order given, of numbers, or ordinal.</param>
/// <param name="Figures">The coefficients: of all raters, then of each two.</param>
public sealed record AgreementReport(int Units, ImmutableArray<string> Raters, ImmutableArray<string> Labels, ImmutableArray<AgreementFigure> Figures);
