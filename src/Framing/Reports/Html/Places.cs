using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>On which page of a report things stand, so that links find them; on one page all are "".</summary>
internal sealed class Places
{
    private readonly Dictionary<string, string> pages = new(StringComparer.Ordinal);

    /// <summary>Everything on one page.</summary>
    public static Places OnePage { get; } = new();

    /// <summary>The page with the table of articles, where they are listed and not shown; "" for the same page.</summary>
    public string Table { get; init; } = "";

    /// <summary>Puts an article or a list of evidence on a page.</summary>
    public void Put(string id, string page) => pages[id] = page;

    /// <summary>Whether the article stands on a page of which this knows.</summary>
    public bool Has(ArticleView article) => pages.ContainsKey(article.Id);

    /// <summary>The page that the article stands on, or "" where none is known.</summary>
    public string PageOf(ArticleView article) => pages.GetValueOrDefault(article.Id, "");

    /// <summary>Where an article, or a sentence of it, stands.</summary>
    public Href Of(ArticleView article, string anchor) => Href.To(anchor, pages.GetValueOrDefault(article.Id, ""));

    /// <summary>Where a list of evidence stands.</summary>
    public Href Of(EvidenceList list) => Href.To(list.Id, pages.GetValueOrDefault(list.Id, ""));
}
