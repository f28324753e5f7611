using System.Runtime.CompilerServices;

namespace Framing.Quotes;

/// <summary>Collects the features of one position. Each call of Add is a template of its own, numbered in order of the calls.</summary>
internal ref struct FeatureBuffer(Span<uint> features, uint firstTemplate)
{
    private readonly Span<uint> features = features;
    private uint template = firstTemplate;
    private int count;

    public readonly ReadOnlySpan<uint> Features => features[..count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b = 0, uint c = 0, uint d = 0) => features[count++] = FeatureHash.Of(template++, a, b, c, d);

    /// <summary>Leaves out a template where it has nothing to say.</summary>
    public void Skip() => template++;
}
