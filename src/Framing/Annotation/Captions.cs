using Framing.Language;

namespace Framing.Annotation;

/// <summary>
/// Captions that a mark tells: a label before them, or the credit of the picture behind them. One in plain words without either can't be told from the article's own,
/// and stays.
/// </summary>
internal static class Captions
{
    /// <summary>A longer paragraph has more than a caption in it: its label or its credit alone is the page's.</summary>
    private const int Longest = 500;

    /// <summary>So far behind the first of two labels the second may stand.</summary>
    private const int LongestLabel = 120;

    /// <summary>No credit is longer.</summary>
    private const int LongestCredit = 120;

    /// <summary>So much may stand behind a credit before the headline is printed again: the name of a section.</summary>
    private const int LongestSection = 40;

    /// <summary>Agencies with names of a few letters share them with offices.</summary>
    private const int LongestInitials = 4;

    private static readonly WordLists Words = WordLists.Of("Annotation/page-inserts");

    private static readonly string[] Labels = [.. Words["caption labels"]], Others = [.. Words["label alone"]], Agencies = [.. Words["agencies"]],
        Makers = [.. Words["makers"]];

    private static readonly (string First, string Second)[] Paired = PageInserts.Pairs("caption labels in pairs");

    private static readonly WordSet Small = Words.Set("words of credits");

    /// <summary>How much of a paragraph is labels and the short caption behind them, or labels alone where what follows is no caption.</summary>
    public static int LabelOf(ReadOnlySpan<char> line)
    {
        int length = 0;
        bool isCaption = false;
        while (FirstLabel(line[length..].TrimStart(), ref isCaption) is > 0 and var label)
            length = line.Length - line[length..].TrimStart().Length + label;
        return isCaption && line.Length <= Longest ? line.Length : length;
    }

    private static int FirstLabel(ReadOnlySpan<char> line, ref bool isCaption)
    {
        foreach ((string first, string second) in Paired)
        {
            if (PageInserts.Begins(line, first)
                && line[first.Length..Math.Min(line.Length, first.Length + LongestLabel)].IndexOf(second, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                isCaption = true;
                return first.Length + at + second.Length;
            }
        }
        foreach (string label in Labels)
        {
            if (PageInserts.Begins(line, label))
            {
                isCaption = true;
                return label.Length;
            }
        }
        foreach (string label in Others)
        {
            if (PageInserts.Begins(line, label))
                return label.Length;
        }
        return 0;
    }

    /// <summary>How much of a paragraph is a caption with its credit, and the headline where a page prints it behind them; 0 where there is no credit.</summary>
    public static int LengthOf(ReadOnlySpan<char> line, string? title)
    {
        int end = OfBar(line) is > 0 and var bar ? bar : OfBrackets(line) is > 0 and var brackets ? brackets : IsOfEnd(line) ? line.Length : 0;
        if (end == 0 || title is not { Length: > 0 } || line[end..].IndexOf(title, StringComparison.Ordinal) is not (>= 0 and <= LongestSection and var at))
            return end;
        return end + at + title.Length;
    }

    /// <summary>"The harbor on Monday. | Ann Poole/Lantern Photo": behind a bar.</summary>
    private static int OfBar(ReadOnlySpan<char> line)
    {
        int bar = line[..Math.Min(line.Length, Longest)].IndexOf(" | ");
        return bar < 0 || IsSaid(line[..bar]) ? 0 : EndOfCredit(line, bar + 3);
    }

    /// <summary>"The harbor on Monday. (Photo: Ann Poole, Lantern)": in brackets, at the end or before what a page prints behind the caption.</summary>
    private static int OfBrackets(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> start = line[..Math.Min(line.Length, Longest)];
        for (int open = start.IndexOf('('); open >= 0;)
        {
            ReadOnlySpan<char> credit = line[(open + 1)..Math.Min(line.Length, open + LongestCredit)];
            int close = credit.IndexOf(')');
            if (close > 0 && Begins(credit[..close], Makers))
            {
                ReadOnlySpan<char> behind = line[(open + close + 2)..].TrimStart();
                bool labels = false;
                int label = FirstLabel(behind, ref labels);
                return behind.IsEmpty || label > 0 ? line.Length - behind.Length + label : 0;
            }
            int next = start[(open + 1)..].IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }
        return 0;
    }

    /// <summary>"The harbor on Monday. LANTERN/Ann Poole", "Ann Poole via Lantern": the end of a paragraph, from its last stop on.</summary>
    private static bool IsOfEnd(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
            return false;
        ReadOnlySpan<char> rest = line.TrimEnd(". ");
        int start = rest.Length;
        while (start > 0 && rest.Length - start < LongestCredit)
        {
            int first = rest[..start].TrimEnd().LastIndexOf(' ') + 1;
            ReadOnlySpan<char> word = rest[first..start].Trim();
            if (!IsOfName(word) || start < rest.Length && EndsSentence(word))
                break;
            start = first;
        }
        ReadOnlySpan<char> credit = rest[start..].Trim();
        return !credit.IsEmpty && (start == 0 || EndsSentence(rest[..start].TrimEnd())) && (NamesAgency(credit, start == 0) || NamesMaker(credit))
            && !IsSaid(line[..start]);
    }

    /// <summary>
    /// Where a credit that begins at <paramref name="at"/> ends: behind the agencies that a maker's name leads to, or behind one that stands there itself; 0 where
    /// none does. "EPA" and "PA" by themselves are a headline's.
    /// </summary>
    private static int EndOfCredit(ReadOnlySpan<char> line, int at)
    {
        ReadOnlySpan<char> credit = line[at..Math.Min(line.Length, at + LongestCredit)];
        int end = AgencyAt(credit, 0) is > LongestInitials and var alone ? alone : 0;
        for (int i = 0; end == 0 && i < credit.Length && credit[i] != '|'; i++)
            end = credit[i] == '/' || credit[..(i + 1)].EndsWith(" via ") || credit[..(i + 1)].EndsWith(" for ") ? AgencyAt(credit, i + 1) : 0;
        // "AFP/Getty Images"
        while (end > 0 && end < credit.Length && credit[end] == '/' && AgencyAt(credit, end + 1) is > 0 and var next)
            end = next;
        return end > 0 ? at + end : 0;
    }

    /// <summary>Where the longest agency that stands at a place ends; 0 where none does.</summary>
    private static int AgencyAt(ReadOnlySpan<char> credit, int at)
    {
        int end = 0;
        foreach (string agency in Agencies)
        {
            int last = at + agency.Length;
            if (credit[at..].StartsWith(agency, StringComparison.OrdinalIgnoreCase) && char.IsUpper(credit[at])
                && (last == credit.Length || !char.IsLetterOrDigit(credit[last])))
                end = Math.Max(end, last);
        }
        return end;
    }

    /// <summary>Whether an agency stands behind a stroke or "via", or before a stroke; alone in a paragraph too: behind a text it is who wrote that.</summary>
    private static bool NamesAgency(ReadOnlySpan<char> credit, bool isAll)
    {
        foreach (string agency in Agencies)
        {
            bool ends = credit.EndsWith(agency, StringComparison.OrdinalIgnoreCase) && char.IsUpper(credit[^agency.Length]);
            ReadOnlySpan<char> before = ends ? credit[..^agency.Length].TrimEnd() : [];
            if (ends && (before.EndsWith("/") || before.EndsWith(" via") || before.SequenceEqual("via") || isAll && before.IsEmpty))
                return true;
            if (credit.StartsWith(agency.ToUpperInvariant(), StringComparison.Ordinal) && credit[agency.Length..].StartsWith("/"))
                return true;
        }
        return false;
    }

    private static bool NamesMaker(ReadOnlySpan<char> credit)
    {
        foreach (string word in Makers)
        {
            if (credit.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && at + word.Length < credit.Length)
                return true;
        }
        return false;
    }

    private static bool Begins(ReadOnlySpan<char> line, string[] words)
    {
        foreach (string word in words)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>A caption that tells what somebody said at length is an entry of a gallery, whose texts are the article.</summary>
    private static bool IsSaid(ReadOnlySpan<char> line) => line.TrimEnd() is [.., '”' or '"'];

    private static bool IsOfName(ReadOnlySpan<char> word) => word.Length > 0 && (char.IsUpper(word[0]) || !char.IsLetter(word[0])
        || Small.ContainsAnyCase(word.ToString()) || word.Contains('/'));

    /// <summary>Whether a word ends a sentence: an initial does not.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> word) => word.TrimEnd("”\")’") is [.., var before, '.' or '?' or '!'] && (!char.IsUpper(before) || IsLong(word));

    private static bool IsLong(ReadOnlySpan<char> word) => word.Length > 3 && word[^3] != '.' && word[^3] != '/' && char.IsLetter(word[^3]);
}
