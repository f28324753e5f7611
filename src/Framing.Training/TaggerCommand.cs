using System.Diagnostics;
using Framing.Annotation;
using Framing.Models;

namespace Framing.Training;

/// <summary>Trains tagger and lemmas on the English Web Treebank, with vectors from news and from floor statements.</summary>
internal static class TaggerCommand
{
    private const int WordDims = 64, FeatureDims = 64, VectorShift = 2;
    private const ulong Seed = 20260301;

    public static int Run(string data, string[] options)
    {
        int units = Option(options, "--units", 128), epochs = Option(options, "--epochs", 7);
        string folder = Folder(options);
        Stopwatch watch = Stopwatch.StartNew();
        List<TreebankSentence> sentences = [.. Treebank.Read(Path.Combine(data, "ud-ewt/train.conllu.gz")).SelectMany(d => d.Sentences)];
        JointTag[] tags = Labels.Frequent(sentences);
        List<string[]> unlabelled = Unlabelled(data);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:F0} s: {sentences.Count} sentences, {tags.Length} joint tags, {unlabelled.Sum(s => s.Length)} unlabelled tokens");
        List<string[]> folded = [.. unlabelled.Concat(sentences.Select(s => s.Words.Select(w => w.Form).ToArray())).Select(s => s.Select(TaggerLexicon.Fold).ToArray())];
        WordVectors vectors = WordVectors.Train(folded, WordDims, Option(options, "--vector-epochs", 3), Seed);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:F0} s: vectors of {vectors.Words.Length} words");
        TaggerLexicon lexicon = new(sentences, unlabelled, vectors, tags);
        TaggerInputs inputs = new(sentences, lexicon, FeatureDims);
        TaggerNetwork network = new(inputs, units, tags.Length, Seed);
        Console.WriteLine($"{inputs.FeatureCount} features, {lexicon.Words.Length} words");
        Learn(network, inputs, sentences, tags, epochs, watch);
        File.WriteAllBytes(Path.Combine(folder, "tagger.bin"), ModelFile.Write(TaggerQuantizer.Quantize(network, inputs, lexicon, tags, VectorShift).Write));
        File.WriteAllBytes(Path.Combine(folder, "lemmas.bin"), ModelFile.Write(LemmaTrainer.Train(sentences).Write));
        return 0;
    }

    private static void Learn(TaggerNetwork network, TaggerInputs inputs, List<TreebankSentence> sentences, JointTag[] tags, int epochs, Stopwatch watch)
    {
        Dictionary<JointTag, int> number = tags.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i);
        (int[] Types, int[] Gold)[] examples = [.. sentences.Select(s => (
            s.Words.Select(w => inputs.TypeOf(w.Form)).ToArray(),
            s.Words.Select(w => number.GetValueOrDefault(Labels.Joint(w), -1)).ToArray()))];
        FixedRandom random = new(Seed);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(examples.AsSpan());
            double loss = 0;
            int gathered = 0;
            // The rate falls in a straight line, to a tenth.
            float rate = .05f * (1 - .9f * epoch / Math.Max(1, epochs - 1));
            foreach ((int[] types, int[] gold) in examples)
            {
                loss += network.Learn(types, gold);
                gathered += types.Length;
                if (gathered < 40)
                    continue;
                network.Step(rate);
                gathered = 0;
            }
            network.Step(rate);
            Console.WriteLine($"{watch.Elapsed.TotalSeconds:F0} s: epoch {epoch + 1}, loss {loss / examples.Sum(e => e.Gold.Length):F4}");
        }
    }

    /// <summary>Sentences of news and floor statements, as forms.</summary>
    private static List<string[]> Unlabelled(string data)
    {
        List<string[]> sentences = [];
        Segmenter segmenter = new();
        foreach (string text in UnlabelledText.Read(Path.Combine(data, "news/articles.jsonl.gz")).Concat(UnlabelledText.Read(Path.Combine(data, "congress/train.jsonl.gz"))))
            sentences.AddRange(segmenter.Sentences(text));
        return sentences;
    }

    internal static int Option(string[] options, string name, int otherwise) =>
        Array.IndexOf(options, name) is >= 0 and int at ? int.Parse(options[at + 1]) : otherwise;

    /// <summary>Where models go: <c>--out</c>, else the folder of the library's models.</summary>
    internal static string Folder(string[] options) =>
        Array.IndexOf(options, "--out") is >= 0 and int at ? options[at + 1] : Path.Combine("src", "Framing", "Models");
}
