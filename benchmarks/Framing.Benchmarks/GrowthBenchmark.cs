using System.Text;
using Framing.Annotation;
using Framing.Corpora;

namespace Framing.Benchmarks;

/// <summary>Whether time and memory grow in line with length: one article of 1 MB, one of ten times that.</summary>
internal static class GrowthBenchmark
{
    private const int Small = 1_000_000, Times = 10, Runs = 5;

    public static int Run(string input, string[] options)
    {
        StringBuilder text = new();
        Article[] articles = [.. ArticleReader.Read(input)];
        for (int i = 0; text.Length < Small * Times; i = (i + 1) % articles.Length)
            text.Append(articles[i].Text).Append("\n\n");
        TextAnnotator annotator = new();
        annotator.Annotate(Cut(text, Small));
        (double small, long smallBytes) = Best(annotator, Cut(text, Small));
        (double large, long largeBytes) = Best(annotator, Cut(text, Small * Times));
        Console.WriteLine($"1 MB: {small:F3} s, {smallBytes >> 20} MB allocated; 10 MB: {large:F3} s, {largeBytes >> 20} MB; times {large / small:F1} and {(double)largeBytes / smallBytes:F1}");
        return 0;
    }

    private static Document Cut(StringBuilder text, int length) => new(Article.FromText(text.ToString(0, length)));

    private static (double Seconds, long Bytes) Best(TextAnnotator annotator, Document document)
    {
        (double seconds, long bytes) = (double.MaxValue, 0);
        for (int run = 0; run < Runs; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            seconds = Math.Min(seconds, Timing.Of(() => annotator.Annotate(document)).Processor);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        return (seconds, bytes);
    }
}
