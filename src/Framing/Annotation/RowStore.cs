namespace Framing.Annotation;

/// <summary>
/// Rows of one length, cut from long arrays. A new word's rows outlive every collection of garbage; as arrays of their own they would be
/// copied from one generation to the next, which took most of a cold start.
/// </summary>
/// <param name="length">The length of a row.</param>
internal sealed class RowStore(int length)
{
    /// <summary>So many rows of the tagger are beyond the size from which the runtime no longer moves an array.</summary>
    private const int RowsAnArray = 256;

    private readonly Lock taking = new();
    private short[] rows = [];
    private int taken = RowsAnArray;

    /// <summary>A row that nobody else has. What it holds at first is undefined.</summary>
    public ArraySegment<short> Take()
    {
        lock (taking)
        {
            if (taken == RowsAnArray)
                (rows, taken) = (GC.AllocateUninitializedArray<short>(RowsAnArray * length), 0);
            return new(rows, taken++ * length, length);
        }
    }
}
