using System.Collections.Immutable;

namespace Framing.Web;

/// <summary>
/// An article as the page holds it: what one can edit, and what came with it. Set and not initialized: what the generated reader does not find would be
/// null otherwise.
/// </summary>
internal sealed record PastedArticle
{
    public string Id { get; set; } = "";

    public string Outlet { get; set; } = "";

    public string Title { get; set; } = "";

    public string Date { get; set; } = "";

    public string Text { get; set; } = "";

    public string Event { get; set; } = "";

    public string Author { get; set; } = "";

    public string Url { get; set; } = "";

    public string Encoding { get; set; } = "";

    public Dictionary<string, string> Metadata { get; set; } = [];

    /// <summary>Lines that a reader took for boilerplate; shown, not counted.</summary>
    public string[] SetApart { get; set; } = [];

    public static PastedArticle Of(Article article) => new()
    {
        Id = article.Id,
        Outlet = article.Outlet ?? "",
        Title = article.Title ?? "",
        Date = article.Date ?? "",
        Text = article.Text,
        Event = article.Event ?? "",
        Author = article.Author ?? "",
        Url = article.Url ?? "",
        Encoding = article.Encoding ?? "",
        Metadata = new(article.Metadata, StringComparer.Ordinal),
        SetApart = [.. article.SetApart],
    };

    /// <summary>The article for the library: what is blank is not there.</summary>
    public Article ToArticle() => new()
    {
        Id = Id,
        Text = Text,
        Title = Known(Title),
        Outlet = Known(Outlet),
        Event = Known(Event),
        Date = Known(Date),
        Author = Known(Author),
        Url = Known(Url),
        Encoding = Known(Encoding),
        Metadata = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, Metadata),
        SetApart = [.. SetApart],
    };

    private static string? Known(string value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
