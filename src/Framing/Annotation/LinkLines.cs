using Framing.Language;

namespace Framing.Annotation;

/// <summary>Paragraphs that are links to other articles: a label that stands right at its headline, or a headline in capitals within a text in small letters.</summary>
internal sealed class LinkLines
{
    /// <summary>No headline is longer, and no label.</summary>
    private const int Longest = 200, LongestLabel = 60;

    /// <summary>A headline says something: a shorter line may be a heading of the article's own, or what somebody shouts.</summary>
    private const int LeastLetters = 25, LeastWords = 5;

    /// <summary>So much of a text tells whether it is written in small letters, and so many of them stand there to a capital.</summary>
    private const int Looked = 4000, Small = 3;

    private static readonly string[] Labels = [.. WordLists.Of("Annotation/page-inserts")["link labels"]];

    /// <summary>A text with more lines in capitals has its own headings so.</summary>
    private const int MostInCapitals = 8;

    private readonly Lazy<bool> linksInCapitals;

    public LinkLines(string text) =>
        linksInCapitals = new(() => IsInSmallLetters(text.AsSpan(0, Math.Min(text.Length, Looked))) && LinesInCapitals(text) <= MostInCapitals, isThreadSafe: false);

    /// <summary>Whether a paragraph is such a link.</summary>
    public bool Is(ReadOnlySpan<char> line) => line.Length <= Longest && (IsLabelled(line) || IsInCapitals(line) && linksInCapitals.Value);

    /// <summary>
    /// "Bridge toll:Council votes on Monday". A label without a word in small letters is a speaker's name, as transcripts have it; what ends in a stop may be
    /// somebody's answer.
    /// </summary>
    private static bool IsLabelled(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        if (colon < 1 || line[colon - 1] == ' ' || line[..colon].ContainsAny('.', '!', '?') || line[(colon + 1)..].Count(' ') < LeastWords - 2
            || line[(colon + 1)..].TrimStart("'‘") is not [var first, ..] || !char.IsUpper(first))
            return false;
        ReadOnlySpan<char> label = line[..colon];
        foreach (string known in Labels)
        {
            if (label.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        if (line[^1] == '.' || label.IndexOf(' ') < 0)
            return false;
        foreach (Range word in label.Split(' '))
        {
            if (label[word] is [var letter, ..] && char.IsLower(letter))
                return true;
        }
        return false;
    }

    /// <summary>What ends in a stop or stands in quotation marks, somebody said.</summary>
    private static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        if (line.Count(' ') < LeastWords - 1 || line[^1] is '.' or '!' or '?' or '…' or '”' or '"' || line[0] is '“' or '‘' or '"' || line.Contains('@'))
            return false;
        int letters = 0;
        foreach (char c in line)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }
        return letters >= LeastLetters;
    }

    private static int LinesInCapitals(string text)
    {
        int lines = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
            lines += line.Trim() is { Length: > 0 and <= Longest } shown && IsInCapitals(shown) ? 1 : 0;
        return lines;
    }

    /// <summary>Lines in capitals, which may be the links, tell nothing of how the others are written.</summary>
    private static bool IsInSmallLetters(ReadOnlySpan<char> text)
    {
        int small = 0, capital = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            int smallHere = 0, capitalHere = 0;
            foreach (char c in line)
            {
                smallHere += char.IsLower(c) ? 1 : 0;
                capitalHere += char.IsUpper(c) ? 1 : 0;
            }
            small += smallHere;
            capital += smallHere > 0 ? capitalHere : 0;
        }
        return small > Small * capital;
    }
}
