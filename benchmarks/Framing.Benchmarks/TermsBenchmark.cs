using System.Globalization;
using System.Text;
using Framing.Corpora;
using Framing.Lexicons;

namespace Framing.Benchmarks;

/// <summary>
/// <see cref="TermAnnotator"/> on one thread over articles that are annotated already: with one lexicon, the built-in ones, and fifty. The
/// further lexicons of the fifty name pairs of words that stand in the articles, so that they find something.
/// </summary>
internal static class TermsBenchmark
{
    private const int WarmRuns = 7, Fifty = 50, ConceptsEach = 10, VariantsEach = 5;

    public static int Run(string input, string[] options)
    {
        DocumentLayers layers = DocumentLayers.Words | DocumentLayers.Quotes | DocumentLayers.Sources | DocumentLayers.Voices;
        Document[] documents = [.. ArticleReader.Read(input).Select(article => FramingAnalyzer.Default.Annotate(article, layers))];
        long tokens = documents.Sum(document => (long)document.Tokens.Length);
        Console.WriteLine($"{documents.Length} articles, {tokens:N0} tokens");
        Lexicon[] builtIn = [.. Lexicon.BuiltIn], immigration = [.. builtIn.Where(lexicon => lexicon.Id == "immigration")];
        Lexicon[] fifty = [.. builtIn, .. Made(documents, Fifty - builtIn.Length)];
        foreach ((string name, Lexicon[] lexicons) in ((string, Lexicon[])[])[("one lexicon", immigration), ("the built-in", builtIn), ("fifty", fifty)])
        {
            // An annotator makes its matcher on first use, which is timed apart.
            Timing build = Enumerable.Range(0, WarmRuns).Select(run => Timing.Of(() => _ = new TermMatcher(lexicons))).MinBy(timing => timing.Processor);
            TermAnnotator annotator = new(lexicons);
            long found = 0;
            Timing best = default;
            for (int run = 0; run < WarmRuns; run++)
            {
                found = 0;
                Timing warm = Timing.Of(() =>
                {
                    foreach (Document document in documents)
                    {
                        Document done = annotator.Annotate(document);
                        found += done.Terms.Length + done.Cues.Length;
                    }
                });
                best = run == 0 || warm.Processor < best.Processor ? warm : best;
            }
            Console.WriteLine($"{name,-13}{lexicons.Length,3} lexicons, {lexicons.Sum(l => l.Concepts.Sum(c => c.Variants.Length)),5} variants, {found,7:N0} found, built in {build.Wall * 1000,4:F0} ms: {best.Rate(tokens, "tokens")}");
        }
        return 0;
    }

    /// <summary>Lexicons of pairs of words, spread evenly over the articles.</summary>
    private static IEnumerable<Lexicon> Made(Document[] documents, int count)
    {
        string[] pairs = [.. Pairs(documents).Distinct(StringComparer.Ordinal)];
        int needed = count * ConceptsEach * VariantsEach, step = pairs.Length / needed, next = 0;
        for (int lexicon = 0; lexicon < count; lexicon++)
        {
            StringBuilder yaml = new();
            yaml.Append(CultureInfo.InvariantCulture, $"lexicon: made-{lexicon}\ntitle: Made\nversion: \"1\"\nconcepts:\n");
            for (int concept = 0; concept < ConceptsEach; concept++)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - id: c{concept}\n    title: Made\n    variants:\n");
                for (int variant = 0; variant < VariantsEach; variant++, next += step)
                    yaml.Append(CultureInfo.InvariantCulture, $"      - id: v{variant}\n        patterns: [{pairs[next]}]\n");
            }
            yield return Lexicon.Parse(yaml.ToString());
        }
    }

    private static IEnumerable<string> Pairs(Document[] documents)
    {
        foreach (Document document in documents)
        {
            for (int i = 1; i < document.Tokens.Length; i++)
            {
                string first = document.Form(document.Tokens[i - 1]), second = document.Form(document.Tokens[i]);
                if (IsPlain(first) && IsPlain(second))
                    yield return $"{first} {second}";
            }
        }
    }

    /// <summary>A word of four letters or more, which YAML reads as itself.</summary>
    private static bool IsPlain(string word) => word.Length is >= 4 and <= 20 && word.All(char.IsAsciiLetterLower) && word is not ("null" or "true" or "false");
}
