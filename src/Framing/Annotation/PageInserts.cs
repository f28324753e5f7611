using Framing.Language;

namespace Framing.Annotation;

/// <summary>
/// Finds what pages set into an article and what texts copied from them keep: links to other articles behind a person's name, lines about films, credits of
/// pictures. They are no words of the article, and what they tell nobody in it says, so that no token is made of them.
/// </summary>
internal static class PageInserts
{
    /// <summary>No list of headlines is longer.</summary>
    private const int LongestLinks = 1000;

    /// <summary>No credit is longer.</summary>
    private const int LongestCredit = 120;

    /// <summary>No full name has more words before the last.</summary>
    private const int LongestName = 6;

    private static readonly WordLists Lists = WordLists.Of("Annotation/page-inserts");

    private static readonly string[] ClosesLinks = Capitals("closes links"), OpensFilm = Capitals("opens film"), WithinFilm = Capitals("within film"),
        OpensCredit = [.. Lists["opens credit"]], OpensCaption = [.. Lists["opens caption"]];

    /// <summary>The first one within <c>text[start..end)</c> of a paragraph; time is linear in what is passed.</summary>
    /// <param name="text">A field of an article.</param>
    /// <param name="start">Where to look from.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="opens">Whether the paragraph begins at <paramref name="start"/>.</param>
    public static (int Start, int End)? Next(string text, int start, int end, bool opens) => (opens ? AtStart(text, start, end) : null) ?? Links(text, start, end);

    private static (int Start, int End)? AtStart(string text, int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        if (Opens(line, OpensFilm, StringComparison.Ordinal) > 0 && Array.Exists(WithinFilm, word => text.IndexOf(word, start, end - start, StringComparison.Ordinal) > 0))
            return (start, end);
        if (Opens(line, OpensCaption, StringComparison.OrdinalIgnoreCase) is var caption and > 0)
            return (start, start + caption);
        if (Opens(line, OpensCredit, StringComparison.OrdinalIgnoreCase) == 0)
            return null;
        foreach (string word in OpensCaption)
        {
            if (text.IndexOf(word, start, Math.Min(LongestCredit, end - start), StringComparison.OrdinalIgnoreCase) is var at and > 0)
                return (start, at + word.Length);
        }
        return line.Length <= LongestCredit ? (start, end) : null;
    }

    /// <summary>How long the words are that a line opens with, with a blank behind them; 0 where it does not.</summary>
    private static int Opens(ReadOnlySpan<char> line, string[] words, StringComparison comparison)
    {
        foreach (string word in words)
        {
            if (line.Length > word.Length && char.IsUpper(line[0]) && line[word.Length] is ' ' && line.StartsWith(word, comparison))
                return word.Length;
        }
        return 0;
    }

    /// <summary>"Owen Marsh Owen Lee MarshHarbor vote delayed Marsh to run again MORE said": from behind the name to the word that closes them.</summary>
    private static (int Start, int End)? Links(string text, int start, int end)
    {
        foreach (string closing in ClosesLinks)
        {
            int from = start;
            while (from < end && text.IndexOf(closing, from, end - from, StringComparison.Ordinal) is var more and >= 0)
            {
                int after = more + closing.Length;
                bool whole = more > start && text[more - 1] is ' ' && (after == end || !char.IsLetterOrDigit(text[after]));
                if (whole && Name(text, Math.Max(from, more - LongestLinks), more) is var name and >= 0)
                    return (name, after);
                from = after;
            }
        }
        return null;
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

    private static string[] Capitals(string section) => [.. Lists[section].Select(word => word.ToUpperInvariant())];
}
