using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Framing.Alignment;

/// <summary>
/// The pairs of sentences of different articles that have words in common, and what each has around it. Of sentences that are equal the first
/// stands for all.
/// </summary>
internal sealed class PairGraph
{
    private const double LeastCosine = 0.03;

    private readonly ImmutableArray<StorySentence> sentences;
    private readonly EqualSentences equal;
    private readonly Dictionary<(int, int), Overlap> overlaps = [];
    private readonly Dictionary<(int Sentence, int Document), double> best = [];
    private readonly List<(int Other, double Cosine)>[] links;

    public PairGraph(ImmutableArray<StorySentence> sentences, EqualSentences equal)
    {
        (this.sentences, this.equal) = (sentences, equal);
        Vectors = new(sentences, equal);
        links = [.. sentences.Select(_ => new List<(int, double)>())];
        Dictionary<int, Overlap> found = [];
        foreach (int a in equal.Firsts)
        {
            found.Clear();
            Vectors.Overlaps(a, found);
            foreach ((int b, Overlap overlap) in found)
            {
                if (overlap.Cosine < LeastCosine || !equal.AreApart(a, b))
                    continue;
                overlaps.Add((a, b), overlap);
                links[a].Add((b, overlap.Cosine));
                links[b].Add((a, overlap.Cosine));
                Raise(a, b, overlap.Cosine);
                Raise(b, a, overlap.Cosine);
            }
            if (equal.All(a).Count > 1)
                Raise(a, a, 1);
        }
        foreach (List<(int Other, double)> list in links)
            list.Sort((x, y) => x.Other.CompareTo(y.Other));
    }

    /// <summary>The vectors that the pairs come from.</summary>
    public SentenceVectors Vectors { get; }

    /// <summary>The pairs, each with the earlier sentence first.</summary>
    public IEnumerable<KeyValuePair<(int A, int B), Overlap>> Pairs => overlaps.Select(o => KeyValuePair.Create((o.Key.Item1, o.Key.Item2), o.Value));

    /// <summary>The cosine of a pair as a share of the greatest that either has with a sentence of the other's article.</summary>
    public double Nearness(int a, int b, double cosine) =>
        cosine / Math.Max(best[(a, sentences[b].Document)], best[(b, sentences[a].Document)]);

    /// <summary>The greater cosine of the pair before and the pair after.</summary>
    public double Along(int a, int b) => Math.Max(Cosine(a - 1, b - 1, a, b), Cosine(a + 1, b + 1, a, b));

    /// <summary>The greatest cosine of either with what stands beside the other.</summary>
    public double Beside(int a, int b) => Math.Max(
        Math.Max(Cosine(a - 1, b, a, b), Cosine(a + 1, b, a, b)),
        Math.Max(Cosine(a, b - 1, a, b), Cosine(a, b + 1, a, b)));

    /// <summary>How well a sentence of a third article links the two: the greatest, over such sentences, of the lesser of its cosines with both.</summary>
    public double Third(int a, int b)
    {
        List<(int Other, double Cosine)> first = links[a], second = links[b];
        // A third article that has one of them word for word is as near to the other as it is.
        double most = equal.IsThird(a, a, b) || equal.IsThird(b, a, b) ? Cosine(a, b) : 0;
        for (int i = 0, k = 0; i < first.Count && k < second.Count;)
        {
            if (first[i].Other == second[k].Other)
            {
                if (first[i].Cosine > most && second[k].Cosine > most && equal.IsThird(first[i].Other, a, b))
                    most = Math.Min(first[i].Cosine, second[k].Cosine);
                (i, k) = (i + 1, k + 1);
            }
            else if (first[i].Other < second[k].Other)
                i++;
            else
                k++;
        }
        return most;
    }

    /// <summary>The cosine of two sentences if they are of the same articles as <paramref name="a"/> and <paramref name="b"/>.</summary>
    private double Cosine(int i, int k, int a, int b) =>
        i >= 0 && k >= 0 && i < sentences.Length && k < sentences.Length
        && sentences[i].Document == sentences[a].Document && sentences[k].Document == sentences[b].Document ? Cosine(equal.FirstOf(i), equal.FirstOf(k)) : 0;

    private double Cosine(int a, int b) => a == b ? 1 : overlaps.GetValueOrDefault(a < b ? (a, b) : (b, a)).Cosine;

    /// <summary>Takes a cosine for the best that a sentence has with the articles that have another, if it is.</summary>
    private void Raise(int sentence, int other, double cosine)
    {
        foreach (int equalOne in equal.All(other))
        {
            ref double most = ref CollectionsMarshal.GetValueRefOrAddDefault(best, (sentence, sentences[equalOne].Document), out _);
            most = Math.Max(most, cosine);
        }
    }
}
