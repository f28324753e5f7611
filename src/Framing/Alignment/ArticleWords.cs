using System.Collections.Immutable;
using Framing.Models;

namespace Framing.Alignment;

/// <summary>
/// The content words of a whole article, headline and quotations included, for the question whether it holds what a statement says. Words of one
/// family begin alike: "arrest", "arrested", "arrests".
/// </summary>
internal sealed class ArticleWords
{
    /// <summary>How many letters words of one family share, and what such a word counts of the word itself.</summary>
    private const int Stem = 5;
    private const double OfOneFamily = 0.8;

    /// <summary>The rarity of a word that the news don't have, and what is added to that of each, so that none counts nothing.</summary>
    private const double Unknown = 8, Least = 0.5;

    private readonly Dictionary<string, List<int>> words = new(StringComparer.Ordinal), families = new(StringComparer.Ordinal);

    /// <param name="sentences">The content words of each sentence of the article.</param>
    public ArticleWords(IEnumerable<ImmutableArray<string>> sentences)
    {
        int number = 0;
        foreach (ImmutableArray<string> sentence in sentences)
        {
            foreach (string word in sentence)
            {
                Add(words, word, number);
                if (word.Length >= Stem)
                    Add(families, word[..Stem], number);
            }
            number++;
        }
    }

    /// <summary>How much of a statement's content words the article holds.</summary>
    public HeldWords Of(ImmutableArray<string> statement)
    {
        double[] weights = [.. statement.Select(Weight)];
        List<(int Sentence, int Word, double Share)> hits = [];
        for (int i = 0; i < statement.Length; i++)
        {
            if (statement[i].Length >= Stem)
                Hit(families, statement[i][..Stem], i, OfOneFamily);
            Hit(words, statement[i], i, 1);
        }
        hits.Sort();
        double[] here = new double[statement.Length], together = new double[statement.Length];
        int at = -1;
        for (int from = 0, next; from < hits.Count; from = next)
        {
            int sentence = hits[from].Sentence;
            Array.Clear(here);
            next = from;
            for (int i = from; i < hits.Count && hits[i].Sentence <= sentence + 1; i++)
            {
                here[hits[i].Word] = Math.Max(here[hits[i].Word], hits[i].Share);
                next = hits[i].Sentence == sentence ? i + 1 : next;
            }
            if (at < 0 || Share(here) > Share(together))
            {
                at = sentence;
                here.CopyTo(together, 0);
            }
        }
        return new(Share(together), Rarest(together), at);

        void Hit(Dictionary<string, List<int>> places, string key, int word, double share)
        {
            foreach (int sentence in places.GetValueOrDefault(key) ?? [])
                hits.Add((sentence, word, share));
        }

        double Share(double[] shares)
        {
            double held = 0, all = 0;
            for (int i = 0; i < weights.Length; i++)
                (held, all) = (held + weights[i] * shares[i], all + weights[i]);
            return all > 0 ? held / all : 0;
        }

        double Rarest(double[] shares)
        {
            double most = 0;
            for (int i = 0; i < weights.Length; i++)
                most = Math.Max(most, weights[i] * (1 - shares[i]));
            return most / Unknown;
        }
    }

    private static double Weight(string word)
    {
        int known = WordVectors.Embedded.Find(word);
        return Least + (known >= 0 ? WordVectors.Embedded.RarityOf(known) : Unknown);
    }

    private static void Add(Dictionary<string, List<int>> places, string key, int sentence)
    {
        if (!places.TryGetValue(key, out List<int>? list))
            places.Add(key, list = []);
        if (list.Count == 0 || list[^1] != sentence)
            list.Add(sentence);
    }
}
