using System.Collections.Immutable;

namespace Framing.Corpora;

/// <summary>How a service or program that many use names what an article has: its rows are read without a map.</summary>
/// <param name="Name">Who writes such rows.</param>
/// <param name="Signature">Names that its rows have, and those of others have not together.</param>
/// <param name="Columns">The contract's column of each of its names; a path leads into objects.</param>
/// <param name="Lacks">Why its rows can't be analyzed, where they hold no text.</param>
internal sealed record KnownForm(string Name, ImmutableArray<string> Signature, ImmutableArray<(string Column, string From)> Columns, string? Lacks = null)
{
    private const string Fetch = "fetch the pages that its addresses name, save them, and read those";

    private static readonly ImmutableArray<KnownForm> All =
    [
        new("NewsAPI", ["publishedAt", "content", "url"], [("text", "content"), ("date", "publishedAt"), ("outlet", "source.name")]),
        new("news-please", ["maintext", "source_domain"], [("text", "maintext"), ("outlet", "source_domain"), ("date", "date_publish"), ("author", "authors")]),
        new("schema.org", ["articleBody"],
            [("text", "articleBody"), ("title", "headline"), ("date", "datePublished"), ("outlet", "publisher.name"), ("author", "author")]),
        new("the Guardian", ["webTitle", "webPublicationDate"],
            [("text", "fields.bodyText"), ("title", "webTitle"), ("date", "webPublicationDate"), ("url", "webUrl"), ("author", "fields.byline")]),
        new("JSON Feed", ["content_text"], [("text", "content_text"), ("date", "date_published"), ("author", "authors")]),
        new("JSON Feed", ["content_html"], [("text", "content_html"), ("date", "date_published"), ("author", "authors")]),
        new("WordPress", ["date_gmt", "slug", "link"],
            [("text", "content.rendered"), ("title", "title.rendered"), ("date", "date"), ("url", "link")]),
        new("GDELT", ["seendate", "domain"], [("date", "seendate"), ("outlet", "domain")], $"a list of GDELT holds no texts; {Fetch}"),
        new("Media Cloud", ["media_name", "publish_date"], [("date", "publish_date"), ("outlet", "media_name")], $"a list of Media Cloud holds no texts; {Fetch}"),
    ];

    /// <summary>The paths into objects that it reads.</summary>
    public IEnumerable<string> Paths => Columns.Select(one => one.From).Where(from => from.Contains('.', StringComparison.Ordinal));

    /// <summary>The form that rows of these names have; <see langword="null"/> where nobody knows it, or where they name their text as the contract does.</summary>
    public static KnownForm? Of(IReadOnlyCollection<string> names) =>
        names.Contains("text") ? null : All.FirstOrDefault(form => form.Signature.All(names.Contains));

    /// <summary>The contract's column of one of its names.</summary>
    public string? ColumnOf(string name) => Columns.FirstOrDefault(one => one.From == name).Column;
}
