namespace Framing.Corpora.Documents;

/// <summary>A stream that ends in a sentence once it has given more bytes than it may: what is packed can unpack to a thousand times its size.</summary>
internal sealed class BoundedStream(Stream inner, long most, string what) : ReadOnlyStream(inner)
{
    /// <summary>How many bytes it gave.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = Inner.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{what} is broken or cut short; expected a whole file", e);
        }
        Count += count;
        return Count <= most ? count : throw new TooLargeException($"{what} unpacks to more than {most >> 20} MB; expected less: split the file");
    }
}
