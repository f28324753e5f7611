using Framing.Comparisons;
using Framing.Statistics;

namespace Framing.Batch;

/// <summary>
/// Adds the measurements of all articles up by group, with the intervals of a comparison. Reads the parts several times, so that memory
/// holds a bounded number of bootstraps at once.
/// </summary>
internal sealed class BatchSummary(IReadOnlyList<PartReader> shards, CompareOptions options)
{
    /// <summary>Bootstraps in a block, and blocks at once; a bootstrap takes 16 bytes a replicate.</summary>
    private const int Block = 1000, Blocks = 2;

    /// <summary>The figures in order of measure, then group; none where a group has nothing to count.</summary>
    public IReadOnlyList<SummaryRow> Rows()
    {
        Dictionary<(MeasureKey, string), GroupSums> figures = [];
        foreach ((ArticleMeasures article, Measurement measurement) in Measurements())
        {
            (MeasureKey, string Group) figure = (measurement.Key, GroupOf(article));
            if (!figures.TryGetValue(figure, out GroupSums? sums))
                figures.Add(figure, sums = new(measurement, figure.Group));
            sums.Add(article, measurement);
        }
        GroupSums[] ordered = [.. figures.Values.OrderBy(s => s.Sample.Key).ThenBy(s => s.Group, StringComparer.Ordinal)];
        ParallelOptions few = options.Parallelism;
        few.MaxDegreeOfParallelism = few.MaxDegreeOfParallelism == 1 ? 1 : Blocks;
        Parallel.ForEach(ordered.Where(s => s.NeedsBootstrap).Chunk(Block), few, Resample);
        return [.. ordered.Select(s => s.ToRow())];
    }

    private void Resample(GroupSums[] block)
    {
        Dictionary<(MeasureKey, string), GroupSums> figures = block.ToDictionary(s => (s.Sample.Key, s.Group));
        foreach (GroupSums sums in block)
            sums.BeginBootstrap(options.Replicates);
        ArticleMeasures? last = null;
        byte[] byArticle = [], byEvent = [];
        foreach ((ArticleMeasures article, Measurement measurement) in Measurements())
        {
            if (!ReferenceEquals(last, article))
            {
                last = article;
                byArticle = Bootstrap.Weights(options.Seed, "article " + article.DocId, options.Replicates);
                byEvent = article.Event is { } name ? Bootstrap.Weights(options.Seed, "event " + name, options.Replicates) : byArticle;
            }
            if (figures.TryGetValue((measurement.Key, GroupOf(article)), out GroupSums? sums))
                sums.AddReplicates(measurement, byArticle, byEvent);
        }
        foreach (GroupSums sums in block)
            sums.EndBootstrap();
    }

    /// <summary>Every measurement that adds to a figure.</summary>
    private IEnumerable<(ArticleMeasures Article, Measurement Measurement)> Measurements() =>
        PartReader.Merged(shards, withMeasures: true, []).SelectMany(part => part.Measures!.Measurements
            .Where(m => m.Denominator > 0 || m.Unit == MeasureUnit.Count)
            .Select(m => (part.Measures!, m)));

    /// <summary>The group that an article counts in.</summary>
    public static string GroupOf(ArticleMeasures article) => string.IsNullOrWhiteSpace(article.Group) ? GroupColumn.None : article.Group;
}
