using System.Text;
using UtfUnknown;

namespace Framing.Corpora.Encodings;

/// <summary>
/// Finds the encoding of bytes: what shows without doubt (a byte order mark, UTF-8), else what the file says of itself, else a guess that is named.
/// </summary>
internal static class Decoding
{
    /// <summary>How many bytes are looked at.</summary>
    public const int SampleSize = 64 * 1024;

    private const int WesternWindows = 1252, WesternMacintosh = 10_000;

    /// <summary>The encoding and its name for the manifest; the name is <see langword="null"/> for UTF-8, the normal case.</summary>
    /// <param name="sample">The first bytes.</param>
    /// <param name="declared">What the file is said to be in, by itself or by the archive that it lies in.</param>
    public static (Encoding Encoding, string? Name) Detect(ReadOnlySpan<byte> sample, string? declared)
    {
        if (sample.StartsWith((byte[])[0xEF, 0xBB, 0xBF]))
            return (new UTF8Encoding(false), null);
        if (Utf16(sample) is { } utf16)
            return utf16;
        Utf8Shape shape = Utf8Shape.Of(sample);
        Encoding? named = DeclaredCharset.Find(declared) ?? DeclaredCharset.In(sample);
        // Several bytes that are one character of UTF-8 are hardly ever anything else; one that is not may be damage, or a row from elsewhere.
        if (shape.IsUtf8 || (shape.Broken == 0 && named is null or UTF8Encoding))
            return (new UTF8Encoding(false), null);
        Encoding encoding = named is null or UTF8Encoding ? Guess(sample) : named;
        return (encoding, encoding.WebName);
    }

    /// <summary>Whether the bytes are of a program, an image, an archive: text has no NUL, save UTF-16.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> sample) => Utf16(sample) is null && (sample.Contains((byte)0) || sample.StartsWith("%PDF-"u8));

    /// <summary>UTF-16, by its mark or by the NUL that is one half of nearly every character of English.</summary>
    private static (Encoding, string)? Utf16(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith((byte[])[0xFF, 0xFE]))
            return (Encoding.Unicode, "utf-16le");
        if (sample.StartsWith((byte[])[0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode, "utf-16be");
        int even = 0, odd = 0;
        for (int i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }
        int most = sample.Length / 2 * 9 / 10;
        if (sample.Length < 16)
            return null;
        return even == 0 && odd > most ? (Encoding.Unicode, "utf-16le") : odd == 0 && even > most ? (Encoding.BigEndianUnicode, "utf-16be") : null;
    }

    private static Encoding Guess(ReadOnlySpan<byte> sample)
    {
        int letters = 0, high = 0;
        foreach (byte b in sample)
        {
            letters += char.IsAsciiLetter((char)b) ? 1 : 0;
            high += b >= 0x80 ? 1 : 0;
        }
        // English has a few bytes above ASCII: marks and some accents. Detectors take them for Slavic letters, from so few.
        if (letters >= 4 * high)
            return CodePagesEncodingProvider.Instance.GetEncoding(IsMacintosh(sample) ? WesternMacintosh : WesternWindows)!;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return CharsetDetector.DetectFromBytes(sample.ToArray()).Detected?.Encoding ?? CodePagesEncodingProvider.Instance.GetEncoding(WesternWindows)!;
    }

    /// <summary>Whether apostrophes stand between small letters as a Macintosh wrote them; in Windows's page those bytes are the capital Õ.</summary>
    private static bool IsMacintosh(ReadOnlySpan<byte> sample)
    {
        for (int i = 1; i + 1 < sample.Length; i++)
        {
            if (sample[i] == 0xD5 && char.IsAsciiLetterLower((char)sample[i - 1]) && char.IsAsciiLetterLower((char)sample[i + 1]))
                return true;
        }
        return false;
    }
}
