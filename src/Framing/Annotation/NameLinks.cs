using Framing.Language;

namespace Framing.Annotation;

/// <summary>Lists of headlines that a page sets behind a person's name.</summary>
internal static class NameLinks
{
    /// <summary>No list of headlines is longer.</summary>
    private const int Longest = 1000;

    /// <summary>No full name has more words before the last.</summary>
    private const int LongestName = 6;

    private static readonly string[] Closing = [.. WordLists.Of("Annotation/page-inserts")["closes links"].Select(word => word.ToUpperInvariant())];

    /// <summary>"Owen Marsh Owen Lee MarshHarbor vote delayed Marsh to run again MORE said": from behind the name to the word that closes them.</summary>
    public static void Find(string text, int start, int end, List<(int Start, int End)> found)
    {
        foreach (string closing in Closing)
        {
            int from = start;
            while (from < end && text.IndexOf(closing, from, end - from, StringComparison.Ordinal) is var more and >= 0)
            {
                int after = more + closing.Length;
                bool whole = more > start && text[more - 1] is ' ' && (after == end || !char.IsLetterOrDigit(text[after]));
                if (whole && Name(text, Math.Max(from, more - Longest), more) is var name and >= 0)
                    found.Add((name, after));
                from = after;
            }
        }
    }

    /// <summary>Where a last name ends behind which the full name stands, with the first headline right behind that, with or without a blank.</summary>
    private static int Name(string text, int from, int end)
    {
        int apart = -1;
        for (int at = from, last, before = -1; at < end; (before, at) = (at, last + 1))
        {
            last = Behind(text, at, end);
            if (last - at < 2 || !char.IsUpper(text[at]) || !char.IsLetter(text[last - 1]))
                continue;
            ReadOnlySpan<char> name = text.AsSpan(at, last - at), given = before < 0 ? [] : text.AsSpan(before, at - before);
            int word = last + 1;
            for (int words = 0; words <= LongestName && word < end; words++)
            {
                int close = Behind(text, word, end);
                ReadOnlySpan<char> next = text.AsSpan(word, close - word);
                if (words > 0 && next.StartsWith(name, StringComparison.Ordinal))
                {
                    if (next.Length > name.Length && (char.IsUpper(next[name.Length]) || char.IsAsciiDigit(next[name.Length])))
                        return last;
                    // "Owen Marsh Owen Lee Marsh Harbor vote": with a blank, only where the first name is the same.
                    if (apart < 0 && next.Length == name.Length && text.AsSpan(last + 1).StartsWith(given, StringComparison.Ordinal) && !given.IsEmpty)
                        apart = last;
                }
                if (next.IsEmpty || !(char.IsUpper(next[0]) || next[0] is '(' or '"' or '“'))
                    break;
                word = close + 1;
            }
        }
        return apart;
    }

    /// <summary>The blank behind a word.</summary>
    private static int Behind(string text, int at, int end)
    {
        int blank = text.IndexOf(' ', at, end - at);
        return blank < 0 ? end : blank;
    }
}
