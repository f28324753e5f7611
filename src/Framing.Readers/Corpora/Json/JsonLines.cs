using System.Collections.Immutable;
using System.Text.Json;

namespace Framing.Corpora.Json;

/// <summary>
/// JSON: an object a line, or an array of objects, or one object that holds such an array, as services and databases write them.
/// </summary>
internal sealed class JsonLines : ITableReader
{
    public IReadOnlyList<string> Endings { get; } = [".jsonl", ".ndjson", ".json", ".jsonl.gz", ".ndjson.gz", ".json.gz"];

    public bool Recognizes(FileStart start) => Begins(start.Text);

    public string? Refusal(FileStart start) => start.BinaryRefusal;

    public IEnumerable<TableRow> Rows(ArticleFile file, Action<IReadOnlyList<string>> header)
    {
        JsonNotes notes = new();
        int last = 0;
        foreach (JsonText text in new JsonTexts(file.OpenText(), file.Options.MaxLength).Read())
        {
            if (text.Fault is not null)
            {
                file.Reject(text.Line, text.Fault);
                continue;
            }
            (JsonDocument? json, string? reason, int below) = Parse(text.Text!, notes);
            if (reason is not null)
            {
                file.Reject(text.Line + below, reason);
                continue;
            }
            using (json)
            {
                foreach ((string? id, JsonElement record) in JsonRecords.In(json!.RootElement, file.Options.Map))
                {
                    // Objects that share a line are told apart by their order.
                    last = Math.Max(text.Line, last + 1);
                    (ImmutableArray<KeyValuePair<string, string>> values, string? fault) = JsonRow.Of(record, id, last, file.Options.Map, notes);
                    if (fault is not null)
                        file.Reject(last, fault);
                    else
                        yield return new(file.Name, last, values);
                }
            }
        }
        foreach (string told in notes.Told)
            file.Note(told);
    }

    /// <summary>Whether a text begins as JSON does and prose does not.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("\uFEFF \t\r\n");
        if (text.StartsWith("["))
            text = text[1..].TrimStart();
        return text.StartsWith("{") && text[1..].TrimStart() is ['"' or '}', ..];
    }

    /// <summary>The object, or why there is none and how many lines below its first that shows.</summary>
    private static (JsonDocument? Json, string? Reason, int Below) Parse(string text, JsonNotes notes)
    {
        try
        {
            JsonDocument json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
                return (json, null, 0);
            string found = Describe(json.RootElement.ValueKind);
            json.Dispose();
            return (null, $"found {found}; expected a JSON object such as {{\"doc_id\": \"…\", \"text\": \"…\"}}", 0);
        }
        catch (JsonException e)
        {
            // Python writes NaN where JSON has null.
            if (BareNumbers.Replace(text) is { } replaced)
            {
                notes.BareNumber();
                return Parse(replaced, notes);
            }
            return (null, $"not valid JSON at character {e.BytePositionInLine + 1}; expected one JSON object a line", (int)(e.LineNumber ?? 0));
        }
    }

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "a bare value",
    };
}
