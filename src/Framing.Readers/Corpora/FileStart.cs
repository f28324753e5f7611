using System.Text;
using Framing.Corpora.Encodings;

namespace Framing.Corpora;

/// <summary>How a file starts, by which its kind is told.</summary>
public readonly ref struct FileStart
{
    /// <summary>How many bytes are looked at.</summary>
    internal const int Size = 4096;

    private const int MaxCharacters = Size;

    internal FileStart(ReadOnlySpan<byte> bytes)
    {
        Bytes = bytes;
        using StreamReader reader = new(new MemoryStream(bytes.ToArray()));
        char[] buffer = new char[MaxCharacters];
        Text = buffer.AsSpan(0, reader.ReadBlock(buffer)).TrimStart();
    }

    /// <summary>Its first bytes, up to 4096.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Its first characters as UTF-8, or as the UTF-16 that a mark names, without white space before them; nonsense where it is not text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Whether the bytes are of a program, an image, an archive and no text.</summary>
    public bool IsBinary => Decoding.IsBinary(Bytes);

    /// <summary>What a reader of text says of a binary file.</summary>
    internal string? BinaryRefusal => IsBinary
        ? "the file is binary, and of no kind that is read. Expected text, a table, a page, or a document of an office program"
        : null;

    /// <summary>Up to <see cref="Size"/> bytes of a stream.</summary>
    internal static byte[] Sample(Stream stream)
    {
        byte[] sample = new byte[Size];
        return sample[..stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false)];
    }
}
