using System.Globalization;
using System.Text.Json;

namespace Framing.Validation;

/// <summary>
/// How often the gender of people quoted by name is told, and told rightly, on 146 people of three sets whom somebody labelled without having seen
/// what is found. A person counts where a source mentions the labelled name.
/// </summary>
/// <remarks><c>--list</c> prints what is wrong or not told in the half that was read.</remarks>
internal static class GenderScore
{
    public static int Run(string data, string[] options)
    {
        Dictionary<string, Dictionary<string, Article>> files = [];
        foreach (string half in (ReadOnlySpan<string>)["read", "held"])
        {
            int people = 0, sources = 0, told = 0, right = 0, women = 0, womenTold = 0;
            foreach (IGrouping<string, JsonElement> rows in Rows.Labels("gender.jsonl").Where(row => row.Text("half") == half).GroupBy(row => row.Text("doc_id")))
            {
                Document document = FramingAnalyzer.Default.Annotate(LabelledArticles.Find(data, rows.First(), files), DocumentLayers.Sources);
                foreach (JsonElement row in rows)
                {
                    TextSpan span = new(row.Number("start"), row.Number("end"), row.Text("field") == "title" ? Field.Title : Field.Text);
                    Source? source = document.Sources.FirstOrDefault(s => s.Gender is not null && s.Mentions.Any(span.Overlaps));
                    string label = row.Text("gender"), found = source?.Gender?.Name() ?? "unknown";
                    people++;
                    sources += source is null ? 0 : 1;
                    told += found == "unknown" ? 0 : 1;
                    right += found != "unknown" && found == label ? 1 : 0;
                    women += label == "female" ? 1 : 0;
                    womenTold += label == "female" && found == label ? 1 : 0;
                    if (half == "read" && options is ["--list"] && found != label)
                        Console.WriteLine($"{document.Article.Id} {row.Text("name")}: {label} by {row.Text("by")}, found {(source is null ? "no such source" : found)}");
                }
            }
            string Share(int part, int whole) => (part / (double)whole).ToString("F3", CultureInfo.InvariantCulture);
            Console.WriteLine($"{half}: {people} people, a source {Share(sources, people)}, told {Share(told, people)}, right where told {Share(right, told)}, "
                + $"told of women {womenTold} of {women}");
        }
        return 0;
    }
}
