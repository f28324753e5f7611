using System.Collections.Immutable;
using System.Text.Json;

namespace Framing.Corpora.Json;

/// <summary>The named values of an object: those of its keys, and those that a map or a service's known form finds deeper in it.</summary>
internal static class JsonRow
{
    /// <summary>The values, or a reason why the object is no row.</summary>
    public static (ImmutableArray<KeyValuePair<string, string>> Values, string? Reason) Of(
        JsonElement record, string? id, int line, ImmutableSortedDictionary<string, string> map, JsonNotes notes)
    {
        try
        {
            return (Values(record, id, line, map, notes), null);
        }
        catch (JsonException e)
        {
            return ([], e.Message);
        }
        catch (InvalidOperationException)
        {
            return ([], "a string holds half of a surrogate pair (\\uD800 to \\uDFFF alone); expected valid Unicode");
        }
    }

    private static ImmutableArray<KeyValuePair<string, string>> Values(
        JsonElement record, string? id, int line, ImmutableSortedDictionary<string, string> map, JsonNotes notes)
    {
        List<KeyValuePair<string, string>> values = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        KnownForm? form = map.ContainsKey("text") ? null : KnownForm.Of([.. record.EnumerateObject().Select(property => property.Name)]);
        string ColumnOf(string name) => map.FirstOrDefault(pair => pair.Value == name).Key ?? form?.ColumnOf(name) ?? name.ToLowerInvariant();
        foreach (JsonProperty property in record.EnumerateObject())
        {
            if (!names.Add(property.Name))
            {
                values.RemoveAll(value => value.Key == property.Name);
                notes.Repeated(property.Name, line);
            }
            // {"title": {"rendered": …}}: the value stands deeper.
            bool leads = form?.Paths.Any(path => path.StartsWith(property.Name + ".", StringComparison.Ordinal)) == true;
            if (!leads)
                values.Add(new(property.Name, ValueOf(property.Name, property.Value, ColumnOf(property.Name))));
        }
        foreach (string path in map.Values.Concat(form?.Paths ?? []))
        {
            if (!names.Contains(path) && JsonPath.Find(record, path) is { } value)
                values.Add(new(path, ValueOf(path, value, ColumnOf(path))));
        }
        if (id is not null && !names.Contains("doc_id"))
            values.Add(new("doc_id", id));
        return [.. values];
    }

    /// <summary>A value as text: paragraphs joined where it is the article, names where it is who wrote or printed it, else as it stands.</summary>
    private static string ValueOf(string name, JsonElement value, string column) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        JsonValueKind.Array when column is "text" && IsStrings(value) => string.Join("\n\n", value.EnumerateArray().Select(one => one.GetString())),
        _ when column is "text" => throw new JsonException(NoText(name, value)),
        JsonValueKind.Array when column is "author" or "outlet" or "title" or "date" && value.EnumerateArray().Select(NameOf).ToArray() is var held
            && Array.TrueForAll(held, one => one is not null) => string.Join(", ", held),
        JsonValueKind.Object when column is "author" or "outlet" && NameOf(value) is { } named => named,
        _ => value.GetRawText(),
    };

    private static bool IsStrings(JsonElement array) => array.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String);

    private static string? NameOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Object && value.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String ? name.GetString()
        : null;

    private static string NoText(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().FirstOrDefault(one => one.Value.ValueKind == JsonValueKind.String)
            is { Value.ValueKind: JsonValueKind.String } part =>
            $"the text in '{name}' is an object; say which of its keys holds the article, such as --map text={name}.{part.Name}",
        JsonValueKind.Object => $"the text in '{name}' is an object; expected a string",
        JsonValueKind.Array => $"the text in '{name}' is an array of other things than strings; expected a string, or an array of paragraphs",
        _ => $"the text in '{name}' is a {(value.ValueKind == JsonValueKind.Number ? "number" : "truth value")}; expected a string",
    };
}
