using System.Text.Json;
using Framing.Annotation;

namespace Framing.Validation;

/// <summary>
/// Precision and recall of names on parts of 25 articles of the news set: a name is right where its span and type are the label's.
/// </summary>
internal static class NamesScore
{
    public static int Run(string data, string[] options)
    {
        Dictionary<string, Article> articles = [];
        List<JsonElement> labels = [.. Rows.Labels("names.jsonl")];
        HashSet<string> wanted = [.. labels.Select(row => row.Text("doc_id"))];
        foreach (JsonElement row in Rows.Read(Path.Combine(data, "news", "articles.jsonl.gz")))
        {
            if (wanted.Contains(row.Text("doc_id")))
                articles.Add(row.Text("doc_id"), new() { Id = row.Text("doc_id"), Text = row.Text("text"), Title = row.Text("title") });
        }
        NameAnnotator names = new();
        TextAnnotator text = new();
        Dictionary<string, (int Gold, int Found, int Right, int SpanRight)> counts = [];
        int aside = 0;
        foreach (IGrouping<string, JsonElement> doc in labels.GroupBy(row => row.Text("doc_id")))
        {
            Document document = names.Annotate(text.Annotate(new Document(articles[doc.Key])));
            HashSet<(TextSpan Span, string Type)> gold = [.. doc.Where(row => row.Text("type") != "part").Select(row => (Span(row, articles[doc.Key]), row.Text("type")))];
            List<TextSpan> parts = [.. doc.Where(row => row.Text("type") == "part").Select(row => Span(row, articles[doc.Key]))];
            // A title that the body repeats is annotated there.
            gold.RemoveWhere(name => !document.Fields.Contains(name.Span.Field));
            // Captions and what else pages put in are no text of the article: no token, so no name.
            aside += gold.RemoveWhere(name => !document.Tokens.Any(token => token.Span.Overlaps(name.Span)));
            HashSet<(TextSpan Span, string Type)> found = [.. document.Entities.Where(e => parts.Exists(part => part.Contains(e.Span))).Select(e => (e.Span, e.Type.Name()))];
            foreach (string type in (string[])["person", "organization", "place"])
            {
                (int Gold, int Found, int Right, int SpanRight) count = counts.GetValueOrDefault(type);
                counts[type] = (count.Gold + gold.Count(n => n.Type == type), count.Found + found.Count(n => n.Type == type),
                    count.Right + gold.Count(n => n.Type == type && found.Contains(n)), count.SpanRight + gold.Count(n => n.Type == type && found.Any(f => f.Span == n.Span)));
            }
            if (options.Contains("--errors"))
                Errors(document, gold, found);
        }
        Console.WriteLine($"{"type",-13} {"gold",5} {"found",5}     P     R    F1");
        foreach ((string type, (int gold, int found, int right, _)) in counts.Append(new("all", counts.Values.Aggregate((a, b) => (a.Gold + b.Gold, a.Found + b.Found, a.Right + b.Right, a.SpanRight + b.SpanRight)))))
        {
            double p = (double)right / found, r = (double)right / gold;
            Console.WriteLine($"{type,-13} {gold,5} {found,5} {p,5:F3} {r,5:F3} {2 * p * r / (p + r),5:F3}");
        }
        Console.WriteLine($"{aside} more labels stand in what pages put in (captions, credits, links), which is not read");
        return 0;
    }

    private static TextSpan Span(JsonElement row, Article article)
    {
        Field field = row.Text("field") == "title" ? Field.Title : Field.Text;
        TextSpan span = new(row.Number("start"), row.Number("end"), field);
        Rows.Check(article[field].AsSpan(span.Start, span.Length), row.Text("sha"), article.Id);
        return span;
    }

    private static void Errors(Document document, HashSet<(TextSpan Span, string Type)> gold, HashSet<(TextSpan Span, string Type)> found)
    {
        foreach ((TextSpan span, string type) in gold.Where(n => !found.Contains(n)).OrderBy(n => n.Span))
            Console.Error.WriteLine($"missed {type} {document[span]}");
        foreach ((TextSpan span, string type) in found.Where(n => !gold.Contains(n)).OrderBy(n => n.Span))
            Console.Error.WriteLine($"wrong  {type} {document[span]}");
    }
}
