using System.Collections.Immutable;

namespace Framing.Batch;

/// <summary>The form of the tables.</summary>
public enum TableFormat : byte
{
    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>JSON Lines.</summary>
    JsonLines,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}

/// <summary>Which part of the articles a run analyzes: those whose id falls, by its hash, into one of several shards.</summary>
public readonly record struct Shard
{
    private readonly int before, others;

    /// <summary>One of several shards.</summary>
    /// <param name="number">From 1 to <paramref name="count"/>.</param>
    /// <param name="count">How many shards there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such shard.</exception>
    public Shard(int number, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, count);
        (before, others) = (number - 1, count - 1);
    }

    /// <summary>From 1 to <see cref="Count"/>.</summary>
    public int Number => before + 1;

    /// <summary>How many shards there are.</summary>
    public int Count => others + 1;

    /// <summary>All articles; the default is the same.</summary>
    public static Shard Whole => default;

    /// <summary><c>2/7</c>.</summary>
    public override string ToString() => $"{Number}/{Count}";

    /// <summary>Whether the article is analyzed in this shard.</summary>
    public bool Holds(Article article) =>
        Count == 1 || (int)(Statistics.StableHash.Of(article.Id, 0) % (ulong)Count) == Number - 1;
}

/// <summary>How a batch is run.</summary>
public sealed record BatchOptions
{
    /// <summary>The folder that the tables go to.</summary>
    public required string Folder { get; init; }

    /// <summary>The form of the tables.</summary>
    public TableFormat Format { get; init; }

    /// <summary>The part of the articles to analyze.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether to go on with a run that was broken off in the same folder.</summary>
    public bool Resume { get; init; }

    /// <summary>The column that groups articles in the summary, the seed and the replicates of its intervals.</summary>
    public CompareOptions Compare { get; init; } = CompareOptions.Default;

    /// <summary>How many places in the input a part covers. What is unfinished when a run is broken off is at most one part.</summary>
    internal int PartSize { get; init; } = 250;

    /// <summary>How many threads work; 0 for one a processor. Results do not depend on it.</summary>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Threads));
            field = value;
        }
    }

    /// <summary>The layers that the analyzer makes; tables of others are left out.</summary>
    public DocumentLayers Layers { get; init; } = DocumentLayers.All;

    /// <summary>What shapes the analysis, by name, for the manifest and to tell whether a run can be resumed.</summary>
    public ImmutableSortedDictionary<string, string> Analysis { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The lexicons in use, for the manifest.</summary>
    public ImmutableArray<ManifestEntry> Lexicons { get; init; } = [];
}
