using Framing.Corpora;

namespace Framing.Benchmarks;

/// <summary>
/// Where the time of a batch goes: each layer added to those before it, on one thread, warm, as the difference of two runs; then the measures.
/// </summary>
internal static class StagesBenchmark
{
    private const int Runs = 3;

    private static readonly DocumentLayers[] Order =
    [
        DocumentLayers.Words, DocumentLayers.Entities, DocumentLayers.Quotes | DocumentLayers.Sources, DocumentLayers.Voices, DocumentLayers.Terms,
        DocumentLayers.Cues, DocumentLayers.Sentiments, DocumentLayers.Targets, DocumentLayers.Passives,
    ];

    public static int Run(string input, string[] options)
    {
        Article[] articles = [.. ArticleReader.Read(input)];
        FramingAnalyzer analyzer = FramingAnalyzer.Default;
        long tokens = articles.Sum(a => (long)analyzer.Annotate(a, DocumentLayers.Words).Tokens.Length);
        Console.WriteLine($"{articles.Length} articles, {tokens:N0} tokens; each line adds to those above it");
        DocumentLayers layers = DocumentLayers.None;
        (double, long) last = default;
        foreach (DocumentLayers layer in Order)
        {
            layers |= layer;
            last = Report($"{layer}", last, Best(articles, article => analyzer.Annotate(article, layers)), tokens);
        }
        _ = Report("measures", last, Best(articles, article => analyzer.Measure(article)), tokens);
        return 0;
    }

    private static (double, long) Report(string name, (double Seconds, long Bytes) before, (double Seconds, long Bytes) now, long tokens)
    {
        Console.WriteLine($"{name,-16} {now.Seconds - before.Seconds,7:F2} s {(now.Bytes - before.Bytes) >> 20,7:N0} MB allocated; so far {now.Seconds,6:F2} s, {tokens / now.Seconds,9:N0} tokens/s");
        return now;
    }

    private static (double Seconds, long Bytes) Best(Article[] articles, Action<Article> work)
    {
        (double seconds, long bytes) = (double.MaxValue, 0);
        for (int run = 0; run < Runs; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            seconds = Math.Min(seconds, Timing.Of(() => Array.ForEach(articles, work)).Processor);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        return (seconds, bytes);
    }
}
