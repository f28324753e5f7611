using System.Globalization;
using System.Text.Json;

namespace Framing.Validation;

/// <summary>
/// How often a source is of the right kind, each counted once an article however often it speaks, on 280 articles of many outlets. Readers who did not
/// see what is found listed who speaks and where they are mentioned; the faults of one half were read to mend rules by, those of the other never.
/// </summary>
/// <remarks><c>--list read</c> prints the faults of the half that may be read.</remarks>
internal static class SourceKindsScore
{
    public static int Run(string data, string[] options)
    {
        Dictionary<string, Dictionary<string, Article>> files = [];
        SortedDictionary<string, (int Labelled, int Found, int Right)> scores = new(StringComparer.Ordinal);
        foreach (IGrouping<string, JsonElement> rows in Rows.Labels("source-kinds.jsonl").GroupBy(row => row.Text("doc_id")))
        {
            Document document = FramingAnalyzer.Default.Annotate(LabelledArticles.Find(data, rows.First(), files), DocumentLayers.Sources);
            foreach (JsonElement row in rows)
            {
                TextSpan[] mentions = [.. row.GetProperty("mentions").EnumerateArray()
                    .Select(m => new TextSpan(m[1].GetInt32(), m[2].GetInt32(), m[0].GetString() == "title" ? Field.Title : Field.Text))];
                // Whoever shares most mentions is the one; a surname in common with another is one mention of several.
                Source? source = document.Sources.Select(s => (Source: s, Shared: s.Mentions.Count(m => mentions.Any(m.Overlaps))))
                    .Where(s => s.Shared > 0).OrderByDescending(s => s.Shared).Select(s => s.Source).FirstOrDefault();
                if (options is ["--list", "read"] && row.Text("part") == "read" && source is not null && source.Category != row.Text("category"))
                {
                    Console.WriteLine($"{document.Article.Id} ({row.Text("category")}), found {source.Name} ({source.Category}; "
                        + $"{source.Role}; {source.Organization}): {document.TextOf(document.SentenceAt(source.Mentions[0])).ReplaceLineEndings(" ")}");
                }
                (int labelled, int found, int right) = scores.GetValueOrDefault(row.Text("part"));
                scores[row.Text("part")] = (labelled + 1, found + (source is null ? 0 : 1), right + (source?.Category == row.Text("category") ? 1 : 0));
            }
        }
        Console.WriteLine("part       sources  found  right category (of those found)");
        foreach ((string part, (int labelled, int found, int right)) in scores)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part,-10} {labelled,7} {found,6} {right / (double)found,15:F3}"));
        return 0;
    }
}
