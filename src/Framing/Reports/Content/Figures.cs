using System.Collections.Concurrent;

namespace Framing.Reports.Content;

/// <summary>Looks up the measurements and contrasts of a comparison by what they are about.</summary>
internal sealed class Figures
{
    private readonly Dictionary<(string Name, string Group), List<GroupMeasurement>> byGroup = [];
    private readonly ILookup<string, Contrast> contrasts;

    // Of names of things there are hundreds, and each is asked for many times: those of one concept are found without a look at all others.
    private readonly ConcurrentDictionary<(string Name, string Group, string Dimension), ILookup<string, GroupMeasurement>> byValue = [];
    private readonly ConcurrentDictionary<(string Name, string Dimension), ILookup<string, Contrast>> contrastsByValue = [];

    public Figures(Comparison comparison)
    {
        foreach (GroupMeasurement measure in comparison.Measures)
        {
            if (!byGroup.TryGetValue((measure.Key.Name, measure.Group), out List<GroupMeasurement>? measures))
                byGroup.Add((measure.Key.Name, measure.Group), measures = []);
            measures.Add(measure);
        }
        contrasts = comparison.Contrasts.ToLookup(contrast => contrast.Key.Name, StringComparer.Ordinal);
    }

    /// <summary>The measurements of a group with that name and at least those dimensions, in the comparison's order.</summary>
    public IEnumerable<GroupMeasurement> All(string name, string group, params (string Dimension, string Value)[] dimensions) =>
        !byGroup.TryGetValue((name, group), out List<GroupMeasurement>? measures) ? []
            : dimensions is not [(string first, string value), .. var others] ? measures
            : byValue.GetOrAdd((name, group, first), _ => measures.ToLookup(m => m.Key[first] ?? "", StringComparer.Ordinal))[value].Where(m => Has(m.Key, others));

    /// <summary>The first of <see cref="All"/>, or <see langword="null"/>.</summary>
    public GroupMeasurement? Find(string name, string group, params (string Dimension, string Value)[] dimensions) =>
        All(name, group, dimensions).FirstOrDefault();

    /// <summary>The contrasts with that name and at least those dimensions, in the comparison's order.</summary>
    public IEnumerable<Contrast> Contrasts(string name, params (string Dimension, string Value)[] dimensions) =>
        dimensions is not [(string first, string value), .. var others] ? contrasts[name]
            : contrastsByValue.GetOrAdd((name, first), _ => contrasts[name].ToLookup(c => c.Key[first] ?? "", StringComparer.Ordinal))[value]
                .Where(c => Has(c.Key, others));

    private static bool Has(MeasureKey key, (string Dimension, string Value)[] dimensions)
    {
        foreach ((string dimension, string value) in dimensions)
        {
            if (key[dimension] != value)
                return false;
        }
        return true;
    }
}
