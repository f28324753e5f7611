using Framing.Corpora;
using Framing.Lexicons;

namespace Framing.Benchmarks;

/// <summary>
/// <see cref="TermAnnotator"/> on one thread over articles that are annotated already. More lexicons find more, and what is found has its
/// own price; so the further lexicons are of two kinds: pairs of words that stand in the articles, and pairs of such words that hardly do.
/// The sets take turns, since a machine's speed swings, and each shows its best run.
/// </summary>
internal static class TermsBenchmark
{
    private const int WarmRuns = 15, Fifty = 50;

    public static int Run(string input, string[] options)
    {
        DocumentLayers layers = DocumentLayers.Words | DocumentLayers.Quotes | DocumentLayers.Sources | DocumentLayers.Voices;
        Document[] documents = [.. ArticleReader.Read(input).Select(article => FramingAnalyzer.Default.Annotate(article, layers))];
        long tokens = documents.Sum(document => (long)document.Tokens.Length);
        Console.WriteLine($"{documents.Length} articles, {tokens:N0} tokens");
        Lexicon[] builtIn = [.. Lexicon.BuiltIn], immigration = [.. builtIn.Where(lexicon => lexicon.Id == "immigration")];
        MadeLexicons made = new(documents);
        Lexicon[] common = made.OfCommonPairs(Fifty - builtIn.Length), rare = made.OfRarePairs(Fifty - immigration.Length);
        TermSet[] sets =
        [
            new("one lexicon", immigration),
            new("one and 49 of rare pairs", [.. immigration, .. rare]),
            new("the built-in", builtIn),
            new("the built-in and 37 of common pairs", [.. builtIn, .. common]),
            new("the same, the 37 in one file", [.. builtIn, made.OfCommonPairs(Fifty - builtIn.Length, oneFile: true)[0]]),
        ];
        for (int run = 0; run < WarmRuns; run++)
        {
            foreach (TermSet set in sets)
                set.Time(documents);
        }
        foreach (TermSet set in sets)
            Console.WriteLine(set.Result(tokens));
        return 0;
    }

    private sealed class TermSet(string name, Lexicon[] lexicons)
    {
        private readonly TermAnnotator annotator = new(lexicons);
        private Timing? build, best;
        private long found;

        public void Time(Document[] documents)
        {
            // An annotator makes its matcher on first use, which is timed apart.
            build = Better(build, Timing.Of(() => _ = new TermMatcher(lexicons)));
            found = 0;
            best = Better(best, Timing.Of(() =>
            {
                foreach (Document document in documents)
                {
                    Document done = annotator.Annotate(document);
                    found += done.Terms.Length + done.Cues.Length;
                }
            }));
        }

        public string Result(long tokens) =>
            $"{name,-36}{lexicons.Length,3} lexicons, {lexicons.Sum(l => l.Concepts.Sum(c => c.Variants.Length)),5} variants, {found,7:N0} found, "
            + $"built in {build!.Value.Wall * 1000,4:F0} ms: {best!.Value.Wall * 1000,5:F0} ms, {best.Value.Rate(tokens, "tokens")}";

        private static Timing Better(Timing? former, Timing timing) => former is Timing known && known.Processor <= timing.Processor ? known : timing;
    }
}
