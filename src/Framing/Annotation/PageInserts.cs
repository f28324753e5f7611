using Framing.Language;

namespace Framing.Annotation;

/// <summary>
/// Finds what pages set into an article and what texts copied from them keep: links to other articles, lines about films, captions and credits of pictures,
/// what the page asks of its readers. They are no words of the article, and what they tell nobody in it says, so that no token is made of them.
/// </summary>
internal sealed class PageInserts
{
    /// <summary>A longer paragraph is an article's, whatever it begins with.</summary>
    private const int LongestLine = 300, LongestFoot = 500;

    /// <summary>What stands in brackets and is longer is no note of the page.</summary>
    private const int LongestNote = 150;

    /// <summary>A name before a handle is no longer.</summary>
    private const int LongestSignature = 80;

    private static readonly WordLists Words = WordLists.Of("Annotation/page-inserts");

    private static readonly string[] Lines = [.. Words["lines"]], Capitals = [.. Words["capitals"].Select(word => word.ToUpperInvariant())],
        Foot = [.. Words["foot"]], Warnings = [.. Words["warnings"]];

    private static readonly (string First, string Second)[] Lists = Pairs("lists"), Notices = Pairs("notices"), Pointers = Pairs("pointers");

    private readonly string text;
    private readonly string? title;
    private readonly LinkLines links;
    private readonly List<(int Start, int End)> found = [];

    /// <param name="text">A field of an article.</param>
    /// <param name="title">The article's title, which a page may print again behind the credit of a picture.</param>
    public PageInserts(string text, string? title)
    {
        this.text = text;
        this.title = title;
        links = new(text);
    }

    /// <summary>Those within <c>text[start..end)</c>, a paragraph, in order; time is linear in its length.</summary>
    public IReadOnlyList<(int Start, int End)> In(int start, int end)
    {
        found.Clear();
        if (AtStart(start, end) is { } first)
            found.Add(first);
        if (found is [var whole] && whole.End == end)
            return found;
        NameLinks.Find(text, start, end, found);
        FindNotes(start, end);
        FindThreadNumbers(start, end);
        if (found.Count > 1)
            Part();
        return found;
    }

    private void Part()
    {
        found.Sort();
        int kept = 0;
        foreach ((int start, int end) in found.ToArray())
        {
            if (kept == 0 || start >= found[kept - 1].End)
                found[kept++] = (start, end);
        }
        found.RemoveRange(kept, found.Count - kept);
    }

    private (int Start, int End)? AtStart(int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        foreach ((string first, string second) in Lists)
        {
            if (Begins(line, first) && line[first.Length..].Contains(second, StringComparison.OrdinalIgnoreCase))
                return (start, end);
        }
        int label = Captions.LabelOf(line);
        ReadOnlySpan<char> rest = line[label..].TrimStart();
        if (rest.Length <= LongestLine && IsLine(rest) || links.Is(line) || IsFoot(line, end))
            return (start, end);
        int caption = Captions.LengthOf(rest, title), length = caption > 0 ? line.Length - rest.Length + caption : label;
        return length > 0 ? (start, start + length) : null;
    }

    /// <summary>Whether a short paragraph begins as a line of the page does, and goes on so.</summary>
    private static bool IsLine(ReadOnlySpan<char> line)
    {
        foreach (string opening in Lines)
        {
            if (Begins(line, opening))
                return true;
        }
        foreach (string opening in Capitals)
        {
            if (line.StartsWith(opening, StringComparison.Ordinal) && (line.Length == opening.Length || line[opening.Length] == ' '))
                return true;
        }
        foreach ((string first, string second) in Notices)
        {
            if (Begins(line, first) && line[first.Length..].Contains(second, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether the last paragraph asks its reader to join those who pay.</summary>
    private bool IsFoot(ReadOnlySpan<char> line, int end)
    {
        if (line.Length > LongestFoot || !text.AsSpan(end).IsWhiteSpace())
            return false;
        foreach (string phrase in Foot)
        {
            if (line.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>"(see map below)", "(WARNING: the film shows blood)": what the page says of itself, in brackets.</summary>
    private void FindNotes(int start, int end)
    {
        for (int from = start; from < end && text.IndexOf('(', from, end - from) is var open and >= 0; from = open + 1)
        {
            int close = text.IndexOf(')', open, Math.Min(LongestNote, end - open));
            if (close > 0 && IsNote(text.AsSpan(open + 1, close - open - 1)))
                found.Add((open, close + 1));
        }
    }

    private static bool IsNote(ReadOnlySpan<char> note)
    {
        foreach (string warning in Warnings)
        {
            if (note.StartsWith(warning, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        foreach ((string first, string second) in Pointers)
        {
            if (note.StartsWith(first, StringComparison.OrdinalIgnoreCase) && note.Contains(second, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>The number that a post has in its thread, before whoever signs it: "… next year 1/ — Ada Marsh (@adamarsh)".</summary>
    private void FindThreadNumbers(int start, int end)
    {
        for (int at = start; at < end && text.IndexOf("(@", at, end - at, StringComparison.Ordinal) is var handle and >= 0; at = handle + 2)
        {
            int from = Math.Max(at, handle - LongestSignature);
            int dash = text.AsSpan(from, handle - from).LastIndexOf('—');
            if (dash < 0)
                continue;
            ReadOnlySpan<char> before = text.AsSpan(start, from + dash - start).TrimEnd();
            int number = before.TrimEnd("0123456789").Length is var slash && slash > 0 && before[slash - 1] == '/'
                ? before[..(slash - 1)].TrimEnd("0123456789").Length : before.Length;
            if (number > 0 && number < before.Length && before[number] != '/' && before[number - 1] == ' ')
                found.Add((start + number, start + before.Length));
        }
    }

    /// <summary>Whether whole words begin a line, with a capital: "image captions" is no label.</summary>
    public static bool Begins(ReadOnlySpan<char> line, string words) => line.StartsWith(words, StringComparison.OrdinalIgnoreCase) && !char.IsLower(line[0])
        && (line.Length == words.Length || !char.IsLetter(words[^1]) || !char.IsLetterOrDigit(line[words.Length]));

    /// <summary>The entries of a section that are tied to others.</summary>
    public static (string First, string Second)[] Pairs(string section) => [.. Words[section].Select(pair => pair.Split(" = ")).Select(pair => (pair[0], pair[1]))];
}
