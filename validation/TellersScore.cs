using System.Text.Json;
using Framing.Corpora;

namespace Framing.Validation;

/// <summary>
/// Scores what a reader is told of points of weight: forty that were written down for the six events held out of the fit, each with the articles
/// that tell it and where, before any output was seen. A labelled point is held against the story point that surely stands at most of its places,
/// the first of several; of each article that point says told, perhaps, or left out. The points of the sixteen events that more than one outlet was said to tell
/// are scored the same way: who read these judged what was said of each article, so what no row held is not among them.
/// </summary>
internal static class TellersScore
{
    private static readonly string[] Answers = ["told", "perhaps", "left out"];

    public static int Tellers(string data, string[] rest) => Run("tellers.jsonl", data, rest);

    public static int Points(string data, string[] rest) => Run("points.jsonl", data, rest);

    private static int Run(string labels, string data, string[] rest)
    {
        Dictionary<string, Article> articles = ArticleReader.Read(Path.Combine(data, "basil", "dev.jsonl.gz")).ToDictionary(a => a.Id, StringComparer.Ordinal);
        int[,] counts = new int[2, Answers.Length];
        int points = 0, whole = 0;
        foreach (IGrouping<string, JsonElement> labelled in File.ReadLines(Path.Combine(AppContext.BaseDirectory, labels))
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line)).GroupBy(row => row.GetProperty("event").GetString()!))
        {
            string[] ids = [.. labelled.First().GetProperty("tellers").EnumerateObject().Select(t => t.Name)];
            FramingAnalyzer analyzer = FramingAnalyzer.Default;
            Comparison comparison = analyzer.Compare(ids.Select(id => new Profile(analyzer.Annotate(articles[id], AlignmentScore.Layers), [])), new CompareOptions { GroupEvents = false });
            foreach (JsonElement row in labelled)
            {
                AlignmentScore.ThrowUnlessSame(row.GetProperty("sha256").EnumerateObject().Select(a => (a.Name, a.Value.GetString())), comparison.Manifest);
                Dictionary<string, JsonElement> tellers = row.GetProperty("tellers").EnumerateObject().ToDictionary(t => t.Name, t => t.Value, StringComparer.Ordinal);
                StoryPoint point = comparison.StoryPoints.MaxBy(p => tellers.Count(t => Told(t.Value) && p.Passages.Any(told => told.IsSure && IsAt(told, t.Key, t.Value))))!;
                int[] answers = [.. tellers.Keys.Select(id => AnswerOf(point, id))];
                foreach ((JsonElement teller, int answer) in tellers.Values.Zip(answers))
                    counts[Told(teller) ? 0 : 1, answer]++;
                bool right = tellers.Values.Zip(answers).All(t => (t.Second == 0) == Told(t.First));
                (points, whole) = (points + 1, whole + (right ? 1 : 0));
                if (rest.Contains("--list"))
                    Console.WriteLine($"{(right ? "+" : "-")} {labelled.Key} {string.Join(", ", tellers.Zip(answers, (t, a) => $"{(Told(t.Value) ? "told" : "not told")}: {Answers[a]}"))}  {row.GetProperty("point")}");
            }
        }
        for (int told = 0; told < 2; told++)
        {
            int all = counts[told, 0] + counts[told, 1] + counts[told, 2];
            Console.WriteLine($"{(told == 0 ? "articles that tell a point" : "articles that do not")}: {string.Join(", ", Answers.Select((answer, i) => FormattableString.Invariant($"{answer} {counts[told, i]} of {all} ({(double)counts[told, i] / all:F3})")))}");
        }
        Console.WriteLine($"points with every article right: {whole} of {points}");
        return 0;
    }

    private static bool Told(JsonElement teller) => teller.GetProperty("told").GetBoolean();

    private static bool IsAt(Passage passage, string id, JsonElement place) => passage.DocId == id && place.TryGetProperty("field", out JsonElement field)
        && passage.Span.Field == (field.GetString() == "title" ? Field.Title : Field.Text)
        && passage.Span.Start < place.GetProperty("end").GetInt32() && passage.Span.End > place.GetProperty("start").GetInt32();

    private static int AnswerOf(StoryPoint point, string id) =>
        point.Passages.Any(p => p.DocId == id && p.IsSure) ? 0 : point.Passages.Concat(point.MayTell).Any(p => p.DocId == id) ? 1 : 2;
}
