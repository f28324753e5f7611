using System.Globalization;
using System.Text.Json;

namespace Framing.Validation;

/// <summary>
/// How often the source of a direct or mixed quotation has the right name and category, on 30 articles: labelled by one reader before anything was found, and
/// by a second one who agreed in .975 of names and, where elected heads of executives are politicians as here, .996 of categories. One half may be read to
/// mend rules by, the other is held back.
/// </summary>
/// <remarks><c>--list read</c> prints the faults of the half that may be read.</remarks>
internal static class SpeakersScore
{
    public static int Run(string data, string[] options)
    {
        Dictionary<string, Dictionary<string, Article>> files = [];
        SortedDictionary<string, (int Labelled, int Found, int Names, int Categories)> scores = new(StringComparer.Ordinal);
        foreach (IGrouping<string, JsonElement> rows in Rows.Labels("speakers.jsonl").GroupBy(row => row.Text("doc_id")))
        {
            Document document = FramingAnalyzer.Default.Annotate(LabelledArticles.Find(data, rows.First(), files), DocumentLayers.Sources);
            foreach (AttributionLabel label in rows.Select(AttributionLabel.Read))
            {
                Quote? quote = document.Quotes.Where(quote => quote.Reported && label.Shared(quote) > 0).MaxBy(label.Shared);
                Source? source = quote?.SourceId is { } id ? document.Sources[id] : null;
                string half = rows.First().Text("half");
                bool name = source is not null && label.IsBy(source), category = source?.Category == label.Category;
                if (half == "read" && options is ["--list", "read"] && !(name && category))
                    Console.WriteLine($"{document.Article.Id} {label.Content[0].Start}: {label.Name} ({label.Category}), found {source?.Name} ({source?.Category})");
                foreach (string part in (string[])[half, $"{half} {label.Kind}", $"{half} {rows.First().Text("file").Split('/')[0]}"])
                {
                    (int labelled, int found, int names, int categories) = scores.GetValueOrDefault(part);
                    scores[part] = (labelled + 1, found + (quote is null ? 0 : 1), names + (name ? 1 : 0),
                        categories + (category ? 1 : 0));
                }
            }
        }
        Console.WriteLine("part         labelled  found  right name  right category (of those found)");
        foreach ((string part, (int labelled, int found, int names, int categories)) in scores)
            Console.WriteLine($"{part,-12} {labelled,8} {found,6} {Share(names, found),11} {Share(categories, found),15}");
        return 0;
    }

    private static string Share(int part, int whole) => (part / (double)whole).ToString("F3", CultureInfo.InvariantCulture);
}
