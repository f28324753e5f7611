using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Finds the paragraphs that are captions of pictures: those with a credit, and the one beside a line that is nothing but a credit. Who stands in them is shown
/// and takes no part in what the article goes on to tell.
/// </summary>
internal static class CreditedPictures
{
    /// <summary>No caption is longer, and no line that is a credit alone, in tokens.</summary>
    private const int Longest = 70, LongestCredit = 9;

    /// <summary>The paragraphs' numbers.</summary>
    public static HashSet<int> Find(ArticleMap map)
    {
        HashSet<int> captions = [];
        bool afterCredit = false;
        for (int first = 0, end; first < map.Count; first = end)
        {
            int paragraph = map.Paragraph(first);
            end = first + 1;
            while (end < map.Count && map.Paragraph(end) == paragraph)
                end++;
            bool told = end - first <= Longest && HasCredit(map, first, end);
            // A line of a credit stands before its caption, which tells in the present what is seen.
            if (told || afterCredit && end - first <= Longest && Shows(map, first, end))
                captions.Add(paragraph);
            afterCredit = told && end - first <= LongestCredit;
        }
        return captions;
    }

    /// <summary>"REUTERS/ Ada Marsh", "Ada Marsh/AP Photo", "(AP Photo/Ada Marsh)", "Getty Images".</summary>
    private static bool HasCredit(ArticleMap map, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!SpeakerWords.Credit.Contains(map.Form(i)) || !map.IsCapital(i))
                continue;
            if (i > first && map.Form(i - 1) is "/" || i + 1 < end && map.Form(i + 1) is "/"
                || i + 1 < end && map.Form(i + 1) is "images" or "photo" && map.IsCapital(i + 1) && !map.IsAttributed(i))
                return true;
        }
        return false;
    }

    /// <summary>Whether its first finite verb is in the present and nothing is quoted.</summary>
    private static bool Shows(ArticleMap map, int first, int end)
    {
        bool present = false;
        for (int i = first; i < end; i++)
        {
            if (map.IsQuoted(i))
                return false;
            if (!present && map.Tag(i) is PennTag.VBD or PennTag.MD)
                return false;
            present |= map.Tag(i) is PennTag.VBZ or PennTag.VBP;
        }
        return present;
    }
}
