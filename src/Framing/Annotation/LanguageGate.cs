using System.Collections.Frozen;

namespace Framing.Annotation;

/// <summary>
/// Skips a document whose text is not English: all its layers are empty and <see cref="Document.Skipped"/> is "language".
/// English running text has about four function words in ten; in other languages hardly any word looks like one.
/// </summary>
internal sealed class LanguageGate : IAnnotator
{
    /// <summary>Texts with fewer words are let through: too little to tell by.</summary>
    private const int MinWords = 50;

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

    public Document Annotate(Document document)
    {
        if (LooksEnglish(document.Article.Text))
            return document;
        return document with
        {
            Skipped = "language",
            Paragraphs = [],
            Sentences = [],
            Tokens = [],
            Entities = [],
            Quotes = [],
            Sources = [],
            Voices = [],
            Terms = [],
            Sentiments = [],
            Targets = [],
            Passives = [],
        };
    }

    private static bool LooksEnglish(ReadOnlySpan<char> text)
    {
        int words = 0, english = 0;
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
            if (at - start <= 5 && FunctionWords.Contains(text[start..at]))
                english++;
        }
        return words < MinWords || english >= MinShare * words;
    }
}
