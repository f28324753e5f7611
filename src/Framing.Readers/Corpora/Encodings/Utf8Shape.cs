using System.Buffers;
using System.Text;

namespace Framing.Corpora.Encodings;

/// <summary>How far bytes have the shape of UTF-8.</summary>
/// <param name="Whole">How many characters beyond ASCII are whole.</param>
/// <param name="Long">How many of them have three bytes or four, as typographic marks have.</param>
/// <param name="Broken">How many bytes are part of none.</param>
internal readonly record struct Utf8Shape(int Whole, int Long, int Broken)
{
    /// <summary>Whether the bytes are UTF-8, some of them perhaps damaged.</summary>
    public bool IsUtf8 => Whole > 0 && (Long > 0 || Whole >= Broken);

    /// <summary>The shape of bytes; a character that the end cuts is not counted.</summary>
    public static Utf8Shape Of(ReadOnlySpan<byte> bytes)
    {
        (int whole, int longer, int broken) = (0, 0, 0);
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and int high)
        {
            bytes = bytes[high..];
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out _, out int length);
            if (status == OperationStatus.NeedMoreData)
                break;
            if (status == OperationStatus.Done)
                (whole, longer) = (whole + 1, longer + (length > 2 ? 1 : 0));
            else
                broken += length;
            bytes = bytes[length..];
        }
        return new(whole, longer, broken);
    }
}
