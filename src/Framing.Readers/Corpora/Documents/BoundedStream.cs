namespace Framing.Corpora.Documents;

/// <summary>A stream that ends in a sentence once it has given more bytes than it may: what is packed can unpack to a thousand times its size.</summary>
internal sealed class BoundedStream(Stream inner, long most, string what) : Stream
{
    /// <summary>How many bytes it gave.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = inner.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{what} is broken or cut short; expected a whole file", e);
        }
        Count += count;
        return Count <= most ? count : throw new TooLargeException($"{what} unpacks to more than {most >> 20} MB; expected less: split the file");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
