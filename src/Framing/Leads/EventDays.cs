using System.Globalization;

namespace Framing.Leads;

/// <summary>
/// How far apart in time the articles on an event are. Where they differ by days, headlines and first sentences need their dates; where they lie weeks apart, or
/// have nothing in common, they may report two events, and what one leaves out says nothing.
/// </summary>
internal sealed class EventDays
{
    /// <summary>More days between two articles are told beside what each writes first; after more it may be another event.</summary>
    private const int Near = 1, Far = 21;

    private const double DaysOfMonth = 30.44;

    private const int LeastMonths = 60;

    private readonly IReadOnlyDictionary<string, DateOnly> days;
    private readonly bool isSpread;
    private readonly int gap;
    private readonly bool hasCommon;

    /// <param name="tellers">The documents of each group that tells of the event.</param>
    /// <param name="days">The day of each article, where its date can mean but one.</param>
    /// <param name="points">What the articles tell in common.</param>
    public EventDays(IReadOnlyList<IReadOnlyList<Document>> tellers, IReadOnlyDictionary<string, DateOnly> days, IReadOnlyList<StoryPoint> points)
    {
        this.days = days;
        int[][] each = [.. tellers.Select(t => t.Select(d => d.Article.Id).Where(days.ContainsKey).Select(id => days[id].DayNumber).ToArray()).Where(t => t.Length > 0)];
        isSpread = each.Length > 0 && each.Max(t => t.Max()) - each.Min(t => t.Min()) > Near;
        gap = each.SelectMany(a => each.Select(b => a.Min(x => b.Min(y => Math.Abs(x - y))))).DefaultIfEmpty().Max();
        Dictionary<string, int> tellerOf = tellers.SelectMany((t, i) => t.Select(d => (d.Article.Id, i))).ToDictionary(t => t.Id, t => t.i, StringComparer.Ordinal);
        hasCommon = points.Any(p => p.Passages.Where(told => told.IsSure)
            .Select(told => tellerOf.GetValueOrDefault(told.DocId, -1)).Where(t => t >= 0).Distinct().Skip(1).Any());
    }

    /// <summary>Whether two groups may report different events.</summary>
    public bool AreApart => gap > Far || !hasCommon;

    /// <summary>" (3 May 2031)" where articles differ by more than a day and the day of this one is known; else nothing.</summary>
    public string Behind(Document document) => isSpread && days.TryGetValue(document.Article.Id, out DateOnly day)
        ? $" ({day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)})" : "";

    /// <summary>That they may report different events, and why; <see langword="null"/> where they do not.</summary>
    public string? Caution => !AreApart ? null
        : $"These articles may not report the same event: {string.Join("; ", new[] { gap > Far ? Apart : null, hasCommon ? null : Unlike }.OfType<string>())}. "
            + "So nothing is said of what one alone tells or whom it alone quotes.";

    private const string Unlike = "no sentence of one surely tells what another tells";

    private string Apart => gap < LeastMonths ? $"{gap} days apart" : $"{Math.Round(gap / DaysOfMonth, MidpointRounding.AwayFromZero)} months apart";
}
