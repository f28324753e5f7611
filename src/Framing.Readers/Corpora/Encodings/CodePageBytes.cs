using System.Collections.Frozen;
using System.Text;

namespace Framing.Corpora.Encodings;

/// <summary>The bytes of a code page by the characters that they were read as.</summary>
internal sealed class CodePageBytes
{
    private readonly FrozenDictionary<char, byte> bytes;

    public CodePageBytes(int codePage)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        Dictionary<char, byte> map = [];
        for (int b = 0x80; b <= 0xFF; b++)
            map.TryAdd(encoding.GetString([(byte)b])[0], (byte)b);
        // A byte that the page leaves open is read as a control character of the same number.
        for (int b = 0x80; b < 0xA0 && codePage == 1252; b++)
            map.TryAdd((char)b, (byte)b);
        bytes = map.ToFrozenDictionary();
    }

    /// <summary>The byte that was read as a character; 0 where none was, or one of ASCII.</summary>
    public byte this[char c] => bytes.GetValueOrDefault(c);
}
