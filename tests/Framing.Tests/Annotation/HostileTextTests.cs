using CsCheck;
using Framing.Annotation;
using Framing.Tests.Conformance;

namespace Framing.Tests.Annotation;

/// <summary>Any text is fine: the default annotator and the whole chain keep the contract of layers for texts that no writer meant.</summary>
public class HostileTextTests
{
    private static readonly bool Exhaustive = Environment.GetEnvironmentVariable("FRAMING_EXHAUSTIVE") == "1";

    private static readonly TextAnnotator Annotator = new();

    private static readonly string[] Pieces =
    [
        "A. ", "a", " ", "\n", "\r\n", "\n\n", "\t", "\0", "“", "”", "\"", "'", "’", "‘", "«", "»", "(", ")", "[", "]", ".", "...", "…", "?!", "-", "--", "—", "–", "/", "@", "#", "$", "%", "&", "_", ":", ";", ",",
        "U.S.", "Mr. ", "can't", "don’t", "it's", "1,000.5", "10am", "https://a.b/c?d=e", "a@b.co", "@ada", ":)", "👍🏽", "👩‍👩‍👧", "\uD83D", "\uDE00", "\uFEFF", "\u200B", "\u00A0", "\u0301", "\u202E", "שלום", "漢字", "İ", "ß",
        "said ", "She said, “Go.” ", "By Ada Marsh\n", "HARBOR CITY (Wire) — ", "\u2028", "\u0085", "\u001B[0m", "<b>", "|", "*", "=", "~~~", "\uFFFF", "``", "''", "n't", "'s",
    ];

    /// <summary>One thing over and over.</summary>
    public static TheoryData<string> Repeated { get; } = new((string[])[.. Pieces, "A B C. ", "“A.” ", "(A) ", "x“"]);

    /// <summary>Ten million code units of each where FRAMING_EXHAUSTIVE is 1.</summary>
    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_piece_repeated_keeps_the_contract(string piece) => Check(Repeat(piece, (Exhaustive ? 10_000_000 : 10_000) / piece.Length));

    [Theory]
    [InlineData("A. ", 200_000)]
    [InlineData("\"", 100_000)]
    [InlineData("“", 100_000)]
    [InlineData("\0", 1_000_000)]
    [InlineData("x", 1_000_000)]
    public void Long_texts_keep_the_contract(string piece, int times) => Check(Repeat(piece, times));

    /// <summary>A million strings where FRAMING_EXHAUSTIVE is 1, as in CI.</summary>
    [Fact]
    public void Random_strings_keep_the_contract()
    {
        Gen<string> hostile = Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat),
            Gen.Char.Array[0, 60].Select(chars => new string(chars)));
        hostile.Sample(Check, seed: "0000KOIfF4D3", iter: Exhaustive ? 1_000_000 : 3_000);
    }

    [Fact]
    public void The_whole_chain_takes_hostile_text()
    {
        FramingAnalyzer analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());
        foreach (string piece in Pieces)
        {
            Article article = Article.FromText(Repeat(piece, 500 / piece.Length), title: piece);
            Assert.Same(article, analyzer.Measure(article).Document.Article);
        }
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static void Check(string text) => AnnotatorContract.Check(Annotator, Article.FromText(text));
}
