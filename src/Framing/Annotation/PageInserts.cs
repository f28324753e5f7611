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

    /// <summary>A longer paragraph is an article's, whatever it begins with.</summary>
    private const int LongestLine = 300;

    /// <summary>So far behind the first of two labels the second may stand.</summary>
    private const int LongestLabel = 120;

    /// <summary>No full name has more words before the last.</summary>
    private const int LongestName = 6;

    private static readonly WordLists Words = WordLists.Of("Annotation/page-inserts");

    private static readonly string[] Lines = [.. Words["lines"]], Alone = [.. Words["label alone"]],
        ClosesLinks = [.. Words["closes links"].Select(word => word.ToUpperInvariant())];

    private static readonly (string First, string Second)[] Lists = Pairs("lists"), Labels = Pairs("labels");

    /// <summary>The first one within <c>text[start..end)</c> of a paragraph; time is linear in what is passed.</summary>
    /// <param name="text">A field of an article.</param>
    /// <param name="start">Where to look from.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="opens">Whether the paragraph begins at <paramref name="start"/>.</param>
    public static (int Start, int End)? Next(string text, int start, int end, bool opens) => (opens ? AtStart(text, start, end) : null) ?? Links(text, start, end);

    private static (int Start, int End)? AtStart(string text, int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        foreach ((string first, string second) in Lists)
        {
            if (Begins(line, first) && line[first.Length..].Contains(second, StringComparison.OrdinalIgnoreCase))
                return (start, end);
        }
        int label = LabelsOf(line);
        ReadOnlySpan<char> rest = line[label..].TrimStart();
        if (rest.Length <= LongestLine)
        {
            foreach (string opening in Lines)
            {
                if (Begins(rest, opening))
                    return (start, end);
            }
        }
        return label > 0 ? (start, start + label) : null;
    }

    /// <summary>How long the labels are that a paragraph begins with.</summary>
    private static int LabelsOf(ReadOnlySpan<char> line)
    {
        int length = 0;
        while (LabelOf(line[length..].TrimStart()) is > 0 and var label)
            length = line.Length - line[length..].TrimStart().Length + label;
        return length;
    }

    private static int LabelOf(ReadOnlySpan<char> line)
    {
        foreach ((string first, string second) in Labels)
        {
            if (Begins(line, first)
                && line[first.Length..Math.Min(line.Length, first.Length + LongestLabel)].IndexOf(second, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return first.Length + at + second.Length;
        }
        foreach (string label in Alone)
        {
            if (Begins(line, label))
                return label.Length;
        }
        return 0;
    }

    /// <summary>Whether whole words begin a line, with a capital: "image captions" is no label.</summary>
    private static bool Begins(ReadOnlySpan<char> line, string words) => line.StartsWith(words, StringComparison.OrdinalIgnoreCase) && !char.IsLower(line[0])
        && (line.Length == words.Length || !char.IsLetter(words[^1]) || !char.IsLetterOrDigit(line[words.Length]));

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

    private static (string First, string Second)[] Pairs(string section) =>
        [.. Words[section].Select(pair => pair.Split(" = ")).Select(pair => (pair[0], pair[1]))];
}
