using System.Diagnostics;
using Framing.Annotation;
using Framing.Models;

namespace Framing.Training;

/// <summary>Trains tagger and lemmas on the English Web Treebank, with vectors from news and from floor statements.</summary>
internal static class TaggerCommand
{
    private const int WordDims = 64, FeatureDims = 64, HiddenUnits = 128, VectorShift = 2, VectorEpochs = 3;
    private const ulong Seed = 20260301;

    /// <summary>Less than the teachers': what they say of millions of words leaves little to learn by heart.</summary>
    private const float Dropout = .1f;

    /// <summary>Of how many documents one is held out by <c>--hold-out</c>, which scores on it and writes nothing.</summary>
    private const int Held = 10;

    private static readonly TaggerLearning Learning = new(Epochs: 10, Averaged: 3);

    public static int Run(string data, string[] options)
    {
        Stopwatch watch = Stopwatch.StartNew();
        void Report(string what) => Console.WriteLine($"{watch.Elapsed.TotalSeconds:F0} s: {what}");
        bool holdOut = options.Contains("--hold-out");
        List<TreebankDocument> documents = Treebank.Read(Path.Combine(data, "ud-ewt/train.conllu.gz"));
        List<TreebankSentence> sentences = [.. documents.Where((_, i) => !holdOut || i % Held != 0).SelectMany(d => d.Sentences)];
        JointTag[] tags = Labels.Frequent(sentences);
        List<string[]> news = News(data), unlabelled = [.. news, .. Congress(data)];
        Report($"{sentences.Count} sentences, {tags.Length} joint tags, {unlabelled.Sum(s => s.Length)} unlabelled tokens");
        List<string[]> folded = [.. unlabelled.Concat(sentences.Select(s => s.Words.Select(w => w.Form).ToArray())).Select(s => s.Select(TaggerLexicon.Fold).ToArray())];
        WordVectors vectors = WordVectors.Train(folded, WordDims, VectorEpochs, Seed);
        TaggerLexicon lexicon = new(sentences, unlabelled, vectors, tags);
        TaggerInputs inputs = new(sentences, lexicon, FeatureDims);
        Report($"vectors of {vectors.Words.Length} words, {inputs.FeatureCount} features");
        TaggedTypes[] labelled = Labelled(sentences, inputs, tags);
        int[][] sample = Sample(news, inputs);
        TaggerTeachers teachers = TaggerTeachers.Train(inputs, labelled, tags.Length, Seed);
        Report("teachers trained");
        TaggedTypes[] taught = [.. teachers.Tag(sample)];
        TaggerNetwork network = new(inputs, HiddenUnits, TaggerModel.Window / 2, tags.Length, Seed) { Dropout = Dropout };
        Learning.Run(network, labelled, taught, Seed, (epoch, loss) => Report($"epoch {epoch}, loss {loss:F4}"));
        TextModel model = new(TaggerQuantizer.Quantize(network, inputs, lexicon, tags, VectorShift), LemmaTrainer.Train(sentences, unlabelled), new([], 0));
        if (holdOut)
            ScoreCommand.OnGoldTokens(model, documents.Where((_, i) => i % Held == 0));
        else
            Write(model, Folder(options));
        return 0;
    }

    /// <summary>Trains the lemmas alone, to the same bytes.</summary>
    public static int Lemmas(string data, string[] options)
    {
        List<TreebankDocument> documents = Treebank.Read(Path.Combine(data, "ud-ewt/train.conllu.gz"));
        WriteLemmas(LemmaTrainer.Train(documents.SelectMany(d => d.Sentences), [.. News(data), .. Congress(data)]), Folder(options));
        return 0;
    }

    private static List<string[]> News(string data) => Unlabelled(Path.Combine(data, "news/articles.jsonl.gz"));

    private static List<string[]> Congress(string data) => Unlabelled(Path.Combine(data, "congress/train.jsonl.gz"));

    private static void Write(TextModel model, string folder)
    {
        File.WriteAllBytes(Path.Combine(folder, "tagger.bin"), ModelFile.Write(model.Tagger.Write));
        WriteLemmas(model.Lemmas, folder);
    }

    private static void WriteLemmas(LemmaModel lemmas, string folder) =>
        File.WriteAllBytes(Path.Combine(folder, "lemmas.bin"), ModelFile.Write(lemmas.Write));

    private static TaggedTypes[] Labelled(List<TreebankSentence> sentences, TaggerInputs inputs, JointTag[] tags)
    {
        Dictionary<JointTag, byte> number = tags.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => (byte)p.i);
        return [.. sentences.Select(s => new TaggedTypes(
            [.. s.Words.Select(w => inputs.TypeOf(w.Form))],
            [.. s.Words.Select(w => number.TryGetValue(Labels.Joint(w), out byte tag) ? new TagShare[] { new(tag, 1) } : [])]))];
    }

    /// <summary>Sentences without labels in an order drawn by lot, as types; fragments and endless ones left out.</summary>
    private static int[][] Sample(List<string[]> sentences, TaggerInputs inputs)
    {
        string[][] sample = [.. sentences.Where(s => s.Length is >= 3 and <= 100)];
        new FixedRandom(Seed).Shuffle(sample.AsSpan());
        return [.. sample.Select(s => s.Select(inputs.TypeOf).ToArray())];
    }

    /// <summary>The sentences of texts without labels, as forms.</summary>
    private static List<string[]> Unlabelled(string path)
    {
        Segmenter segmenter = new();
        return [.. UnlabelledText.Read(path).SelectMany(segmenter.Sentences)];
    }

    internal static int Option(string[] options, string name, int otherwise) =>
        Array.IndexOf(options, name) is >= 0 and int at ? int.Parse(options[at + 1]) : otherwise;

    /// <summary>Where models go: <c>--out</c>, else the folder of the library's models.</summary>
    internal static string Folder(string[] options) =>
        Array.IndexOf(options, "--out") is >= 0 and int at ? options[at + 1] : Path.Combine("src", "Framing", "Models");
}
