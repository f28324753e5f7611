using Framing.Comparisons;
using Framing.Statistics;

namespace Framing.Batch;

/// <summary>One measurement of one group, as it adds up over the articles.</summary>
internal sealed class GroupSums(Measurement sample, string group)
{
    /// <summary>Up to how many events they are told apart one by one; beyond, their number hardly moves an interval.</summary>
    private const int MaxEvents = 4096;

    private HashSet<ulong>? events;
    private long numerator, denominator, passages, articles, withoutEvent;
    private long[]? numerators, denominators;
    private (Interval?, IntervalMethod)? interval;

    /// <summary>A measurement with the same key, unit and noun.</summary>
    public Measurement Sample => sample;

    /// <summary>The group that the articles are of.</summary>
    public string Group => group;

    /// <summary>Whether its interval rests on a bootstrap; any other is made at once.</summary>
    public bool NeedsBootstrap
    {
        get
        {
            bool needed = false;
            (Interval?, IntervalMethod) made = Interval(() =>
            {
                needed = true;
                return [];
            });
            interval = needed ? null : made;
            return needed;
        }
    }

    private DrawnUnits Units => DrawnUnits.Of(Count(articles), Count(Clusters), Clusters < articles);

    public void Add(ArticleMeasures article, Measurement measurement)
    {
        numerator += measurement.Numerator;
        denominator += measurement.Denominator;
        passages += measurement.Passages;
        articles++;
        if (article.Event is null)
            withoutEvent++;
        else if (events is null || events.Count < MaxEvents)
            (events ??= []).Add(StableHash.Of(article.Event));
    }

    public void BeginBootstrap(int replicates) => (numerators, denominators) = (new long[replicates], new long[replicates]);

    /// <summary>Adds to the replicates of the bootstrap that is under way.</summary>
    public void AddReplicates(Measurement measurement, byte[] byArticle, byte[] byEvent)
    {
        byte[] weights = Units.ByEvent ? byEvent : byArticle;
        Bootstrap.Add(numerators!, weights, measurement.Numerator);
        Bootstrap.Add(denominators!, weights, measurement.Denominator);
    }

    public void EndBootstrap()
    {
        double[] ratios = [.. numerators!.Zip(denominators!, (n, d) => (double)n / d)];
        numerators = denominators = null;
        interval = Interval(() => ratios);
    }

    public SummaryRow ToRow() => new(GroupFigures.Of(sample.Key, group, sample.Unit, sample.Noun, Sums, interval!.Value), articles);

    private Sums Sums => new(numerator, denominator, passages);

    private (Interval?, IntervalMethod) Interval(Func<double[]> replicates) => GroupFigures.IntervalOf(
        sample.Unit, sample.Noun, Sums, Units, replicates);

    /// <summary>Events, and articles without one.</summary>
    private long Clusters => (events?.Count ?? 0) + withoutEvent;

    private static int Count(long number) => (int)Math.Min(int.MaxValue, number);
}
