using Framing.Annotation;
using Framing.Models;

namespace Framing.Training;

/// <summary>
/// Trains the splitter of sentences on the English Web Treebank: a logistic regression, by Adagrad. The weights are the means over all steps:
/// those of the last step learn the treebank's few gaps without a mark by heart, and break names in news in two.
/// </summary>
internal static class SentenceCommand
{
    private const ulong Seed = 20260302;
    private const int Epochs = 4;
    private const float Rate = .25f, Decay = 1e-5f;

    public static int Run(string data, string[] options)
    {
        List<(int[] Features, bool Ends)> examples = Examples(Treebank.Read(Path.Combine(data, "ud-ewt/train.conllu.gz")));
        Console.WriteLine($"{examples.Count} gaps, {examples.Count(e => e.Ends)} of them ends");
        SentenceModel model = Train(examples);
        File.WriteAllBytes(Path.Combine(TaggerCommand.Folder(options), "sentences.bin"), ModelFile.Write(model.Write));
        Score("train", examples, model);
        Score("dev", Examples(Treebank.Read(Path.Combine(data, "ud-ewt/dev.conllu.gz"))), model);
        return 0;
    }

    /// <summary>The gaps of treebank paragraphs that the model is asked about, with the library's own tokens.</summary>
    private static List<(int[] Features, bool Ends)> Examples(List<TreebankDocument> documents)
    {
        List<(int[], bool)> examples = [];
        SpanBuffer paragraphs = new(), tokens = new();
        int[] features = new int[SentenceGap.Most];
        foreach (TreebankDocument document in documents)
        {
            HashSet<int> begins = [.. document.Sentences.Select(s => s.Start)];
            paragraphs.Clear();
            ParagraphSplitter.Split(document.Text, 0, document.Text.Length, paragraphs);
            for (int p = 0; p < paragraphs.Count; p++)
            {
                tokens.Clear();
                Tokenizer.Tokenize(document.Text, paragraphs.Starts[p], paragraphs.Ends[p], tokens);
                SentenceGap gap = new(document.Text, tokens, 0, tokens.Count);
                int begin = 0, passed = 0;
                foreach ((int at, bool byRule) in SentenceSplitter.Asked(document.Text, tokens, 0, tokens.Count))
                {
                    for (; passed <= at; passed++)
                        begin = begins.Contains(tokens.Starts[passed]) ? passed : begin;
                    int count = gap.Extract(begin, at, byRule, features);
                    examples.Add((features[..count], begins.Contains(tokens.Starts[at + 1])));
                }
            }
        }
        return examples;
    }

    private static SentenceModel Train(List<(int[] Features, bool Ends)> examples)
    {
        float[] weights = new float[SentenceGap.Features], squares = new float[SentenceGap.Features];
        double[] sums = new double[weights.Length];
        double biasSum = 0;
        float bias = 0;
        long left = (long)Epochs * examples.Count, steps = left;
        FixedRandom random = new(Seed);
        (int[] Features, bool Ends)[] order = [.. examples];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order.AsSpan());
            foreach ((int[] features, bool ends) in order)
            {
                // A change made now counts in all the steps that are left.
                left--;
                float sum = bias;
                foreach (int feature in features)
                    sum += weights[feature];
                float error = (ends ? 1 : 0) - 1 / (1 + MathF.Exp(-sum));
                bias += error * .001f;
                biasSum += error * .001 * left;
                foreach (int feature in features)
                {
                    float g = error - Decay * examples.Count * weights[feature] * MathF.Abs(error);
                    squares[feature] += g * g;
                    float change = Rate * g / MathF.Sqrt(squares[feature] + 1);
                    weights[feature] += change;
                    sums[feature] += (double)change * left;
                }
            }
        }
        return new([.. sums.Select(s => (sbyte)Math.Clamp(Step(s / steps), -127, 127))], Step(biasSum / steps));
    }

    private static int Step(double weight) => (int)Math.Round(weight * (1 << SentenceModel.Shift));

    private static void Score(string name, List<(int[] Features, bool Ends)> examples, SentenceModel model)
    {
        int right = examples.Count(e => e.Ends && model.Ends(e.Features)), said = examples.Count(e => model.Ends(e.Features)), are = examples.Count(e => e.Ends);
        Console.WriteLine($"{name}: ends at asked gaps: precision {(double)right / said:F4}, recall {(double)right / are:F4}");
    }
}
