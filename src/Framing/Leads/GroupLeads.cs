using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>
/// The leads of a corpus: differences of groups of articles that are sure, also without any one event or outlet. Which names they choose, all names of
/// one side counted together; whose words they give; how much of what they write sounds bad.
/// </summary>
internal sealed class GroupLeads
{
    /// <summary>Fewer articles or events on either side are texts and no habit.</summary>
    private const int LeastArticles = 10, LeastEvents = 5;

    /// <summary>More groups than these make more pairs than a reader can hold.</summary>
    private const int MostGroups = 12;

    private const int Most = 10, MostOfKind = 2, Few = 6, MostPlaces = 4;

    /// <summary>What is left of a gap without any one event or outlet has to be so much of it.</summary>
    private const double LeastLeft = 0.5;

    /// <summary>Smaller gaps between shares are not worth saying (Cohen's h).</summary>
    private const double LeastSize = 0.2;

    private readonly Comparison comparison;
    private readonly CompareOptions options;
    private readonly Dictionary<string, Document> documents;
    private readonly Dictionary<string, string> groupOf, eventOf;
    private readonly bool hasEvents;
    private readonly Dictionary<string, byte[]> weights = new(StringComparer.Ordinal);

    private GroupLeads(Comparison comparison, CompareOptions options)
    {
        (this.comparison, this.options) = (comparison, options);
        documents = comparison.Profiles.ToDictionary(p => p.Document.Article.Id, p => p.Document, StringComparer.Ordinal);
        groupOf = comparison.Groups.SelectMany(g => g.DocIds.Select(id => (id, g.Name))).ToDictionary(p => p.id, p => p.Name, StringComparer.Ordinal);
        eventOf = comparison.Events.SelectMany(e => e.DocIds.Select(id => (id, e.Name))).ToDictionary(p => p.id, p => p.Name, StringComparer.Ordinal);
        hasEvents = comparison.Profiles.Any(p => p.Document.Article.Event is not null);
    }

    /// <summary>Whether a group has articles enough to speak of its habits.</summary>
    public static bool AreMany(Comparison comparison) => comparison.Groups.Count(g => g.DocIds.Length >= LeastArticles) > 1;

    /// <summary>The leads, most important first.</summary>
    public static ImmutableArray<Lead> Of(Comparison comparison, CompareOptions options) => [.. Found(comparison, options).Select(f => f.Lead)];

    /// <summary>The leads with the gaps that they tell.</summary>
    public static ImmutableArray<FoundGap> Found(Comparison comparison, CompareOptions options)
    {
        GroupLeads leads = new(comparison, options);
        List<FoundGap> rest = [.. GroupCounts.Of(comparison).Select(leads.Widest).OfType<FoundGap>().OrderByDescending(f => Math.Round(f.Gap.Sure, 6))
            .ThenBy(f => f.Lead.Sentence, StringComparer.Ordinal)];
        List<FoundGap> picked = [];
        while (picked.Count < Most && rest.Count > 0)
        {
            int next = Math.Max(0, rest.FindIndex(r => picked.Count >= Few || picked.Count(p => p.Lead.Kind == r.Lead.Kind) < MostOfKind));
            picked.Add(rest[next]);
            rest.RemoveAt(next);
        }
        return [.. picked];
    }

    /// <summary>The surest pair of groups in one count, where there is one.</summary>
    private FoundGap? Widest(GroupCounts counts)
    {
        // Of many groups those with the most articles: picked by their size, and not by what they say.
        string[] names = [.. comparison.Groups.OrderByDescending(g => g.DocIds.Length).ThenBy(g => g.Name, StringComparer.Ordinal).Take(MostGroups).Select(g => g.Name)
            .Order(StringComparer.Ordinal)];
        int pairs = names.Length * (names.Length - 1) / 2;
        GroupGap? widest = null;
        for (int a = 0; a < names.Length; a++)
        {
            for (int b = a + 1; b < names.Length; b++)
            {
                if (Gap(counts, names[a], names[b], pairs) is { } gap && (widest is null || gap.Sure > widest.Sure))
                    widest = gap;
            }
        }
        return widest is null ? null : new(LeadOf(counts, widest), widest);
    }

    private GroupGap? Gap(GroupCounts counts, string a, string b, int pairs)
    {
        GroupRow[] rowsA = RowsOf(counts, a), rowsB = RowsOf(counts, b);
        if (hasEvents
            && rowsA.Select(r => r.Event).Intersect(rowsB.Select(r => r.Event)).OfType<string>().ToHashSet(StringComparer.Ordinal) is { Count: >= LeastEvents } shared)
            (rowsA, rowsB) = ([.. rowsA.Where(r => shared.Contains(r.Event!))], [.. rowsB.Where(r => shared.Contains(r.Event!))]);
        if (!AreEnough(rowsA) || !AreEnough(rowsB))
            return null;
        GroupGap gap = new(a, b, rowsA, rowsB);
        if (gap.Size < LeastSize || !Holds(gap, r => r.Event) || !Holds(gap, r => r.Outlet))
            return null;
        SureGap sureGap = new(gap, options, pairs, weights);
        double sure = sureGap.OfAll();
        if (sure > 0)
            sure = Math.Min(sure, Math.Min(sureGap.OfRest(r => r.Event), sureGap.OfRest(r => r.Outlet)));
        return sure <= 0 ? null : (gap.Difference > 0 ? gap : new(b, a, rowsB, rowsA)) with { Sure = sure };
    }

    private GroupRow[] RowsOf(GroupCounts counts, string group) => [.. counts.Rows.Where(r => r.Denominator > 0 && groupOf.GetValueOrDefault(r.DocId) == group)
        .Select(r => r with { Event = eventOf.GetValueOrDefault(r.DocId), Outlet = comparison.By == "outlet" ? null : documents[r.DocId].Article.Outlet })];

    private static bool AreEnough(GroupRow[] rows) => rows.Length >= LeastArticles && rows.Select(r => r.Event).Distinct().Count() >= LeastEvents;

    /// <summary>Whether half of the gap at least is left without any one event, or outlet.</summary>
    private static bool Holds(GroupGap gap, Func<GroupRow, string?> by) => gap.Without(by).All(w => w.Left / gap.Difference >= LeastLeft);

    private Lead LeadOf(GroupCounts counts, GroupGap gap)
    {
        Evidence[] of(GroupRow[] rows) =>
            [.. rows.OrderBy(r => r.DocId, StringComparer.Ordinal).SelectMany(r => r.Places().Where(e => e.Counted).Take(1)).Take(MostPlaces / 2).Select(Sentence)];
        return new()
        {
            Kind = counts.Kind,
            Counted = counts.Key,
            Outlets = [gap.NameA, gap.NameB],
            Sentence = LeadWords.Group(counts, comparison.By, (gap.NameA, gap.SumA), (gap.NameB, gap.SumB), NamesIn(counts, gap)),
            Evidence = [.. of(gap.A), .. of(gap.B)],
        };
    }

    /// <summary>The names that are counted together, as they stand, the commonest first.</summary>
    private string[] NamesIn(GroupCounts counts, GroupGap gap) => counts.Kind != LeadKind.WordChoice ? [] :
    [
        .. gap.A.Concat(gap.B).SelectMany(r => r.Places().Where(e => e.Counted)).GroupBy(e => documents[e.DocId][e.Span].ToString().ToLowerInvariant())
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(2)
                .Select(g => LeadWords.Quoted(documents[g.First().DocId], g.First().Span)),
    ];

    private Evidence Sentence(Evidence place)
    {
        Document document = documents[place.DocId];
        return place with { Span = Place.Around(document, document.SentenceAt(place.Span), place.Span) };
    }
}

/// <summary>A lead of groups, with the gap that it tells.</summary>
internal sealed record FoundGap(Lead Lead, GroupGap Gap);
