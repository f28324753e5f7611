namespace Framing.Alignment;

/// <summary>How alike two sentences are in their letters, which sees through inflection and spelling.</summary>
internal static class GramCosine
{
    /// <summary>The cosine of the counts of two sorted lists of hashes.</summary>
    public static double Of(uint[] a, uint[] b)
    {
        long dot = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                int runA = Run(a, i), runB = Run(b, j);
                dot += (long)runA * runB;
                (i, j) = (i + runA, j + runB);
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return dot == 0 ? 0 : dot / Math.Sqrt((double)Square(a) * Square(b));
    }

    private static int Run(uint[] sorted, int start)
    {
        int end = start + 1;
        while (end < sorted.Length && sorted[end] == sorted[start])
            end++;
        return end - start;
    }

    private static long Square(uint[] sorted)
    {
        long sum = 0;
        for (int i = 0, run; i < sorted.Length; i += run)
        {
            run = Run(sorted, i);
            sum += (long)run * run;
        }
        return sum;
    }
}
