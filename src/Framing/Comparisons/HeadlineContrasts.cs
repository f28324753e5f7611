using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>
/// Holds headlines against the narrator of the bodies beneath them, group by group and over all. Both sides come from the same articles, so
/// a resampling draws them together, and the test exchanges them inside an article (inside an event where events repeat).
/// </summary>
internal sealed class HeadlineContrasts(ArticleFrame frame, Resampling resampling, CompareOptions options, DifferenceStatements statements)
{
    private readonly Exchanges exchanges = new(frame, resampling, options);
    private readonly DifferenceIntervals intervals = new(resampling);

    /// <summary>Every contrast, in order of key and group; that of all articles together last, where there are several groups.</summary>
    public ImmutableArray<HeadlineContrast> All()
    {
        var measures = HeadlinePairs.Collect(frame);
        var byMeasure = new ImmutableArray<HeadlineContrast>[measures.Length];
        Parallel.For(0, measures.Length, options.Parallelism, i => byMeasure[i] = Of(measures[i].Key, measures[i].Pairs));
        HeadlineContrast[] all = [.. byMeasure.SelectMany(m => m)];
        ImmutableArray<double?> adjusted = MultipleTesting.BenjaminiHochberg([.. all.Select(c => c.Contrast.P)]);
        return [.. all.Select((headlines, i) => headlines with { Contrast = headlines.Contrast with { PAdjusted = adjusted[i] } })];
    }

    private ImmutableArray<HeadlineContrast> Of(MeasureKey key, ImmutableArray<HeadlinePair> pairs)
    {
        IGrouping<int, HeadlinePair>[] groups = [.. pairs.GroupBy(p => frame.GroupOf[p.Article]).OrderBy(g => g.Key)];
        IEnumerable<HeadlineContrast> found = groups.Select(g => Of(key, frame.GroupNames[g.Key], [.. g]));
        return [.. groups.Length == 1 ? found : found.Append(Of(key, "", pairs))];
    }

    private HeadlineContrast Of(MeasureKey key, string group, ImmutableArray<HeadlinePair> pairs)
    {
        Row[] headlines = Rows(pairs, p => p.Headline), bodies = Rows(pairs, p => p.Body);
        DrawnUnits units = resampling.UnitsOf(headlines);
        Contrast contrast = new()
        {
            Key = key,
            A = Figure(key, group, pairs[0].Headline.Kind, headlines, units),
            B = Figure(key, group, pairs[0].Body.Kind, bodies, units),
            Method = new(IntervalKind.TooFew),
        };
        Draft draft = intervals.Of(
            contrast, headlines, bodies, units,
            method => method with { IsPaired = method.Kind == IntervalKind.Bootstrap },
            () => exchanges.Inside(contrast.A.Unit, headlines, bodies, units.ByEvent));
        contrast = draft.Contrast with { Interval = draft.IntervalAt?.Invoke(Proportion.Level) };
        return new() { Group = group, Articles = pairs.Length, Contrast = contrast with { Statement = statements.OfHeadlines(contrast, pairs.Length) } };
    }

    private GroupMeasurement Figure(MeasureKey key, string group, MeasureKind kind, Row[] rows, DrawnUnits units)
    {
        Sums sums = Sums.Of(rows);
        var interval = GroupFigures.IntervalOf(kind.Unit, kind.Noun, sums, units, () => resampling.Ratios(rows, units.ByEvent));
        return GroupFigures.Of(key, group, kind.Unit, kind.Noun, sums, interval) with
        {
            Places = new(frame.Profiles, rows.Select(row => (row.Article, row.At))),
        };
    }

    private static Row[] Rows(ImmutableArray<HeadlinePair> pairs, Func<HeadlinePair, MeasureHead> side) => [.. pairs.Select(p => Row.Of(p.Article, side(p)))];
}
