using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>
/// Makes the differences between groups. Where articles carry events and two groups share some, the difference is within those events:
/// only their articles count, whole events are drawn, and outlets change places inside events only.
/// </summary>
internal sealed class Contrasts(ArticleFrame frame, Resampling resampling, GroupFigures figures, ContrastSentence sentences, CompareOptions options)
{
    private readonly bool hasEvents = frame.EventNames.Length > 0;

    /// <summary>The contrast of every pair of groups that both have something to measure, in order of group.</summary>
    public ImmutableArray<Contrast> Of(MeasureRows measure, ImmutableArray<GroupMeasurement> groups)
    {
        List<Draft> drafts = [];
        for (int a = 0; a < groups.Length; a++)
        {
            for (int b = a + 1; b < groups.Length; b++)
            {
                if (groups[a].Denominator > 0 && groups[b].Denominator > 0)
                    drafts.Add(Of(measure, groups, a, b));
            }
        }
        int pairs = drafts.Count(d => d.Contrast.Difference is not null);
        Contrast? widest = drafts.Select(d => d.Contrast).Where(c => c.Difference is not null).MaxBy(c => Math.Abs(c.Difference!.Value));
        return [.. drafts.Select(draft => Finish(draft, pairs, ReferenceEquals(draft.Contrast, widest)))];
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
        Contrast contrast = new() { Key = measure.Key, A = a, B = b, SharedEvents = shared.Count, Method = "", Sentence = "" };
        if (TooFew(a) || TooFew(b))
            return new(contrast with { Method = "too few" });
        contrast = contrast with { Difference = a.Value - b.Value };
        if (measure.Unit == MeasureUnit.Count)
            return new(contrast with { Method = "count" });
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
            return new(contrast with { Method = "too few passages" });
        bool paired = contrast.SharedEvents > 0;
        bool byEvent = paired || resampling.EventsRepeat(rowsA) || resampling.EventsRepeat(rowsB);
        int clusters = Math.Min(resampling.Clusters(rowsA, byEvent), resampling.Clusters(rowsB, byEvent));
        if (clusters < SmallSample.Clusters)
            return WithinText(measure, contrast);
        string by = byEvent ? "event" : "article";
        string control = paired ? "" : ", subject not controlled";
        Contrast tested = contrast with { P = byEvent && !paired ? null : Permuted(rowsA, rowsB, paired) };
        if (measure.Unit == MeasureUnit.Share && (Sums.Of(rowsA).IsAtEdge || Sums.Of(rowsB).IsAtEdge))
        {
            // Resampling can't move a share of 0 or 1. Articles as the units: as careful as if all mentions of one were a single choice.
            int m = resampling.Clusters(rowsA, byEvent), n = resampling.Clusters(rowsB, byEvent);
            double x = m * contrast.A.Value!.Value, y = n * contrast.B.Value!.Value;
            return new(tested with { Method = $"newcombe over {by}s{control}" }, level => Proportion.NewcombeDifference(x, m, y, n, level));
        }
        double[] ratiosA = resampling.Ratios(rowsA, byEvent), ratiosB = resampling.Ratios(rowsB, byEvent);
        for (int r = 0; r < ratiosA.Length; r++)
            ratiosA[r] -= ratiosB[r];
        Interval? interval = GroupFigures.Scaled(measure.Unit, Bootstrap.PercentileInterval(ratiosA, clusters));
        tested = tested with { Method = (paired ? "bootstrap by event, paired" : $"bootstrap by {by}") + control };
        return interval is { } found
            ? new(tested, level => Stretched(measure.Unit, contrast.Difference!.Value, found, level))
            : new(tested with { Method = "too few", P = null });
    }

    private Draft WithinText(MeasureRows measure, Contrast contrast)
    {
        if (measure.Unit == MeasureUnit.Mean)
            return new(contrast with { Method = "mean of too few articles" });
        Sums a = new(contrast.A.Numerator, contrast.A.Denominator, contrast.A.Passages);
        Sums b = new(contrast.B.Numerator, contrast.B.Denominator, contrast.B.Passages);
        bool areSingle = measure.Noun != "words" && a.Passages == a.Denominator && b.Passages == b.Denominator;
        int toErase = areSingle ? Proportion.LabelsToErase(a.Numerator, a.Denominator, b.Numerator, b.Denominator) : 0;
        contrast = contrast with
        {
            LabelsToErase = toErase > 0 ? toErase : null,
            Method = "newcombe within-text" + (hasEvents && contrast.SharedEvents == 0 ? ", subject not controlled" : ""),
        };
        return new(contrast, level => Proportion.NewcombeDifference(a.Successes, a.Trials, b.Successes, b.Trials, level));
    }

    private double? Permuted(Row[] rowsA, Row[] rowsB, bool paired) =>
        Permutation.Test(
            [.. rowsA.Select(r => Label(r, true, paired)).Concat(rowsB.Select(r => Label(r, false, paired))).OrderBy(r => r.At).Select(r => r.Labelled)],
            options.Seed,
            options.Draws);

    private ((int Stratum, int Article) At, Labelled Labelled) Label(Row row, bool inA, bool paired)
    {
        int stratum = paired ? frame.EventOf[row.Article] : 0;
        return ((stratum, row.Article), new(stratum, inA, row.Numerator, row.Denominator));
    }

    private Contrast Finish(Draft draft, int pairs, bool isWidest)
    {
        Contrast contrast = draft.Contrast with
        {
            Interval = draft.IntervalAt?.Invoke(Proportion.Level),
            CautiousInterval = draft.IntervalAt?.Invoke(MultipleTesting.BonferroniLevel(Proportion.Level, pairs)),
        };
        return contrast with { Sentence = sentences.Of(contrast, pairs, isWidest) };
    }

    /// <summary>
    /// A bootstrap interval stretched on each side as far as a normal one would be at another level. Quantiles far out would need many
    /// times the replicates.
    /// </summary>
    private static Interval Stretched(MeasureUnit unit, double difference, Interval interval, double level)
    {
        double stretch = Proportion.Quantile(level) / Proportion.Quantile(Proportion.Level);
        double low = difference - stretch * (difference - interval.Low), high = difference + stretch * (interval.High - difference);
        return unit == MeasureUnit.Share ? new(Math.Max(-1, low), Math.Min(1, high)) : new(low, high);
    }

    /// <summary>Adds the effect sizes of two shares.</summary>
    internal static Contrast WithEffect(Contrast contrast) => contrast with
    {
        EffectSize = Proportion.CohensH(contrast.A.Value!.Value, contrast.B.Value!.Value),
        OddsRatio = new TwoByTwo(
            contrast.A.Numerator,
            contrast.A.Denominator - contrast.A.Numerator,
            contrast.B.Numerator,
            contrast.B.Denominator - contrast.B.Numerator).OddsRatio,
    };

    /// <summary>Whether a side is too small for a difference.</summary>
    internal static bool TooFew(GroupMeasurement figure) =>
        figure.Unit != MeasureUnit.Count && (figure.Denominator < SmallSample.Least || figure.Passages < SmallSample.Least);

    private IEnumerable<int> Events(Row[] rows) => rows.Select(r => frame.EventOf[r.Article]).Where(e => e >= 0);

    /// <summary>A contrast and how its interval at a level is made; without one it has none.</summary>
    private readonly record struct Draft(Contrast Contrast, Func<double, Interval>? IntervalAt = null);
}
