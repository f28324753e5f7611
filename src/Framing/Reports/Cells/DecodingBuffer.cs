using System.Buffers;
using System.Text;

namespace Framing.Reports.Cells;

/// <summary>Takes UTF-8 and hands it on as text, piece by piece, so that a long result is never in memory as a whole.</summary>
internal sealed class DecodingBuffer(TextWriter output) : IBufferWriter<byte>
{
    private const int Size = 1 << 16;

    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private readonly char[] letters = new char[Size];
    private byte[] bytes = new byte[Size];
    private int filled;

    public void Advance(int count) => filled += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int room = Math.Max(1, sizeHint);
        if (bytes.Length - filled < room)
        {
            Flush();
            if (bytes.Length < room)
                bytes = new byte[room];
        }
        return bytes.AsMemory(filled);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Hands on what is held.</summary>
    public void Flush()
    {
        for (int at = 0; at < filled;)
        {
            decoder.Convert(bytes.AsSpan(at, filled - at), letters, flush: false, out int used, out int made, out _);
            output.Write(letters, 0, made);
            at += used;
        }
        filled = 0;
    }
}
