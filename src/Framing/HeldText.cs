using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Framing;

/// <summary>
/// A text that can be packed into half the room: those of thousands of articles are the most that a comparison of them holds. Packed it is unpacked
/// where it is read, and what was unpacked is kept as long as somebody holds it. Equal where the texts are.
/// </summary>
internal sealed class HeldText : IEquatable<HeldText>
{
    private readonly string? whole;
    private readonly byte[]? packed;
    private WeakReference<string>? last;

    public HeldText(string whole) => this.whole = whole;

    private HeldText(byte[] packed) => this.packed = packed;

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
            text = Encoding.UTF8.GetString(packed);
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
        OperationStatus status = Utf8.FromUtf16(whole, room, out _, out int length, replaceInvalidSequences: false);
        byte[]? bytes = status == OperationStatus.Done ? room[..length] : null;
        ArrayPool<byte>.Shared.Return(room);
        return bytes is null ? this : new(bytes);
    }

    public bool Equals(HeldText? other) => other is not null && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as HeldText);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}
