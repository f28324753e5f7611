namespace Framing.Corpora.Archives;

/// <summary>The articles of an archive's export, and what the file says of how many there are.</summary>
/// <param name="Archive">The archive, for messages.</param>
/// <param name="Found">The articles, in the order of the file.</param>
/// <param name="Declared">How many the file says that it holds; <see langword="null"/> where it says nothing.</param>
internal sealed record ArchiveExport(string Archive, IReadOnlyList<ArchivedArticle> Found, int? Declared = null)
{
    /// <summary>The articles; what is missing, without text, or there twice is told.</summary>
    public IEnumerable<Article> Articles(ArticleFile file)
    {
        if (Found.Count == 0)
            throw file.Fault($"this looks like an export of {Archive}, but no article was found in it; export the articles again, with their full text");
        Dictionary<string, int> texts = new(StringComparer.Ordinal);
        int copies = 0;
        string firstCopy = "";
        foreach ((int i, ArchivedArticle found) in Found.Index())
        {
            string text = found.Text;
            if (text.Length == 0)
            {
                file.Reject(0, $"article {i + 1}{Named(found)} has no text; expected its full text, not the reference alone");
                continue;
            }
            if (!texts.TryAdd(text, i + 1) && copies++ == 0)
                firstCopy = $"article {i + 1}{Named(found)} is that of article {texts[text]}";
            yield return found.ToArticle(file, i + 1);
        }
        if (Declared is { } declared && declared != Found.Count)
            file.Note($"the file says that it holds {declared} documents, and {Found.Count} were found; check that the export is whole");
        if (copies > 0)
            file.Note($"{(copies == 1 ? "the text of one article stands" : $"the texts of {copies} articles stand")} there before: {firstCopy}");
    }

    private static string Named(ArchivedArticle article) => article.Title is { } title ? $" ('{title.AsSpan(0, Math.Min(60, title.Length))}')" : "";
}
