namespace Framing.Comparisons;

/// <summary>The column, or the columns crossed (<c>leaning,country</c>), by which articles are grouped; and whether any article has them.</summary>
internal sealed class GroupColumn(string by)
{
    /// <summary>The value of an article that has none.</summary>
    public const string None = "(none)";

    private static readonly string[] Known = ["doc_id", "outlet", "event", "date", "author", "url", "title"];

    private readonly string[] columns = [.. by.Split(',').Select(column => column.Trim())];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The group of an article; <see langword="null"/> where its one column is empty.</summary>
    public string? Of(Article article) => columns is [var one] ? ValueOf(article, one) : string.Join(" × ", columns.Select(column => ValueOf(article, column) ?? None));

    /// <summary>Remembers which columns an article has.</summary>
    public void Add(Article article) => seen.UnionWith(article.Columns);

    /// <summary>Refuses a column that none of the articles has, which would put them all into one group; <c>outlet</c> has a stand-in.</summary>
    public void ThrowUnlessSeen()
    {
        if (columns.FirstOrDefault(column => column != "outlet" && !seen.Contains(column)) is not { } missing)
            return;
        string[] all = [.. Known.Where(seen.Contains).Concat(seen.Except(Known).Order(StringComparer.Ordinal))];
        throw new InputException($"No article has a column '{missing}' to compare by{Closest.Hint(missing, all)}. The columns are: {string.Join(", ", all)}.");
    }

    private static string? ValueOf(Article article, string column) => article[column] is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
