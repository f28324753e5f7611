using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>What two sentences have in common.</summary>
/// <param name="Cosine">The cosine of their words.</param>
/// <param name="Topics">The cosine of those words that the event's articles don't use as names: sharing these tells more than sharing a person.</param>
/// <param name="Shared">The summed weight of the shared words, which grows with the length of what is shared.</param>
internal readonly record struct Overlap(double Cosine, double Topics, double Shared);

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
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly double[] norms, topicNorms;
    private readonly double[] rarity;
    private readonly bool[] isName;
    private readonly int[][] names, sorted;

    public SentenceVectors(ImmutableArray<StorySentence> sentences, EqualSentences equal)
    {
        List<int> frequency = [];
        (int Word, int Count)[][] counts = [.. sentences.Select(s => Count(s.Words, ids, frequency))];
        postings = [.. frequency.Select(f => new List<(int, double)>(f))];
        vectors = new (int, double)[sentences.Length][];
        (norms, topicNorms) = (new double[sentences.Length], new double[sentences.Length]);
        isName = new bool[frequency.Count];
        foreach (string name in sentences.SelectMany(s => s.Names))
            isName[ids[name]] = true;
        rarity = [.. frequency.Select(f => Math.Log((sentences.Length + 1) / (f + 0.5)))];
        names = [.. sentences.Select(s => s.Names.Select(n => ids[n]).Distinct().ToArray())];
        // Counts come in order of word.
        sorted = [.. counts.Select(c => c.Select(w => w.Word).ToArray())];
        // Equals of one sentence tell no more of a word than it does by itself.
        int[] holders = new int[frequency.Count];
        foreach (int word in equal.Firsts.SelectMany(s => sorted[s]))
            holders[word]++;
        for (int i = 0; i < sentences.Length; i++)
        {
            vectors[i] = [.. counts[i].Select(c => (c.Word, (1 + Math.Log(c.Count)) * rarity[c.Word]))];
            double sum = 0, topics = 0;
            foreach ((int word, double weight) in vectors[i])
            {
                sum += weight * weight;
                topics += isName[word] ? 0 : weight * weight;
                if (holders[word] <= MostSentences && equal.FirstOf(i) == i)
                    postings[word].Add((i, weight));
            }
            (norms[i], topicNorms[i]) = (Math.Sqrt(sum), Math.Sqrt(topics));
        }
    }

    /// <summary>Adds to <paramref name="overlaps"/>, by sentence, what one sentence has in common with each later one that shares a word.</summary>
    public void Overlaps(int sentence, Dictionary<int, Overlap> overlaps)
    {
        foreach ((int word, double weight) in vectors[sentence])
        {
            foreach ((int other, double otherWeight) in postings[word])
            {
                if (other <= sentence)
                    continue;
                Overlap sum = overlaps.GetValueOrDefault(other);
                double product = weight * otherWeight;
                overlaps[other] = new(
                    sum.Cosine + product / (norms[sentence] * norms[other]),
                    sum.Topics + (isName[word] ? 0 : product / (topicNorms[sentence] * topicNorms[other])),
                    sum.Shared + Math.Min(weight, otherWeight));
            }
        }
    }

    /// <summary>How rare one of the sentences' words is among them; 0 for any other word.</summary>
    public double Rarity(string word) => ids.TryGetValue(word, out int id) ? rarity[id] : 0;

    /// <summary>The summed weight of the names that one of two sentences has and the other, by no word of its own, does not.</summary>
    public double NamesApart(int a, int b) => NamesOnlyIn(a, b) + NamesOnlyIn(b, a);

    private double NamesOnlyIn(int a, int b)
    {
        double sum = 0;
        foreach (int name in names[a])
        {
            if (Array.BinarySearch(sorted[b], name) < 0)
                sum += rarity[name];
        }
        return sum;
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
