using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>
/// Adds up the features of positions one behind: while those of a position are made, the rows of the position before it come near, which stand in tables larger
/// than the caches.
/// </summary>
/// <param name="table">The weights.</param>
/// <param name="most">How many features a position has at most.</param>
internal sealed class FeatureLine(FeatureTable table, int most)
{
    private readonly ulong[] rooms = new ulong[2 * FeatureBuffer.RoomFor(most)];
    private int turn, waiting;

    /// <summary>Where the features of the next position are made.</summary>
    public Span<ulong> Room => rooms.AsSpan(turn * rooms.Length / 2, rooms.Length / 2);

    /// <summary>Takes the features made in <see cref="Room"/>, and gives the sum of those taken before.</summary>
    public Vector128<short> Take(Span<ulong> features)
    {
        table.Find(features);
        turn ^= 1;
        Vector128<short> sum = table.Sum(Room[..waiting]);
        waiting = features.Length;
        return sum;
    }

    /// <summary>The sum of the last features that were taken.</summary>
    public Vector128<short> Rest() => Take([]);
}
