using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Framing.Corpora.Encodings;

/// <summary>
/// The bytes of a file in UTF-8 as bytes that are all UTF-8. A line in which nothing is UTF-8 comes from elsewhere and is read as windows-1252; a single
/// byte that fits nowhere is replaced by U+FFFD. What was done is kept to be told.
/// </summary>
internal sealed class MendedUtf8(Stream source) : ReadOnlyStream(source)
{
    private const int MostNamed = 3;

    /// <summary>Bytes that are no character of English text in windows-1252 either: damage. ¤ ¦ ¨ ¬ ¯ ¸ Ð × Þ ð ÷ þ ÿ.</summary>
    private static readonly SearchValues<byte> Improbable = SearchValues.Create([0xA4, 0xA6, 0xA8, 0xAC, 0xAF, 0xB8, 0xD0, 0xD7, 0xDE, 0xF0, 0xF7, 0xFE, 0xFF]);

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly byte[] buffer = new byte[1 << 16];
    private readonly ArrayBufferWriter<byte> mended = new();
    private readonly List<int> lines = [];
    private ReadOnlyMemory<byte> ready;
    private int filled, taken, line = 1, western, lost, badLines;
    private bool ended;

    /// <summary>What was not UTF-8 and what became of it, without a full stop; <see langword="null"/> where all was.</summary>
    public string? Told
    {
        get
        {
            if (western + lost == 0)
                return null;
            string found = western + lost == 1 ? "a byte is" : FormattableString.Invariant($"{western + lost} bytes are");
            string more = badLines > lines.Count ? $" and {badLines - lines.Count} more" : "";
            string where = badLines == 1 ? $"line {lines[0]}" : $"lines {string.Join(", ", lines)}{more}";
            string became = lost == 0 ? "read as windows-1252" : western == 0 ? "replaced by �" : $"{western} read as windows-1252, {lost} replaced by �";
            return $"{found} not valid UTF-8 like the rest of the file ({where}): {became}";
        }
    }

    public override int Read(Span<byte> buffer)
    {
        while (ready.IsEmpty)
        {
            if (!Fill())
                return 0;
        }
        int count = Math.Min(ready.Length, buffer.Length);
        ready.Span[..count].CopyTo(buffer);
        ready = ready[count..];
        return count;
    }

    private bool Fill()
    {
        buffer.AsSpan(taken, filled - taken).CopyTo(buffer);
        (filled, taken) = (filled - taken, 0);
        while (!ended && filled < buffer.Length)
        {
            int read = Inner.Read(buffer, filled, buffer.Length - filled);
            ended = read == 0;
            filled += read;
        }
        if (filled == 0)
            return false;
        taken = ended ? filled : Cut(buffer.AsSpan(0, filled));
        ReadOnlyMemory<byte> block = buffer.AsMemory(0, taken);
        if (Utf8.IsValid(block.Span))
        {
            line += block.Span.Count((byte)'\n');
            ready = block;
            return true;
        }
        mended.ResetWrittenCount();
        for (ReadOnlySpan<byte> rest = block.Span; !rest.IsEmpty;)
        {
            int length = rest.IndexOf((byte)'\n') + 1;
            ReadOnlySpan<byte> next = length == 0 ? rest : rest[..length];
            if (Utf8.IsValid(next))
                mended.Write(next);
            else
                Mend(next);
            line += length == 0 ? 0 : 1;
            rest = rest[next.Length..];
        }
        ready = mended.WrittenMemory;
        return true;
    }

    /// <summary>Where a block may end: behind its last line, else before a character that it cuts.</summary>
    private static int Cut(ReadOnlySpan<byte> block)
    {
        if (block.LastIndexOf((byte)'\n') is >= 0 and int newline)
            return newline + 1;
        int start = block.Length - 1;
        while (start > block.Length - 4 && block[start] is >= 0x80 and < 0xC0)
            start--;
        return block[start] >= 0xC0 ? start : block.Length;
    }

    private void Mend(ReadOnlySpan<byte> bytes)
    {
        bool isForeign = Utf8Shape.Of(bytes).Whole == 0;
        while (!bytes.IsEmpty)
        {
            bool valid = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == OperationStatus.Done;
            if (valid)
                mended.Write(bytes[..length]);
            for (int i = 0; i < length && !valid; i++)
                Replace(bytes[i], isForeign);
            bytes = bytes[length..];
        }
        badLines++;
        if (lines.Count < MostNamed)
            lines.Add(line);
    }

    /// <summary>Marks and dashes, which stand nowhere else, are windows-1252 in any line.</summary>
    private void Replace(byte bad, bool isForeign)
    {
        string read = Western.GetString([bad]);
        bool known = (bad < 0xA0 && read[0] >= 0xA0) || (bad >= 0xA0 && isForeign && !Improbable.Contains(bad));
        (western, lost) = known ? (western + 1, lost) : (western, lost + 1);
        mended.Write(Encoding.UTF8.GetBytes(known ? read : "\uFFFD"));
    }
}
