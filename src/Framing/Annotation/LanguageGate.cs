using System.Collections.Frozen;

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

    // Without words that other languages spell alike ("in", "is", "was", "had", "he", "a", "on", "or", "me").
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FunctionWords = FrozenSet.ToFrozenSet(
    [
        "the", "and", "of", "to", "that", "for", "it", "with", "as", "his", "be", "by", "at", "not", "this", "but", "from", "they", "her",
        "she", "which", "you", "we", "were", "been", "their", "are", "would", "there", "what", "who", "when", "if", "no", "them", "him", "has",
        "have", "its", "about", "into", "than", "could", "other", "after", "said", "more", "where", "these", "those", "our", "will", "how",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Of German, French, Spanish, Italian, Portuguese and Dutch, without those that English or names of places and people have.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ForeignWords = FrozenSet.ToFrozenSet(
    [
        "der", "das", "und", "nicht", "ist", "ein", "eine", "einen", "mit", "auf", "für", "von", "dem", "sich", "auch", "wird", "sind", "haben", "nach", "wurde", "bei",
        "les", "une", "est", "dans", "pour", "qui", "sur", "avec", "aux", "sont", "pas", "cette", "ont", "été",
        "una", "por", "para", "como", "más", "pero", "sus", "fue", "esta", "este",
        "che", "della", "sono", "gli", "nel", "alla", "dei", "più", "anche", "não", "uma", "com", "foi", "het", "een", "voor", "niet", "zijn", "aan",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

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
            if (FunctionWords.Contains(text[start..at]))
                english++;
            else if (words <= MinWords && ForeignWords.Contains(text[start..at]))
                foreign++;
        }
        return words < MinWords ? foreign < MinForeign || english * 3 >= foreign : english >= MinShare * words;
    }
}
