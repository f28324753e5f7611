using System.Runtime.CompilerServices;

namespace Framing.Quotes;

/// <summary>Collects the features of one position. Each call of Add is a template of its own, numbered in order of the calls.</summary>
/// <param name="features">Room for them.</param>
/// <param name="firstTemplate">The number of the first call.</param>
/// <param name="table">What they will be looked up in, whose rows are fetched meanwhile.</param>
internal ref struct FeatureBuffer(Span<uint> features, uint firstTemplate, FeatureTable? table)
{
    private readonly Span<uint> features = features;
    private readonly FeatureTable? table = table;
    private uint template = firstTemplate;
    private int count;

    public readonly ReadOnlySpan<uint> Features => features[..count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b = 0, uint c = 0, uint d = 0)
    {
        uint feature = FeatureHash.Of(template++, a, b, c, d);
        features[count++] = feature;
        table?.Fetch(feature);
    }

    /// <summary>Leaves out a template where it has nothing to say.</summary>
    public void Skip() => template++;
}
