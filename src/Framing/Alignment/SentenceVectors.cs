using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// The sentences of one event as vectors of content words, (1 + ln n) · ln((N + 1) / (df + ½)) each, over the N sentences of the event:
/// what every sentence names weighs little.
/// </summary>
internal sealed class SentenceVectors
{
    /// <summary>A word in more sentences than this is left out: it tells little, and pairs would grow with its square.</summary>
    private const int MostSentences = 256;

    private readonly List<(int Sentence, double Weight)>[] postings;
    private readonly (int Word, double Weight)[][] vectors;
    private readonly double[] norms;

    public SentenceVectors(ImmutableArray<StorySentence> sentences)
    {
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        List<int> frequency = [];
        (int Word, int Count)[][] counts = [.. sentences.Select(s => Count(s.Words, ids, frequency))];
        postings = [.. frequency.Select(f => new List<(int, double)>(f))];
        vectors = new (int, double)[sentences.Length][];
        norms = new double[sentences.Length];
        for (int i = 0; i < sentences.Length; i++)
        {
            vectors[i] = [.. counts[i].Select(c => (c.Word, (1 + Math.Log(c.Count)) * Math.Log((sentences.Length + 1) / (frequency[c.Word] + 0.5))))];
            double sum = 0;
            foreach ((int word, double weight) in vectors[i])
            {
                sum += weight * weight;
                if (frequency[word] <= MostSentences)
                    postings[word].Add((i, weight));
            }
            norms[i] = Math.Sqrt(sum);
        }
    }

    /// <summary>Adds to <paramref name="cosines"/>, by sentence, the cosine of one sentence with each later one that shares a word.</summary>
    public void Cosines(int sentence, Dictionary<int, double> cosines)
    {
        foreach ((int word, double weight) in vectors[sentence])
        {
            foreach ((int other, double otherWeight) in postings[word])
            {
                if (other > sentence)
                    cosines[other] = cosines.GetValueOrDefault(other) + weight * otherWeight / (norms[sentence] * norms[other]);
            }
        }
    }

    private static (int, int)[] Count(ImmutableArray<string> words, Dictionary<string, int> ids, List<int> frequency)
    {
        SortedDictionary<int, int> counts = [];
        foreach (string word in words)
        {
            if (!ids.TryGetValue(word, out int id))
            {
                ids.Add(word, id = frequency.Count);
                frequency.Add(0);
            }
            if (!counts.TryGetValue(id, out int count))
                frequency[id]++;
            counts[id] = count + 1;
        }
        return [.. counts.Select(c => (c.Key, c.Value))];
    }
}
