using System.Text.Json;
using Framing.Corpora;

namespace Framing.Validation;

/// <summary>
/// Scores story points against pairs of sentences that tell the same point: precision, recall and F1 over pairs of sentences of different
/// articles, micro-averaged over events. A labelled sentence is the sentence of Framing's that shares most characters with it. The weights
/// were fitted on the events of the set "fitted". The first twelve events were labelled twice, the second time without sight of the first labels.
/// </summary>
internal static class AlignmentScore
{
    /// <summary>All that aligning reads, as a comparison makes it.</summary>
    public const DocumentLayers Layers = DocumentLayers.Words | DocumentLayers.Voices | DocumentLayers.Quotes | DocumentLayers.Sources;

    private sealed record Place(string DocId, string Field, int Start, int End);

    public static int Run(string data, string[] rest)
    {
        Dictionary<string, Article> articles = ArticleReader.Read(Path.Combine(data, "basil", "dev.jsonl.gz")).ToDictionary(a => a.Id, StringComparer.Ordinal);
        JsonSerializerOptions names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        List<(string Set, int Right, int Found, int Labelled)> scores = [];
        List<(string Set, TellingClaims Claims, TellingClaims WithoutDoubt)> claims = [];
        int both = 0, marked = 0;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "alignment.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string[] ids = [.. row.RootElement.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("doc_id").GetString()!)];
            FramingAnalyzer analyzer = FramingAnalyzer.Default;
            Comparison comparison = analyzer.Compare(ids.Select(id => new Profile(analyzer.Annotate(articles[id], Layers), [])), new CompareOptions { GroupEvents = false });
            ThrowUnlessSame(
                row.RootElement.GetProperty("articles").EnumerateArray().Select(a => (a.GetProperty("doc_id").GetString()!, a.GetProperty("sha256").GetString())), comparison.Manifest);
            Dictionary<string, Document> documents = comparison.Profiles.ToDictionary(p => p.Document.Article.Id, p => p.Document, StringComparer.Ordinal);
            string KeyOf(string id, TextSpan passage) => Key(id, documents[id].SentenceAt(passage));
            HashSet<(string, string)> truth =
            [
                .. row.RootElement.GetProperty("pairs").EnumerateArray().Select(pair =>
                {
                    Place[] places = pair.Deserialize<Place[]>(names)!;
                    return Ordered(SentenceOf(documents, places[0]), SentenceOf(documents, places[1]));
                }),
            ];
            HashSet<(string, string)> told = [.. comparison.StoryPoints.SelectMany(p => Pairs(p, KeyOf))];
            scores.Add((row.RootElement.GetProperty("set").GetString()!, told.Count(truth.Contains), told.Count, truth.Count));
            IEnumerable<StoryPoint> undoubted = comparison.StoryPoints.Select(p => p with { Passages = [.. p.Passages.Select(s => s with { IsSure = true })], MayTell = [] });
            claims.Add((scores[^1].Set, TellingClaims.Of(comparison.StoryPoints, [.. ids], truth, KeyOf), TellingClaims.Of(undoubted, [.. ids], truth, KeyOf)));
            Console.WriteLine($"{row.RootElement.GetProperty("event").GetString()}  labelled {truth.Count,3}  found {told.Count,3}  right {scores[^1].Right,3}");
            foreach (JsonElement by in row.RootElement.GetProperty("passes").EnumerateArray().Concat(row.RootElement.GetProperty("rejected_passes").EnumerateArray()))
                (both, marked) = by.GetString() == "both" ? (both + 1, marked + 2) : (both, marked + 1);
        }
        foreach (IGrouping<string, (string Set, int Right, int Found, int Labelled)> set in scores.GroupBy(s => s.Set))
            Print(set.Key, [.. set]);
        Print("all", scores);
        foreach (var set in claims.GroupBy(c => c.Set))
        {
            Console.WriteLine($"{set.Key}: {set.Aggregate(default(TellingClaims), (sum, c) => sum + c.Claims)}");
            Console.WriteLine($"{set.Key}, were nothing in doubt: {set.Aggregate(default(TellingClaims), (sum, c) => sum + c.WithoutDoubt)}");
        }
        Console.WriteLine($"agreement of the two passes: F1 {2.0 * both / marked:F3}");
        return 0;
    }

    private static void Print(string what, List<(string Set, int Right, int Found, int Labelled)> scores)
    {
        double right = scores.Sum(s => s.Right), found = scores.Sum(s => s.Found), labelled = scores.Sum(s => s.Labelled);
        Console.WriteLine($"{what}: pairs {labelled}  precision {right / found:F3}  recall {right / labelled:F3}  F1 {2 * right / (found + labelled):F3}");
    }

    private static IEnumerable<(string, string)> Pairs(StoryPoint point, Func<string, TextSpan, string> key) =>
        from a in point.Passages
        from b in point.Passages
        where string.CompareOrdinal(a.DocId, b.DocId) < 0
        select Ordered(key(a.DocId, a.Span), key(b.DocId, b.Span));

    private static string SentenceOf(Dictionary<string, Document> documents, Place place)
    {
        Field field = place.Field == "title" ? Field.Title : Field.Text;
        TextSpan span = documents[place.DocId].Sentences.Where(s => s.Field == field)
            .MaxBy(s => Math.Min(s.End, place.End) - Math.Max(s.Start, place.Start));
        return Key(place.DocId, span);
    }

    public static void ThrowUnlessSame(IEnumerable<(string Id, string? Sha256)> labelled, Manifest manifest)
    {
        foreach ((string id, string? sha256) in labelled)
        {
            if (manifest.Articles.Single(a => a.Id == id).Sha256 != sha256)
                throw new InputException($"The article {id} is not the one that was labelled: its hash differs.");
        }
    }

    private static string Key(string id, TextSpan span) => $"{id} {span}";

    private static (string, string) Ordered(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
