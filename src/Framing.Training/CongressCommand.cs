using System.Globalization;
using Framing.Measures;
using Framing.Measures.Partisan;
using Framing.Models;

namespace Framing.Training;

/// <summary>Makes party-lean.bin and congress-phrases.tsv from floor statements, and measures both with speakers held apart.</summary>
internal static class CongressCommand
{
    private const int Folds = 5;

    public static int Run(string data, string[] options)
    {
        CongressStatements reader = new();
        List<CongressStatement> statements = reader.Read(Path.Combine(data, "congress/train.jsonl.gz"));
        Dictionary<uint, int> inNews = reader.CountTexts(UnlabelledText.Read(Path.Combine(data, "news/articles.jsonl.gz")));
        string[] speakers = [.. statements.Select(s => s.Speaker).Distinct().Order(StringComparer.Ordinal)];
        Console.WriteLine($"{statements.Count} statements of {speakers.Length} speakers");
        Validate(statements, speakers, inNews, reader.Names);

        string folder = TaggerCommand.Folder(options);
        File.WriteAllBytes(Path.Combine(folder, "party-lean.bin"), ModelFile.Write(PartyLeanTrainer.Train(Long(statements)).Write));
        using StreamWriter writer = new(Path.Combine(folder, "congress-phrases.tsv")) { NewLine = "\n" };
        writer.WriteLine("phrase\tdemocrat\trepublican\tintercept\tslope");
        foreach (CongressPhrase p in CongressPhraseTrainer.Train(statements, inNews, reader.Names))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{p.Phrase}\t{p.Democrat}\t{p.Republican}\t{p.Intercept:G9}\t{p.Slope:G9}"));
        return 0;
    }

    private static List<CongressStatement> Long(IEnumerable<CongressStatement> statements) => [.. statements.Where(s => s.Words >= CongressRuns.LeastWords)];

    private static void Validate(List<CongressStatement> statements, string[] speakers, Dictionary<uint, int> inNews, Dictionary<uint, string> names)
    {
        // Every fifth speaker in order of name: as good as chance, and the same everywhere.
        Dictionary<string, int> foldOf = speakers.Index().ToDictionary(s => s.Item, s => s.Index % Folds);
        int tested = 0, right = 0, republicans = 0, measured = 0, rightSlant = 0;
        for (int fold = 0; fold < Folds; fold++)
        {
            List<CongressStatement> train = [.. statements.Where(s => foldOf[s.Speaker] != fold)];
            List<CongressStatement> test = Long(statements.Where(s => foldOf[s.Speaker] == fold));
            PartyLeanModel model = PartyLeanTrainer.Train(Long(train));
            CongressPhrases phrases = new(CongressPhraseTrainer.Train(train, inNews, names));
            int rightHere = test.Count(s => model.Score(model.Vector(s.Forms)) > 0 == s.IsRepublican);
            Console.WriteLine($"fold {fold + 1}: {model.Keys.Length} runs, party_lean right in {rightHere} of {test.Count}, {(double)rightHere / test.Count:F3}");
            tested += test.Count;
            right += rightHere;
            republicans += test.Count(s => s.IsRepublican);
            foreach (CongressStatement statement in test)
            {
                if (phrases.Slant(statement.Phrases) is not { } slant)
                    continue;
                measured++;
                rightSlant += slant > 0.5 == statement.IsRepublican ? 1 : 0;
            }
        }
        Console.WriteLine(
            $"speakers held apart, statements of {CongressRuns.LeastWords} words or more, {Folds} folds: {tested} statements, {republicans} of them Republicans'");
        Console.WriteLine($"party_lean: accuracy {(double)right / tested:F3}");
        Console.WriteLine($"congress_slant: defined for {(double)measured / tested:F3}, accuracy where defined {(double)rightSlant / measured:F3}");
    }
}
