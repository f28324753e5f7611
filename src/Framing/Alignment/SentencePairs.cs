using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// How likely two sentences of different articles tell the same point, on the scale of log odds: a weighted sum of what their words have in
/// common, the cosine of their letters (which sees through inflection and spelling), whether both are headline or lead, how near each
/// comes to the other's best match in its article, and how alike their neighbours are. The weights are those of a logistic regression on
/// labelled pairs.
/// </summary>
internal sealed class SentencePairs
{
    /// <summary>The score from which a pair is taken to tell the same.</summary>
    public const double Threshold = -1;

    /// <summary>The score of a pair that shares too little to be looked at.</summary>
    public const double Unlike = -5;

    private const double LeastCosine = 0.03;
    private const double Topics = 2.3, Shared = 1.45, Letters = 3.35, BothLead = 4.6, OneLead = -1.2, Best = 2, Beside = 1.25, Base = -7.75;

    private readonly Dictionary<(int, int), double> scores = [];

    public SentencePairs(ImmutableArray<StorySentence> sentences)
    {
        Dictionary<(int A, int B), Overlap> pairs = Candidates(sentences);
        Dictionary<(int Sentence, int Document), double> best = [];
        foreach (((int a, int b), Overlap overlap) in pairs)
        {
            Raise(best, (a, sentences[b].Document), overlap.Cosine);
            Raise(best, (b, sentences[a].Document), overlap.Cosine);
        }
        foreach (((int a, int b), Overlap overlap) in pairs)
        {
            StorySentence first = sentences[a], second = sentences[b];
            double nearness = overlap.Cosine / Math.Max(best[(a, second.Document)], best[(b, first.Document)]);
            double lead = first.IsLead && second.IsLead ? BothLead : first.IsLead || second.IsLead ? OneLead : 0;
            double score = Topics * overlap.Topics + Shared * Math.Log(1 + overlap.Shared) + lead + Best * nearness
                + Beside * Neighbours(sentences, pairs, a, b) + Base;
            // Letters are the dear part, and can't add more than their weight.
            if (score + Letters < Threshold)
                continue;
            scores[(a, b)] = score + Letters * LetterCosine(first.Grams, second.Grams);
        }
    }

    /// <summary>The pairs that tell the same, the surest first.</summary>
    public IEnumerable<(int A, int B)> Alike =>
        scores.Where(s => s.Value >= Threshold).OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key);

    /// <summary>The score of a pair.</summary>
    public double this[int a, int b] => scores.GetValueOrDefault(a < b ? (a, b) : (b, a), Unlike);

    private static Dictionary<(int A, int B), Overlap> Candidates(ImmutableArray<StorySentence> sentences)
    {
        SentenceVectors vectors = new(sentences);
        Dictionary<(int, int), Overlap> pairs = [];
        Dictionary<int, Overlap> overlaps = [];
        for (int a = 0; a < sentences.Length; a++)
        {
            overlaps.Clear();
            vectors.Overlaps(a, overlaps);
            foreach ((int b, Overlap overlap) in overlaps)
            {
                if (overlap.Cosine >= LeastCosine && sentences[b].Document != sentences[a].Document)
                    pairs.Add((a, b), overlap);
            }
        }
        return pairs;
    }

    /// <summary>The highest cosine of two sentences of the same articles where one or both are the next: articles tell points in runs.</summary>
    private static double Neighbours(ImmutableArray<StorySentence> sentences, Dictionary<(int, int), Overlap> pairs, int a, int b)
    {
        double most = 0;
        for (int i = a - 1; i <= a + 1; i++)
        {
            for (int k = b - 1; k <= b + 1; k++)
            {
                if ((i, k) != (a, b) && pairs.TryGetValue((i, k), out Overlap overlap)
                    && sentences[i].Document == sentences[a].Document && sentences[k].Document == sentences[b].Document)
                    most = Math.Max(most, overlap.Cosine);
            }
        }
        return most;
    }

    private static void Raise(Dictionary<(int, int), double> best, (int, int) key, double value)
    {
        if (value > best.GetValueOrDefault(key))
            best[key] = value;
    }

    /// <summary>The cosine of the counts of two sorted lists of hashes.</summary>
    private static double LetterCosine(uint[] a, uint[] b)
    {
        long dot = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                int runA = Run(a, i), runB = Run(b, j);
                dot += (long)runA * runB;
                (i, j) = (i + runA, j + runB);
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return dot == 0 ? 0 : dot / Math.Sqrt((double)Square(a) * Square(b));
    }

    private static int Run(uint[] sorted, int start)
    {
        int end = start + 1;
        while (end < sorted.Length && sorted[end] == sorted[start])
            end++;
        return end - start;
    }

    private static long Square(uint[] sorted)
    {
        long sum = 0;
        for (int i = 0, run; i < sorted.Length; i += run)
        {
            run = Run(sorted, i);
            sum += (long)run * run;
        }
        return sum;
    }
}
