using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Framing.Annotation;
using Framing.Corpora;

namespace Framing.Benchmarks;

/// <summary>
/// <see cref="TextAnnotator"/> on one thread, every article once: from a cold process with the models still to be read, then warm. With
/// <c>--wink</c> wink-nlp's tokens, sentences and tags follow on the same articles, which needs <c>npm install</c> in benchmarks/wink.
/// </summary>
internal static class AnnotationBenchmark
{
    private const int WarmRuns = 5;

    public static int Run(string input, string[] options)
    {
        Article[] articles = [.. ArticleReader.Read(input)];
        Console.WriteLine($"{articles.Length} articles, {articles.Sum(a => (long)a.Text.Length):N0} code units");
        TextAnnotator? annotator = null;
        long tokens = 0;
        Timing load = Timing.Of(() => annotator = new TextAnnotator());
        Timing cold = Timing.Of(() => tokens = Annotate(annotator!, articles));
        cold = new(cold.Wall + load.Wall, cold.Processor + load.Processor);
        Console.WriteLine($"load   {load.Wall * 1000:F0} ms on the clock, {load.Processor * 1000:F0} ms of processor time");
        Console.WriteLine($"cold   {cold.Rate(tokens, "tokens")}");
        Timing best = default;
        for (int run = 0; run < WarmRuns; run++)
        {
            Timing warm = Timing.Of(() => Annotate(annotator!, articles));
            Console.WriteLine($"warm   {warm.Rate(tokens, "tokens")}");
            best = run == 0 || warm.Processor < best.Processor ? warm : best;
        }
        Console.WriteLine($"{tokens:N0} tokens; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
        return Array.IndexOf(options, "--wink") >= 0 ? Wink(articles, tokens / best.Wall) : 0;
    }

    private static long Annotate(TextAnnotator annotator, Article[] articles)
    {
        long tokens = 0;
        foreach (Article article in articles)
            tokens += annotator.Annotate(new Document(article)).Tokens.Length;
        return tokens;
    }

    /// <summary>Runs wink-nlp in a child process; it prints tokens and seconds of its best warm run.</summary>
    private static int Wink(Article[] articles, double ours)
    {
        ProcessStartInfo start = new("node", ["benchmarks/wink/wink.js"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using Process node = Process.Start(start)!;
        foreach (Article article in articles)
            node.StandardInput.WriteLine(JsonSerializer.Serialize(article.Text));
        node.StandardInput.Close();
        string[] answer = node.StandardOutput.ReadToEnd().Split();
        node.WaitForExit();
        if (node.ExitCode != 0)
            return node.ExitCode;
        double theirs = double.Parse(answer[0], CultureInfo.InvariantCulture) / double.Parse(answer[1], CultureInfo.InvariantCulture);
        Console.WriteLine($"wink   {theirs,12:N0} tokens/s on the clock; ours is {ours / theirs:F2} times that");
        return 0;
    }
}
