using System.Collections.Immutable;
using System.Text.Json;

namespace Framing.Corpora;

/// <summary>JSON Lines: an object a line.</summary>
internal sealed class JsonLines : ITableReader
{
    public IReadOnlyList<string> Endings { get; } = [".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"];

    public bool Recognizes(FileStart start) => start.Text.StartsWith("{");

    public string? Refusal(FileStart start) => start.BinaryRefusal;

    public IEnumerable<TableRow> Rows(ArticleFile file, Action<IReadOnlyList<string>> header)
    {
        foreach ((int number, string? line) in BoundedReader.Lines(file.OpenText(), file.Options.MaxLength))
        {
            if (line is null)
            {
                file.Reject(number, $"the line is longer than {file.Options.MaxLength} characters; expected one object a line");
                continue;
            }
            if (string.IsNullOrWhiteSpace(line))
                continue;
            (ImmutableArray<KeyValuePair<string, string>> values, string? reason) = Parse(line);
            if (reason is not null)
                file.Reject(number, reason);
            else
                yield return new(file.Name, number, values);
        }
    }

    private static (ImmutableArray<KeyValuePair<string, string>> Values, string? Reason) Parse(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return ([], $"found {Describe(json.RootElement.ValueKind)}; expected a JSON object such as {{\"doc_id\": \"…\", \"text\": \"…\"}}");
            return ([.. json.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, ValueOf(p.Value)))], null);
        }
        catch (JsonException e)
        {
            return ([], $"not valid JSON at character {e.BytePositionInLine + 1}; expected one JSON object a line");
        }
        catch (InvalidOperationException)
        {
            return ([], "a string holds half of a surrogate pair (\\uD800 to \\uDFFF alone); expected valid Unicode");
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
