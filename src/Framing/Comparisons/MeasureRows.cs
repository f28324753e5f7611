using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>What one article adds to a measurement.</summary>
/// <param name="Article">Its number in the frame.</param>
/// <param name="Numerator">See <see cref="Measurement.Numerator"/>.</param>
/// <param name="Denominator">See <see cref="Measurement.Denominator"/>.</param>
/// <param name="Passages">See <see cref="Measurement.Passages"/>.</param>
/// <param name="At">Where the article's profile has the places.</param>
internal readonly record struct Row(int Article, long Numerator, long Denominator, long Passages, int At = -1)
{
    public static Row Of(int article, MeasureHead head) => new(article, head.Numerator, head.Denominator, head.Passages, head.At);
}

/// <summary>Some measurements of all articles.</summary>
/// <param name="Rows">The measurements, in order of key.</param>
/// <param name="Before">How many went before.</param>
/// <param name="All">How many there are.</param>
internal readonly record struct MeasureBatch(ImmutableArray<MeasureRows> Rows, int Before, int All);

/// <summary>One measurement of all articles, by group. Articles without a denominator add nothing and have no row.</summary>
internal sealed class MeasureRows
{
    /// <summary>So many rows take about 40 MB.</summary>
    private const int MostRows = 1_000_000;

    private readonly ArticleFrame frame;

    private MeasureRows(ArticleFrame frame, MeasureKind kind, ImmutableArray<Row>.Builder[] groups)
    {
        this.frame = frame;
        (Key, Unit, Noun) = (kind.Key, kind.Unit, kind.Noun);
        ByGroup = [.. groups.Select(g => g.DrainToImmutable())];
    }

    /// <summary>What it is about.</summary>
    public MeasureKey Key { get; }

    /// <summary>How values are made.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>What denominators count.</summary>
    public string Noun { get; }

    /// <summary>The rows of each group, in order of article.</summary>
    public ImmutableArray<ImmutableArray<Row>> ByGroup { get; }

    /// <summary>The evidence of some rows.</summary>
    public LazyEvidence EvidenceOf(ImmutableArray<Row> rows) => new(frame.Profiles, rows.Select(row => (row.Article, row.At)));

    /// <summary>Every measurement of the articles, in order of key.</summary>
    public static IEnumerable<MeasureRows> Collect(ArticleFrame frame) => Batches(frame).SelectMany(batch => batch.Rows);

    /// <summary>The same, a million rows at a time: all at once would be the most that a comparison of a large corpus ever holds.</summary>
    public static IEnumerable<MeasureBatch> Batches(ArticleFrame frame, int most = MostRows)
    {
        KeyValuePair<MeasureKey, int>[] counts = [.. HeadsOf(frame).CountBy(found => found.Head.Kind.Key).OrderBy(count => count.Key)];
        for (int from = 0, to; from < counts.Length; from = to)
        {
            int rows = counts[from].Value;
            for (to = from + 1; to < counts.Length && rows + counts[to].Value <= most; to++)
                rows += counts[to].Value;
            yield return new(Of(frame, [.. counts[from..to].Select(count => count.Key)]), from, counts.Length);
        }
    }

    private static ImmutableArray<MeasureRows> Of(ArticleFrame frame, MeasureKey[] keys)
    {
        Dictionary<MeasureKey, int> places = keys.Index().ToDictionary(key => key.Item, key => key.Index);
        var kinds = new MeasureKind[keys.Length];
        var groups = new ImmutableArray<Row>.Builder[keys.Length][];
        foreach ((int article, MeasureHead head) in HeadsOf(frame))
        {
            if (!places.TryGetValue(head.Kind.Key, out int at))
                continue;
            kinds[at] ??= head.Kind;
            groups[at] ??= [.. frame.GroupNames.Select(_ => ImmutableArray.CreateBuilder<Row>(0))];
            groups[at][frame.GroupOf[article]].Add(Row.Of(article, head));
        }
        return [.. kinds.Zip(groups).Select(measure => new MeasureRows(frame, measure.First, measure.Second))];
    }

    /// <summary>What the articles add, in their order.</summary>
    private static IEnumerable<(int Article, MeasureHead Head)> HeadsOf(ArticleFrame frame)
    {
        for (int article = 0; article < frame.Profiles.Length; article++)
        {
            foreach (MeasureHead head in frame.Profiles[article].Heads())
            {
                if (head.Denominator == 0 && head.Kind.Unit != MeasureUnit.Count)
                    continue;
                ThrowIfImpossible(head);
                yield return (article, head);
            }
        }
    }

    private static void ThrowIfImpossible(MeasureHead head)
    {
        if (head.Kind.Unit == MeasureUnit.Share && (head.Numerator < 0 || head.Numerator > head.Denominator))
        {
            throw new InvalidOperationException(
                $"The measure {head.Kind.Key} gave a share of {head.Numerator} of {head.Denominator}. Expected 0 to {head.Denominator}.");
        }
    }
}
