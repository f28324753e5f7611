using System.Collections.Immutable;
using System.Globalization;

namespace Framing.Reports.Content;

/// <summary>What a group of many articles is: its size, its events and its days.</summary>
/// <param name="Group">The group.</param>
/// <param name="Cells">Its figures, under <see cref="Corpus.Header"/>.</param>
internal sealed record CorpusRow(Outlet Group, ImmutableArray<string> Cells);

/// <summary>What is compared, where the articles are too many to be listed first.</summary>
internal sealed class Corpus
{
    private const int DateLength = 10;

    public Corpus(Report report)
    {
        Header = [Wording.Capital(report.GroupNoun), "Articles", "Events", "Words", "First day", "Last day"];
        Rows = [.. report.Everyone.Select(group => new CorpusRow(group, CellsOf(group)))];
        Elsewhere = !report.Articles.Where(article => article.Document.Article.Event is not null)
            .GroupBy(article => article.Document.Article.Event).Any(its => its.DistinctBy(article => article.Outlet).Skip(1).Any()) ? ""
            : $"What the articles on one event tell, each beside the others, stands on pages of events: write the report into a folder (-o FOLDER/ on the command "
                + "line). An event that several groups tell of has one there.";
        Heading = $"{Wording.Capital(Wording.Many(report.Articles.Length, "article"))} in {Wording.Many(report.Everyone.Length, "group")}";
    }

    /// <summary>How many there are.</summary>
    public string Heading { get; }

    /// <summary>Where it is told what the articles on one event tell, of which an overview has nothing; empty where no two groups report one.</summary>
    public string Elsewhere { get; }

    /// <summary>The names of the columns.</summary>
    public ImmutableArray<string> Header { get; }

    /// <summary>A row a group.</summary>
    public ImmutableArray<CorpusRow> Rows { get; }

    private static ImmutableArray<string> CellsOf(Outlet group)
    {
        string[] days = [.. group.Articles.Select(a => a.Document.Article.Date).OfType<string>().Select(Day).Where(day => day.Length > 0).Order(StringComparer.Ordinal)];
        int events = group.Articles.Select(a => a.Document.Article.Event).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return
        [
            Wording.Digits(group.Articles.Length), events == 0 ? "–" : Wording.Digits(events), Wording.Digits(group.Articles.Sum(a => (long)a.Words)),
            days.Length == 0 ? "–" : days[0], days.Length == 0 ? "–" : days[^1],
        ];
    }

    /// <summary>The day of an article, where its date begins as ISO 8601 has it.</summary>
    public static string Day(string date) =>
        date.Length >= DateLength && DateOnly.TryParseExact(date.AsSpan(0, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? date[..DateLength]
            : "";
}
