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

    /// <summary>So many passages in common show one event where dates do not; and so many characters are an article's beginning.</summary>
    private const int LeastCommon = 2, Beginning = 600;

    private const double DaysOfMonth = 30.44;

    private const int LeastMonths = 60;

    private readonly IReadOnlyDictionary<string, DateOnly> days;
    private readonly bool isSpread;
    private readonly int gap;
    private readonly bool hasCommon, lacksBoth;

    /// <param name="tellers">The documents of each group that tells of the event.</param>
    /// <param name="days">The day of each article, where its date can mean but one.</param>
    /// <param name="points">What the articles tell in common.</param>
    /// <param name="isGrouped">Whether they were taken for one event by what they tell.</param>
    public EventDays(IReadOnlyList<IReadOnlyList<Document>> tellers, IReadOnlyDictionary<string, DateOnly> days, IReadOnlyList<StoryPoint> points, bool isGrouped = false)
    {
        this.days = days;
        int[][] each = [.. tellers.Select(t => t.Select(d => d.Article.Id).Where(days.ContainsKey).Select(id => days[id].DayNumber).ToArray()).Where(t => t.Length > 0)];
        isSpread = each.Length > 0 && each.Max(t => t.Max()) - each.Min(t => t.Min()) > Near;
        gap = each.SelectMany(a => each.Select(b => a.Min(x => b.Min(y => Math.Abs(x - y))))).DefaultIfEmpty().Max();
        Dictionary<string, int> tellerOf = tellers.SelectMany((t, i) => t.Select(d => (d.Article.Id, i))).ToDictionary(t => t.Id, t => t.i, StringComparer.Ordinal);
        Dictionary<string, Document> byId = tellers.SelectMany(t => t).ToDictionary(d => d.Article.Id, StringComparer.Ordinal);
        int TellersOf(IEnumerable<Passage> passages) =>
            passages.Select(told => tellerOf.GetValueOrDefault(told.DocId, -1)).Where(t => t >= 0).Distinct().Count();
        Passage[][] common = [.. points.Select(p => p.Passages.Where(told => told.IsSure).ToArray()).Where(p => TellersOf(p) > 1)];
        hasCommon = common.Length > 0;
        // Without dates and the user's word for it two reports on one affair look alike: then what begins both has to be the same.
        lacksBoth = isGrouped && tellers.Any(t => t.Any(d => !days.ContainsKey(d.Article.Id)))
            && (common.Length < LeastCommon || !common.Any(p => TellersOf(p.Where(told => byId.TryGetValue(told.DocId, out Document? d) && IsNews(d, told.Span))) > 1));
    }

    /// <summary>Whether a passage stands in the headline or the beginning of an article, which does not tell it of a year before.</summary>
    private static bool IsNews(Document document, TextSpan span) => (document.IsHeadline(span) || span.Field == Field.Text && span.Start < Beginning)
        && !IsPast(document, document.SentenceAt(span));

    /// <summary>"Last year", "last May": what another article may report as news.</summary>
    private static bool IsPast(Document document, TextSpan sentence)
    {
        ReadOnlySpan<Token> tokens = document.TokensIn(sentence);
        for (int i = 0; i + 1 < tokens.Length; i++)
        {
            if (document.Form(tokens[i]).Equals("last", StringComparison.OrdinalIgnoreCase) && LeadLists.LongTimes.ContainsAnyCase(document.Lemma(tokens[i + 1])))
                return true;
        }
        return false;
    }

    /// <summary>Whether two groups may report different events.</summary>
    public bool AreApart => gap > Far || !hasCommon || lacksBoth;

    /// <summary>" (3 May 2031)" where articles differ by more than a day and the day of this one is known; else nothing.</summary>
    public string Behind(Document document) => isSpread && days.TryGetValue(document.Article.Id, out DateOnly day)
        ? $" ({day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)})" : "";

    /// <summary>That they may report different events, and why; <see langword="null"/> where they do not.</summary>
    public string? Caution => !AreApart ? null
        : $"{MayDiffer}: {string.Join("; ", new[] { gap > Far ? Apart : null, !hasCommon ? Unlike : lacksBoth ? NoDates : null }.OfType<string>())}. "
            + "So nothing is said of what one alone tells or whom it alone quotes.";

    /// <summary>How the caution begins.</summary>
    public const string MayDiffer = "These articles may not report the same event";

    private const string Unlike = "no sentence of one surely tells what another tells";

    private const string NoDates = "not all have a date, and what begins one is not surely what begins another";

    /// <summary>Whether an article is of more than a day after all of others.</summary>
    public bool IsApart(Document document, IEnumerable<Document> others) => days.TryGetValue(document.Article.Id, out DateOnly day)
        && others.All(d => days.TryGetValue(d.Article.Id, out DateOnly own) && day.DayNumber - own.DayNumber > Near);

    private string Apart => gap < LeastMonths ? $"{gap} days apart" : $"{Math.Round(gap / DaysOfMonth, MidpointRounding.AwayFromZero)} months apart";
}
