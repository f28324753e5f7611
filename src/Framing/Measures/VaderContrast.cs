namespace Framing.Measures;

/// <summary>
/// VADER's rule of "but": what stands before it counts half, what stands after it half as much again.
/// </summary>
/// <remarks>
/// The authors' program looks each valence up by its value, so that of equal valences the first unchanged one is changed, wherever
/// the walk stands; agreement to the digit means doing the same. Zeros stay what they are.
/// </remarks>
internal static class VaderContrast
{
    private const double Before = 0.5, After = 1.5;

    /// <summary>Up to so many valences other than zero a search from the left is faster than an index.</summary>
    private const int Few = 64;

    public static void Apply(Span<double> valences, int but)
    {
        int[] places = Nonzero(valences);
        if (places.Length <= Few)
            BySearch(valences, places, but);
        else
            ByIndex(valences, places, but);
    }

    /// <summary>Quadratic in the number of places.</summary>
    internal static void BySearch(Span<double> valences, int[] places, int but)
    {
        foreach (int place in places)
        {
            foreach (int first in places)
            {
                if (valences[first] == valences[place])
                {
                    valences[first] *= first < but ? Before : After;
                    break;
                }
            }
        }
    }

    /// <summary>The same in n log n: for each value the places that hold it, lowest first.</summary>
    internal static void ByIndex(Span<double> valences, int[] places, int but)
    {
        Dictionary<double, PriorityQueue<int, int>> byValue = [];
        void Add(double value, int place)
        {
            if (!byValue.TryGetValue(value, out PriorityQueue<int, int>? queue))
                byValue[value] = queue = new();
            queue.Enqueue(place, place);
        }
        foreach (int place in places)
            Add(valences[place], place);
        foreach (int place in places)
        {
            // A valence halved again and again may reach zero, which no longer changes.
            if (valences[place] == 0)
                continue;
            int first = byValue[valences[place]].Dequeue();
            valences[first] *= first < but ? Before : After;
            Add(valences[first], first);
        }
    }

    private static int[] Nonzero(ReadOnlySpan<double> valences)
    {
        int count = 0;
        foreach (double valence in valences)
            count += valence != 0 ? 1 : 0;
        int[] places = new int[count];
        for (int i = 0, next = 0; next < count; i++)
        {
            if (valences[i] != 0)
                places[next++] = i;
        }
        return places;
    }
}
