using System.Collections.Immutable;
using System.Text.Json;
using Framing.Alignment;
using Framing.Corpora;
using MathNet.Numerics.LinearAlgebra;

namespace Framing.Training;

/// <summary>
/// Fits the weights that score pairs of sentences, by logistic regression with an L2 penalty on standardized features (Newton's method), and
/// writes them to Models/alignment.tsv. Labels: validation/alignment.jsonl; the events of the set "fitted" train.
/// </summary>
internal static class AlignmentCommand
{
    private const int Rounds = 30;
    private const double Penalty = 40;
    private const string ModelPath = "src/Framing/Models/alignment.tsv";

    private const DocumentLayers Layers =
        DocumentLayers.Words | DocumentLayers.Voices | DocumentLayers.Quotes | DocumentLayers.Sources;

    private sealed record Event(string Name, bool Trains, ImmutableArray<StorySentence> Sentences, HashSet<(int, int)> Truth, List<(double[] Features, bool Same)> Pairs);

    public static int Run(string data, string[] rest)
    {
        string labels = rest.Length > 0 ? rest[0] : "validation/alignment.jsonl";
        Dictionary<string, Article> articles = ArticleReader.Read(Path.Combine(data, "basil", "dev.jsonl.gz")).ToDictionary(a => a.Id, StringComparer.Ordinal);
        Event[] events = [.. File.ReadLines(labels).Select(line => Read(line, articles)).OrderBy(e => e.Name, StringComparer.Ordinal)];
        Event[] training = [.. events.Where(e => e.Trains)];
        Print("each training event by the others", [.. training.Select(e => Score(e, Fit(training.Where(o => o != e))))]);
        Print("each event by all others", [.. events.Select(e => Score(e, Fit(events.Where(o => o != e))))]);
        SentencePairWeights weights = Fit(training);
        Print("the other events by the training events", [.. events.Where(e => !e.Trains).Select(e => Score(e, weights))]);
        File.WriteAllText(ModelPath, weights.Write());
        return 0;
    }

    private static Event Read(string line, Dictionary<string, Article> articles)
    {
        using JsonDocument row = JsonDocument.Parse(line);
        JsonElement root = row.RootElement;
        ImmutableArray<StorySentence> sentences =
        [
            .. root.GetProperty("articles").EnumerateArray()
                .Select(a => FramingAnalyzer.Default.Annotate(articles[a.GetProperty("doc_id").GetString()!], Layers))
                .SelectMany(StorySentence.Of),
        ];
        HashSet<(int, int)> truth = [];
        foreach (JsonElement pair in root.GetProperty("pairs").EnumerateArray())
        {
            int a = Find(sentences, pair[0]), b = Find(sentences, pair[1]);
            truth.Add(a < b ? (a, b) : (b, a));
        }
        PairGraph graph = new(sentences);
        List<(double[], bool)> pairs = [];
        foreach (((int A, int B) pair, Overlap overlap) in graph.Pairs.OrderBy(p => p.Key))
        {
            double[] features = new double[SentencePairFeatures.Names.Length];
            SentencePairFeatures.WriteCheap(graph, sentences, pair, overlap, features);
            SentencePairFeatures.WriteDear(sentences[pair.A], sentences[pair.B], features);
            pairs.Add((features, truth.Contains(pair)));
        }
        return new(root.GetProperty("event").GetString()!, root.GetProperty("set").GetString() == "fitted", sentences, truth, pairs);
    }

    private static int Find(ImmutableArray<StorySentence> sentences, JsonElement place)
    {
        (string id, int start, int end) = (place.GetProperty("doc_id").GetString()!, place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32());
        Field field = place.GetProperty("field").GetString() == "title" ? Field.Title : Field.Text;
        return Enumerable.Range(0, sentences.Length)
            .Where(i => sentences[i].Passage.DocId == id && sentences[i].Passage.Span.Field == field)
            .MaxBy(i => Math.Min(sentences[i].Passage.Span.End, end) - Math.Max(sentences[i].Passage.Span.Start, start));
    }

    private static SentencePairWeights Fit(IEnumerable<Event> events)
    {
        (double[] Features, bool Same)[] rows = [.. events.SelectMany(e => e.Pairs)];
        int width = SentencePairFeatures.Names.Length;
        double[] mean = new double[width], deviation = new double[width];
        for (int k = 0; k < width; k++)
        {
            mean[k] = rows.Sum(r => r.Features[k]) / rows.Length;
            deviation[k] = Math.Sqrt(rows.Sum(r => (r.Features[k] - mean[k]) * (r.Features[k] - mean[k])) / rows.Length) + 1e-9;
        }
        Vector<double> weights = Vector<double>.Build.Dense(width + 1);
        double[][] inputs = [.. rows.Select(r => (double[])[.. r.Features.Select((f, k) => (f - mean[k]) / deviation[k]), 1])];
        for (int round = 0; round < Rounds; round++)
        {
            Vector<double> slope = Vector<double>.Build.Dense(width + 1, k => k < width ? Penalty * weights[k] : 0);
            Matrix<double> bend = Matrix<double>.Build.Diagonal(width + 1, width + 1, k => k < width ? Penalty : 1e-9);
            for (int i = 0; i < rows.Length; i++)
            {
                Vector<double> input = Vector<double>.Build.Dense(inputs[i]);
                double p = 1 / (1 + Math.Exp(-weights.DotProduct(input)));
                slope += (p - (rows[i].Same ? 1 : 0)) * input;
                bend += p * (1 - p) * input.OuterProduct(input);
            }
            weights -= bend.Solve(slope);
        }
        double start = weights[width] - Enumerable.Range(0, width).Sum(k => weights[k] * mean[k] / deviation[k]);
        return new(Math.Round(start, 3), [.. Enumerable.Range(0, width).Select(k => Math.Round(weights[k] / deviation[k], 3))]);
    }

    private static (int Both, int Found, int Labelled) Score(Event e, SentencePairWeights weights)
    {
        HashSet<(int, int)> found = [];
        foreach (List<int> point in StoryPoints.Group(e.Sentences, new SentencePairs(e.Sentences, weights)))
        {
            foreach (int a in point)
                found.UnionWith(point.Where(b => a < b && e.Sentences[a].Document != e.Sentences[b].Document).Select(b => (a, b)));
        }
        return (found.Count(e.Truth.Contains), found.Count, e.Truth.Count);
    }

    private static void Print(string what, (int Both, int Found, int Labelled)[] scores)
    {
        double both = scores.Sum(s => s.Both), found = scores.Sum(s => s.Found), labelled = scores.Sum(s => s.Labelled);
        Console.WriteLine(FormattableString.Invariant($"{what}: precision {both / found:F3}  recall {both / labelled:F3}  F1 {2 * both / (found + labelled):F3}"));
    }
}
