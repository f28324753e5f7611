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
        // One huge article must not hold its memory for ever.
        if (starts.Length > 1 << 20)
            (starts, ends) = (new int[1024], new int[1024]);
    }

    public void Add(int start, int end)
    {
        if (Count == starts.Length)
        {
            Array.Resize(ref starts, Count * 2);
            Array.Resize(ref ends, Count * 2);
        }
        starts[Count] = start;
        ends[Count++] = end;
    }
}
