using System.IO.Compression;
using System.Text.Json;

namespace Framing.Training.Quotes;

/// <summary>An attribution as PolNeAR marks it: character spans of its content, cue and source.</summary>
internal sealed record MarkedAttribution(TextSpan[] Content, TextSpan[] Cue, TextSpan[] Source);

/// <summary>An article of PolNeAR with its attributions.</summary>
internal sealed record MarkedArticle(Article Article, MarkedAttribution[] Attributions);

/// <summary>Reads PolNeAR (Newell, Margolin and Ruths 2018) as rows: <c>{doc_id, text, attributions: [{content, cue, source}]}</c>.</summary>
internal static class PolNeAR
{
    public static List<MarkedArticle> Read(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        var articles = new List<MarkedArticle>();
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            // Titles are not annotated, so that the text alone is read.
            var article = new Article
            {
                Id = row.RootElement.GetProperty("doc_id").GetString()!,
                Text = row.RootElement.GetProperty("text").GetString()!,
            };
            MarkedAttribution[] attributions = [.. row.RootElement.GetProperty("attributions").EnumerateArray()
                .Select(one => new MarkedAttribution(Spans(one, "content"), Spans(one, "cue"), Spans(one, "source")))];
            articles.Add(new(article, attributions));
        }
        return articles;
    }

    private static TextSpan[] Spans(JsonElement attribution, string name) =>
        [.. attribution.GetProperty(name).EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))];
}
