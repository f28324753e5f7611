using System.Security.Cryptography;
using System.Text;
using Framing.Annotation;
using Framing.Corpora;
using Framing.Quotes;
using Framing.Quotes.Speakers;

namespace Framing.Benchmarks;

/// <summary>
/// Attribution on one thread, every article once, annotation included: what is quoted, by which words, from which source. The digest over all
/// spans shows whether a change for speed left every quotation as it was. <c>--sources</c> adds names and who each source is over its article.
/// </summary>
internal static class QuotesBenchmark
{
    private const int WarmRuns = 5;

    public static int Run(string input, string[] options)
    {
        Article[] articles = [.. ArticleReader.Read(input)];
        IAnnotator[] chain = [new TextAnnotator(), new QuoteAnnotator()];
        if (Array.IndexOf(options, "--sources") >= 0)
            chain = [new TextAnnotator(), new NameAnnotator(), new QuoteAnnotator(), new SourceAnnotator()];
        (long tokens, long quotes) = (0, 0);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Timing cold = Timing.Of(() => (tokens, quotes) = Read(chain, articles, digest));
        Console.WriteLine($"{articles.Length} articles, {tokens:N0} tokens, {quotes:N0} quotations, digest {Convert.ToHexStringLower(digest.GetHashAndReset())[..16]}");
        Console.WriteLine($"cold   {cold.Rate(tokens, "tokens")}");
        for (int run = 0; run < WarmRuns; run++)
            Console.WriteLine($"warm   {Timing.Of(() => Read(chain, articles, null)).Rate(tokens, "tokens")}");
        return 0;
    }

    private static (long Tokens, long Quotes) Read(IAnnotator[] chain, Article[] articles, IncrementalHash? digest)
    {
        (long tokens, long quotes) = (0, 0);
        foreach (Article article in articles)
        {
            Document document = chain.Aggregate(new Document(article), (made, annotator) => annotator.Annotate(made));
            tokens += document.Tokens.Length;
            quotes += document.Quotes.Length;
            foreach (Quote quote in document.Quotes)
                digest?.AppendData(Encoding.UTF8.GetBytes(string.Join(' ', quote.Content.Concat(quote.Cue).Concat(quote.SourceSpans)) + '\n'));
        }
        return (tokens, quotes);
    }
}
