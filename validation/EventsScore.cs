using Framing.Alignment;
using Framing.Corpora;

namespace Framing.Validation;

/// <summary>
/// Scores the grouping of articles whose events are hidden: B-cubed precision, recall and F1 (Bagga and Baldwin 1998), with all articles and
/// with a third left out at random, several times.
/// </summary>
internal static class EventsScore
{
    private const int Draws = 20;

    public static int Run(string data, string[] rest)
    {
        Article[] articles = [.. ArticleReader.Read(Path.Combine(data, "basil", "dev.jsonl.gz"))];
        Print("all", Score(articles));
        List<double> all = [];
        for (int seed = 1; seed <= Draws; seed++)
        {
            Random random = new(seed);
            HashSet<int> left = [.. Enumerable.Range(0, articles.Length).OrderBy(_ => random.Next()).Take(articles.Length / 3)];
            (double Precision, double Recall) score = Score([.. articles.Where((_, i) => !left.Contains(i))]);
            Print($"seed {seed}", score);
            all.Add(F1(score));
        }
        Console.WriteLine($"a third left out, {Draws} seeds: F1 mean {all.Average():F3}  least {all.Min():F3}");
        return 0;
    }

    private static (double Precision, double Recall) Score(Article[] articles)
    {
        string[] found = [.. EventGrouping.Of(articles.Select(a => a with { Event = null })).Select(e => e.Value)];
        double precision = 0, recall = 0;
        for (int i = 0; i < articles.Length; i++)
        {
            int both = 0, together = 0, same = 0;
            for (int k = 0; k < articles.Length; k++)
            {
                bool isTogether = found[k] == found[i], isSame = articles[k].Event == articles[i].Event;
                (both, together, same) = (both + (isTogether && isSame ? 1 : 0), together + (isTogether ? 1 : 0), same + (isSame ? 1 : 0));
            }
            (precision, recall) = (precision + (double)both / together, recall + (double)both / same);
        }
        return (precision / articles.Length, recall / articles.Length);
    }

    private static double F1((double Precision, double Recall) score) => 2 * score.Precision * score.Recall / (score.Precision + score.Recall);

    private static void Print(string name, (double Precision, double Recall) score) =>
        Console.WriteLine($"{name,-8} precision {score.Precision:F3}  recall {score.Recall:F3}  F1 {F1(score):F3}");
}
