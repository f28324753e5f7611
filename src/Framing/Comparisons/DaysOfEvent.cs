using System.Globalization;
using Framing.Language.Dates;

namespace Framing.Comparisons;

/// <summary>Tells that articles on one event are not of one day, or of no day that is sure: what came later, the earlier ones cannot tell.</summary>
internal static class DaysOfEvent
{
    private const int MostNames = 5;

    /// <summary>More articles without an event are a corpus, and not taken to report one.</summary>
    private const int MostRead = 24;

    /// <summary>The caution; <see langword="null"/> where the articles are of several events or too many to be of one, of one day, or no day is sure of any.</summary>
    public static string? Caution(IEnumerable<Profile> profiles)
    {
        Article[] articles = [.. profiles.Where(p => p.Document.Skipped is null).Select(p => p.Document.Article)];
        if (articles.Length == 0 || articles.Any(a => a.Event != articles[0].Event) || articles[0].Event is null && articles.Length > MostRead)
            return null;
        (string Name, DateOnly? Day)[] days = [.. articles.Select(a => (a.Outlet ?? a.Id, DateText.SureDay(a.Date))).Where(a => a.Item2 is not null).Distinct()
            .OrderBy(a => a.Item2).ThenBy(a => a.Item1, StringComparer.Ordinal)];
        string[] undated = [.. articles.Where(a => DateText.SureDay(a.Date) is null).Select(a => a.Outlet ?? a.Id).Distinct().Order(StringComparer.Ordinal)];
        string who = undated.Length > MostNames ? Wording.Capital(Wording.Many(undated.Length, "group")) : Wording.List(undated);
        string? without = undated.Length == 0 || days.Length == 0 || articles.Length < 2 ? null
            : $"{who} {(undated.Length == 1 ? "has an article" : "have articles")} "
                + "without a date that is sure: whether these came before the others or after them is not known.";
        if (days.Select(d => d.Day).Distinct().Count() < 2)
            return without;
        string which = days.Length > MostNames ? $"{Iso(days[0].Day)} to {Iso(days[^1].Day)}" : string.Join(", ", days.Select(d => $"{d.Name} {Iso(d.Day)}"));
        return $"The articles are of different days ({which}): the earlier ones cannot tell what came later.{(without is null ? "" : " " + without)}";
    }

    private static string Iso(DateOnly? day) => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
