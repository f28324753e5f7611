namespace Framing.Corpora;

/// <summary>Names under which files carry the contract's columns.</summary>
internal static class KeyNames
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = "title", ["headline"] = "title",
        ["outlet"] = "outlet", ["publication"] = "outlet", ["publisher"] = "outlet", ["newspaper"] = "outlet",
        ["event"] = "event",
        ["date"] = "date", ["published"] = "date", ["published at"] = "date", ["published on"] = "date", ["published_at"] = "date", ["pub_date"] = "date",
        ["publish_date"] = "date", ["publication_date"] = "date",
        ["author"] = "author", ["authors"] = "author", ["byline"] = "author", ["by"] = "author",
        ["url"] = "url", ["link"] = "url", ["original"] = "original", ["source"] = "source", ["via"] = "via",
        ["updated"] = "updated", ["updated at"] = "updated", ["section"] = "section", ["tags"] = "tags", ["language"] = "language", ["doc_id"] = "doc_id",
    };

    /// <summary>The contract's name, or that of a column kept beside it; <see langword="null"/> for a name that nobody knows.</summary>
    public static string? Of(string name) => Known.GetValueOrDefault(name);

    /// <summary>Which name was meant by one that is not known, where that is a slip of the hand.</summary>
    public static string Hint(string name) => Closest.Hint(name, Known.Keys);
}
