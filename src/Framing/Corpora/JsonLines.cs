using System.Text.Json;

namespace Framing.Corpora;

/// <summary>JSON Lines: an object a line, an article each.</summary>
internal static class JsonLines
{
    public static IEnumerable<Article> Read(TextReader reader, string name, ReaderOptions options, Action<RejectedRow> reject)
    {
        RowMapper mapper = new(options);
        foreach ((int number, string? line) in BoundedReader.Lines(reader, options.MaxLength))
        {
            if (line is null)
            {
                reject(new(name, number, $"the line is longer than {options.MaxLength} characters; expected one article a line"));
                continue;
            }
            if (string.IsNullOrWhiteSpace(line))
                continue;
            (Article? article, string? reason) = Parse(line, mapper, $"{name}#{number}");
            if (article is null)
                reject(new(name, number, reason!));
            else
                yield return article;
        }
    }

    private static (Article? Article, string? Reason) Parse(string line, RowMapper mapper, string defaultId)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return (null, $"found {Describe(json.RootElement.ValueKind)}; expected a JSON object such as {{\"doc_id\": \"…\", \"text\": \"…\"}}");
            return mapper.Map(json.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, ValueOf(p.Value))), defaultId);
        }
        catch (JsonException e)
        {
            return (null, $"not valid JSON at character {e.BytePositionInLine + 1}; expected one JSON object a line");
        }
        catch (InvalidOperationException)
        {
            return (null, "a string holds half of a surrogate pair (\\uD800 to \\uDFFF alone); expected valid Unicode");
        }
    }

    private static string ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "a bare value",
    };
}
