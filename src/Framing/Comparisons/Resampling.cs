using System.Collections.Immutable;
using Framing.Statistics;

namespace Framing.Comparisons;

/// <summary>The bootstrap weights of the articles and events of one comparison, made where they are first needed. Thread-safe.</summary>
internal sealed class Resampling
{
    private readonly ArticleFrame frame;
    private readonly ImmutableArray<Lazy<byte[]>> articles;
    private readonly ImmutableArray<Lazy<byte[]>> events;

    public Resampling(ArticleFrame frame, CompareOptions options)
    {
        this.frame = frame;
        Replicates = options.Replicates;
        articles = [.. frame.Profiles.Select(p => Weights("article " + p.Document.Article.Id, options))];
        events = [.. frame.EventNames.Select(name => Weights("event " + name, options))];
    }

    /// <summary>How many replicates there are.</summary>
    public int Replicates { get; }

    /// <summary>What is drawn of the articles of one group.</summary>
    public DrawnUnits UnitsOf(ReadOnlySpan<Row> rows) => DrawnUnits.Of(rows.Length, Clusters(rows, byEvent: true), EventsRepeat(rows));

    /// <summary>What is drawn of the articles of two groups; events where both report on the same.</summary>
    public DrawnUnits UnitsOf(ReadOnlySpan<Row> a, ReadOnlySpan<Row> b, bool paired) => DrawnUnits.Of(
        Math.Min(a.Length, b.Length), Math.Min(Clusters(a, byEvent: true), Clusters(b, byEvent: true)), paired || EventsRepeat(a) || EventsRepeat(b));

    /// <summary>Whether an event has more than one of the rows, so that articles are not independent.</summary>
    private bool EventsRepeat(ReadOnlySpan<Row> rows) => Clusters(rows, byEvent: true) < rows.Length;

    /// <summary>How many clusters the rows are in; an article without an event is its own.</summary>
    public int Clusters(ReadOnlySpan<Row> rows, bool byEvent)
    {
        if (!byEvent)
            return rows.Length;
        HashSet<int> seen = [];
        int alone = 0;
        foreach (Row row in rows)
        {
            if (frame.EventOf[row.Article] is >= 0 and int e)
                seen.Add(e);
            else
                alone++;
        }
        return seen.Count + alone;
    }

    /// <summary>The ratio of numerators to denominators in each replicate; not a number where no denominator was drawn.</summary>
    public double[] Ratios(ReadOnlySpan<Row> rows, bool byEvent)
    {
        long[] numerators = new long[Replicates], denominators = new long[Replicates];
        foreach (Row row in rows)
        {
            int e = byEvent ? frame.EventOf[row.Article] : -1;
            byte[] weights = e >= 0 ? events[e].Value : articles[row.Article].Value;
            Bootstrap.Add(numerators, weights, row.Numerator);
            Bootstrap.Add(denominators, weights, row.Denominator);
        }
        double[] ratios = new double[Replicates];
        for (int r = 0; r < Replicates; r++)
            ratios[r] = (double)numerators[r] / denominators[r];
        return ratios;
    }

    /// <summary>The cluster of an article: its event, or itself.</summary>
    public int ClusterOf(Row row, bool byEvent) => byEvent && frame.EventOf[row.Article] is >= 0 and int e ? e : frame.EventNames.Length + row.Article;

    private static Lazy<byte[]> Weights(string cluster, CompareOptions options) =>
        new(() => Bootstrap.Weights(options.Seed, cluster, options.Replicates));
}
