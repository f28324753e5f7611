using System.Collections.Immutable;
using Framing.Reports.Tables;

namespace Framing.Batch;

/// <summary>The tables of a batch, in order.</summary>
internal static class BatchTables
{
    // A row a word would be longer than the articles themselves.
    private static readonly ImmutableArray<Table> All =
        [ArticleTables.Articles, ArticleTables.Measures, .. FindingTables.All.Where(table => table != FindingTables.Tokens)];

    /// <summary>Those whose layers are made.</summary>
    public static ImmutableArray<Table> For(DocumentLayers made) => [.. All.Where(t => (t.Layers & ~made) == 0)];

    /// <summary>Those with these names.</summary>
    public static ImmutableArray<Table> Named(IEnumerable<string> names) => [.. All.Where(t => names.Contains(t.Name))];
}
