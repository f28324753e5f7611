using System.Collections.Immutable;
using System.Text.Json;
using Framing.Alignment;
using Framing.Corpora;

namespace Framing.Training;

/// <summary>An event of <c>validation/alignment.jsonl</c>: the sentences of its articles, and which pairs of them are labelled as telling the same.</summary>
internal sealed record AlignedEvent(string Name, bool Trains, ImmutableArray<StorySentence> Sentences, HashSet<(int, int)> Truth)
{
    private const DocumentLayers Layers =
        DocumentLayers.Words | DocumentLayers.Voices | DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <summary>The labelled events, in order of name; those of the set "fitted" train.</summary>
    public static AlignedEvent[] Read(string data, string labels)
    {
        Dictionary<string, Article> articles = ArticleReader.Read(Path.Combine(data, "basil", "dev.jsonl.gz")).ToDictionary(a => a.Id, StringComparer.Ordinal);
        return [.. File.ReadLines(labels).Select(line => ReadLine(line, articles)).OrderBy(e => e.Name, StringComparer.Ordinal)];
    }

    private static AlignedEvent ReadLine(string line, Dictionary<string, Article> articles)
    {
        using JsonDocument row = JsonDocument.Parse(line);
        JsonElement root = row.RootElement;
        ImmutableArray<StorySentence> sentences =
        [
            .. root.GetProperty("articles").EnumerateArray()
                .Select(a => FramingAnalyzer.Default.Annotate(articles[a.GetProperty("doc_id").GetString()!], Layers))
                .SelectMany(StorySentence.Of),
        ];
        HashSet<(int, int)> truth = [];
        foreach (JsonElement pair in root.GetProperty("pairs").EnumerateArray())
        {
            int a = Find(sentences, pair[0]), b = Find(sentences, pair[1]);
            truth.Add(a < b ? (a, b) : (b, a));
        }
        return new(root.GetProperty("event").GetString()!, root.GetProperty("set").GetString() == "fitted", sentences, truth);
    }

    private static int Find(ImmutableArray<StorySentence> sentences, JsonElement place)
    {
        (string id, int start, int end) = (place.GetProperty("doc_id").GetString()!, place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32());
        Field field = place.GetProperty("field").GetString() == "title" ? Field.Title : Field.Text;
        return Enumerable.Range(0, sentences.Length)
            .Where(i => sentences[i].Passage.DocId == id && sentences[i].Passage.Span.Field == field)
            .MaxBy(i => Math.Min(sentences[i].Passage.Span.End, end) - Math.Max(sentences[i].Passage.Span.Start, start));
    }
}
