using System.Collections.Immutable;
using System.Text.Json;

namespace Framing.Measures.Targets;

/// <summary>The targets that an article's own row names: its column <c>targets</c>, an array of objects with <c>start</c> and <c>end</c>.</summary>
internal static class GivenTargets
{
    /// <summary>
    /// The spans in the order of the row; <see langword="null"/> where the row has no such column. A span that does not lie in the text is
    /// left out; a column of that name that holds anything else is a column like any other.
    /// </summary>
    public static ImmutableArray<TextSpan>? Of(Article article)
    {
        if (article["targets"] is not { } json || !json.AsSpan().TrimStart().StartsWith("["))
            return null;
        try
        {
            using JsonDocument parsed = JsonDocument.Parse(json);
            ImmutableArray<TextSpan>.Builder spans = ImmutableArray.CreateBuilder<TextSpan>();
            foreach (JsonElement target in parsed.RootElement.EnumerateArray())
            {
                if (target.ValueKind != JsonValueKind.Object || !TryGet(target, "start", out int start) || !TryGet(target, "end", out int end))
                    return null;
                Field field = target.TryGetProperty("field", out JsonElement name) && name.ValueEquals("title") ? Field.Title : Field.Text;
                if (0 <= start && start <= end && end <= article[field].Length)
                    spans.Add(new(start, end, field));
            }
            return spans.ToImmutable();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool TryGet(JsonElement target, string name, out int value)
    {
        value = 0;
        return target.TryGetProperty(name, out JsonElement number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out value);
    }
}
