using System.Text;
using Framing.Corpora.Encodings;

namespace Framing.Corpora;

/// <summary>Opens an input as characters, and reads lines of bounded length.</summary>
internal static class BoundedReader
{
    /// <summary>The decoded characters of a stream, and what is to be told of how they were decoded.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="declared">The encoding that whoever handed them over named.</param>
    /// <exception cref="InvalidDataException">The bytes are not text.</exception>
    public static DecodedText Open(Stream stream, string? declared = null)
    {
        byte[] sample = new byte[Decoding.SampleSize];
        int length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> bytes = sample.AsSpan(0, length);
        if (Decoding.IsBinary(bytes))
            throw new InvalidDataException("the file is binary; expected text");
        (Encoding encoding, string? name) = Decoding.Detect(bytes, declared);
        Stream whole = new PrefixedStream(sample.AsMemory(0, length), stream);
        MendedUtf8? mended = name is null ? new(whole) : null;
        return new(new StreamReader(mended ?? whole, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16), name, () => mended?.Told);
    }

    /// <summary>All characters, or <see langword="null"/> where there are more than <paramref name="maxLength"/>.</summary>
    public static string? ReadAll(TextReader reader, int maxLength)
    {
        StringBuilder text = new();
        char[] buffer = new char[1 << 16];
        while (reader.ReadBlock(buffer) is > 0 and int read)
        {
            text.Append(buffer, 0, read);
            if (text.Length > maxLength)
                return null;
        }
        return text.ToString();
    }

    /// <summary>
    /// The lines of the input with their numbers from 1; <see langword="null"/> stands for a line that is longer than
    /// <paramref name="maxLength"/>, which is passed over without being kept.
    /// </summary>
    public static IEnumerable<(int Number, string? Line)> Lines(TextReader reader, int maxLength)
    {
        StringBuilder line = new();
        char[] buffer = new char[1 << 16];
        bool tooLong = false;
        int number = 1;
        while (reader.ReadBlock(buffer) is > 0 and int read)
        {
            int from = 0;
            while (from < read)
            {
                int newline = buffer.AsSpan(from, read - from).IndexOf('\n');
                int to = newline < 0 ? read : from + newline;
                tooLong |= line.Length + (to - from) > maxLength;
                line.Append(buffer, from, tooLong ? 0 : to - from);
                from = to + 1;
                if (newline >= 0)
                {
                    yield return (number++, tooLong ? null : line.ToString());
                    line.Clear();
                    tooLong = false;
                }
            }
        }
        if (line.Length > 0 || tooLong)
            yield return (number, tooLong ? null : line.ToString());
    }
}
