namespace Framing.Corpora.Pages;

/// <summary>Parts the paragraphs of an article from lines that a page puts between them, and counts once what stands twice.</summary>
internal static class PageSifting
{
    private const int LeastWords = 4, LeastWordsOfRepeat = 8;

    /// <summary>Each is looked for in the whole text; a page has a few.</summary>
    private const int MostPulled = 200;

    /// <summary>The article's paragraphs and what is set apart. An article that would be set apart whole is one all the same.</summary>
    public static (List<PageParagraph> Kept, List<string> SetApart) Sift(List<PageParagraph> paragraphs)
    {
        List<PageParagraph> kept = [];
        List<string> apart = [];
        string[] words = [.. paragraphs.Select(paragraph => PageWords.Of(paragraph.Text))];
        string unquoted = $"\n{string.Join('\n', words.Where((_, i) => !paragraphs[i].IsQuoted))}\n";
        int looked = 0;
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            int count = PageWords.Count(words[i]);
            // A quotation drawn out of the article's own sentences, and a paragraph that stands there for another screen too.
            bool pulled = count >= LeastWords && MayBePulled(paragraphs[i]) && looked++ < MostPulled
                && unquoted.IndexOf(words[i], StringComparison.Ordinal) is >= 0 and int first
                && (paragraphs[i].IsQuoted || first != unquoted.LastIndexOf(words[i], StringComparison.Ordinal));
            bool repeated = count >= LeastWordsOfRepeat && !seen.Add(words[i]);
            if (pulled || repeated || PageLines.IsApart(paragraphs[i].Text))
                apart.Add(paragraphs[i].Text);
            else
                kept.Add(paragraphs[i]);
        }
        return kept.Count == 0 ? (paragraphs, []) : (kept, apart);
    }

    /// <summary>A block quote, or a paragraph that is quotation marks and what stands in them.</summary>
    private static bool MayBePulled(PageParagraph paragraph) =>
        paragraph.IsQuoted
        || (paragraph.Text is ['“' or '"' or '‘', .., '”' or '"' or '’'] && paragraph.Text.AsSpan(1, paragraph.Text.Length - 2).IndexOfAny("“”\"") < 0);
}
