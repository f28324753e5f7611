namespace Framing;

/// <summary>Which of some names was meant by one that is not among them.</summary>
internal static class Closest
{
    private const int MostEdits = 2;

    /// <summary>" (did you mean 'tone'?)" where one of the names is near enough to be a slip of the hand, else nothing.</summary>
    public static string Hint(string found, IEnumerable<string> names)
    {
        (string name, int edits) = names.Select(name => (name, Edits(found, name))).DefaultIfEmpty(("", int.MaxValue)).MinBy(n => n.Item2);
        // In a word of three letters two edits leave nothing of it.
        return edits <= MostEdits && 2 * edits < found.Length ? $" (did you mean '{name}'?)" : "";
    }

    /// <summary>The Levenshtein distance in which two neighbouring letters that changed places are one edit; upper and lower case are the same.</summary>
    private static int Edits(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > MostEdits)
            return int.MaxValue;
        int[,] edits = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    edits[i, j] = i + j;
                    continue;
                }
                int same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                edits[i, j] = Math.Min(edits[i - 1, j - 1] + same, 1 + Math.Min(edits[i - 1, j], edits[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        }
        return edits[a.Length, b.Length];
    }
}
