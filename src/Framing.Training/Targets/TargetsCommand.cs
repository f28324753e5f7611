using System.Diagnostics;
using Framing.Measures.Targets;
using Framing.Models;

namespace Framing.Training.Targets;

/// <summary>Trains targets.bin on NewsMTSC, and vectors.bin on news and floor statements; with <c>--folds</c> cross-validates by article.</summary>
internal static class TargetsCommand
{
    private const float L2 = 33;

    public static int Run(string data, string[] options)
    {
        Stopwatch watch = Stopwatch.StartNew();
        float l2 = TaggerCommand.Option(options, "--l2", (int)L2);
        TargetLexicon lexicon = Lexicon(data, options);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:F0} s: {lexicon.Vectors.Words.Length} words");
        string path = Path.Combine(data, "newsmtsc/train.jsonl.gz");
        if (options.Contains("--families"))
            return Families(path, lexicon, l2);
        TargetFamilies families = TargetFamilies.All;
        foreach (string name in options.SkipWhile(o => o != "--without").Skip(1).TakeWhile(o => !o.StartsWith('-')))
            families &= ~Enum.Parse<TargetFamilies>(name, ignoreCase: true);
        List<TargetExample> examples = TargetExamples.Read(path, lexicon, families);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:F0} s: {examples.Count} targets");
        if (options.Contains("--folds"))
            TargetFolds.Report(examples, l2);
        else
            Write(TaggerCommand.Folder(options), new(lexicon, MaximumEntropy.Train(examples, l2)));
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:F0} s");
        return 0;
    }

    private static void Write(string folder, TargetModel model)
    {
        File.WriteAllBytes(Path.Combine(folder, "vectors.bin"), ModelFile.Write(model.Lexicon.Vectors.Write));
        File.WriteAllBytes(Path.Combine(folder, "targets.bin"), ModelFile.Write(model.Write));
    }

    /// <summary>What macro-F1 each family of features adds to those before it.</summary>
    private static int Families(string path, TargetLexicon lexicon, float l2)
    {
        TargetFamilies families = TargetFamilies.None;
        foreach (TargetFamilies family in Enum.GetValues<TargetFamilies>().Where(f => f is not (TargetFamilies.None or TargetFamilies.All)))
        {
            families |= family;
            Console.WriteLine($"{family,-10} {TargetFolds.Score(TargetExamples.Read(path, lexicon, families), l2).MacroF1:F4}");
        }
        return 0;
    }

    /// <summary>Words and vectors; <c>--lexicon FILE</c> keeps them between experiments.</summary>
    private static TargetLexicon Lexicon(string data, string[] options)
    {
        string? kept = Array.IndexOf(options, "--lexicon") is >= 0 and int at ? options[at + 1] : null;
        if (kept is not null && File.Exists(kept))
        {
            using Stream file = File.OpenRead(kept);
            return ModelFile.Read(file, reader => TargetLexicon.Read(reader, Models.WordVectors.Read(reader)));
        }
        TargetLexicon lexicon = LexiconBuilder.Build(
            UnlabelledText.Read(Path.Combine(data, "news/articles.jsonl.gz")).Concat(UnlabelledText.Read(Path.Combine(data, "congress/train.jsonl.gz"))));
        if (kept is not null)
            File.WriteAllBytes(kept, ModelFile.Write(writer =>
            {
                lexicon.Vectors.Write(writer);
                lexicon.Write(writer);
            }));
        return lexicon;
    }
}
