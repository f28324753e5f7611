using System.Collections.Immutable;
using System.Globalization;
using Framing.Language.Dates;

namespace Framing.Comparisons;

/// <summary>The same measures period by period, from the first that has an article to the last; one between without articles is there and empty.</summary>
internal static class Periods
{
    /// <summary>More can neither be read nor drawn.</summary>
    private const int Most = 1000;

    /// <summary>The figures of each period, in order of time, and what is to be known of dates.</summary>
    /// <exception cref="InputException">No article has a day that can be read, or there are too many periods.</exception>
    public static (ImmutableArray<PeriodFigures> Periods, ImmutableArray<string> Cautions) Of(ArticleFrame frame, CompareOptions options)
    {
        if (options.Over == Period.None)
            return ([], []);
        DateColumn dates = DatesOf(frame.Profiles.Select(profile => profile.Document.Article));
        ILookup<DateOnly?, Profile> byPeriod = frame.Profiles.ToLookup(
            profile => dates.Day(profile.Document.Article.Origin, profile.Document.Article.Date) is { } day ? FirstDay(options.Over, day) : (DateOnly?)null);
        DateOnly[] days = [.. byPeriod.Select(period => period.Key).OfType<DateOnly>().Order()];
        if (days.Length == 0)
            throw Undated();
        List<DateOnly> all = [];
        for (DateOnly first = days[0]; first <= days[^1]; first = Next(options.Over, first))
        {
            all.Add(first);
            if (all.Count > Most)
                throw new InputException(
                    $"The articles are of more than {Most} periods, from {NameOf(Period.Day, days[0])} to {NameOf(Period.Day, days[^1])}. Choose a longer one, such as a year.");
        }
        var figures = new PeriodFigures[all.Count];
        Parallel.For(0, figures.Length, options.Parallelism, i => figures[i] = FiguresOf(frame, all[i], [.. byPeriod[all[i]]], options));
        int undated = byPeriod[null].Count();
        string[] without = undated == 0 ? [] : [$"{Wording.Counted(undated, "article")} without a date that can be read {(undated == 1 ? "is" : "are")} in no period."];
        return ([.. figures], [.. dates.Cautions(), .. without]);
    }

    /// <summary>Refuses articles of which none can be in a period, before anything else is made of them.</summary>
    public static void ThrowUnlessDated(ImmutableArray<Article> articles, Period over)
    {
        if (over == Period.None)
            return;
        DateColumn dates = DatesOf(articles);
        if (articles.All(article => dates.Day(article.Origin, article.Date) is null))
            throw Undated();
    }

    /// <summary>The name of a period, by its first day.</summary>
    public static string NameOf(Period period, DateOnly first) => period switch
    {
        Period.Day => first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Period.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(first)}-W{ISOWeek.GetWeekOfYear(first):00}"),
        Period.Month => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => first.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    private static DateColumn DatesOf(IEnumerable<Article> articles)
    {
        DateColumn dates = new();
        foreach (Article article in articles)
            dates.Add(article.Origin, article.Id, article.Date);
        return dates;
    }

    private static InputException Undated() => new("No article has a date that can be read, so nothing can be shown over time. Give dates such as 2017-01-27.");

    private static PeriodFigures FiguresOf(ArticleFrame frame, DateOnly first, ImmutableArray<Profile> some, CompareOptions options)
    {
        string name = NameOf(options.Over, first);
        if (some.IsEmpty)
            return new(name, first, [], []);
        ArticleFrame part = frame.Of(some);
        GroupFigures figures = new(part, new Resampling(part, options));
        ImmutableArray<GroupMeasurement> measures = [.. MeasureRows.Collect(part).SelectMany(rows => figures.Of(rows))
            .Where(measure => measure.Denominator > 0).Select(measure => measure with { Evidence = [] })];
        IEnumerable<ArticleGroup> groups = part.GroupNames.Select((group, g) =>
            new ArticleGroup(group, [.. part.Profiles.Where((_, i) => part.GroupOf[i] == g).Select(p => p.Document.Article.Id)]));
        return new(name, first, [.. groups], measures);
    }

    private static DateOnly FirstDay(Period period, DateOnly day) => period switch
    {
        Period.Day => day,
        Period.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        Period.Month => new(day.Year, day.Month, 1),
        _ => new(day.Year, 1, 1),
    };

    private static DateOnly Next(Period period, DateOnly first) => period switch
    {
        Period.Day => first.AddDays(1),
        Period.Week => first.AddDays(7),
        Period.Month => first.AddMonths(1),
        _ => first.AddYears(1),
    };
}
