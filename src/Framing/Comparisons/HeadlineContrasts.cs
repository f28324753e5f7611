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
    private readonly RareWords rareWords = new(resampling);

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
        Units units = resampling.UnitsOf(headlines);
        Contrast contrast = new()
        {
            Key = key,
            A = Figure(key, group, [.. pairs.Select(p => p.Headline)], headlines, units),
            B = Figure(key, group, [.. pairs.Select(p => p.Body)], bodies, units),
            Method = new(IntervalKind.TooFew),
        };
        if (!Contrasts.TooFew(contrast.A) && !Contrasts.TooFew(contrast.B))
            contrast = Compared(contrast, headlines, bodies, units);
        return new() { Group = group, Articles = pairs.Length, Contrast = contrast with { Statement = statements.OfHeadlines(contrast, pairs.Length) } };
    }

    private Contrast Compared(Contrast contrast, Row[] headlines, Row[] bodies, Units units)
    {
        contrast = contrast with { Difference = contrast.A.Value - contrast.B.Value };
        MeasureUnit unit = contrast.A.Unit;
        if (unit == MeasureUnit.Share)
            contrast = Contrasts.WithEffect(contrast);
        Sums a = Sums.Of(headlines), b = Sums.Of(bodies);
        if (SmallSample.IsFewPassages(unit, contrast.A.Noun, Math.Min(a.Passages, b.Passages)))
            return contrast with { Method = new(IntervalKind.TooFewPassages) };
        if (units.AreFew)
        {
            return unit == MeasureUnit.Mean
                ? contrast with { Method = new(IntervalKind.TooFewArticles) }
                : contrast with { Method = new(IntervalKind.Newcombe), Interval = Proportion.NewcombeDifference(a.Successes, a.Trials, b.Successes, b.Trials) };
        }
        contrast = contrast with { P = exchanges.Inside(unit, headlines, bodies, units.ByEvent) };
        if (unit == MeasureUnit.Share && (a.IsAtEdge || b.IsAtEdge))
            return OverUnits(contrast, headlines, bodies, units);
        double[] differences = resampling.Ratios(headlines, units.ByEvent), ratios = resampling.Ratios(bodies, units.ByEvent);
        for (int r = 0; r < differences.Length; r++)
            differences[r] -= ratios[r];
        return GroupFigures.Scaled(unit, Bootstrap.PercentileInterval(differences, units.Count)) switch
        {
            null => contrast with { P = null },
            { } interval when interval.Low < interval.High => contrast with { Method = units.Method(IntervalKind.Bootstrap) with { IsPaired = true }, Interval = interval },
            _ when unit == MeasureUnit.Share => OverUnits(contrast, headlines, bodies, units),
            _ => contrast with { Method = units.Method(IntervalKind.NothingDiffers) },
        };
    }

    /// <summary>The interval of shares that no resampling moves: units as single choices.</summary>
    private Contrast OverUnits(Contrast contrast, Row[] headlines, Row[] bodies, Units units) =>
        rareWords.Difference(contrast.A.Noun, headlines, bodies, units) is { } rare
            ? contrast with { Method = units.Method(IntervalKind.RareWords), Interval = rare(Proportion.Level) }
            : contrast with
            {
                Method = units.Method(IntervalKind.Newcombe),
                Interval = Proportion.NewcombeDifference(units.Count * contrast.A.Value!.Value, units.Count, units.Count * contrast.B.Value!.Value, units.Count),
            };

    private GroupMeasurement Figure(MeasureKey key, string group, ImmutableArray<Measurement> measurements, Row[] rows, Units units)
    {
        Sums sums = Sums.Of(rows);
        Measurement sample = measurements[0];
        var interval = GroupFigures.IntervalOf(sample.Unit, sample.Noun, sums, units, () => resampling.Ratios(rows, units.ByEvent));
        return GroupFigures.Of(key, group, sample.Unit, sample.Noun, sums, interval) with { Evidence = [.. measurements.SelectMany(m => m.Evidence)] };
    }

    private static Row[] Rows(ImmutableArray<HeadlinePair> pairs, Func<HeadlinePair, Measurement> side) =>
        [.. pairs.Select(p => (p.Article, Measurement: side(p))).Select(p => new Row(p.Article, p.Measurement.Numerator, p.Measurement.Denominator, p.Measurement.Passages))];
}
