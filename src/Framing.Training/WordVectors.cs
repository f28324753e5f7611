using Framing.Annotation;

namespace Framing.Training;

/// <summary>
/// Vectors of words by position-aware skip-gram with negative samples: each of the four places around a word predicts with its own
/// output vectors, so that vectors tell what a word does rather than what it is about.
/// </summary>
internal sealed class WordVectors
{
    private const int Reach = 2, Negatives = 5, LeastCount = 8;

    public required string[] Words { get; init; }

    public required Dictionary<string, int> Index { get; init; }

    /// <summary>A row a word.</summary>
    public required float[] Rows { get; init; }

    public required int Dims { get; init; }

    public ReadOnlySpan<float> Row(int word) => Rows.AsSpan(word * Dims, Dims);

    /// <summary>Trains on sentences of folded forms.</summary>
    public static WordVectors Train(List<string[]> sentences, int dims, int epochs, ulong seed)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string[] sentence in sentences)
        {
            foreach (string word in sentence)
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }
        // Two marks bound sentences; their places are the first in the table.
        string[] words = [.. counts.Where(c => c.Value >= LeastCount).Select(c => c.Key).Order(StringComparer.Ordinal)];
        Dictionary<string, int> index = words.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i, StringComparer.Ordinal);
        int edge = words.Length, all = words.Length + 1;
        int[][] corpus = [.. sentences.Select(s => s.Select(w => index.GetValueOrDefault(w, -1)).ToArray())];
        long total = corpus.Sum(s => (long)s.Length);
        FixedRandom random = new(seed);
        float[] input = new float[words.Length * dims], output = new float[2 * Reach * all * dims];
        for (int i = 0; i < input.Length; i++)
            input[i] = (random.Unit() - .5f) / dims;
        int[] noise = Noise(words, counts);
        float[] keep = [.. words.Select(w => MathF.Min(1, MathF.Sqrt(1e-4f * total / counts[w]) + 1e-4f * total / counts[w]))];
        float[] step = new float[dims];
        long seen = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (int[] sentence in corpus)
            {
                float rate = .05f * MathF.Max(.001f, 1 - (float)seen / (total * epochs));
                seen += sentence.Length;
                for (int i = 0; i < sentence.Length; i++)
                {
                    int word = sentence[i];
                    if (word < 0 || random.Unit() > keep[word])
                        continue;
                    Span<float> row = input.AsSpan(word * dims, dims);
                    for (int place = 0; place < 2 * Reach; place++)
                    {
                        int at = i + (place < Reach ? place - Reach : place - Reach + 1);
                        int context = (uint)at < (uint)sentence.Length ? sentence[at] : edge;
                        if (context < 0)
                            continue;
                        Array.Clear(step);
                        for (int n = 0; n <= Negatives; n++)
                        {
                            int target = n == 0 ? context : noise[random.Below(noise.Length)];
                            if (n > 0 && target == context)
                                continue;
                            Span<float> other = output.AsSpan((place * all + target) * dims, dims);
                            float g = rate * ((n == 0 ? 1 : 0) - Sigmoid(FloatMath.Dot(row, other)));
                            FloatMath.AddScaled(other, g, step);
                            FloatMath.AddScaled(row, g, other);
                        }
                        FloatMath.AddScaled(step, 1, row);
                    }
                }
            }
        }
        return new() { Words = words, Index = index, Rows = input, Dims = dims };
    }

    private static float Sigmoid(float x) => 1 / (1 + MathF.Exp(-Math.Clamp(x, -20, 20)));

    private static int[] Noise(string[] words, Dictionary<string, int> counts)
    {
        double sum = words.Sum(w => Math.Pow(counts[w], .75));
        return [.. words.SelectMany((w, i) => Enumerable.Repeat(i, 1 + (int)(Math.Pow(counts[w], .75) / sum * 1_000_000)))];
    }
}
