using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace Framing.Corpora.Pages;

/// <summary>What a page says of its article in JSON-LD, in whatever shape: an object, an array, a graph, one type or several, nested or referred to.</summary>
internal sealed class JsonLd
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>A page that describes more things than this is no article's.</summary>
    private const int MostNodes = 2_000;

    private readonly List<JsonElement> nodes = [];
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    private JsonLd(IDocument page)
    {
        foreach (IElement script in page.QuerySelectorAll("script[type*='ld+json' i]"))
        {
            if (Parse(script.TextContent) is { } json)
                Collect(json);
        }
        Articles = nodes.Where(node => TypesOf(node).Any(IsArticle)).ToList();
        // The article that the page is about, where it lists others too: the one with most to say of itself.
        Article = Articles.OrderByDescending(node => node.EnumerateObject().Count()).Cast<JsonElement?>().FirstOrDefault();
    }

    /// <summary>All nodes that are articles.</summary>
    public IReadOnlyList<JsonElement> Articles { get; }

    /// <summary>Whether the page says that it is a list.</summary>
    public bool IsCollection => nodes.Exists(node => TypesOf(node).Any(type => type is "CollectionPage" or "SearchResultsPage"));

    /// <summary>The columns of the contract that it gives, and <c>articleBody</c>, <c>section</c>, <c>description</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; private set; } = new Dictionary<string, string>();

    private JsonElement? Article { get; }

    /// <summary>Reads a page.</summary>
    public static JsonLd Of(IDocument page)
    {
        JsonLd found = new(page);
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        void Add(string column, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                values.TryAdd(column, value.Trim());
        }
        IEnumerable<JsonElement> sources = found.Article is { } article
            ? [article]
            : found.nodes.Where(node => TypesOf(node).Any(type => type.EndsWith("WebPage", StringComparison.Ordinal)));
        foreach (JsonElement node in sources)
        {
            Add("title", Text(node, "headline") ?? (found.Article is null ? null : Text(node, "name")));
            Add("date", Text(node, "datePublished") ?? Text(node, "dateCreated"));
            Add("updated", Text(node, "dateModified"));
            Add("author", found.Names(node, "author") ?? found.Names(node, "creator"));
            Add("outlet", found.Names(node, "publisher") ?? found.Names(node, "sourceOrganization") ?? found.Names(node, "provider"));
            Add("section", Text(node, "articleSection"));
            Add("description", Text(node, "description"));
            Add("articleBody", Text(node, "articleBody"));
            Add("isAccessibleForFree", Text(node, "isAccessibleForFree"));
        }
        foreach (JsonElement node in found.nodes.Where(node => TypesOf(node).Any(type => type is "NewsMediaOrganization" or "WebSite")))
            Add("outlet", Text(node, "name"));
        found.Values = values;
        return found;
    }

    private static JsonElement? Parse(string script)
    {
        string json = script.Trim().TrimEnd(';');
        foreach (string wrap in (string[])["<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>"])
            json = json.Replace(wrap, "", StringComparison.Ordinal);
        // Line ends inside strings, which JSON forbids and pages have.
        json = json.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        try
        {
            using JsonDocument parsed = JsonDocument.Parse(json, Lenient);
            return parsed.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Collect(JsonElement json)
    {
        if (nodes.Count >= MostNodes)
            return;
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement one in json.EnumerateArray())
                Collect(one);
        }
        if (json.ValueKind != JsonValueKind.Object)
            return;
        if (json.TryGetProperty("@type", out _))
            nodes.Add(json);
        if (String(json, "@id") is { } id && json.EnumerateObject().Skip(1).Any())
            byId.TryAdd(id, json);
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                Collect(property.Value);
        }
    }

    private static IEnumerable<string> TypesOf(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out JsonElement type))
            return [];
        IEnumerable<JsonElement> all = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : [type];
        return all.Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!.Split('/', '#', ':')[^1]);
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type == "Report";

    /// <summary>A value as text, the first of several.</summary>
    private static string? Text(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out JsonElement value))
            return null;
        if (value.ValueKind == JsonValueKind.Array)
            value = value.EnumerateArray().FirstOrDefault();
        return value.ValueKind switch
        {
            JsonValueKind.String => WebUtility.HtmlDecode(value.GetString()),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Object => String(value, "@value") ?? String(value, "name"),
            _ => null,
        };
    }

    /// <summary>The names of persons or organizations: strings, objects, references, one or more.</summary>
    private string? Names(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out JsonElement value))
            return null;
        IEnumerable<JsonElement> all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        string[] names =
            [.. all.Select(NameOf).OfType<string>().Where(one => one.Length > 0 && !one.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Distinct()];
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    private string? NameOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return WebUtility.HtmlDecode(value.GetString());
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        if (Text(value, "name") is { } own)
            return own;
        return String(value, "@id") is { } id && byId.TryGetValue(id, out JsonElement named) ? Text(named, "name") : null;
    }

    private static string? String(JsonElement node, string name) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? WebUtility.HtmlDecode(value.GetString())
            : null;
}
