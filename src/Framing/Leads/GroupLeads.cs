using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Leads;

/// <summary>
/// The leads of a corpus: differences of groups of articles that are sure and hold. Which names they choose, all names of one side counted
/// together; whose words they give; how much of what they write sounds bad.
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
    private readonly Dictionary<string, string> groupOf;
    private readonly Dictionary<string, byte[]> weights = new(StringComparer.Ordinal);

    private GroupLeads(Comparison comparison, CompareOptions options)
    {
        (this.comparison, this.options) = (comparison, options);
        documents = comparison.Profiles.ToDictionary(p => p.Document.Article.Id, p => p.Document, StringComparer.Ordinal);
        groupOf = comparison.Groups.SelectMany(g => g.DocIds.Select(id => (id, g.Name))).ToDictionary(p => p.id, p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>Whether a group has articles enough to speak of its habits.</summary>
    public static bool AreMany(Comparison comparison) => comparison.Groups.Count(g => g.DocIds.Length >= LeastArticles) > 1;

    /// <summary>The leads, most important first.</summary>
    public static ImmutableArray<Lead> Of(Comparison comparison, CompareOptions options)
    {
        if (comparison.Groups.Length > MostGroups)
            return [];
        GroupLeads leads = new(comparison, options);
        List<(Lead Lead, double Size)> rest = [.. GroupCounts.Of(comparison).SelectMany(leads.Of).OrderByDescending(l => Math.Round(l.Size, 6))
            .ThenBy(l => l.Lead.Sentence, StringComparer.Ordinal)];
        List<Lead> picked = [];
        while (picked.Count < Most && rest.Count > 0)
        {
            int next = Math.Max(0, rest.FindIndex(r => picked.Count >= Few || picked.Count(p => p.Kind == r.Lead.Kind) < MostOfKind));
            picked.Add(rest[next].Lead);
            rest.RemoveAt(next);
        }
        return [.. picked];
    }

    /// <summary>The surest and widest pair of groups in one count, where there is one.</summary>
    private IEnumerable<(Lead Lead, double Size)> Of(GroupCounts counts)
    {
        string[] names = [.. comparison.Groups.Select(g => g.Name)];
        int pairs = names.Length * (names.Length - 1) / 2;
        (Lead Lead, double Size)? widest = null;
        for (int a = 0; a < names.Length; a++)
        {
            for (int b = a + 1; b < names.Length; b++)
            {
                if (Gap(counts, names[a], names[b], pairs) is { } gap && (widest is null || gap.Sure > widest.Value.Size))
                    widest = (LeadOf(counts, gap), gap.Sure);
            }
        }
        return widest is { } found ? [found] : [];
    }

    private GroupGap? Gap(GroupCounts counts, string a, string b, int pairs)
    {
        GroupRow[] rowsA = RowsOf(counts, a), rowsB = RowsOf(counts, b);
        if (HasEvents(rowsA) && HasEvents(rowsB)
            && rowsA.Select(r => r.Event).Intersect(rowsB.Select(r => r.Event)).OfType<string>().ToHashSet(StringComparer.Ordinal) is { Count: >= LeastEvents } shared)
            (rowsA, rowsB) = ([.. rowsA.Where(r => shared.Contains(r.Event!))], [.. rowsB.Where(r => shared.Contains(r.Event!))]);
        if (!AreEnough(rowsA) || !AreEnough(rowsB))
            return null;
        GroupGap gap = new(a, b, rowsA, rowsB);
        if (gap.Size < LeastSize || !Holds(gap, r => r.Event) || !Holds(gap, r => r.Outlet))
            return null;
        double sure = SureOf(gap, pairs);
        return sure <= 0 ? null : (gap.Difference > 0 ? gap : new(b, a, rowsB, rowsA)) with { Sure = sure };
    }

    private GroupRow[] RowsOf(GroupCounts counts, string group) => [.. counts.Rows.Where(r => r.Denominator > 0 && groupOf.GetValueOrDefault(r.DocId) == group)
        .Select(r => r with { Event = documents[r.DocId].Article.Event, Outlet = comparison.By == "outlet" ? null : documents[r.DocId].Article.Outlet })];

    private static bool HasEvents(GroupRow[] rows) => rows.Any(r => r.Event is not null);

    private static bool AreEnough(GroupRow[] rows) => rows.Length >= LeastArticles && (!HasEvents(rows) || rows.Select(r => r.Event).Distinct().Count() >= LeastEvents);

    /// <summary>Whether half of the gap at least is left without any one event, or outlet.</summary>
    private static bool Holds(GroupGap gap, Func<GroupRow, string?> by) => gap.A.Concat(gap.B).Select(by).OfType<string>().Distinct().All(left =>
    {
        GroupGap rest = new(gap.NameA, gap.NameB, [.. gap.A.Where(r => by(r) != left)], [.. gap.B.Where(r => by(r) != left)]);
        return rest.Difference is var difference && difference / gap.Difference >= LeastLeft;
    });

    /// <summary>
    /// How much of the gap is sure: the bound next to zero of its interval, cautious over all pairs; 0 or less where that holds zero. Events are
    /// drawn where articles have them.
    /// </summary>
    private double SureOf(GroupGap gap, int pairs)
    {
        double[] a = Ratios(gap.A), b = Ratios(gap.B);
        int clusters = Math.Min(gap.A.Select(ClusterOf).Distinct().Count(), gap.B.Select(ClusterOf).Distinct().Count());
        if (Bootstrap.PercentileInterval([.. a.Select((value, r) => value - b[r])], clusters) is not { } interval)
            return 0;
        double stretch = Bootstrap.Stretch(clusters, 1 - (1 - Proportion.Level) / pairs);
        double low = gap.Difference - (gap.Difference - interval.Low) * stretch, high = gap.Difference + (interval.High - gap.Difference) * stretch;
        return Math.Max(low, -high);
    }

    private double[] Ratios(GroupRow[] rows)
    {
        long[] numerators = new long[options.Replicates], denominators = new long[options.Replicates];
        foreach (GroupRow row in rows)
        {
            string cluster = ClusterOf(row);
            if (!weights.TryGetValue(cluster, out byte[]? drawn))
                weights.Add(cluster, drawn = Bootstrap.Weights(options.Seed, cluster, options.Replicates));
            Bootstrap.Add(numerators, drawn, row.Numerator);
            Bootstrap.Add(denominators, drawn, row.Denominator);
        }
        return [.. numerators.Select((n, r) => (double)n / denominators[r])];
    }

    private static string ClusterOf(GroupRow row) => row.Event is { } name ? "event " + name : "article " + row.DocId;

    private Lead LeadOf(GroupCounts counts, GroupGap gap)
    {
        Evidence[] of(GroupRow[] rows) =>
            [.. rows.OrderBy(r => r.DocId, StringComparer.Ordinal).SelectMany(r => r.Places().Where(e => e.Counted).Take(1)).Take(MostPlaces / 2).Select(Sentence)];
        return new()
        {
            Kind = counts.Kind,
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
