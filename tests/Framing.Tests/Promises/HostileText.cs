using System.Text;

namespace Framing.Tests.Promises;

/// <summary>Random text that nobody would write and somebody will feed: every kind of mark, broken, repeated, nested and cut short.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "the", "agency", "said", "claimed", "that", "illegal", "immigrants", "Mayor", "Ruth Calloway", "she", "he", "according to", "so-called", "ICE's term",
        "U.S.", "Mr.", "a.m.", "don't", "can’t", "cannot", "3.5", "$1,000", "10%", "1990s", "well-known", "e-mail@example.org", "https://example.org/a_b?c=d", "#tag", "@user",
        "were", "arrested", "by", "not", "very", "GOOD", "bad", "hate", "love", "!!!", "???", "…", "...", ". . .", "—", "--", "-", "–", "/", "\\", "&amp;", "<b>", "</script>",
        "\"", "\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "(", ")", "[", "]", "{", "}", ".", ".", ",", ":", ";", "!", "?", "\n", "\n\n", "\r\n", "\t", " ", "  ", "\u00A0", "\u2028", "\u0085",
        "\0", "\u0001", "\u001b[31m", "\uFEFF", "\u200B", "\u200F", "\u202E", "\uD800", "\uDC00", "\uFFFF", "é", "e\u0301", "\u0301", "ß", "İ", "ı", "Ω", "שלום", "مرحبا", "漢字", "한국어", "😀", "👩‍👩‍👧", "🇺🇸", "𝒜", "﷽",
        "q: yes", "A: no", "SMITH:", "> quoted", "# title", "* item", "1.", "a", "I", "x", "",
    ];

    /// <summary>How many cases a property tries: a few in every run, many where <c>FRAMING_EXHAUSTIVE</c> is set.</summary>
    public static int Cases(int usual, int many) => Environment.GetEnvironmentVariable("FRAMING_EXHAUSTIVE") == "1" ? many : usual;

    /// <summary>The text of a case, the same in every run. Most are short; one in a thousand repeats a piece very often.</summary>
    public static string Of(int number)
    {
        Random random = new(number);
        if (number % 1000 == 999)
            return new StringBuilder().Insert(0, Piece(random) + Piece(random), random.Next(5_000)).ToString();
        StringBuilder text = new();
        int pieces = random.Next(random.Next(2, 60));
        for (int i = 0; i < pieces; i++)
        {
            text.Append(Piece(random));
            if (random.Next(3) != 0)
                text.Append(' ');
        }
        return text.ToString();
    }

    private static string Piece(Random random) => random.Next(20) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)];
}
