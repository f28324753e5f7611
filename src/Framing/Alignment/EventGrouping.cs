using System.Collections.Immutable;
using Framing.Language.Dates;

namespace Framing.Alignment;

/// <summary>
/// Tells which articles report the same event, from their words and dates, with no assumption about how many articles an event has:
/// average-link clustering of TF-IDF cosines, in which articles more than a week apart have nothing in common, and no event spans more than two.
/// </summary>
public static class EventGrouping
{
    /// <summary>Two groups of articles whose mean cosine is at least this become one.</summary>
    internal const double LeastCosine = 0.2;

    /// <summary>An event spans at most two windows: else articles without a date would tie together what lies years apart.</summary>
    private const int MostDays = 2 * ArticleVectors.WindowDays;

    /// <summary>
    /// What is to be known of the dates of articles without an event, a sentence each: those that are there and can't be read, so that content
    /// alone decides, and those that can mean two days.
    /// </summary>
    public static ImmutableArray<string> DateCautions(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        Article[] dated = [.. articles.Where(a => a.Event is null && a.Date is { Length: > 0 })];
        DateColumn dates = new();
        foreach (Article article in dated)
            dates.Add(article.Origin, article.Id, article.Date);
        Article[] unread = [.. dated.Where(a => !DateText.Of(a.Date).IsAmbiguous && dates.Day(a.Origin, a.Date) is null)];
        return [.. unread.Length == 0 ? [] : (string[])[Unread(unread)], .. dates.Cautions()];
    }

    private static string Unread(Article[] unread)
    {
        string which = $"{unread[0].Id} has '{unread[0].Date!.AsSpan(0, Math.Min(40, unread[0].Date!.Length))}'";
        return unread.Length == 1
            ? $"The date of one article can't be read ({which}), so it is grouped by content alone; expected one such as 2026-03-31."
            : FormattableString.Invariant(
                $"The dates of {unread.Length} articles can't be read ({which}), so they are grouped by content alone; expected such as 2026-03-31.");
    }

    /// <summary>
    /// The event of each article, in their order: the name that the input gives, else <c>event-1</c>, <c>event-2</c>, … in order of first article.
    /// It depends on titles, texts and dates alone, not on outlets.
    /// </summary>
    /// <exception cref="InputException">Two articles have one id.</exception>
    public static ImmutableArray<KeyValuePair<string, string>> Of(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArticleVectors.Builder builder = new();
        List<(string Id, string? Event)> rows = [];
        HashSet<string> ids = new(StringComparer.Ordinal), taken = new(StringComparer.Ordinal);
        foreach (Article article in articles)
        {
            if (!ids.Add(article.Id))
                throw new InputException($"Two articles have the doc_id '{article.Id}'; events are given to articles by it. Give each its own.");
            rows.Add((article.Id, article.Event));
            if (article.Event is { } named)
                taken.Add(named);
            else
                builder.Add(article);
        }
        ArticleVectors vectors = builder.Build();
        int[] clusters = AverageLink.Cluster(vectors.Cosines(), builder.Count, LeastCosine, vectors.Days, MostDays);
        Dictionary<int, string> names = [];
        int number = 0, at = 0;
        ImmutableArray<KeyValuePair<string, string>>.Builder events = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(rows.Count);
        foreach ((string id, string? given) in rows)
        {
            string? name = given;
            if (name is null && !names.TryGetValue(clusters[at++], out name))
            {
                do
                    name = $"event-{++number}";
                while (taken.Contains(name));
                names.Add(clusters[at - 1], name);
            }
            events.Add(new(id, name!));
        }
        return events.MoveToImmutable();
    }
}
