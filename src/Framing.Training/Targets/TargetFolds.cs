using System.IO.Hashing;
using System.Text;
using Framing.Measures.Targets;

namespace Framing.Training.Targets;

/// <summary>Ten-fold cross-validation by article.</summary>
internal static class TargetFolds
{
    private const int Folds = 10, Chosen = 5;
    private static readonly double[] Cuts = [0, 0.4, 0.5, 0.6, 0.7, 0.8];

    public sealed record Result(double MacroF1, double Accuracy, double[] F1, List<(int Fold, Polarity Gold, Polarity Found, double Score)> Rows);

    public static Result Score(List<TargetExample> examples, float l2)
    {
        List<(int, Polarity, Polarity, double)> rows = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            TargetWeights weights = MaximumEntropy.Train([.. examples.Where(e => FoldOf(e.Article) != fold)], l2);
            TargetScorer scorer = new(weights);
            foreach (TargetExample e in examples.Where(e => FoldOf(e.Article) == fold))
            {
                (Polarity found, double score) = scorer.Score(e.Buckets, e.Values, e.Averages);
                rows.Add((fold, e.Polarity, found, score));
            }
        }
        return Summarize(rows);
    }

    public static void Report(List<TargetExample> examples, float l2)
    {
        Result result = Score(examples, l2);
        Console.WriteLine($"macro-F1 {result.MacroF1:F4} accuracy {result.Accuracy:F4} by class {string.Join(' ', result.F1.Select(f => f.ToString("F4")))}");
        Console.WriteLine(
            $"  of the folds that options were chosen on {Summarize([.. result.Rows.Where(r => r.Fold < Chosen)]).MacroF1:F4}, of the others {Summarize([.. result.Rows.Where(r => r.Fold >= Chosen)]).MacroF1:F4}");
        foreach (Polarity gold in Enum.GetValues<Polarity>())
            Console.WriteLine(
                $"  {gold,-8} found as {string.Join(' ', Enum.GetValues<Polarity>().Select(found => $"{found} {result.Rows.Count(r => r.Gold == gold && r.Found == found)}"))}");
        foreach (double cut in Cuts)
        {
            List<(int Fold, Polarity Gold, Polarity Found, double Score)> kept = [.. result.Rows.Where(r => r.Score >= cut)];
            Console.WriteLine(
                $"  confidence {cut:F1}: {(double)kept.Count / result.Rows.Count:F3} of targets at accuracy {kept.Count(r => r.Gold == r.Found) / (double)kept.Count:F4}, macro-F1 {Summarize(kept).MacroF1:F4}");
        }
    }

    private static Result Summarize(List<(int Fold, Polarity Gold, Polarity Found, double Score)> rows)
    {
        double[] f1 = [.. Enum.GetValues<Polarity>().Select(c =>
            2.0 * rows.Count(r => r.Gold == c && r.Found == c) / Math.Max(1, rows.Count(r => r.Gold == c) + rows.Count(r => r.Found == c)))];
        return new(f1.Average(), rows.Count(r => r.Gold == r.Found) / (double)rows.Count, f1, rows);
    }

    private static int FoldOf(string article) => (int)(XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(article)) % Folds);
}
