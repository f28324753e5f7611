using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Reports.Content;

/// <summary>
/// How much two passages on one event have in common beside the names in both, which sentences on other matters have, too: the summed rarity of the content words
/// that they share, as natural logarithms of one to how many of the event's sentences has the word.
/// </summary>
internal sealed class PassageLikeness
{
    /// <summary>The words of so many articles tell what is rare; where there are few sentences, a word of one is no commoner than it is elsewhere.</summary>
    private const int MostArticles = 40, FewestSentences = 100;

    /// <summary>Two passages of which so much is equal, small words included, say the same ("Why would he?").</summary>
    private const double NearlyEqual = 0.6;

    private readonly Dictionary<string, int> sentencesWith = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, TextSpan), (HashSet<string> Words, HashSet<string> Names)> known = [];
    private readonly int sentences;

    public PassageLikeness(IEnumerable<Document> articles)
    {
        foreach (Document document in articles.Where(d => d.Made.HasFlag(DocumentLayers.Words)).Take(MostArticles))
        {
            foreach (TextSpan sentence in document.Sentences)
            {
                sentences++;
                foreach (string word in Of(document, sentence).Words)
                    sentencesWith[word] = sentencesWith.GetValueOrDefault(word) + 1;
            }
        }
        sentences = Math.Max(sentences, FewestSentences);
    }

    /// <summary>What they share; without bound where they are nearly equal.</summary>
    public double Shared((Document Document, TextSpan Span) a, (Document Document, TextSpan Span) b)
    {
        if (AreNearlyEqual(a, b))
            return double.PositiveInfinity;
        (HashSet<string> words, HashSet<string> names) = Of(a.Document, a.Span);
        (HashSet<string> others, HashSet<string> otherNames) = Of(b.Document, b.Span);
        return words.Where(word => others.Contains(word) && !(names.Contains(word) && otherNames.Contains(word))).Order(StringComparer.Ordinal).Sum(Rarity);
    }

    private double Rarity(string word) => Math.Max(0, Math.Log((double)sentences / (1 + sentencesWith.GetValueOrDefault(word))));

    private (HashSet<string> Words, HashSet<string> Names) Of(Document document, TextSpan span)
    {
        if (known.TryGetValue((document.Article.Id, span), out (HashSet<string>, HashSet<string>) found))
            return found;
        if (!document.Made.HasFlag(DocumentLayers.Words))
            return ([], []);
        (ImmutableArray<string> words, ImmutableArray<string> names) = StorySentence.ContentWords(document, span);
        return known[(document.Article.Id, span)] =
            ([.. words.Where(word => !FunctionWords.Contains(word))], [.. names]);
    }

    private static bool AreNearlyEqual((Document Document, TextSpan Span) a, (Document Document, TextSpan Span) b)
    {
        HashSet<string> words = [.. QuotedStatement.Split(a.Document, a.Span).Select(word => word.Form)];
        HashSet<string> others = [.. QuotedStatement.Split(b.Document, b.Span).Select(word => word.Form)];
        int all = Math.Max(words.Count, others.Count);
        words.IntersectWith(others);
        return words.Count >= NearlyEqual * all;
    }
}
