using Framing.Benchmarks;

// Plain timed runs over the reader's own articles: benchmarks <name> INPUT [OPTIONS]. INPUT is a file or folder that ArticleReader reads.
SortedDictionary<string, Benchmark> benchmarks = new(StringComparer.Ordinal)
{
    ["annotation"] = new("tokens, sentences, tags and lemmas: tokens a second, cold and warm; --wink runs wink-nlp on the same articles", AnnotationBenchmark.Run),
    ["terms"] = new("terms of lexicons in articles that are annotated already: tokens a second with one lexicon, the built-in ones and fifty", TermsBenchmark.Run),
    ["quotes"] = new("attribution with annotation: tokens a second, cold and warm; --sources adds names and who each source is", QuotesBenchmark.Run),
    ["growth"] = new("time and memory of annotating 1 MB and 10 MB made of the articles", GrowthBenchmark.Run),
    ["stages"] = new("where the time of a batch goes: seconds and bytes of each layer and of the measures", StagesBenchmark.Run),
    ["tone"] = new("what tone adds to annotation and quotes, one thread; VADER alone in tokens a second", ToneBenchmark.Run),
};

if (args.Length < 2 || !benchmarks.TryGetValue(args[0], out Benchmark? benchmark))
{
    Console.Error.WriteLine("usage: Framing.Benchmarks NAME INPUT [OPTIONS]");
    foreach ((string name, Benchmark b) in benchmarks)
        Console.Error.WriteLine($"  {name,-12} {b.Does}");
    return 2;
}
return benchmark.Run(args[1], args[2..]);

/// <summary>A benchmark: what it times, and the function of the input and further arguments that runs it.</summary>
internal sealed record Benchmark(string Does, Func<string, string[], int> Run);
