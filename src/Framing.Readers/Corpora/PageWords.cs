using System.Collections.Immutable;
using Framing.Language;

namespace Framing.Corpora;

/// <summary>
/// Words of a page that run through an article's text where nobody wrote them about anything: links to other articles, credits and labels of pictures,
/// the time of the last change. What such a line says else, such as a caption, stays.
/// </summary>
internal sealed class PageWords
{
    /// <summary>A longer line is a paragraph, whatever it begins with.</summary>
    private const int LongestLine = 300;

    /// <summary>So far behind the first of two labels the second may stand, and a list of links may reach.</summary>
    private const int LongestLabel = 120, LongestList = 600;

    /// <summary>So many words the full name has that opens a list of links, the last name left out.</summary>
    private const int LongestName = 5;

    private readonly string[] lines, alone, ends;
    private readonly (string First, string Second)[] lists, labels;

    private PageWords(WordLists words)
    {
        (lines, alone) = ([.. words["lines"]], [.. words["label alone"]]);
        ends = [.. words["end of links"].Select(end => end.ToUpperInvariant())];
        (lists, labels) = (Pairs("lists"), Pairs("labels"));

        (string, string)[] Pairs(string section) => [.. words[section].Select(pair => pair.Split(" = ")).Select(pair => (pair[0], pair[1]))];
    }

    /// <summary>The lists that come with the library.</summary>
    public static PageWords Default { get; } = new(Read());

    /// <summary>A line without what the page put into it, and that; the line itself and nothing where there is none of it.</summary>
    public (string Line, ImmutableArray<string> Apart) Cut(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().Trim();
        if (IsList(text))
            return ("", [text.ToString()]);
        var apart = ImmutableArray.CreateBuilder<string>();
        while (LabelOf(text) is > 0 and var length)
        {
            apart.Add(text[..length].Trim().ToString());
            text = text[length..].TrimStart();
        }
        if (text.Length <= LongestLine && StartsWith(text, lines))
        {
            apart.Add(text.ToString());
            return ("", apart.ToImmutable());
        }
        string kept = apart.Count > 0 ? text.ToString() : line;
        while (LinksIn(kept) is { } links)
        {
            apart.Add(kept[links].Trim());
            kept = kept[..links.Start] + kept[links.End..];
        }
        return (kept, apart.ToImmutable());
    }

    private bool IsList(ReadOnlySpan<char> text)
    {
        foreach ((string first, string second) in lists)
        {
            if (text.StartsWith(first, StringComparison.OrdinalIgnoreCase) && text[first.Length..].Contains(second, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>How long the label is that a line begins with; a label of which nothing is left behind is part of a line that is set apart whole.</summary>
    private int LabelOf(ReadOnlySpan<char> text)
    {
        foreach ((string first, string second) in labels)
        {
            if (text.StartsWith(first, StringComparison.OrdinalIgnoreCase)
                && text[first.Length..Math.Min(text.Length, first.Length + LongestLabel)].IndexOf(second, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return first.Length + at + second.Length;
        }
        foreach (string label in alone)
        {
            if (BeginsWith(text, label))
                return label.Length;
        }
        return 0;
    }

    /// <summary>
    /// Where a list of links stands behind a name: "Ada Jane MarshToll vote is off Ferry to stop MORE" of "Sen. Marsh Ada Jane MarshToll vote is off Ferry to stop
    /// MORE said". It opens with the full name of whom the sentence has just named, which nobody writes.
    /// </summary>
    private Range? LinksIn(string line)
    {
        foreach (string end in ends)
        {
            for (int more = line.IndexOf(end, StringComparison.Ordinal); more > 0; more = line.IndexOf(end, more + end.Length, StringComparison.Ordinal))
            {
                if (line[more - 1] != ' ' || (more + end.Length < line.Length && char.IsLetterOrDigit(line[more + end.Length])))
                    continue;
                if (FullNameIn(line, Math.Max(0, more - LongestList), more) is >= 0 and var start)
                    return start..(more + end.Length);
            }
        }
        return null;
    }

    /// <summary>Where a full name begins whose last word stands right before it too: "Marsh Ada Jane Marsh…"; below zero where there is none.</summary>
    private static int FullNameIn(string line, int from, int to)
    {
        string[] words = line[from..to].Split(' ');
        int found = -1, until = words.Length - 1, at = from;
        for (int first = 0; first <= until; at += words[first].Length + 1, first++)
        {
            if (AgainBehind(words, first) is not (> 0 and var again))
                continue;
            // Of "Ada Marsh Ada Jane Marsh" the last name counts, and not the first.
            (found, until) = (at + words[first].Length, again);
        }
        return found;
    }

    /// <summary>Where the last name at a place stands again at the end of a full name, which may have run into the first link; 0 where it does not.</summary>
    private static int AgainBehind(string[] words, int first)
    {
        string last = words[first];
        if (last.Length < 2 || !char.IsUpper(last[0]) || !char.IsLetter(last[^1]))
            return 0;
        for (int next = first + 1; next < words.Length && next <= first + LongestName && IsOfName(words[next]); next++)
        {
            if (next > first + 1 && words[next].StartsWith(last, StringComparison.Ordinal) && (words[next].Length == last.Length || char.IsUpper(words[next][last.Length])))
                return next;
        }
        return 0;
    }

    private static bool IsOfName(string word) => word.Length > 0 && (char.IsUpper(word[0]) || (word.Length > 1 && word[0] == '(' && char.IsUpper(word[1])));

    private static bool StartsWith(ReadOnlySpan<char> text, string[] openers)
    {
        foreach (string opener in openers)
        {
            if (BeginsWith(text, opener))
                return true;
        }
        return false;
    }

    /// <summary>Whether whole words begin a line: "image captions" is no label.</summary>
    private static bool BeginsWith(ReadOnlySpan<char> text, string words) =>
        text.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || !char.IsLetter(words[^1]) || !char.IsLetterOrDigit(text[words.Length]));

    private static WordLists Read()
    {
        using Stream stream = typeof(PageWords).Assembly.GetManifestResourceStream("Corpora/page-words.txt")!;
        using StreamReader reader = new(stream);
        return WordLists.Read("Corpora/page-words.txt", reader);
    }
}
