using System.Text;
using Framing.Reports;
using Framing.Reports.Cells;

namespace Framing.Tests.Reports;

public class DecodingBufferTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Text_comes_out_as_it_went_in_however_it_is_cut(int piece)
    {
        // Letters of one to four bytes, so that pieces and the buffer end inside some of them.
        string text = string.Concat(Enumerable.Range(0, 60_000).Select(i => (i % 4) switch { 0 => "a", 1 => "é", 2 => "“", _ => "🗳" }));
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using StringWriter output = new();
        DecodingBuffer buffer = new(output);
        for (int at = 0; at < bytes.Length; at += piece)
        {
            ReadOnlySpan<byte> part = bytes.AsSpan(at, Math.Min(piece, bytes.Length - at));
            part.CopyTo(buffer.GetSpan(part.Length));
            buffer.Advance(part.Length);
        }
        buffer.Flush();
        Assert.Equal(text, output.ToString());
    }
}
