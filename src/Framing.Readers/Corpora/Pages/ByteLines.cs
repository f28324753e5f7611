namespace Framing.Corpora.Pages;

/// <summary>A stream as lines of bytes and blocks of a known length: the frame of archives, whose contents may be in any encoding.</summary>
internal sealed class ByteLines(Stream source, int maxLength) : IDisposable
{
    private readonly byte[] buffer = new byte[1 << 16];
    private readonly MemoryStream line = new();
    private int at, filled;

    /// <summary>The next line with its end; <see langword="null"/> behind the last. Of one longer than the bound only the start is kept.</summary>
    public ReadOnlyMemory<byte>? Next()
    {
        line.SetLength(0);
        bool any = false;
        while (at < filled || Fill())
        {
            any = true;
            int newline = buffer.AsSpan(at, filled - at).IndexOf((byte)'\n');
            int end = newline < 0 ? filled : at + newline + 1;
            if (line.Length + (end - at) <= maxLength)
                line.Write(buffer, at, end - at);
            at = end;
            if (newline >= 0)
                break;
        }
        // Null by itself would be an empty memory here.
        return any ? line.GetBuffer().AsMemory(0, (int)line.Length) : default(ReadOnlyMemory<byte>?);
    }

    /// <summary>The next line as ASCII without its end.</summary>
    public string? NextText() => Next() is { } bytes ? System.Text.Encoding.Latin1.GetString(bytes.Span).TrimEnd('\r', '\n') : null;

    /// <summary>That many bytes; <see langword="null"/>, and the bytes passed over, where they are more than the bound.</summary>
    /// <exception cref="InvalidDataException">The stream ends before.</exception>
    public byte[]? Take(long length)
    {
        MemoryStream? block = length <= maxLength ? new() : null;
        for (long left = length; left > 0;)
        {
            if (at == filled && !Fill())
                throw new InvalidDataException("the file is cut short in the middle of a record");
            int count = (int)Math.Min(left, filled - at);
            block?.Write(buffer, at, count);
            at += count;
            left -= count;
        }
        return block?.ToArray();
    }

    /// <summary>Lets the line go; the source is its owner's.</summary>
    public void Dispose() => line.Dispose();

    private bool Fill()
    {
        (at, filled) = (0, source.Read(buffer));
        return filled > 0;
    }
}
