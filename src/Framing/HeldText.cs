using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Unicode;

namespace Framing;

/// <summary>
/// A text that can be packed into a quarter of the room: those of thousands of articles are the most that a comparison of them holds. Packed it is unpacked
/// where it is read, and what was unpacked is kept as long as somebody holds it. Equal where the texts are.
/// </summary>
internal sealed class HeldText : IEquatable<HeldText>
{
    /// <summary>Little work a text, which is packed once; the window looks back over a million bytes.</summary>
    private const int Quality = 3, Window = 20;

    private readonly string? whole;
    private readonly byte[]? packed;
    private readonly int length;
    private WeakReference<string>? last;

    public HeldText(string whole) => this.whole = whole;

    private HeldText(byte[] packed, int length) => (this.packed, this.length) = (packed, length);

    /// <summary>Whether reading it takes work.</summary>
    public bool IsPacked => packed is not null;

    /// <summary>The text.</summary>
    public string Value
    {
        get
        {
            if (packed is null)
                return whole!;
            // Two threads may unpack it both; they make the same of it.
            if (last is { } kept && kept.TryGetTarget(out string? text))
                return text;
            byte[] room = ArrayPool<byte>.Shared.Rent(length);
            if (!BrotliDecoder.TryDecompress(packed, room, out int unpacked) || unpacked != length)
                throw new InvalidOperationException("A packed text does not unpack.");
            text = Encoding.UTF8.GetString(room, 0, length);
            ArrayPool<byte>.Shared.Return(room);
            last = new(text);
            return text;
        }
    }

    /// <summary>The same text packed; itself where it is, or where half a character in it would be lost.</summary>
    public HeldText Packed()
    {
        if (whole is null)
            return this;
        byte[] room = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(whole.Length));
        OperationStatus status = Utf8.FromUtf16(whole, room, out _, out int count, replaceInvalidSequences: false);
        byte[] smaller = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(count));
        HeldText held = status == OperationStatus.Done && BrotliEncoder.TryCompress(room.AsSpan(0, count), smaller, out int written, Quality, Window)
            ? new(smaller[..written], count) : this;
        ArrayPool<byte>.Shared.Return(room);
        ArrayPool<byte>.Shared.Return(smaller);
        return held;
    }

    public bool Equals(HeldText? other) => other is not null && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as HeldText);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}
