namespace Framing.Leads;

/// <summary>
/// Whether the first full sentence of a text opens the article. Over it may stand a label ("ABSTRACT."), it may be a line above the article's own beginning
/// (the next paragraph has the place and a dash), or a caption with the headline printed again behind it.
/// </summary>
internal static class FirstSentence
{
    private const int LongestDateline = 60, LeastLetters = 3;

    public static bool Opens(Line line)
    {
        if (line.Span.Field != Field.Text)
            return false;
        Document document = line.Document;
        int at = -1;
        for (int i = 0; i < document.Paragraphs.Length && at < 0; i++)
        {
            TextSpan paragraph = document.Paragraphs[i];
            if (paragraph.Field != Field.Text)
                continue;
            if (paragraph.Contains(line.Span))
                at = i;
            else if (IsLabel(document[paragraph]))
                return false;
        }
        return at >= 0 && document[document.Paragraphs[at]].TrimEnd("\"”'’)] ") is [.., '.' or '?' or '!' or ':' or '…']
            && !(at + 1 < document.Paragraphs.Length && HasDateline(document[document.Paragraphs[at + 1]]));
    }

    /// <summary>"ABSTRACT.", "FULL TEXT.", "ANALYSIS": letters that are all capitals.</summary>
    private static bool IsLabel(ReadOnlySpan<char> paragraph)
    {
        int letters = 0;
        foreach (char c in paragraph)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }
        return letters >= LeastLetters;
    }

    /// <summary>"PORT MARROW, S.D. — The council met": a place in capitals before a dash.</summary>
    private static bool HasDateline(ReadOnlySpan<char> paragraph)
    {
        int dash = paragraph[..Math.Min(paragraph.Length, LongestDateline)].IndexOfAny('—', '–', '-');
        if (dash < LeastLetters || paragraph[dash - 1] != ' ')
            return false;
        int word = paragraph.IndexOfAny(' ', ',');
        return word >= LeastLetters && IsLabel(paragraph[..word]);
    }
}
