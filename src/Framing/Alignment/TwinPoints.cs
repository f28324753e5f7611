using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// Joins points that are one told twice: most of the sentences that surely tell the one surely tell the other, in two articles or more. What may tell either
/// is another matter, and so this can only be seen once it is known what tells them surely.
/// </summary>
internal static class TwinPoints
{
    /// <summary>The share of the smaller one's sentences that the two have in common.</summary>
    private const double MostOfIt = 2.0 / 3;

    /// <summary>The points, of twins one that holds the sentences of both.</summary>
    /// <param name="points">Points as the numbers of their sentences.</param>
    /// <param name="sureOf">Those of a point's sentences that surely tell it.</param>
    /// <param name="sentences">All sentences.</param>
    public static List<List<int>> Joined(List<List<int>> points, Func<List<int>, HashSet<int>> sureOf, ImmutableArray<StorySentence> sentences)
    {
        List<(List<int> Point, HashSet<int> Sure)> joined = [];
        Dictionary<int, List<int>> toldIn = [];
        foreach ((List<int> point, HashSet<int> sure) in points.Select(point => (point, sure: sureOf(point))).OrderByDescending(p => p.sure.Count))
        {
            int twin = sure.SelectMany(s => toldIn.GetValueOrDefault(s) ?? []).Distinct().Order().FirstOrDefault(other => AreTwins(sure, joined[other].Sure), -1);
            if (twin < 0)
            {
                twin = joined.Count;
                joined.Add((point, sure));
            }
            else
            {
                joined[twin] = ([.. joined[twin].Point.Union(point).Order()], joined[twin].Sure);
            }
            foreach (int sentence in sure)
            {
                if (!toldIn.TryGetValue(sentence, out List<int>? places))
                    toldIn.Add(sentence, places = []);
                places.Add(twin);
            }
        }
        return [.. joined.Select(j => j.Point)];

        bool AreTwins(HashSet<int> smaller, HashSet<int> wider)
        {
            int[] common = [.. smaller.Where(wider.Contains)];
            return common.Length >= MostOfIt * smaller.Count && common.Any(s => sentences[s].Document != sentences[common[0]].Document);
        }
    }
}
