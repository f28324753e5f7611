using System.Collections.Immutable;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Finds quotations that say again what the article has quoted before: a post that is quoted and embedded, a pull quotation. Their words count once.
/// </summary>
internal static class Repeats
{
    /// <summary>Words that are compared at once, and how many a quotation must have.</summary>
    private const int Gram = 5, FewestWords = 8;

    /// <summary>For each quotation whether it repeats one of the text that has a source; where one of two has none, that one repeats.</summary>
    public static bool[] In(Document document, ImmutableArray<Quote> quotes)
    {
        bool[] repeats = new bool[quotes.Length];
        HashSet<ulong> said = [];
        Dictionary<int, HashSet<ulong>> told = [];
        foreach (bool sourced in (ReadOnlySpan<bool>)[true, false])
        {
            for (int i = 0; i < quotes.Length; i++)
            {
                if (quotes[i].SourceId is not null != sourced || !quotes[i].Reported || quotes[i].Words < FewestWords || quotes[i].Field != Field.Text)
                    continue;
                List<ulong> grams = Grams(document, quotes[i]);
                // The names around a quotation part it otherwise than a post, and so some of its rows of words are new.
                int known = grams.Count(said.Contains);
                repeats[i] = 4 * known >= 3 * grams.Count;
                if (quotes[i] is { Kind: QuoteKind.Indirect, SourceId: { } speaker })
                {
                    if (!told.TryGetValue(speaker, out HashSet<ulong>? before))
                        told.Add(speaker, before = []);
                    // A paragraph that a page has in two versions: the words of one paraphrase are alike in more than half.
                    repeats[i] |= 5 * grams.Count(before.Contains) >= 3 * grams.Count;
                    before.UnionWith(grams);
                }
                if (!repeats[i])
                    said.UnionWith(grams);
            }
        }
        return repeats;
    }

    /// <summary>All rows of five words of a quotation, each as one number.</summary>
    private static List<ulong> Grams(Document document, Quote quote)
    {
        List<ulong> words = [], grams = [];
        foreach (TextSpan piece in quote.Content)
        {
            foreach (Token token in document.TokensIn(piece))
            {
                if (document.IsWord(token))
                    words.Add((ulong)token.Lexeme);
            }
        }
        for (int i = 0; i + Gram <= words.Count; i++)
        {
            ulong gram = 0;
            for (int k = 0; k < Gram; k++)
                gram = unchecked((gram ^ words[i + k]) * 0x9E3779B97F4A7C15UL) ^ (gram >> 29);
            grams.Add(gram);
        }
        return grams;
    }
}
