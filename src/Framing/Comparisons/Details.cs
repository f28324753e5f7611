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

    private readonly Dictionary<string, ImmutableArray<Measurement>> byArticle = new(StringComparer.Ordinal);

    private Details()
    {
    }

    /// <summary>Measures each article once, by the measures whose layers it has.</summary>
    public static Details Of(ImmutableArray<Profile> profiles, ImmutableArray<IMeasure> measures, ParallelOptions parallelism)
    {
        var found = new ImmutableArray<Measurement>[profiles.Length];
        Parallel.For(0, found.Length, parallelism, i =>
        {
            Document document = profiles[i].Document;
            found[i] = [.. measures.Where(m => (m.Needs & ~document.Made) == 0).SelectMany(m => m.Measure(document))];
        });
        Details details = new();
        foreach ((int i, Profile profile) in profiles.Index())
            details.byArticle.Add(profile.Document.Article.Id, found[i]);
        return details;
    }

    /// <summary>
    /// The sums over the articles of each group, in order of key and group. What one group alone says of somebody is left out, since there is
    /// nothing to hold it against.
    /// </summary>
    public ImmutableArray<GroupMeasurement> In(ArticleFrame frame)
    {
        Dictionary<(MeasureKey Key, int Group), List<Measurement>> found = [];
        for (int article = 0; article < frame.Profiles.Length; article++)
        {
            foreach (Measurement measurement in byArticle[frame.Profiles[article].Document.Article.Id])
            {
                if (!found.TryGetValue((measurement.Key, frame.GroupOf[article]), out List<Measurement>? same))
                    found.Add((measurement.Key, frame.GroupOf[article]), same = []);
                same.Add(measurement);
            }
        }
        HashSet<(string, string?)> shared = [
            .. found.Keys.GroupBy(f => (f.Key.Name, f.Key[Target])).Where(g => g.Select(f => f.Group).Distinct().Count() > 1).Select(g => g.Key)];
        return
        [
            .. found.Where(f => f.Key.Key[Target] is not { } target || shared.Contains((f.Key.Key.Name, target)))
                .OrderBy(f => f.Key.Key).ThenBy(f => f.Key.Group)
                .Select(f => SumOf(f.Key.Key, frame.GroupNames[f.Key.Group], f.Value)),
        ];
    }

    private static GroupMeasurement SumOf(MeasureKey key, string group, List<Measurement> measurements) => new()
    {
        Key = key,
        Group = group,
        Unit = measurements[0].Unit,
        Noun = measurements[0].Noun,
        Numerator = measurements.Sum(m => m.Numerator),
        Denominator = measurements.Sum(m => m.Denominator),
        Passages = measurements.Sum(m => m.Passages),
        Method = new(IntervalKind.Listed),
        Evidence = [.. measurements.SelectMany(m => m.Evidence)],
    };
}
