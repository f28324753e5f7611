using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Reports.Networks;

/// <summary>What the articles of a group add up to for one speaker, or for one who uses one term.</summary>
/// <param name="Key">Who, and which term in which voice.</param>
/// <param name="Group">The group.</param>
/// <param name="Numerator">Words inside quotation marks, or uses of the term.</param>
/// <param name="Denominator">All words given to the speaker; nothing for terms.</param>
/// <param name="Passages">The speaker's quotations; nothing for terms.</param>
/// <param name="Articles">In how many articles.</param>
internal sealed record NetworkRow(MeasureKey Key, string Group, long Numerator, long Denominator, long Passages, long Articles)
{
    /// <summary>The speaker; where a term has none it is the outlet itself that uses it, or somebody whom the article does not name.</summary>
    public string? Speaker => Key["source"];

    public string? Category => Key["category"];
}

/// <summary>Who is given words by which group, and who uses which of the listed terms in which voice.</summary>
internal sealed class Network
{
    private static readonly ImmutableArray<IMeasure> Counted = [new SourceWordsMeasure(), new WhoSaysWhatMeasure()];

    private readonly Dictionary<(MeasureKey Key, string Group), NetworkRow> rows = [];

    /// <summary>A row a speaker and group.</summary>
    public IEnumerable<NetworkRow> Speakers => RowsOf(SourceWordsMeasure.Words);

    /// <summary>A row a speaker, term, voice and group.</summary>
    public IEnumerable<NetworkRow> Uses => RowsOf(WhoSaysWhatMeasure.Uses);

    /// <summary>What one article adds, without the places.</summary>
    public static IEnumerable<Measurement> MeasurementsOf(Document document) => Counted.Where(measure => (measure.Needs & ~document.Made) == 0)
        .SelectMany(measure => measure.Measure(document)).Select(m => m with { Evidence = [] });

    public static Network Of(Comparison comparison)
    {
        Network network = new();
        People people = new(comparison.Profiles.Select(profile => profile.Document));
        // One person under several names is one node.
        foreach (var same in comparison.Details.Where(m => m.Key.Name is SourceWordsMeasure.Words or WhoSaysWhatMeasure.Uses)
            .GroupBy(m => (Key: Named(m.Key, people), m.Group)))
        {
            network.rows.Add(same.Key, new(same.Key.Key, same.Key.Group, same.Sum(m => m.Numerator), same.Sum(m => m.Denominator), same.Sum(m => m.Passages),
                same.SelectMany(m => m.Evidence).Select(e => e.DocId).Distinct().Count()));
        }
        return network;
    }

    private static MeasureKey Named(MeasureKey key, People people) => key["source"] is { } name && people.NameOf(name) is { } one && one != name
        ? new(key.Name, [.. key.Dimensions.Select(d => d.Dimension == "source" ? (d.Dimension, one) : d)]) : key;

    /// <summary>Adds a measurement of one more article.</summary>
    public void Add(Measurement measurement, string group)
    {
        NetworkRow so = rows.GetValueOrDefault((measurement.Key, group)) ?? new(measurement.Key, group, 0, 0, 0, 0);
        rows[(measurement.Key, group)] = new(
            so.Key, group, so.Numerator + measurement.Numerator, so.Denominator + measurement.Denominator, so.Passages + measurement.Passages, so.Articles + 1);
    }

    private IEnumerable<NetworkRow> RowsOf(string name) =>
        rows.Values.Where(row => row.Key.Name == name).OrderBy(row => row.Key).ThenBy(row => row.Group, StringComparer.Ordinal);
}
