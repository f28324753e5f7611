using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>
/// Holds headlines against the narrator of the bodies beneath them, group by group and over all. Both sides come from the same articles, so
/// a resampling draws them together, and the test exchanges them inside an article (inside an event where events repeat).
/// </summary>
internal sealed class HeadlineContrasts(ArticleFrame frame, Resampling resampling, CompareOptions options, ImmutableArray<ConceptInfo> concepts)
{
    private readonly HeadlineSentence sentences = new(frame, concepts);

    /// <summary>Every contrast, in order of key and group; that of all articles together last, where there are several groups.</summary>
    public ImmutableArray<HeadlineContrast> All()
    {
        var measures = HeadlinePairs.Collect(frame);
        var byMeasure = new ImmutableArray<HeadlineContrast>[measures.Length];
        Parallel.For(0, measures.Length, options.Parallelism, i => byMeasure[i] = Of(measures[i].Key, measures[i].Pairs));
        HeadlineContrast[] all = [.. byMeasure.SelectMany(m => m)];
        ImmutableArray<double?> adjusted = MultipleTesting.BenjaminiHochberg([.. all.Select(c => c.P)]);
        return [.. all.Select((contrast, i) => contrast with { PAdjusted = adjusted[i] })];
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
        bool byEvent = resampling.EventsRepeat(headlines);
        int clusters = resampling.Clusters(headlines, byEvent);
        Contrast contrast = new()
        {
            Key = key,
            A = Figure(key, group, [.. pairs.Select(p => p.Headline)], headlines, byEvent, clusters),
            B = Figure(key, group, [.. pairs.Select(p => p.Body)], bodies, byEvent, clusters),
            Method = "too few",
            Sentence = "",
        };
        if (!Contrasts.TooFew(contrast.A) && !Contrasts.TooFew(contrast.B))
            contrast = Compared(contrast, headlines, bodies, byEvent, clusters);
        return new()
        {
            Key = key,
            Group = group,
            Articles = pairs.Length,
            Headline = contrast.A,
            Body = contrast.B,
            Difference = contrast.Difference,
            Interval = contrast.Interval,
            EffectSize = contrast.EffectSize,
            OddsRatio = contrast.OddsRatio,
            P = contrast.P,
            Method = contrast.Method,
            Sentence = sentences.Of(contrast, pairs.Length),
        };
    }

    private Contrast Compared(Contrast contrast, Row[] headlines, Row[] bodies, bool byEvent, int clusters)
    {
        contrast = contrast with { Difference = contrast.A.Value - contrast.B.Value };
        MeasureUnit unit = contrast.A.Unit;
        if (unit == MeasureUnit.Share)
            contrast = Contrasts.WithEffect(contrast);
        Sums a = Sums.Of(headlines), b = Sums.Of(bodies);
        if (SmallSample.IsFewPassages(unit, contrast.A.Noun, Math.Min(a.Passages, b.Passages)))
            return contrast with { Method = "too few passages" };
        if (clusters < SmallSample.Clusters)
        {
            return unit == MeasureUnit.Mean
                ? contrast with { Method = "mean of too few articles" }
                : contrast with { Method = "newcombe within-text", Interval = Proportion.NewcombeDifference(a.Successes, a.Trials, b.Successes, b.Trials) };
        }
        string by = byEvent ? "event" : "article";
        contrast = contrast with { P = Exchanged(headlines, bodies, byEvent) };
        if (unit == MeasureUnit.Share && (a.IsAtEdge || b.IsAtEdge))
        {
            return contrast with
            {
                Method = $"newcombe over {by}s",
                Interval = Proportion.NewcombeDifference(clusters * contrast.A.Value!.Value, clusters, clusters * contrast.B.Value!.Value, clusters),
            };
        }
        double[] differences = resampling.Ratios(headlines, byEvent), ratios = resampling.Ratios(bodies, byEvent);
        for (int r = 0; r < differences.Length; r++)
            differences[r] -= ratios[r];
        return GroupFigures.Scaled(unit, Bootstrap.PercentileInterval(differences, clusters)) is { } interval
            ? contrast with { Method = $"bootstrap by {by}, paired", Interval = interval }
            : contrast with { Method = "too few", P = null };
    }

    private GroupMeasurement Figure(MeasureKey key, string group, ImmutableArray<Measurement> measurements, Row[] rows, bool byEvent, int clusters)
    {
        Sums sums = Sums.Of(rows);
        Measurement sample = measurements[0];
        var interval = GroupFigures.IntervalOf(sample.Unit, sample.Noun, sums, clusters, byEvent, () => resampling.Ratios(rows, byEvent));
        return GroupFigures.Of(key, group, sample.Unit, sample.Noun, sums, interval) with { Evidence = [.. measurements.SelectMany(m => m.Evidence)] };
    }

    /// <summary>The test over clusters: the sums of its headlines and of its bodies change places. Articles on one event do so together.</summary>
    private double? Exchanged(Row[] headlines, Row[] bodies, bool byEvent)
    {
        int Cluster(Row row) => byEvent && frame.EventOf[row.Article] is >= 0 and int e ? e : frame.EventNames.Length + row.Article;
        ILookup<int, Row> below = bodies.ToLookup(Cluster);
        Labelled[] labelled =
        [
            .. headlines.GroupBy(Cluster).OrderBy(g => g.Key).SelectMany(g =>
                new[] { (Rows: g.ToArray(), InA: true), (Rows: below[g.Key].ToArray(), InA: false) }
                    .Select(side => (Sums: Sums.Of(side.Rows), side.InA))
                    .Select(side => new Labelled(g.Key, side.InA, side.Sums.Numerator, side.Sums.Denominator))),
        ];
        return Permutation.Test(labelled, options.Seed, options.Draws);
    }

    private static Row[] Rows(ImmutableArray<HeadlinePair> pairs, Func<HeadlinePair, Measurement> side) =>
        [.. pairs.Select(p => (p.Article, Measurement: side(p))).Select(p => new Row(p.Article, p.Measurement.Numerator, p.Measurement.Denominator, p.Measurement.Passages))];
}
