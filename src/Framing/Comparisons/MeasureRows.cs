using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>What one article adds to a measurement.</summary>
/// <param name="Article">Its number in the frame.</param>
/// <param name="Numerator">See <see cref="Measurement.Numerator"/>.</param>
/// <param name="Denominator">See <see cref="Measurement.Denominator"/>.</param>
/// <param name="Passages">See <see cref="Measurement.Passages"/>.</param>
internal readonly record struct Row(int Article, long Numerator, long Denominator, long Passages);

/// <summary>One measurement of all articles, by group. Articles without a denominator add nothing and have no row.</summary>
internal sealed class MeasureRows
{
    private MeasureRows(MeasureKey key, Measurement sample, List<(Row Row, ImmutableArray<Evidence> Evidence)>[] groups)
    {
        (Key, Unit, Noun) = (key, sample.Unit, sample.Noun);
        ByGroup = [.. groups.Select(g => g.Select(r => r.Row).ToImmutableArray())];
        EvidenceByGroup = [.. groups.Select(g => g.SelectMany(r => r.Evidence).ToImmutableArray())];
    }

    /// <summary>What it is about.</summary>
    public MeasureKey Key { get; }

    /// <summary>How values are made.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>What denominators count.</summary>
    public string Noun { get; }

    /// <summary>The rows of each group, in order of article.</summary>
    public ImmutableArray<ImmutableArray<Row>> ByGroup { get; }

    /// <summary>The evidence of each group.</summary>
    public ImmutableArray<ImmutableArray<Evidence>> EvidenceByGroup { get; }

    /// <summary>Every measurement of the articles, in order of key.</summary>
    public static ImmutableArray<MeasureRows> Collect(ArticleFrame frame)
    {
        Dictionary<MeasureKey, (Measurement Sample, List<(Row, ImmutableArray<Evidence>)>[] Groups)> byKey = [];
        for (int article = 0; article < frame.Profiles.Length; article++)
        {
            foreach (Measurement measurement in frame.Profiles[article].Measurements)
            {
                if (measurement.Denominator == 0 && measurement.Unit != MeasureUnit.Count)
                    continue;
                ThrowIfImpossible(measurement);
                if (!byKey.TryGetValue(measurement.Key, out var found))
                {
                    found = (measurement, new List<(Row, ImmutableArray<Evidence>)>[frame.GroupNames.Length]);
                    for (int group = 0; group < found.Groups.Length; group++)
                        found.Groups[group] = [];
                    byKey.Add(measurement.Key, found);
                }
                found.Groups[frame.GroupOf[article]].Add(
                    (new(article, measurement.Numerator, measurement.Denominator, measurement.Passages), measurement.Evidence));
            }
        }
        return [.. byKey.OrderBy(pair => pair.Key).Select(pair => new MeasureRows(pair.Key, pair.Value.Sample, pair.Value.Groups))];
    }

    private static void ThrowIfImpossible(Measurement measurement)
    {
        if (measurement.Unit == MeasureUnit.Share && (measurement.Numerator < 0 || measurement.Numerator > measurement.Denominator))
        {
            throw new InvalidOperationException(
                $"The measure {measurement.Key} gave a share of {measurement.Numerator} of {measurement.Denominator}. Expected 0 to {measurement.Denominator}.");
        }
    }
}
