using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>
/// Makes the differences between groups. Where articles carry events and two groups share some, the difference is within those events:
/// only their articles count, whole events are drawn, and outlets change places inside events only.
/// </summary>
internal sealed class Contrasts(ArticleFrame frame, Resampling resampling, GroupFigures figures, DifferenceStatements statements, CompareOptions options)
{
    /// <summary>Up to how many groups every pair has its row.</summary>
    public const int MostGroups = 12;

    private readonly Exchanges exchanges = new(frame, resampling, options);
    private readonly DifferenceIntervals intervals = new(resampling);
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
            options.Watch?.Cancel.ThrowIfCancellationRequested();
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
        // The rows themselves, which nobody changes: of a large corpus copies would be most of the garbage.
        Row[] rowsA = ImmutableCollectionsMarshal.AsArray(measure.ByGroup[groupA])!, rowsB = ImmutableCollectionsMarshal.AsArray(measure.ByGroup[groupB])!;
        HashSet<int> shared = [.. Events(rowsA)];
        shared.IntersectWith(Events(rowsB));
        GroupMeasurement a = groups[groupA], b = groups[groupB];
        if (shared.Count > 0)
        {
            a = Within(measure, groupA, ref rowsA, shared, a);
            b = Within(measure, groupB, ref rowsB, shared, b);
        }
        Contrast contrast = new()
        {
            Key = measure.Key,
            A = a,
            B = b,
            SharedEvents = shared.Count,
            Articles = (rowsA.Length, rowsB.Length),
            Method = new(IntervalKind.TooFew),
        };
        bool paired = shared.Count > 0;
        DrawnUnits units = resampling.UnitsOf(rowsA, rowsB, paired);
        Draft draft = intervals.Of(
            contrast, rowsA, rowsB, units,
            method => method with
            {
                IsPaired = method.Kind == IntervalKind.Bootstrap && paired && units.ByEvent,
                // Within texts that name no event a caution says it of all.
                IsSubjectOpen = !paired && (hasEvents || method.Unit != IntervalUnit.Text),
            },
            () => exchanges.Between(measure.Unit, rowsA, rowsB, units, paired));
        return draft.Contrast.Method is { Kind: IntervalKind.Newcombe, Unit: IntervalUnit.Text } ? draft with { Contrast = WithLabels(draft.Contrast) } : draft;
    }

    /// <summary>Adds how many wrong labels would erase the gap, where each case is a label of its own.</summary>
    private static Contrast WithLabels(Contrast contrast)
    {
        (GroupMeasurement a, GroupMeasurement b) = (contrast.A, contrast.B);
        bool areSingle = a.Noun != "words" && a.Passages == a.Denominator && b.Passages == b.Denominator;
        int labels = areSingle ? Proportion.LabelsToErase(a.Numerator, a.Denominator, b.Numerator, b.Denominator) : 0;
        return labels > 0 ? contrast with { LabelsToErase = labels } : contrast;
    }

    /// <summary>The group's measurement on shared events; the same object where that is all of it.</summary>
    private GroupMeasurement Within(MeasureRows measure, int group, ref Row[] rows, HashSet<int> shared, GroupMeasurement whole)
    {
        Row[] kept = [.. rows.Where(r => shared.Contains(frame.EventOf[r.Article]))];
        if (kept.Length == rows.Length)
            return whole;
        rows = kept;
        GroupMeasurement within = figures.Of(measure, group, ImmutableCollectionsMarshal.AsImmutableArray(kept));
        return statements.SaysForms(measure.Key) ? within : within with { Evidence = [] };
    }

    private Contrast Finish(Draft draft, int pairs, bool isWidest) => draft.Contrast with
    {
        Interval = draft.IntervalAt?.Invoke(Proportion.Level),
        CautiousInterval = draft.IntervalAt?.Invoke(MultipleTesting.BonferroniLevel(Proportion.Level, pairs)),
        Say = contrast => statements.Of(contrast, pairs, isWidest),
    };

    private IEnumerable<int> Events(Row[] rows) => rows.Select(r => frame.EventOf[r.Article]).Where(e => e >= 0);
}
