using System.Collections.Immutable;

namespace Framing;

/// <summary>How a comparison is made. Immutable; change one with <c>options with { By = "leaning" }</c>.</summary>
public sealed record CompareOptions
{
    /// <summary>What applies where nobody says otherwise.</summary>
    public static CompareOptions Default { get; } = new();

    /// <summary>
    /// The column whose values are held against each other: <c>outlet</c> or any other. Where no article names its outlet, the articles
    /// themselves are (<c>doc_id</c>). Columns with commas between them are crossed: <c>leaning,country</c>.
    /// </summary>
    public string By
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(By));
            field = value;
        }
    } = "outlet";

    /// <summary>The seed of everything random: two runs with the same seed give the same numbers.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many replicates a bootstrap has.</summary>
    public int Replicates
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Replicates));
            field = value;
        }
    } = 1000;

    /// <summary>How many random rearrangements a permutation test draws.</summary>
    public int Draws
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Draws));
            field = value;
        }
    } = 1999;

    /// <summary>Whether articles of which none names its event are grouped into events by content and date; else they count as on one.</summary>
    public bool GroupEvents { get; init; } = true;

    /// <summary>Whether the articles on each of several events are compared among themselves too, as a folder of pages needs it.</summary>
    public bool EachEvent { get; init; }

    /// <summary>
    /// Whether of more than two thousand articles those on each event are aligned too. Without, there are no story points, shared quotations and copies
    /// on events, which an overview does not show, and memory and time are saved.
    /// </summary>
    public bool AlignLarge { get; init; } = true;

    /// <summary>How articles that are largely one text are counted, wherever in the input they stand.</summary>
    public CopyCounting Copies { get; init; }

    /// <summary>How articles are counted that print a news agency's words.</summary>
    public AgencyCounting Agency { get; init; }

    /// <summary>How long the periods are by which the figures are given once more; <see cref="Period.None"/> for none.</summary>
    public Period Over { get; init; }

    /// <summary>Days of the calendar to mark in what is shown over time, with what was on them.</summary>
    public ImmutableSortedDictionary<DateOnly, string> Marks { get; init; } = ImmutableSortedDictionary<DateOnly, string>.Empty;

    /// <summary>Story points that a person gives for some or all events, in place of judged ones; <see langword="null"/> where all are judged.</summary>
    public GivenPoints? Points { get; init; }

    /// <summary>How many threads work; 0 for one a processor. The result does not depend on it.</summary>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Threads));
            field = value;
        }
    }

    /// <summary>
    /// As many articles are held in memory whole. Of more the layers are let go and made again where they are asked for, story points are those of
    /// named events with sixty articles at most, and event pages are made while they are written; nothing else differs.
    /// </summary>
    internal int HeldWhole { get; init; } = 2000;

    /// <summary>Who watches, and may stop it.</summary>
    internal Watch? Watch { get; init; }

    internal ParallelOptions Parallelism => new() { MaxDegreeOfParallelism = Threads > 0 ? Threads : -1, CancellationToken = Watch?.Cancel ?? default };
}
