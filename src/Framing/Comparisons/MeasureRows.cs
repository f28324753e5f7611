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

/// <summary>One measurement of all articles, by group. Articles without a denominator add nothing and have no row.</summary>
internal sealed class MeasureRows
{
    private readonly ArticleFrame frame;

    private MeasureRows(ArticleFrame frame, MeasureKind kind, ImmutableArray<Row>.Builder[] groups)
    {
        this.frame = frame;
        (Key, Unit, Noun) = (kind.Key, kind.Unit, kind.Noun);
        // Drained one after another: all rows twice at once would be the most that a comparison of a large corpus ever holds.
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
    public LazyEvidence EvidenceOf(ImmutableArray<Row> rows) => new(frame.Profiles, [.. rows.Select(row => (row.Article, row.At))]);

    /// <summary>Every measurement of the articles, in order of key.</summary>
    public static ImmutableArray<MeasureRows> Collect(ArticleFrame frame)
    {
        Dictionary<MeasureKey, (MeasureKind Kind, ImmutableArray<Row>.Builder[] Groups)> byKey = [];
        for (int article = 0; article < frame.Profiles.Length; article++)
        {
            foreach (MeasureHead head in frame.Profiles[article].Heads())
            {
                if (head.Denominator == 0 && head.Kind.Unit != MeasureUnit.Count)
                    continue;
                ThrowIfImpossible(head);
                if (!byKey.TryGetValue(head.Kind.Key, out var found))
                {
                    found = (head.Kind, new ImmutableArray<Row>.Builder[frame.GroupNames.Length]);
                    for (int group = 0; group < found.Groups.Length; group++)
                        found.Groups[group] = ImmutableArray.CreateBuilder<Row>(0);
                    byKey.Add(head.Kind.Key, found);
                }
                found.Groups[frame.GroupOf[article]].Add(Row.Of(article, head));
            }
        }
        return [.. byKey.OrderBy(pair => pair.Key).Select(pair => new MeasureRows(frame, pair.Value.Kind, pair.Value.Groups))];
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
