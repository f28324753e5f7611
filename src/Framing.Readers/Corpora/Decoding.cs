using System.Text;
using UtfUnknown;

namespace Framing.Corpora;

/// <summary>Finds the encoding of bytes: a byte order mark, else UTF-8 where the bytes are that, else a guess that is named.</summary>
internal static class Decoding
{
    /// <summary>How many bytes are looked at.</summary>
    public const int SampleSize = 64 * 1024;

    /// <summary>The encoding and its name for the manifest; the name is <see langword="null"/> for UTF-8, the normal case.</summary>
    public static (Encoding Encoding, string? Name) Detect(ReadOnlySpan<byte> sample, bool isWhole)
    {
        if (sample.StartsWith((byte[])[0xFF, 0xFE]))
            return (Encoding.Unicode, "utf-16le");
        if (sample.StartsWith((byte[])[0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode, "utf-16be");
        if (IsUtf8(sample, isWhole))
            return (new UTF8Encoding(false), null);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        DetectionDetail? guess = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        // Windows-1252 decodes every byte and is what unnamed Western text mostly is.
        Encoding encoding = guess?.Encoding ?? Encoding.GetEncoding(1252);
        return (encoding, encoding.WebName);
    }

    /// <summary>Whether the bytes are of a program, an image, an archive: text has no NUL, save UTF-16, which has a mark.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> sample) =>
        !sample.StartsWith((byte[])[0xFF, 0xFE]) && !sample.StartsWith((byte[])[0xFE, 0xFF]) && (sample.Contains((byte)0) || sample.StartsWith("%PDF-"u8));

    private static bool IsUtf8(ReadOnlySpan<byte> sample, bool isWhole)
    {
        // A sample may end within a character: leave out the last few bytes that could be its start.
        for (int cut = 0; cut <= (isWhole ? 0 : 3) && cut <= sample.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(sample[..^cut]))
                return true;
        }
        return false;
    }
}
