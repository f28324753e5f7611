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

    /// <summary>What comes first in a date such as 05/06/2026; <see langword="null"/> where such a date is to be refused.</summary>
    public DateOrder? Dates { get; init; }

    /// <summary>Whether all articles are taken.</summary>
    public bool TakesAll => From is null && Until is null && Where.IsEmpty;

    /// <summary>Those of the articles that are asked for, as they are read.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="noted">Told at the end how many were left out, and how many of them have no day that could be read.</param>
    /// <exception cref="InputException">No article has a column that is asked for, a date can mean two days, or no article is left.</exception>
    public IEnumerable<Article> Of(IEnumerable<Article> articles, Action<string>? noted = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return TakesAll ? articles : Taken(articles, noted);
    }

    private IEnumerable<Article> Taken(IEnumerable<Article> articles, Action<string>? noted)
    {
        int taken = 0, others = 0, undated = 0;
        SortedSet<string> seen = new(StringComparer.Ordinal);
        foreach (Article article in articles)
        {
            seen.UnionWith(article.Columns);
            if (Where.All(column => column.Value.Contains(article[column.Key] ?? "", StringComparer.OrdinalIgnoreCase)) && HasDay(article, ref undated))
            {
                taken++;
                yield return article;
            }
            else
            {
                others++;
            }
        }
        if (Where.Keys.FirstOrDefault(column => !seen.Contains(column)) is { } missing)
            throw new InputException($"No article has a column '{missing}'{Closest.Hint(missing, seen)}. The columns are: {string.Join(", ", seen)}.");
        if (taken == 0)
            throw new InputException($"No article is left: none of {others} has the days and values that are asked for.");
        string without = undated == 0 ? "" : $" {undated} of them have no date that could be read.";
        noted?.Invoke(string.Create(CultureInfo.InvariantCulture, $"{taken} articles are taken, {others} are left out.{without}"));
    }

    private bool HasDay(Article article, ref int undated)
    {
        if (From is null && Until is null)
            return true;
        DateText date = DateText.Of(article.Date);
        if (date.IsAmbiguous && Dates is null)
            throw new InputException(
                $"{article.Id}: the date '{article.Date}' can mean two days. Say with --dates whether the day (dmy) or the month (mdy) comes first.");
        if (date.Day(Dates ?? DateOrder.DayFirst) is not { } day)
        {
            undated++;
            return false;
        }
        return (From is null || day >= From) && (Until is null || day <= Until);
    }
}
