using System.IO.Compression;
using System.Text.Json;
using Framing.Annotation;
using Framing.Measures.Targets;

namespace Framing.Training.Targets;

/// <summary>A labelled target as the model sees it.</summary>
/// <param name="Article">The article that its sentence comes from.</param>
/// <param name="Polarity">How it is spoken of.</param>
/// <param name="Buckets">The buckets of its hashed features, in order, each once.</param>
/// <param name="Values">The value of each.</param>
/// <param name="Averages">Its averages of word vectors.</param>
internal sealed record TargetExample(string Article, Polarity Polarity, int[] Buckets, float[] Values, float[] Averages);

/// <summary>Reads NewsMTSC (Hamborg and Donnay 2021).</summary>
internal static class TargetExamples
{
    public static List<TargetExample> Read(string path, TargetLexicon lexicon, TargetFamilies families)
    {
        TextAnnotator annotator = new();
        TargetReader reader = new(lexicon);
        TargetFeatures features = new(lexicon);
        List<TargetExample> examples = [];
        using StreamReader rows = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (rows.ReadLine() is { } line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string text = row.RootElement.GetProperty("text").GetString()!, article = row.RootElement.GetProperty("article").GetString()!;
            Document document = annotator.Annotate(new Document(Article.FromText(text)));
            foreach (JsonElement target in row.RootElement.GetProperty("targets").EnumerateArray())
            {
                TextSpan span = new(target.GetProperty("start").GetInt32(), target.GetProperty("end").GetInt32());
                families.Take(features, reader.Read(document, span));
                examples.Add(Merged(article, Enum.Parse<Polarity>(target.GetProperty("polarity").GetString()!, ignoreCase: true), features));
            }
        }
        return examples;
    }

    private static TargetExample Merged(string article, Polarity polarity, TargetFeatures features)
    {
        SortedDictionary<int, float> sums = [];
        for (int i = 0; i < features.Buckets.Length; i++)
            sums[features.Buckets[i]] = sums.GetValueOrDefault(features.Buckets[i]) + features.Values[i];
        return new(article, polarity, [.. sums.Keys], [.. sums.Values], features.Averages.ToArray());
    }
}
