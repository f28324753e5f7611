using System.Globalization;
using System.Text.Json;
using Framing.Comparisons;
using Framing.Corpora;
using Framing.Measures;

namespace Framing.Validation;

/// <summary>
/// How often a word that is said of somebody is said of them, in the way that is told: the share of right ones among labelled ones that are still
/// found, by way of saying. Labelled was what was found in sentences drawn from the news set, at most two of one article.
/// </summary>
/// <remarks><c>--wrong</c> lists what is found though it is wrong; <c>--draw N</c> prints N that are found, to be labelled.</remarks>
internal static class PortrayalsScore
{
    private const string Articles = "news/articles.jsonl.gz";

    public static int Run(string data, string[] options)
    {
        if (options is ["--draw", var count])
            return Draw(data, int.Parse(count, CultureInfo.InvariantCulture));
        Dictionary<string, Dictionary<string, Article>> files = [];
        SortedDictionary<string, (int Found, int Right, int Labelled)> scores = new(StringComparer.Ordinal);
        foreach (IGrouping<string, JsonElement> rows in Rows.Labels("portrayals.jsonl").GroupBy(row => row.Text("doc_id")))
        {
            Document document = Annotate(LabelledArticles.Find(data, rows.First(), files));
            HashSet<(int, int, string)> found = [.. Portrayal.WordsOf(document).Select(word => (word.Target.Start, word.Span.Start, word.Relation.Name()))];
            foreach (JsonElement row in rows)
            {
                int word = row.GetProperty("word")[0].GetInt32();
                bool isFound = found.Contains((row.GetProperty("target")[0].GetInt32(), word, row.Text("relation"))), right = row.GetProperty("right").GetBoolean();
                foreach (string part in (ReadOnlySpan<string>)[row.Text("half") + " " + row.Text("relation"), row.Text("half") + " all"])
                {
                    (int finds, int rights, int labelled) = scores.GetValueOrDefault(part);
                    scores[part] = (finds + (isFound ? 1 : 0), rights + (isFound && right ? 1 : 0), labelled + 1);
                }
                if (isFound && !right && options is ["--wrong"])
                    Console.WriteLine($"{row.Text("half")} {row.Text("relation")} {row.Text("said")}");
            }
        }
        Console.WriteLine("half way         labelled  still found  of these right");
        foreach ((string part, (int found, int right, int labelled)) in scores)
            Console.WriteLine($"{part,-15} {labelled,8} {found,12}  {(right / (double)found).ToString("F3", CultureInfo.InvariantCulture)}");
        return 0;
    }

    private static Document Annotate(Article article) =>
        FramingAnalyzer.Default.Annotate(article, DocumentLayers.Targets | DocumentLayers.Words | DocumentLayers.Voices);

    /// <summary>Articles in an order that their ids' hashes give, so that outlets and days mix; every third word of an article at most, and two of each.</summary>
    private static int Draw(string data, int count)
    {
        IEnumerable<Article> articles = ArticleReader.Read(Path.Combine(data, Articles))
            .OrderBy(article => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(article.Id))), StringComparer.Ordinal);
        int drawn = 0;
        foreach (Article article in articles)
        {
            Document document = Annotate(article);
            PortrayalWord[] words = [.. Portrayal.WordsOf(document).Where(word => word.Span.Field == Field.Text)];
            foreach (PortrayalWord word in words.Where((_, i) => i % Math.Max(3, words.Length / 2) == 1).Take(2))
            {
                TextSpan sentence = document.SentenceAt(word.Span);
                Console.WriteLine(JsonSerializer.Serialize(new
                {
                    doc_id = article.Id, file = Articles, sha256 = Manifests.Hash(article), half = drawn / 2 % 2 == 0 ? "read" : "held",
                    target = new[] { word.Target.Start, word.Target.End }, word = new[] { word.Span.Start, word.Span.End },
                    relation = word.Relation.Name(), said = $"{document[word.Target]} | {(word.Negated ? "not " : "")}{document[word.Span]}",
                    sentence = document[sentence].ToString(),
                }));
                if (++drawn == count)
                    return 0;
            }
        }
        return 0;
    }
}
