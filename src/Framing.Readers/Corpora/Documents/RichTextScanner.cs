namespace Framing.Corpora.Documents;

/// <summary>Cuts rich text into groups, control words, and characters.</summary>
internal sealed class RichTextScanner(Stream stream, RichTextState state)
{
    /// <summary>The longest name of a control word, which has at most 32 letters.</summary>
    private const int MaxWord = 32;

    private readonly byte[] buffer = new byte[1 << 16];
    private int at, length;

    /// <summary>Reads to the end.</summary>
    public void Run()
    {
        for (int c = Next(); c >= 0; c = Next())
        {
            switch (c)
            {
                case '{':
                    state.Open();
                    break;
                case '}':
                    state.Close();
                    break;
                case '\\':
                    Control();
                    break;
                case '\r' or '\n':
                    break;
                default:
                    state.Byte((byte)c);
                    break;
            }
        }
        state.End();
    }

    private void Control()
    {
        int c = Next();
        if (c < 0)
            return;
        if (!char.IsAsciiLetter((char)c))
        {
            if (c == '\'')
                Hex();
            else
                state.Symbol((char)c);
            return;
        }
        Span<char> word = stackalloc char[MaxWord];
        int letters = 0;
        for (; c >= 0 && char.IsAsciiLetter((char)c); c = Next())
        {
            if (letters < MaxWord)
                word[letters++] = (char)c;
        }
        bool isNegative = c == '-';
        if (isNegative)
            c = Next();
        int? number = null;
        for (; c is >= '0' and <= '9'; c = Next())
            number = Math.Min(((number ?? 0) * 10L) + c - '0', int.MaxValue) is var value ? (int)value : 0;
        // A blank ends the word and belongs to it; anything else is the text's.
        if (c >= 0 && c != ' ')
            at--;
        if (isNegative)
            number = -number;
        ReadOnlySpan<char> name = word[..letters];
        if (name is "bin")
            Skip(number ?? 0);
        else
            state.Word(name, number);
    }

    private void Hex()
    {
        int high = Digit(Next()), low = Digit(Next());
        if (high >= 0 && low >= 0)
            state.Byte((byte)((high << 4) | low));
    }

    private static int Digit(int c) => c >= 0 && char.IsAsciiHexDigit((char)c) ? Convert.ToInt32(((char)c).ToString(), 16) : -1;

    private void Skip(int count)
    {
        while (count-- > 0 && Next() >= 0)
        {
        }
    }

    private int Next()
    {
        if (at == length)
        {
            // The last byte stays, so that one can be put back.
            if (length > 0)
                buffer[0] = buffer[length - 1];
            int kept = length > 0 ? 1 : 0, read = stream.Read(buffer, kept, buffer.Length - kept);
            if (read == 0)
                return -1;
            (at, length) = (kept, kept + read);
        }
        return buffer[at++];
    }
}
