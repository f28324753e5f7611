using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// How likely two sentences of different articles tell the same point, on the scale of log odds: a weighted sum of the cosine of their
/// words, the cosine of their letters (which sees through inflection and spelling), whether both are headline or lead, and how near each
/// comes to the other's best match in its article.
/// </summary>
internal sealed class SentencePairs
{
    /// <summary>The score from which a pair is taken to tell the same.</summary>
    public const double Threshold = -1;

    /// <summary>The score of a pair that shares too little to be looked at.</summary>
    public const double Unlike = -4;

    private const double LeastCosine = 0.03;
    private const double Words = 6, Letters = 7.7, BothLead = 3.7, OneLead = -0.7, Best = 2, Base = -5.9;

    private readonly Dictionary<(int, int), double> scores = [];

    public SentencePairs(ImmutableArray<StorySentence> sentences)
    {
        List<(int A, int B, double Cosine)> pairs = Candidates(sentences);
        Dictionary<(int Sentence, int Document), double> best = [];
        foreach ((int a, int b, double cosine) in pairs)
        {
            Raise(best, (a, sentences[b].Document), cosine);
            Raise(best, (b, sentences[a].Document), cosine);
        }
        foreach ((int a, int b, double cosine) in pairs)
        {
            StorySentence first = sentences[a], second = sentences[b];
            double nearness = Math.Min(cosine / best[(a, second.Document)], cosine / best[(b, first.Document)]);
            double lead = first.IsLead && second.IsLead ? BothLead : first.IsLead || second.IsLead ? OneLead : 0;
            double score = Words * cosine + lead + Best * nearness + Base;
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

    private static List<(int, int, double)> Candidates(ImmutableArray<StorySentence> sentences)
    {
        SentenceVectors vectors = new(sentences);
        List<(int, int, double)> pairs = [];
        Dictionary<int, double> cosines = [];
        for (int a = 0; a < sentences.Length; a++)
        {
            cosines.Clear();
            vectors.Cosines(a, cosines);
            foreach ((int b, double cosine) in cosines.OrderBy(c => c.Key))
            {
                if (cosine >= LeastCosine && sentences[b].Document != sentences[a].Document)
                    pairs.Add((a, b, cosine));
            }
        }
        return pairs;
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
