using System.Collections.Immutable;

namespace Framing;

/// <summary>How long the stretches of time are that articles are gathered into.</summary>
public enum Period : byte
{
    /// <summary>Time is not looked at.</summary>
    None,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A week from Monday to Sunday, as ISO 8601 numbers them.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}

/// <summary>The figures of the articles of one period.</summary>
/// <param name="Name">The period: <c>2017-01-27</c>, <c>2017-W04</c>, <c>2017-01</c> or <c>2017</c>.</param>
/// <param name="First">Its first day.</param>
/// <param name="Groups">The groups that have articles in it, with those; none where no article is of it.</param>
/// <param name="Measures">Every measurement of every group, as over the whole; without places of evidence, which the whole has.</param>
public sealed record PeriodFigures(string Name, DateOnly First, ImmutableArray<ArticleGroup> Groups, ImmutableArray<GroupMeasurement> Measures);
