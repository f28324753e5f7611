using System.Collections.Immutable;

namespace Framing.Cli.Commands;

/// <summary>The events that a table gives to articles, and what of the table and of the articles did not meet.</summary>
/// <param name="Path">The table, for messages.</param>
/// <param name="Events">The event by doc_id; <see langword="null"/> where no table was asked for.</param>
internal sealed record GivenEvents(string Path, ImmutableDictionary<string, string>? Events)
{
    private const int MostNamed = 5;

    /// <summary>Of ten million articles that no row names, these are enough to guess at a typing error.</summary>
    private const int MostKept = 1000;

    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private readonly List<string> missing = [];
    private long unnamed;

    /// <summary>The article with its event; one that the table does not name stays as it is.</summary>
    public Article Of(Article article)
    {
        if (Events is null)
            return article;
        if (!Events.TryGetValue(article.Id, out string? name))
        {
            unnamed++;
            if (missing.Count < MostKept)
                missing.Add(article.Id);
            return article;
        }
        met.Add(article.Id);
        return article with { Event = name.Length > 0 ? name : null };
    }

    /// <summary>Once all articles were read: says which rows had no effect, and which articles no row. A table of more articles than these is no mistake.</summary>
    public void Note(Terminal terminal)
    {
        string[] unknown = [.. (Events?.Keys ?? []).Where(id => !met.Contains(id)).Order(StringComparer.Ordinal)];
        if (unknown.Length > 0)
            terminal.Note(
                $"{Path}: no article has the doc_id {Named(unknown)}{(unknown.Length == 1 ? Closest.Hint(unknown[0], missing) : "")}; {(unknown.Length == 1 ? "its row" : $"these {unknown.Length} rows")} had no effect.");
        if (unnamed > 0)
            terminal.Note(
                $"{Path}: it does not name {Named(missing)}; {(unnamed == 1 ? "this article keeps" : $"these {unnamed} articles keep")} the event of the input, if any.");
    }

    private static string Named(IReadOnlyList<string> ids) =>
        string.Join(", ", ids.Take(MostNamed).Select(id => $"'{id}'")) + (ids.Count > MostNamed ? ", …" : "");
}
