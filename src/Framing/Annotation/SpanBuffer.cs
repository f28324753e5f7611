using System.Buffers;

namespace Framing.Annotation;

/// <summary>A growing list of ranges of one text, kept between documents so that annotating allocates nothing for it.</summary>
internal sealed class SpanBuffer
{
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Starts => starts.AsSpan(0, Count);

    public ReadOnlySpan<int> Ends => ends.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        // One huge article must not hold its memory for ever: the pool gives it back where it is not asked for again.
        if (starts.Length > 1 << 20)
        {
            ArrayPool<int>.Shared.Return(starts);
            ArrayPool<int>.Shared.Return(ends);
            (starts, ends) = (new int[1024], new int[1024]);
        }
    }

    public void Add(int start, int end)
    {
        if (Count == starts.Length)
            (starts, ends) = (Larger(starts), Larger(ends));
        starts[Count] = start;
        ends[Count++] = end;
    }

    private static int[] Larger(int[] full)
    {
        int[] larger = ArrayPool<int>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<int>.Shared.Return(full);
        return larger;
    }
}
