using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>
/// Makes the differences between groups. Where articles carry events and two groups share some, the difference is within those events:
/// only their articles count, whole events are drawn, and outlets change places inside events only.
/// </summary>
internal sealed class Contrasts(ArticleFrame frame, Resampling resampling, GroupFigures figures, DifferenceStatements statements, CompareOptions options)
{
    /// <summary>Up to how many groups every pair has its row.</summary>
    private const int MostGroups = 12;

    private readonly Exchanges exchanges = new(frame, resampling, options);
    private readonly RareWords rareWords = new(resampling);
    private readonly bool hasEvents = frame.EventNames.Length > 0;

    /// <summary>
    /// The contrast of every pair of groups that both have something to measure, in order of group. Of more groups than a reader can hold
    /// against each other only the pairs that say something: sixty groups make 1,770 pairs, most of which are too small for a difference.
    /// </summary>
    public ImmutableArray<Contrast> Of(MeasureRows measure, ImmutableArray<GroupMeasurement> groups)
    {
        List<Draft> drafts = [];
        for (int a = 0; a < groups.Length; a++)
        {
            for (int b = a + 1; b < groups.Length; b++)
            {
                if (groups[a].Denominator > 0 && groups[b].Denominator > 0 && (groups.Length <= MostGroups || !IsNone(groups[a]) || !IsNone(groups[b])))
                    drafts.Add(Of(measure, groups, a, b));
            }
        }
        if (groups.Length > MostGroups)
            drafts = WithoutTooFew(drafts);
        int pairs = drafts.Count(d => d.Contrast.Difference is not null);
        Contrast? widest = drafts.Select(d => d.Contrast).Where(c => c.Difference is not null).MaxBy(c => Math.Abs(c.Difference!.Value));
        return [.. drafts.Select(draft => Finish(draft, pairs, ReferenceEquals(draft.Contrast, widest)))];
    }

    private static bool IsNone(GroupMeasurement figure) => figure.Unit != MeasureUnit.Mean && figure.Numerator == 0;

    /// <summary>Those with a difference, and of the others the one whose counts lie farthest apart for their number.</summary>
    private static List<Draft> WithoutTooFew(List<Draft> drafts)
    {
        Contrast? widest = drafts.Select(d => d.Contrast).Where(c => c.Difference is null && Math.Min(c.A.Denominator, c.B.Denominator) > 1).MaxBy(Gap.Weighed);
        return [.. drafts.Where(d => d.Contrast.Difference is not null || ReferenceEquals(d.Contrast, widest))];
    }

    private Draft Of(MeasureRows measure, ImmutableArray<GroupMeasurement> groups, int groupA, int groupB)
    {
        Row[] rowsA = [.. measure.ByGroup[groupA]], rowsB = [.. measure.ByGroup[groupB]];
        HashSet<int> shared = [.. Events(rowsA)];
        shared.IntersectWith(Events(rowsB));
        GroupMeasurement a = groups[groupA], b = groups[groupB];
        if (shared.Count > 0)
        {
            a = Within(measure, groupA, ref rowsA, shared, a);
            b = Within(measure, groupB, ref rowsB, shared, b);
        }
        Contrast contrast = new() { Key = measure.Key, A = a, B = b, SharedEvents = shared.Count, Articles = (rowsA.Length, rowsB.Length), Method = new(IntervalKind.TooFew) };
        if (TooFew(a) || TooFew(b))
            return new(contrast);
        contrast = contrast with { Difference = a.Value - b.Value };
        if (measure.Unit == MeasureUnit.Count)
            return new(contrast with { Method = new(IntervalKind.Count) });
        if (measure.Unit == MeasureUnit.Share)
            contrast = WithEffect(contrast);
        return Tested(measure, contrast, rowsA, rowsB);
    }

    /// <summary>The group's measurement on shared events; the same object where that is all of it.</summary>
    private GroupMeasurement Within(MeasureRows measure, int group, ref Row[] rows, HashSet<int> shared, GroupMeasurement whole)
    {
        Row[] kept = [.. rows.Where(r => shared.Contains(frame.EventOf[r.Article]))];
        if (kept.Length == rows.Length)
            return whole;
        rows = kept;
        return figures.Of(measure, group, kept, []);
    }

    private Draft Tested(MeasureRows measure, Contrast contrast, Row[] rowsA, Row[] rowsB)
    {
        if (SmallSample.IsFewPassages(measure.Unit, measure.Noun, Math.Min(contrast.A.Passages, contrast.B.Passages)))
            return new(contrast with { Method = new(IntervalKind.TooFewPassages) });
        bool paired = contrast.SharedEvents > 0;
        Units units = resampling.UnitsOf(rowsA, rowsB, paired);
        if (units.AreFew)
            return WithinText(measure, contrast);
        contrast = contrast with { P = exchanges.Between(measure.Unit, rowsA, rowsB, units, paired) };
        if (measure.Unit == MeasureUnit.Share && (Sums.Of(rowsA).IsAtEdge || Sums.Of(rowsB).IsAtEdge))
            return OverUnits();
        double[] ratiosA = resampling.Ratios(rowsA, units.ByEvent), ratiosB = resampling.Ratios(rowsB, units.ByEvent);
        for (int r = 0; r < ratiosA.Length; r++)
            ratiosA[r] -= ratiosB[r];
        return GroupFigures.Scaled(measure.Unit, Bootstrap.PercentileInterval(ratiosA, units.Count)) switch
        {
            null => new(contrast with { P = null }),
            { } found when found.Low < found.High => new(
                contrast with { Method = Method(IntervalKind.Bootstrap) with { IsPaired = paired && units.ByEvent } },
                level => Stretched(measure.Unit, contrast.Difference!.Value, found, Bootstrap.Stretch(units.Count, level))),
            _ when measure.Unit == MeasureUnit.Share => OverUnits(),
            _ => new(contrast with { Method = units.Method(IntervalKind.NothingDiffers) }),
        };

        IntervalMethod Method(IntervalKind kind) => units.Method(kind) with { IsSubjectOpen = !paired };

        // Shares that no resampling moves. Units as single choices: as careful as if all mentions of one were the same.
        Draft OverUnits()
        {
            if (rareWords.Difference(measure.Noun, rowsA, rowsB, units) is { } rare)
                return new(contrast with { Method = Method(IntervalKind.RareWords) }, rare);
            int m = resampling.Clusters(rowsA, units.ByEvent), n = resampling.Clusters(rowsB, units.ByEvent);
            double x = m * contrast.A.Value!.Value, y = n * contrast.B.Value!.Value;
            return new(contrast with { Method = Method(IntervalKind.Newcombe) }, level => Proportion.NewcombeDifference(x, m, y, n, level));
        }
    }

    private Draft WithinText(MeasureRows measure, Contrast contrast)
    {
        if (measure.Unit == MeasureUnit.Mean)
            return new(contrast with { Method = new(IntervalKind.TooFewArticles) });
        Sums a = new(contrast.A.Numerator, contrast.A.Denominator, contrast.A.Passages);
        Sums b = new(contrast.B.Numerator, contrast.B.Denominator, contrast.B.Passages);
        bool areSingle = measure.Noun != "words" && a.Passages == a.Denominator && b.Passages == b.Denominator;
        int toErase = areSingle ? Proportion.LabelsToErase(a.Numerator, a.Denominator, b.Numerator, b.Denominator) : 0;
        contrast = contrast with
        {
            LabelsToErase = toErase > 0 ? toErase : null,
            Method = new(IntervalKind.Newcombe) { IsSubjectOpen = hasEvents && contrast.SharedEvents == 0 },
        };
        return new(contrast, level => Proportion.NewcombeDifference(a.Successes, a.Trials, b.Successes, b.Trials, level));
    }

    private Contrast Finish(Draft draft, int pairs, bool isWidest)
    {
        Contrast contrast = draft.Contrast with
        {
            Interval = draft.IntervalAt?.Invoke(Proportion.Level),
            CautiousInterval = draft.IntervalAt?.Invoke(MultipleTesting.BonferroniLevel(Proportion.Level, pairs)),
        };
        return contrast with { Statement = statements.Of(contrast, pairs, isWidest) };
    }

    /// <summary>A bootstrap interval stretched on each side, for another level.</summary>
    private static Interval Stretched(MeasureUnit unit, double difference, Interval interval, double stretch)
    {
        double low = difference - stretch * (difference - interval.Low), high = difference + stretch * (interval.High - difference);
        return unit == MeasureUnit.Share ? new(Math.Max(-1, low), Math.Min(1, high)) : new(low, high);
    }

    /// <summary>Adds the effect sizes of two shares.</summary>
    internal static Contrast WithEffect(Contrast contrast) => contrast with
    {
        EffectSize = Proportion.CohensH(contrast.A.Value!.Value, contrast.B.Value!.Value),
        OddsRatio = Proportion.OddsRatio(contrast.A.Numerator, contrast.A.Denominator, contrast.B.Numerator, contrast.B.Denominator),
    };

    /// <summary>Whether a side is too small for a difference.</summary>
    internal static bool TooFew(GroupMeasurement figure) =>
        figure.Unit != MeasureUnit.Count && (figure.Denominator < SmallSample.Least || figure.Passages < SmallSample.Least);

    private IEnumerable<int> Events(Row[] rows) => rows.Select(r => frame.EventOf[r.Article]).Where(e => e >= 0);

    /// <summary>A contrast and how its interval at a level is made; without one it has none.</summary>
    private readonly record struct Draft(Contrast Contrast, Func<double, Interval>? IntervalAt = null);
}
