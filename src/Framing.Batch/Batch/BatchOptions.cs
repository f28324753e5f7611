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
/// <param name="Number">From 1 to <paramref name="Count"/>.</param>
/// <param name="Count">How many shards there are.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>All articles.</summary>
    public static Shard Whole { get; } = new(1, 1);

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
