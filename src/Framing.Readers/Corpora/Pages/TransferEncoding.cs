using System.Buffers.Text;

namespace Framing.Corpora.Pages;

/// <summary>The two ways in which mail writes bytes as ASCII. What is broken in them is read as it stands.</summary>
internal static class TransferEncoding
{
    public static byte[] Decode(byte[] body, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable(body),
        "base64" => Base64(body),
        _ => body,
    };

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text)
    {
        MemoryStream bytes = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.WriteByte(text[i]);
                continue;
            }
            // A line's end behind "=" is not part of the text.
            int after = i + 1;
            while (after < text.Length && text[after] is (byte)' ' or (byte)'\t')
                after++;
            if (after == text.Length || text[after] is (byte)'\r' or (byte)'\n')
                i = after + 1 < text.Length && text[after] == '\r' && text[after + 1] == '\n' ? after + 1 : after;
            else if (i + 2 < text.Length && Hex(text[i + 1]) is >= 0 and int high && Hex(text[i + 2]) is >= 0 and int low)
                (_, i) = (Write(bytes, high * 16 + low), i + 2);
            else
                bytes.WriteByte(text[i]);
        }
        return bytes.ToArray();
    }

    public static byte[] Base64(ReadOnlySpan<byte> text)
    {
        byte[] letters = new byte[text.Length + 3];
        int length = 0;
        foreach (byte b in text)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/')
                letters[length++] = b;
        }
        // What is left of a cut quartet holds whole bytes only with two letters or three.
        if (length % 4 == 1)
            length--;
        while (length % 4 != 0)
            letters[length++] = (byte)'=';
        byte[] bytes = new byte[Base64Length(length)];
        System.Buffers.Text.Base64.DecodeFromUtf8(letters.AsSpan(0, length), bytes, out _, out int written);
        return bytes[..written];
    }

    private static int Base64Length(int length) => System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(length);

    private static bool Write(MemoryStream bytes, int value)
    {
        bytes.WriteByte((byte)value);
        return true;
    }

    private static int Hex(byte c) => char.IsAsciiHexDigit((char)c) ? Convert.ToInt32(((char)c).ToString(), 16) : -1;
}
