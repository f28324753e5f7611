using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Training;

/// <summary>
/// Fits the weights that say how likely an article tells what a sentence of another says, and writes them to Models/telling.tsv. An article tells
/// it where one of its sentences is labelled with that sentence. The scores of pairs that it rests on come from weights that never saw the event.
/// </summary>
internal static class TellingCommand
{
    private const double Penalty = 20;
    private const string ModelPath = "src/Framing/Models/telling.tsv";

    private sealed record Row(double[] Features, bool Tells);

    public static int Run(string data, string[] rest)
    {
        AlignedEvent[] events = AlignedEvent.Read(data, rest.Length > 0 ? rest[0] : "validation/alignment.jsonl");
        Dictionary<AlignedEvent, (double[], bool)[]> pairs = events.ToDictionary(e => e, AlignmentCommand.Rows);
        AlignedEvent[] training = [.. events.Where(e => e.Trains)];
        Dictionary<AlignedEvent, Row[]> rows = events.ToDictionary(e => e, e => Rows(e, AlignmentCommand.Fit(training.Where(o => o != e), pairs)));
        for (int only = 0; only <= TellingFeatures.Names.Length; only++)
        {
            string what = only == 0 ? "all numbers" : only == 1 ? $"{TellingFeatures.Names[0]} alone" : $"without {TellingFeatures.Names[only - 1]}";
            int[] kept = [.. Enumerable.Range(0, TellingFeatures.Names.Length).Where(i => only == 1 ? i == 0 : only == 0 || i != only - 1)];
            Print(what, [.. training.SelectMany(e => Judge(rows[e], Fit(training.Where(o => o != e), rows, kept), kept))]);
        }
        int[] all = [.. Enumerable.Range(0, TellingFeatures.Names.Length)];
        AlignmentWeights weights = Fit(training, rows, all);
        Print("the other events by the training events", [.. events.Where(e => !e.Trains).SelectMany(e => Judge(rows[e], weights, all))]);
        File.WriteAllText(ModelPath, weights.Write(TellingFeatures.Names));
        return 0;
    }

    private static Row[] Rows(AlignedEvent one, AlignmentWeights weights)
    {
        SentencePairs pairs = new(one.Sentences, weights);
        List<Row> rows = [];
        foreach (var article in one.Sentences.Select((s, i) => (Sentence: s, Number: i)).GroupBy(s => s.Sentence.Document))
        {
            ArticleWords words = new(article.Select(s => s.Sentence.Words));
            for (int s = 0; s < one.Sentences.Length; s++)
            {
                if (one.Sentences[s].Document == article.Key || !StoryPoints.TellsEnough(one.Sentences[s]))
                    continue;
                rows.Add(new(
                    TellingFeatures.Of(article.Max(other => pairs[s, other.Number]), words.Of(one.Sentences[s].Words), one.Sentences[s].Words),
                    article.Any(other => one.Truth.Contains((Math.Min(s, other.Number), Math.Max(s, other.Number))))));
            }
        }
        return [.. rows];
    }

    private static AlignmentWeights Fit(IEnumerable<AlignedEvent> events, Dictionary<AlignedEvent, Row[]> rows, int[] kept) =>
        LogisticFit.Of([.. events.SelectMany(e => rows[e]).Select(r => (kept.Select(k => r.Features[k]).ToArray(), r.Tells))], Penalty);

    private static IEnumerable<(double Odds, bool Tells)> Judge(Row[] rows, AlignmentWeights weights, int[] kept) =>
        rows.Select(r => (weights.Score([.. kept.Select(k => r.Features[k])]), r.Tells));

    /// <summary>How well scores order: the area under the curve, and how many articles can be said not to tell a sentence with 90% right.</summary>
    private static void Print(string what, ImmutableArray<(double Odds, bool Tells)> judged)
    {
        bool[] ordered = [.. judged.OrderBy(j => j.Odds).Select(j => j.Tells)];
        double area = 0, tell = 0, without = 0;
        int sure = 0;
        for (int i = 0; i < ordered.Length; i++)
        {
            (tell, without) = ordered[i] ? (tell + 1, without) : (tell, without + 1);
            area += ordered[i] ? without : 0;
            sure = without >= 0.9 * (i + 1) ? i + 1 : sure;
        }
        double least = judged.Select(j => j.Odds).Order().ElementAt(Math.Max(0, sure - 1));
        string bins = string.Join(", ", judged.GroupBy(j => Math.Clamp((int)Math.Floor(j.Odds), -4, 3)).OrderBy(g => g.Key)
            .Select(g => FormattableString.Invariant($"{g.Key}: {g.Count(j => j.Tells)} of {g.Count()}")));
        Console.WriteLine(FormattableString.Invariant(
            $"{what}: area {area / (tell * without):F3}, told {tell} of {ordered.Length}, not told with 90% right {sure} (up to {least:F2}); told by log odds {bins}"));
    }
}
