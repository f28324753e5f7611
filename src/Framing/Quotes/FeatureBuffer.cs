using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>
/// Collects the features of one position: what fills each template, side by side, so that all are hashed at once by vector units. Each call of Add is a
/// template of its own, in the order given.
/// </summary>
/// <param name="room">Room for them, of at least <see cref="RoomFor"/>.</param>
/// <param name="templates">Those of the calls, as <see cref="FeatureHash.Templates(uint, IEnumerable{uint})"/> makes them.</param>
internal ref struct FeatureBuffer(Span<ulong> room, ReadOnlySpan<ulong> templates)
{
    private readonly Span<ulong> first = room[..(room.Length / 2)];
    private readonly Span<ulong> second = room[(room.Length / 2)..];
    private readonly ReadOnlySpan<ulong> templates = templates;
    private int count;

    /// <summary>How many numbers so many features take while they are made.</summary>
    public static int RoomFor(int most) => 2 * ((most + Vector256<ulong>.Count - 1) / Vector256<ulong>.Count * Vector256<ulong>.Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b = 0, uint c = 0, uint d = 0)
    {
        first[count] = (ulong)a << 32 | b;
        second[count] = (ulong)c << 32 | d;
        count++;
    }

    /// <summary>The features as hashes, which take the place of what they were made of.</summary>
    public readonly Span<ulong> Hashed()
    {
        FeatureHash.OfAll(templates, first, second, count);
        return first[..count];
    }
}
