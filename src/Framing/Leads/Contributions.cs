namespace Framing.Leads;

/// <summary>
/// Texts of several people under one headline, each under a line with a name ("Ada Marsh, mayor of Port Marrow"): experts who were asked, readers who
/// wrote. What stands beneath is theirs and not the outlet's, though no verb says so.
/// </summary>
internal static class Contributions
{
    /// <summary>Fewer such lines may be captions.</summary>
    private const int LeastNames = 3;

    private const int LongestName = 90, MostBefore = 5;

    /// <summary>Where the first of several such names stands in a text; <see langword="null"/> where there are none. What stands beneath is theirs.</summary>
    public static int? StartIn(Document document)
    {
        string text = document.Article.Text;
        int first = -1, names = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and int at ? at : text.Length;
            if (IsName(text.AsSpan(start, end - start).Trim()))
                (first, names) = (names == 0 ? start : first, names + 1);
            start = end + 1;
        }
        return names >= LeastNames ? first : null;
    }

    /// <summary>Two to five words with capitals and a comma, with no stop at the end: a sentence that begins so ends in one.</summary>
    private static bool IsName(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestName || !char.IsLetter(line[^1]) || line.IndexOf(',') is not (> 0 and var comma))
            return false;
        int words = 0;
        foreach (Range part in line[..comma].Split(' '))
        {
            ReadOnlySpan<char> word = line[..comma][part];
            if (word.IsEmpty || !char.IsUpper(word[0]))
                return false;
            words++;
        }
        return words is > 1 and <= MostBefore;
    }
}
