using Framing.Corpora;
using Framing.Measures;

namespace Framing.Benchmarks;

/// <summary>
/// What tone adds to annotation and quotes, one thread, every article once a run, first cold, then warm; and VADER alone on the
/// same text, sentence by sentence.
/// </summary>
internal static class ToneBenchmark
{
    private const int Runs = 4;

    private const DocumentLayers Before = DocumentLayers.Words | DocumentLayers.Entities | DocumentLayers.Quotes | DocumentLayers.Sources | DocumentLayers.Voices;

    public static int Run(string input, string[] options)
    {
        Article[] articles = [.. ArticleReader.Read(input)];
        FramingAnalyzer analyzer = FramingAnalyzer.Default;
        (string Name, IAnnotator Annotator)[] tone = [("vader", new ToneAnnotator()), ("targets", new TargetAnnotator()), ("passives", new PassiveAnnotator())];
        double before = double.MaxValue;
        double[] added = new double[tone.Length];
        Array.Fill(added, double.MaxValue);
        Document[] documents = new Document[articles.Length];
        for (int run = 0; run < Runs; run++)
        {
            before = Math.Min(before, Each(documents, i => analyzer.Annotate(articles[i], Before)));
            for (int t = 0; t < tone.Length; t++)
                added[t] = Math.Min(added[t], Each(documents, i => tone[t].Annotator.Annotate(documents[i])));
            Console.WriteLine($"run {run}: annotation and quotes {before:F2} s, tone {added.Sum():F2} s of processor time");
        }
        for (int t = 0; t < tone.Length; t++)
            Console.WriteLine($"{tone[t].Name,-9} {added[t]:F3} s, {added[t] / before:F3} of annotation and quotes");
        Console.WriteLine($"tone      {added.Sum():F3} s, {added.Sum() / before:F3} of annotation and quotes; {documents.Sum(d => (long)d.Targets.Length):N0} targets");
        return Vader(documents);
    }

    private static int Vader(Document[] documents)
    {
        long tokens = documents.Sum(d => (long)d.Tokens.Length);
        double checksum = 0, best = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            best = Math.Min(best, Timing.Of(() =>
            {
                foreach (Document document in documents)
                {
                    foreach (TextSpan sentence in document.Sentences)
                        checksum += Measures.Vader.Score(document[sentence]).Compound;
                }
            }).Processor);
        }
        Console.WriteLine($"vader alone {tokens / best:N0} tokens/s of processor time ({tokens:N0} tokens, sum of compounds {checksum / Runs:F4})");
        return 0;
    }

    private static double Each(Document[] documents, Func<int, Document> make) => Timing.Of(() =>
    {
        for (int i = 0; i < documents.Length; i++)
            documents[i] = make(i);
    }).Processor;
}
