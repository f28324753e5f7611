using System.Collections.Immutable;
using System.Text.Json;
using Framing.Alignment;
using Framing.Corpora;

namespace Framing.Validation;

/// <summary>
/// Scores the finding of near copies: pairs of articles that share runs of eight words, found by an exact count over all pairs of the sets
/// and judged by reading. A copy is largely one text, trimmed, headed anew or updated; what shares quotations, a box of links or an earlier
/// article's background is none.
/// </summary>
internal static class CopiesScore
{
    public static int Run(string data, string[] rest)
    {
        Dictionary<string, Dictionary<string, Article>> files = new(StringComparer.Ordinal);
        int right = 0, found = 0, copies = 0, pairs = 0;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "copies.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            ImmutableArray<Document> documents = [.. row.RootElement.GetProperty("articles").EnumerateArray()
                .Select(a => FramingAnalyzer.Default.Annotate(LabelledArticles.Find(data, a, files), DocumentLayers.Words))];
            bool copy = row.RootElement.GetProperty("copy").GetBoolean(), told = !NearDuplicates.Of("", documents).IsEmpty;
            (pairs, copies, found, right) = (pairs + 1, copies + (copy ? 1 : 0), found + (told ? 1 : 0), right + (copy && told ? 1 : 0));
            if (copy != told)
                Console.WriteLine($"{(copy ? "missed" : "wrongly found")}: {string.Join(", ", documents.Select(d => d.Article.Id))}");
        }
        Console.WriteLine($"pairs {pairs}  copies {copies}  found {found}  recall {(double)right / copies:F3}  precision {(double)right / found:F3}");
        return 0;
    }
}
