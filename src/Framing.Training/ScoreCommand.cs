using Framing.Annotation;
using Framing.Models;

namespace Framing.Training;

/// <summary>Scores trained models on the treebank's dev part: on raw text, and on its own tokens.</summary>
internal static class ScoreCommand
{
    public static int Run(string data, string[] options)
    {
        string folder = TaggerCommand.Folder(options);
        TextModel model = new(
            ReadModel(folder, "tagger", TaggerModel.Read), ReadModel(folder, "lemmas", LemmaModel.Read), ReadModel(folder, "sentences", SentenceModel.Read));
        List<TreebankDocument> documents = Treebank.Read(Path.Combine(data, $"ud-ewt/{(options.Contains("--train") ? "train" : "dev")}.conllu.gz"));
        if (Array.IndexOf(options, "--rows") is >= 0 and int at)
            RowWriter.Write(documents, new TextAnnotator(model), options[at + 1]);
        OnGoldTokens(model, documents);
        return 0;
    }

    internal static void OnGoldTokens(TextModel model, IEnumerable<TreebankDocument> documents)
    {
        TypeTable types = new(model);
        int all = 0, penn = 0, universal = 0, lemmas = 0;
        foreach (TreebankSentence sentence in documents.SelectMany(d => d.Sentences))
        {
            WordType[] words = [.. sentence.Words.Select(w => types.Find(w.Form))];
            byte[] tags = new byte[words.Length];
            WindowTagger.Tag(model.Tagger, words, tags);
            for (int i = 0; i < words.Length; i++)
            {
                JointTag tag = model.Tagger.Tags[tags[i]];
                TreebankWord gold = sentence.Words[i];
                all++;
                penn += tag.Tag.Name() == gold.Tag ? 1 : 0;
                universal += tag.Upos.ToString() == gold.Upos ? 1 : 0;
                lemmas += string.Equals(model.Lemmas.Lemma(gold.Form, WordForm.Normalize(gold.Form), Labels.Joint(gold)), gold.Lemma, StringComparison.OrdinalIgnoreCase)
                    ? 1
                    : 0;
            }
        }
        Console.WriteLine($"gold tokens: Penn {100.0 * penn / all:F2}, universal {100.0 * universal / all:F2}, lemmas on gold tags {100.0 * lemmas / all:F2}");
    }

    private static T ReadModel<T>(string folder, string name, Func<BinaryReader, T> read)
    {
        using Stream file = File.OpenRead(Path.Combine(folder, $"{name}.bin"));
        return ModelFile.Read(file, read);
    }
}
