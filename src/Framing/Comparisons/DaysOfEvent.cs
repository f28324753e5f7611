using System.Globalization;
using Framing.Language.Dates;

namespace Framing.Comparisons;

/// <summary>Tells that articles on one event are not of one day: what came later, the earlier ones cannot tell.</summary>
internal static class DaysOfEvent
{
    private const int MostNames = 5;

    /// <summary>The caution; <see langword="null"/> where the articles are of several events, of one day, or no day is sure.</summary>
    public static string? Caution(IEnumerable<Profile> profiles)
    {
        Article[] articles = [.. profiles.Where(p => p.Document.Skipped is null).Select(p => p.Document.Article)];
        if (articles.Length == 0 || articles[0].Event is not { } name || articles.Any(a => a.Event != name))
            return null;
        (string Name, DateOnly? Day)[] days = [.. articles.Select(a => (a.Outlet ?? a.Id, DateText.SureDay(a.Date))).Where(a => a.Item2 is not null).Distinct()
            .OrderBy(a => a.Item2).ThenBy(a => a.Item1, StringComparer.Ordinal)];
        if (days.Select(d => d.Day).Distinct().Count() < 2)
            return null;
        string which = days.Length > MostNames ? $"{Iso(days[0].Day)} to {Iso(days[^1].Day)}" : string.Join(", ", days.Select(d => $"{d.Name} {Iso(d.Day)}"));
        return $"The articles are of different days ({which}): what came later, the earlier ones cannot tell.";
    }

    private static string Iso(DateOnly? day) => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
