namespace Framing;

/// <summary>Numbers in as few bytes as they need, seven bits a byte; those near zero, on either side of it, need one. A list that grows.</summary>
internal struct PackedNumbers
{
    /// <summary>No number needs more.</summary>
    private const int MostBytes = 10;

    private byte[]? bytes;

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes.</summary>
    public readonly ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, Length);

    /// <summary>Adds a number.</summary>
    public void Add(long number)
    {
        if (bytes is null || Length + MostBytes > bytes.Length)
            Array.Resize(ref bytes, Length + (Length / 2) + MostBytes);
        ulong rest = (ulong)((number << 1) ^ (number >> 63));
        for (; rest >= 0x80; rest >>= 7)
            bytes[Length++] = (byte)(rest | 0x80);
        bytes[Length++] = (byte)rest;
    }

    /// <summary>Adds all of a list.</summary>
    public void Add(ReadOnlySpan<byte> numbers)
    {
        if (bytes is null || Length + numbers.Length > bytes.Length)
            Array.Resize(ref bytes, Length + (Length / 2) + numbers.Length);
        numbers.CopyTo(bytes.AsSpan(Length));
        Length += numbers.Length;
    }

    /// <summary>Starts anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>The number that stands at <paramref name="at"/>, which is moved behind it.</summary>
    public static long Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong number = 0;
        int shift = 0;
        byte next;
        do
        {
            next = bytes[at++];
            number |= (ulong)(next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);
        return (long)(number >> 1) ^ -(long)(number & 1);
    }
}
