namespace Framing.Alignment;

/// <summary>The likeness of two items; <paramref name="A"/> is less than <paramref name="B"/>.</summary>
internal readonly record struct Likeness(int A, int B, double Value);

/// <summary>
/// Agglomerative clustering by the mean likeness of all pairs between two clusters (Sokal and Michener 1958), over a sparse list: pairs that
/// are not in it count as 0. The most alike are joined first; of equals, those of the earliest items.
/// </summary>
internal static class AverageLink
{
    /// <summary>The cluster of each item, named by its first item. Clusters are joined while their mean is at least <paramref name="least"/>.</summary>
    /// <param name="pairs">The pairs that have something in common.</param>
    /// <param name="count">How many items there are.</param>
    /// <param name="least">The least mean at which two clusters are joined.</param>
    /// <param name="days">Where each item stands in time, if that is known.</param>
    /// <param name="mostDays">The most that two items of a cluster may lie apart in time.</param>
    public static int[] Cluster(IEnumerable<Likeness> pairs, int count, double least, IReadOnlyList<int?>? days = null, int mostDays = int.MaxValue)
    {
        (long First, long Last)[] spans = [.. Enumerable.Range(0, count).Select(i => days?[i] is { } day ? (day, (long)day) : (int.MaxValue, int.MinValue))];
        int[] cluster = new int[count], size = new int[count];
        var sums = new Dictionary<int, double>[count];
        for (int i = 0; i < count; i++)
            (cluster[i], size[i], sums[i]) = (i, 1, []);
        PriorityQueue<(int A, int B, int SizeA, int SizeB), (double, int, int)> queue = new();
        void Offer(int a, int b)
        {
            (a, b) = a < b ? (a, b) : (b, a);
            double mean = sums[a][b] / ((double)size[a] * size[b]);
            // A span only grows, so what may not be joined now never may.
            if (mean >= least && Math.Max(spans[a].Last, spans[b].Last) - Math.Min(spans[a].First, spans[b].First) <= mostDays)
                queue.Enqueue((a, b, size[a], size[b]), (-mean, a, b));
        }
        foreach ((int a, int b, double value) in pairs)
        {
            sums[a][b] = value;
            sums[b][a] = value;
            Offer(a, b);
        }
        while (queue.TryDequeue(out var join, out _))
        {
            (int a, int b) = (join.A, join.B);
            // A cluster that has grown, or gone into another (size 0), was offered anew.
            if (size[a] != join.SizeA || size[b] != join.SizeB)
                continue;
            size[a] += size[b];
            size[b] = 0;
            spans[a] = (Math.Min(spans[a].First, spans[b].First), Math.Max(spans[a].Last, spans[b].Last));
            cluster[b] = a;
            foreach ((int other, double sum) in sums[b])
            {
                sums[other].Remove(b);
                if (other != a)
                    sums[a][other] = sums[other][a] = sums[a].GetValueOrDefault(other) + sum;
            }
            sums[b].Clear();
            foreach (int other in sums[a].Keys)
                Offer(a, other);
        }
        // A cluster always goes into an earlier one, so that one pass in order finds the first item of each.
        for (int i = 0; i < count; i++)
            cluster[i] = cluster[cluster[i]];
        return cluster;
    }
}
