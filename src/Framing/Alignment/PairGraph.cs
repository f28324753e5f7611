using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>The pairs of sentences of different articles that have words in common, and what each has around it.</summary>
internal sealed class PairGraph
{
    private const double LeastCosine = 0.03;

    private readonly ImmutableArray<StorySentence> sentences;
    private readonly Dictionary<(int, int), Overlap> overlaps = [];
    private readonly Dictionary<(int Sentence, int Document), double> best = [];
    private readonly List<(int Other, double Cosine)>[] links;

    public PairGraph(ImmutableArray<StorySentence> sentences)
    {
        this.sentences = sentences;
        Vectors = new(sentences);
        links = [.. sentences.Select(_ => new List<(int, double)>())];
        Dictionary<int, Overlap> found = [];
        for (int a = 0; a < sentences.Length; a++)
        {
            found.Clear();
            Vectors.Overlaps(a, found);
            foreach ((int b, Overlap overlap) in found)
            {
                if (overlap.Cosine < LeastCosine || sentences[b].Document == sentences[a].Document)
                    continue;
                overlaps.Add((a, b), overlap);
                links[a].Add((b, overlap.Cosine));
                links[b].Add((a, overlap.Cosine));
                Raise((a, sentences[b].Document), overlap.Cosine);
                Raise((b, sentences[a].Document), overlap.Cosine);
            }
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
        double most = 0;
        for (int i = 0, k = 0; i < first.Count && k < second.Count;)
        {
            if (first[i].Other == second[k].Other)
                most = Math.Max(most, Math.Min(first[i++].Cosine, second[k++].Cosine));
            else if (first[i].Other < second[k].Other)
                i++;
            else
                k++;
        }
        return most;
    }

    /// <summary>The cosine of two sentences if they are of the same articles as <paramref name="a"/> and <paramref name="b"/>.</summary>
    private double Cosine(int i, int k, int a, int b) =>
        i >= 0 && k >= 0 && overlaps.TryGetValue((i, k), out Overlap overlap)
        && sentences[i].Document == sentences[a].Document && sentences[k].Document == sentences[b].Document ? overlap.Cosine : 0;

    private void Raise((int, int) key, double value)
    {
        if (value > best.GetValueOrDefault(key))
            best[key] = value;
    }
}
