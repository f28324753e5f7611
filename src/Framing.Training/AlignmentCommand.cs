using Framing.Alignment;

namespace Framing.Training;

/// <summary>
/// Fits the weights that score pairs of sentences, and writes them to Models/alignment.tsv. Labels: validation/alignment.jsonl; the events of
/// the set "fitted" train.
/// </summary>
internal static class AlignmentCommand
{
    private const double Penalty = 40;
    private const string ModelPath = "src/Framing/Models/alignment.tsv";

    public static int Run(string data, string[] rest)
    {
        AlignedEvent[] events = AlignedEvent.Read(data, rest.Length > 0 ? rest[0] : "validation/alignment.jsonl");
        Dictionary<AlignedEvent, (double[], bool)[]> rows = events.ToDictionary(e => e, Rows);
        AlignedEvent[] training = [.. events.Where(e => e.Trains)];
        Print("each training event by the others", [.. training.Select(e => Score(e, Fit(training.Where(o => o != e), rows)))]);
        Print("each event by all others", [.. events.Select(e => Score(e, Fit(events.Where(o => o != e), rows)))]);
        AlignmentWeights weights = Fit(training, rows);
        Print("the other events by the training events", [.. events.Where(e => !e.Trains).Select(e => Score(e, weights))]);
        File.WriteAllText(ModelPath, weights.Write(SentencePairFeatures.Names));
        return 0;
    }

    /// <summary>The numbers of each pair of sentences of an event, and whether it is labelled.</summary>
    public static (double[] Features, bool Same)[] Rows(AlignedEvent one)
    {
        PairGraph graph = new(one.Sentences, EqualSentences.None(one.Sentences));
        List<(double[], bool)> rows = [];
        foreach (((int A, int B) pair, Overlap overlap) in graph.Pairs.OrderBy(p => p.Key))
        {
            double[] features = new double[SentencePairFeatures.Names.Length];
            SentencePairFeatures.WriteCheap(graph, one.Sentences, pair, overlap, features);
            SentencePairFeatures.WriteDear(one.Sentences[pair.A], one.Sentences[pair.B], features);
            rows.Add((features, one.Truth.Contains(pair)));
        }
        return [.. rows];
    }

    /// <summary>The weights that some events give.</summary>
    public static AlignmentWeights Fit(IEnumerable<AlignedEvent> events, Dictionary<AlignedEvent, (double[], bool)[]> rows) =>
        LogisticFit.Of([.. events.SelectMany(e => rows[e])], Penalty);

    private static (int Both, int Found, int Labelled) Score(AlignedEvent e, AlignmentWeights weights)
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
