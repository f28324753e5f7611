namespace Framing.Reports.Content;

/// <summary>
/// Whether the articles of an outlet lack a name that each sentence telling a point has, or the name of its speaker. A gap between sentences that are not alike
/// may be one of wording: only where a name is missing too does a report say which points an outlet alone leaves out.
/// </summary>
internal static class AbsentNames
{
    public static bool In(Report report, PointRow point, Outlet outlet) => point.ByOutlet.SelectMany(tellings => tellings).Where(telling => telling.Sentences.Length > 0)
        .All(telling => NamesOf(telling).Any(name => outlet.Articles.All(article => !report.People.MayBeIn(name, article.Document))));

    private static IEnumerable<string> NamesOf(Telling telling)
    {
        Document document = telling.Article.Document;
        if (document.Made.HasFlag(DocumentLayers.Entities))
        {
            foreach (Entity entity in document.Entities.Where(entity => telling.Sentences.Any(sentence => sentence.Span.Contains(entity.Span))))
                yield return entity.Name;
        }
        if (!document.Made.HasFlag(DocumentLayers.Quotes | DocumentLayers.Sources))
            yield break;
        foreach (Quote quote in document.Quotes.Where(quote => quote.SourceId is not null))
        {
            Source source = document.Sources[quote.SourceId!.Value];
            if (source.Named && quote.Content.Any(piece => telling.Sentences.Any(sentence => sentence.Span.Contains(piece))))
                yield return source.Name;
        }
    }
}
