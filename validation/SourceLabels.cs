using System.Text.Json;

namespace Framing.Validation;

/// <summary>Who speaks an attribution of PolNeAR's, as a person read the whole article.</summary>
/// <param name="Attribution">The index among the article's attributions.</param>
/// <param name="Names">Where the fullest name stands; two for a pair that speaks as one; none where the source's own words are all there is.</param>
/// <param name="Named">Whether the article names the source.</param>
/// <param name="Category">What kind of source it is.</param>
internal sealed record SourceLabel(int Attribution, TextSpan[] Names, bool Named, string Category);

/// <summary>An attribution as PolNeAR's annotators marked it.</summary>
internal sealed record Attribution(TextSpan[] Content, TextSpan[] Cue, TextSpan[] Source);

/// <summary>An article with its attributions and their labels.</summary>
internal sealed record LabelledArticle(Article Article, Attribution[] Attributions, SourceLabel[] Labels)
{
    /// <summary>The articles of one pass over the labels, in the order of the labels.</summary>
    public static IEnumerable<LabelledArticle> Read(string data, int pass)
    {
        Dictionary<string, JsonElement> articles = Rows.Read(Path.Combine(data, "polnear", "dev.jsonl.gz")).ToDictionary(row => row.Text("doc_id"));
        foreach (IGrouping<string, JsonElement> doc in Rows.Labels("sources.jsonl").Where(row => row.Number("pass") == pass).GroupBy(row => row.Text("doc_id")))
        {
            JsonElement row = articles[doc.Key];
            Article article = new() { Id = doc.Key, Text = row.Text("text"), Title = row.Text("title") };
            Attribution[] attributions = [.. row.GetProperty("attributions").EnumerateArray().Select(a => new Attribution(Spans(a, "content"), Spans(a, "cue"), Spans(a, "source")))];
            yield return new(article, attributions, [.. doc.Select(label => Label(label, article, attributions))]);
        }
    }

    private static SourceLabel Label(JsonElement row, Article article, Attribution[] attributions)
    {
        int index = row.Number("attribution");
        TextSpan[] content = attributions[index].Content;
        Rows.Check(article.Text.AsSpan(content[0].Start, content[^1].End - content[0].Start), row.Text("sha"), article.Id);
        TextSpan[] names = [.. row.GetProperty("names").EnumerateArray().Select(n => new TextSpan(n.Number("start"), n.Number("end")))];
        foreach ((TextSpan span, JsonElement name) in names.Zip(row.GetProperty("names").EnumerateArray()))
            Rows.Check(article.Text.AsSpan(span.Start, span.Length), name.Text("sha"), article.Id);
        return new(index, names, row.GetProperty("named").GetBoolean(), row.Text("category"));
    }

    private static TextSpan[] Spans(JsonElement row, string name) =>
        [.. row.GetProperty(name).EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))];
}
