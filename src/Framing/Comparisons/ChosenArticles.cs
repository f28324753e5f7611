using System.Collections.Immutable;
using Framing.Alignment;
using Framing.Language.Dates;
using Framing.Leads;

namespace Framing.Comparisons;

/// <summary>
/// Which of the given articles are compared, and on which events: what the options leave out is left out, and articles of which none names its event
/// are grouped. One place for articles and for profiles of them, so that what a manifest records holds for both.
/// </summary>
internal sealed class ChosenArticles
{
    private readonly ImmutableArray<Reprint> reprints;
    private readonly string? dropped, copied;
    private readonly ImmutableArray<string> ofDates = [];
    private readonly CompareOptions options;

    private ChosenArticles(ImmutableArray<Article> given, CompareOptions options)
    {
        this.options = options;
        Places = [.. Enumerable.Range(0, given.Length)];
        if (options.Agency == AgencyCounting.Drop && (dropped = Cautions.OfAgencies(given, options.Agency)) is not null)
        {
            Places = [.. Places.Where(i => !given[i].IsAgencyCopy)];
            if (Places.IsEmpty)
                throw new InputException("Every article prints a news agency’s words, by its credit, and those are left out: nothing is left to compare. Keep them.");
        }
        ImmutableArray<Article> kept = [.. Places.Select(i => given[i])];
        ImmutableArray<ImmutableArray<int>> copies = CorpusCopies.Of(kept, options.Parallelism);
        reprints = [.. copies.Select(text => new Reprint([.. text.Select(i => kept[i].Id)]))];
        copied = Cautions.OfCopies(copies, kept, options.Copies);
        if (options.Copies == CopyCounting.Once)
        {
            HashSet<int> again = [.. copies.SelectMany(text => text.Skip(1))];
            Places = [.. Places.Where((_, i) => !again.Contains(i))];
            kept = [.. Places.Select(i => given[i])];
        }
        ArticleFrame.ThrowUnlessComparable(kept, options.By);
        Periods.ThrowUnlessDated(kept, options.Over);
        Articles = kept;
        if (options.GroupEvents && Grouped(kept) is { } grouped)
            (Articles, AreGrouped, ofDates) = (grouped, true, EventGrouping.DateCautions(kept));
    }

    /// <summary>Those of the given articles that are compared, by their places, in order.</summary>
    public ImmutableArray<int> Places { get; }

    /// <summary>The articles at these places, each with its event.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>Whether the events are not the input's.</summary>
    public bool AreGrouped { get; }

    /// <exception cref="InputException">There is nothing to compare, whatever the texts say.</exception>
    public static ChosenArticles Of(ImmutableArray<Article> given, CompareOptions options) => new(given, options);

    /// <summary>The options of an analyzer, for the manifest, with what was done here beside what was asked for.</summary>
    public ImmutableSortedDictionary<string, string> Recorded(ImmutableSortedDictionary<string, string> analyzer) =>
        AreGrouped ? analyzer.Add("events", "grouped") : analyzer;

    /// <summary>The comparison of these articles with what is to be known of how they were chosen.</summary>
    public Comparison Told(Comparison comparison) => comparison with
    {
        Reprints = reprints,
        Cautions =
        [
            .. comparison.Cautions,
            .. dropped is null ? Array.Empty<string>() : [dropped],
            // Of a few articles each pair is told on its event.
            .. copied is not null && (comparison.IsLarge || options.Copies == CopyCounting.Once) ? [copied] : Array.Empty<string>(),
            .. AreGrouped ? OfGrouped(comparison) : [],
        ],
    };

    private IEnumerable<string> OfGrouped(Comparison comparison)
    {
        int events = comparison.Events.Length;
        // That they may report two says it already, and more.
        if (comparison.Cautions.Any(c => c.StartsWith(EventDays.MayDiffer, StringComparison.Ordinal)))
            return ofDates.Except(comparison.Cautions);
        string into = events == 1 ? "taken to report one event" : $"grouped into {Wording.Digits(events)} events";
        string by = Articles.All(a => DateText.SureDay(a.Date) is not null) ? "content and date" : Articles.All(a => DateText.SureDay(a.Date) is null) ? "content"
            : "content, and by date where they have one";
        return [.. ofDates.Except(comparison.Cautions),
            $"Nobody said which articles report the same event; they were {into} by {by}: check whether they belong together."];
    }

    /// <summary>The articles with events by content and date; <see langword="null"/> where one names an event or no two are on one.</summary>
    private static ImmutableArray<Article>? Grouped(ImmutableArray<Article> articles)
    {
        if (articles.Any(a => a.Event is not null))
            return null;
        ImmutableArray<KeyValuePair<string, string>> events = EventGrouping.Of(articles);
        return events.Select(e => e.Value).Distinct().Count() == events.Length
            ? null
            : [.. articles.Select((article, i) => article with { Event = events[i].Value })];
    }
}
