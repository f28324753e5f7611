using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>
/// What measures of single names and words find. It is added up group by group, without intervals and tests: there are far too many rows for
/// any of them to be told from chance.
/// </summary>
internal sealed class Details
{
    /// <summary>The dimension of those of whom something is said.</summary>
    private const string Target = "target";

    private readonly Dictionary<string, Profile> byArticle;

    /// <param name="found">The articles with what was found.</param>
    public Details(IEnumerable<Profile> found) => byArticle = found.ToDictionary(p => p.Document.Article.Id, StringComparer.Ordinal);

    /// <summary>Measures each article once, by the measures whose layers it has.</summary>
    public static Details Of(ImmutableArray<Profile> profiles, ImmutableArray<IMeasure> measures, ParallelOptions parallelism)
    {
        var found = new Profile[profiles.Length];
        Parallel.For(0, found.Length, parallelism, i => found[i] = new(profiles[i].Document, Of(profiles[i].Document, measures)));
        return new(found);
    }

    /// <summary>What the measures find in one article, each whose layers it has.</summary>
    public static ImmutableArray<Measurement> Of(Document document, ImmutableArray<IMeasure> measures) =>
        [.. measures.Where(m => (m.Needs & ~document.Made) == 0).SelectMany(m => m.Measure(document))];

    /// <summary>
    /// The sums over the articles of each group, in order of key and group. What one group alone says of somebody is left out, since there is
    /// nothing to hold it against.
    /// </summary>
    public ImmutableArray<GroupMeasurement> In(ArticleFrame frame)
    {
        Dictionary<(MeasureKey Key, int Group), Sum> found = [];
        ImmutableArray<Profile> profiles = [.. frame.Profiles.Select(profile => byArticle[profile.Document.Article.Id])];
        for (int article = 0; article < profiles.Length; article++)
        {
            foreach (MeasureHead head in profiles[article].Heads())
            {
                if (!found.TryGetValue((head.Kind.Key, frame.GroupOf[article]), out Sum? same))
                    found.Add((head.Kind.Key, frame.GroupOf[article]), same = new(head.Kind, profiles));
                same.Add(article, head);
            }
        }
        HashSet<(string, string?)> shared = [
            .. found.Keys.GroupBy(f => (f.Key.Name, f.Key[Target])).Where(g => g.Select(f => f.Group).Distinct().Count() > 1).Select(g => g.Key)];
        return
        [
            .. found.Where(f => f.Key.Key[Target] is not { } target || shared.Contains((f.Key.Key.Name, target)))
                .OrderBy(f => f.Key.Key).ThenBy(f => f.Key.Group)
                .Select(f => f.Value.In(frame.GroupNames[f.Key.Group])),
        ];
    }

    /// <summary>What the articles of a group add up to, and where each has its places.</summary>
    private sealed class Sum(MeasureKind kind, ImmutableArray<Profile> profiles)
    {
        private readonly LazyEvidence places = new(profiles);
        private Sums sums;

        public void Add(int article, MeasureHead head)
        {
            sums = new(sums.Numerator + head.Numerator, sums.Denominator + head.Denominator, sums.Passages + head.Passages);
            places.Add(article, head.At);
        }

        public GroupMeasurement In(string group) =>
            GroupFigures.Of(kind.Key, group, kind.Unit, kind.Noun, sums, (null, new(IntervalKind.Listed))) with { Places = places };
    }
}
