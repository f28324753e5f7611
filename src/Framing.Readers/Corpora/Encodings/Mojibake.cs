using System.Buffers;
using System.Text;

namespace Framing.Corpora.Encodings;

/// <summary>
/// Text that was read in a wrong encoding before it was written: "â€™" for ’, and control characters that are windows-1252's marks. Mended where
/// nothing else can be meant; some passes of it, since some texts went wrong twice.
/// </summary>
internal static class Mojibake
{
    private const int MostPasses = 3;

    /// <summary>The pages in which UTF-8 was taken: western and central European Windows, Macintosh, DOS.</summary>
    private static readonly CodePageBytes Western = new(1252);

    private static readonly CodePageBytes[] Others = [new(1250), new(10_000), new(850), new(437)];

    /// <summary>What the first byte of a mark, an accented letter, a sign in UTF-8 is read as in those pages, and controls.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. "âÂÃÄÅðï‚ÔΓ", .. Enumerable.Range(0x80, 0x20).Select(c => (char)c)]);

    /// <summary>The text mended; the same text where there is nothing to mend.</summary>
    public static string Mend(string text)
    {
        for (int pass = 0; pass < MostPasses && text.AsSpan().IndexOfAny(Suspects) >= 0; pass++)
        {
            string mended = Once(text);
            if (mended == text)
                break;
            text = mended;
        }
        return Controls(text);
    }

    private static string Once(string text)
    {
        StringBuilder mended = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int next = text.AsSpan(at).IndexOfAny(Suspects);
            mended.Append(text, at, next < 0 ? text.Length - at : next);
            if (next < 0)
                break;
            at += next;
            (string meant, int length) = At(text, at);
            mended.Append(meant);
            at += length;
        }
        return mended.ToString();
    }

    /// <summary>What the characters at a place are meant for, and how many they are; one that means itself is itself.</summary>
    private static (string Meant, int Length) At(string text, int at)
    {
        if (Sequence(text, at, Western) is { Length: > 0 } western)
            return western;
        foreach (CodePageBytes page in Others)
        {
            if (page[text[at]] == 0xE2 && Sequence(text, at, page) is { Length: > 0 } other)
                return other;
        }
        // The last byte of ” is open in windows-1252, and mostly lost on the way.
        if (text[at] == 'â' && at + 1 < text.Length && text[at + 1] == '€')
            return ("”", at + 2 < text.Length && text[at + 2] == '\uFFFD' ? 3 : 2);
        return (text[at].ToString(), 1);
    }

    private static (string Meant, int Length) Sequence(string text, int at, CodePageBytes page)
    {
        byte lead = page[text[at]];
        int length = lead switch { >= 0xC2 and <= 0xC5 => 2, 0xE2 or 0xEF => 3, 0xF0 => 4, _ => 0 };
        if (length == 0 || at + length > text.Length)
            return ("", 0);
        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = lead;
        for (int i = 1; i < length; i++)
        {
            bytes[i] = page[text[at + i]];
            // A capital with an accent may end a quotation: Ä and ” are two characters.
            if (bytes[i] is < 0x80 or > 0xBF || (length == 2 && lead != 0xC5 && text[at + i] is >= '\u2010' and <= '\u2027'))
                return ("", 0);
        }
        return Rune.DecodeFromUtf8(bytes[..length], out Rune meant, out _) == OperationStatus.Done
            ? (meant.Value == 0xFEFF ? "" : meant.ToString(), length)
            : ("", 0);
    }

    /// <summary>Control characters as the marks that windows-1252 has in their place; the one that is a line end too, only beside others.</summary>
    private static string Controls(string text)
    {
        const char LineEnd = '\u0085';
        if (!text.AsSpan().ContainsAnyInRange('\u0080', '\u009F') || !text.Any(c => c is >= '\u0080' and <= '\u009F' and not LineEnd))
            return text;
        Encoding western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return string.Create(text.Length, text, (chars, given) =>
        {
            for (int i = 0; i < chars.Length; i++)
                chars[i] = given[i] is >= '\u0080' and <= '\u009F' ? western.GetString([(byte)given[i]])[0] : given[i];
        });
    }
}
