using System.Globalization;
using System.Text.Json;

namespace Framing.Corpora.Json;

/// <summary>What stands at a path such as <c>content.body</c> or <c>authors.0.name</c>.</summary>
internal static class JsonPath
{
    /// <summary>The value at the path; <see langword="null"/> where nothing stands there. A key that is the whole path comes first.</summary>
    public static JsonElement? Find(JsonElement json, string path)
    {
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(path, out JsonElement whole))
            return whole;
        JsonElement at = json;
        foreach (string step in path.Split('.'))
        {
            if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty(step, out JsonElement next))
                at = next;
            else if (at.ValueKind == JsonValueKind.Array && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                && index < at.GetArrayLength())
                at = at[index];
            else
                return null;
        }
        return at;
    }
}
