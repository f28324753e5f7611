using Framing.Language;

namespace Framing.Annotation;

/// <summary>
/// Skips a document whose text is not English: all its layers are empty and <see cref="Document.Skipped"/> is "language".
/// English running text has about four function words in ten; in other languages hardly any word looks like one.
/// </summary>
internal sealed class LanguageGate : IAnnotator
{
    /// <summary>Texts with fewer words are let through unless the words of another language prevail: too little to tell by.</summary>
    private const int MinWords = 50;

    /// <summary>So many function words of other languages show one, where English ones are fewer than a third of them.</summary>
    private const int MinForeign = 3;

    /// <summary>Lists and tables in English stay above this, prose in other languages below.</summary>
    private const double MinShare = 0.12;

    /// <summary>How many words are looked at.</summary>
    private const int MaxWords = 2000;

    private static readonly WordLists Lists = WordLists.Of("Annotation/languages");
    private static readonly WordSet English = Lists.Set("english"), Foreign = Lists.Set("foreign");

    public Document Annotate(Document document) => LooksEnglish(document.Article.Text) ? document : document.Skip("language");

    private static bool LooksEnglish(ReadOnlySpan<char> text)
    {
        int words = 0, english = 0, foreign = 0;
        for (int at = 0; at < text.Length && words < MaxWords;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            int start = at;
            // Scripts without spaces would make one word of a page; there a letter counts as a word.
            bool spaced = text[at] < 0x2E80;
            do
                at++;
            while (spaced && at < text.Length && char.IsLetter(text[at]) && text[at] < 0x2E80);
            words++;
            if (at - start > 5)
                continue;
            if (English.ContainsAnyCase(text[start..at]))
                english++;
            else if (words <= MinWords && Foreign.ContainsAnyCase(text[start..at]))
                foreign++;
        }
        return words < MinWords ? foreign < MinForeign || english * 3 >= foreign : english >= MinShare * words;
    }
}
