using System.Text.Json;
using Framing.Corpora;

namespace Framing.Validation;

/// <summary>
/// Scores the finding of shared quotations: pairs of sentences of different articles on an event that print the same words of one speaker in
/// marks, labelled by reading before Framing was run on them. A pair is found where two versions of one shared quotation lie in its sentences.
/// Found pairs without a label are not told to be wrong: whoever reads misses some, so they are only counted.
/// </summary>
internal static class SharedQuotesScore
{
    private const DocumentLayers Layers = DocumentLayers.Words | DocumentLayers.Voices | DocumentLayers.Quotes | DocumentLayers.Sources;

    public static int Run(string data, string[] rest)
    {
        Dictionary<string, Dictionary<string, Article>> files = new(StringComparer.Ordinal);
        FramingAnalyzer analyzer = FramingAnalyzer.Default;
        Dictionary<string, (int Labelled, int Found, int Pairs)> sets = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "shared-quotes.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            Comparison comparison = analyzer.Compare(row.RootElement.GetProperty("articles").EnumerateArray()
                .Select(a => new Profile(analyzer.Annotate(LabelledArticles.Find(data, a, files) with { Event = "one" }, Layers), [])));
            int here = 0, right = 0;
            foreach (JsonElement pair in row.RootElement.GetProperty("pairs").EnumerateArray())
            {
                here++;
                right += comparison.SharedQuotes.Any(quote => Holds(quote, comparison, pair[0]) && Holds(quote, comparison, pair[1])) ? 1 : 0;
            }
            int made = comparison.SharedQuotes.Sum(quote => quote.Versions.Length * (quote.Versions.Length - 1) / 2);
            Console.WriteLine($"{row.RootElement.GetProperty("event").GetString()}  labelled {here,3}  found {right,3}  pairs of versions {made,3}");
            string set = row.RootElement.GetProperty("set").GetString()!;
            (int labelled, int found, int pairs) = sets.GetValueOrDefault(set);
            sets[set] = (labelled + here, found + right, pairs + made);
        }
        foreach ((string set, (int labelled, int found, int pairs)) in sets)
            Console.WriteLine($"{set}: labelled {labelled}  found {found}  recall {(double)found / labelled:F3}  pairs of versions {pairs}");
        return 0;
    }

    private static bool Holds(SharedQuote quote, Comparison comparison, JsonElement place)
    {
        (int start, int end) = (place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32());
        Field field = place.GetProperty("field").GetString() == "title" ? Field.Title : Field.Text;
        Document document = comparison.Profiles.Single(p => p.Document.Article.Id == place.GetProperty("doc_id").GetString()).Document;
        // A headline that the text repeats is read there.
        if (field == Field.Title && document.Headline is { Field: Field.Text } headline)
            (field, start, end) = (Field.Text, start + headline.Start, end + headline.Start);
        return quote.Versions.Any(v => v.DocId == place.GetProperty("doc_id").GetString()
            && v.Content.Any(c => c.Field == field && c.Start < end && c.End > start));
    }
}
