using System.Collections.Immutable;
using System.Text.Json;

namespace Framing.Corpora.Json;

/// <summary>The objects that are articles in an object of a file: itself, or those that it holds as an answer of a service or an export of a database does.</summary>
internal static class JsonRecords
{
    /// <summary>Under what names services (NewsAPI, Guardian, WordPress, Elasticsearch, JSON Feed …) hand out their lists.</summary>
    private static readonly string[] Lists =
        ["articles", "results", "items", "docs", "documents", "stories", "data", "hits", "records", "entries", "value", "news", "posts", "rows", "content", "response"];

    private const int MostLevels = 3;

    /// <summary>The articles with the names that they have among their like, where those are names of keys.</summary>
    public static IEnumerable<(string? Id, JsonElement Record)> In(JsonElement json, ImmutableSortedDictionary<string, string> map) => In(json, map, 0);

    private static IEnumerable<(string? Id, JsonElement Record)> In(JsonElement json, ImmutableSortedDictionary<string, string> map, int level)
    {
        if (level < MostLevels && !HasText(json, map))
        {
            // {"_source": {…}}, a hit of Elasticsearch.
            if (json.TryGetProperty("_source", out JsonElement source) && source.ValueKind == JsonValueKind.Object)
                return [(Id(json), source)];
            foreach (string name in Lists)
            {
                if (!json.TryGetProperty(name, out JsonElement held))
                    continue;
                if (held.ValueKind == JsonValueKind.Array && held.GetArrayLength() > 0 && held.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Object))
                    return held.EnumerateArray().SelectMany(one => In(one, map, MostLevels - 1));
                if (held.ValueKind == JsonValueKind.Object && HoldsList(held) && In(held, map, level + 1) is var inner)
                    return inner;
            }
            if (level == 0 && json.EnumerateObject().Any() && json.EnumerateObject().All(one => one.Value.ValueKind == JsonValueKind.Object && HasText(one.Value, map)))
                return json.EnumerateObject().Select(one => ((string?)one.Name, one.Value));
        }
        return [(null, json)];
    }

    private static bool HoldsList(JsonElement json) => json.EnumerateObject().Any(one =>
        Lists.Contains(one.Name) && one.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object);

    private static string? Id(JsonElement hit) => hit.TryGetProperty("_id", out JsonElement id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static bool HasText(JsonElement json, ImmutableSortedDictionary<string, string> map)
    {
        string column = map.GetValueOrDefault("text", "text");
        return JsonPath.Find(json, column) is not null || json.EnumerateObject().Any(one => one.Name.Equals(column, StringComparison.OrdinalIgnoreCase));
    }
}
