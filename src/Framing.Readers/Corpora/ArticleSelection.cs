using System.Collections.Immutable;
using System.Globalization;
using Framing.Language.Dates;

namespace Framing.Corpora;

/// <summary>Which of the articles of an input are taken: by their day, and by the values of their columns.</summary>
public sealed record ArticleSelection
{
    /// <summary>The first day; <see langword="null"/> for any.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; <see langword="null"/> for any.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Columns and the values that are asked for: each column must have one of its values, compared without letter case; an empty value asks for none.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Where { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>What comes first in a date such as 05/06/2026; <see langword="null"/> where the other dates of its file tell.</summary>
    public DateOrder? Dates { get; init; }

    /// <summary>Whether all articles are taken.</summary>
    public bool TakesAll => From is null && Until is null && Where.IsEmpty;

    /// <summary>
    /// Those of the articles that are asked for, as they are read; from the first date on that can mean two days (05/06/2026) when all are, since
    /// the dates of a file tell how one is meant. Such a date is then written as the day that it was taken for.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="noted">Told at the end how many were left out, how many of them have no day that could be read, and how dates were read.</param>
    /// <exception cref="InputException">No article has a column that is asked for, or no article is left.</exception>
    public IEnumerable<Article> Of(IEnumerable<Article> articles, Action<string>? noted = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return TakesAll ? articles : Taken(articles, noted);
    }

    private IEnumerable<Article> Taken(IEnumerable<Article> articles, Action<string>? noted)
    {
        SelectionTally tally = new(Where.Keys);
        DateColumn dates = new();
        // From the first date on that can mean two days: all dates of the input tell which is meant, and the order stays.
        List<Article>? waiting = null;
        foreach (Article article in articles)
        {
            tally.Read(article);
            DateText date = From is null && Until is null ? default : DateText.Of(article.Date);
            bool isOpen = date.IsAmbiguous && Dates is null;
            dates.Add(article.Origin, article.Id, article.Date);
            if (!HasValues(article) || (!isOpen && !HasDay(date.Day(Dates ?? DateOrder.DayFirst), tally)))
                continue;
            if (isOpen)
                waiting ??= [];
            if (waiting is null)
                yield return tally.Take(article);
            else
                waiting.Add(article);
        }
        foreach (Article article in waiting ?? [])
        {
            if (!DateText.Of(article.Date).IsAmbiguous)
                yield return tally.Take(article);
            else if (dates.Day(article.Origin, article.Date) is var day && HasDay(day, tally))
                yield return tally.Take(article with { Date = day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        }
        foreach (string told in tally.Told().Concat(waiting is null ? [] : dates.Cautions()))
            noted?.Invoke(told);
    }

    private bool HasValues(Article article) => Where.All(column => column.Value.Contains(article[column.Key] ?? "", StringComparer.OrdinalIgnoreCase));

    private bool HasDay(DateOnly? day, SelectionTally tally)
    {
        if (From is null && Until is null)
            return true;
        if (day is null)
            tally.Undated++;
        return day is not null && (From is null || day >= From) && (Until is null || day <= Until);
    }
}
