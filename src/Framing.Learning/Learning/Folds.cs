using Framing.Statistics;

namespace Framing.Learning;

/// <summary>Shares texts out to folds so that those of one group stay together.</summary>
internal static class Folds
{
    /// <summary>
    /// The fold of each text: groups in an order that the seed and their names decide, the largest first where they differ much, each to the
    /// fold that is then the smallest.
    /// </summary>
    public static int[] Of(IReadOnlyList<string> groups, int folds, ulong seed)
    {
        int[] sizes = new int[folds];
        Dictionary<string, int> foldOf = new(StringComparer.Ordinal);
        foreach (IGrouping<string, string> group in groups
            .GroupBy(g => g, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => StableHash.Of(g.Key, seed))
            .ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            int smallest = Array.IndexOf(sizes, sizes.Min());
            foldOf[group.Key] = smallest;
            sizes[smallest] += group.Count();
        }
        return [.. groups.Select(g => foldOf[g])];
    }
}
