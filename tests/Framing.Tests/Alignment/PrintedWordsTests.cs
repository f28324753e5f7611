namespace Framing.Tests.Alignment;

/// <summary>An article that prints a statement in several pieces prints the words of all of them.</summary>
public class PrintedWordsTests
{
    private const string First = "This toll should trouble every family on the island.";
    private const string Second = "Four years of hearings failed to turn up a single driver who had asked for it.";

    [Fact]
    public void Words_in_several_quotations_count_together()
    {
        Comparison comparison = FramingAnalyzer.Default.Compare(
        [
            Article.FromText($"The council met on Monday. “{First} {Second}” Mayor Ada Marsh said.", "Anchor", "Toll", "toll"),
            Article.FromText(
                $"The council met on Monday. “{First}” Mayor Ada Marsh said. The captains had left by then, and the harbor office was closed for the day. " +
                $"The buses will run from May on. She added: “{Second}”", "Beacon", "Toll", "toll"),
        ], new() { Replicates = 10, Draws = 10 });
        SharedQuote shared = comparison.SharedQuotes.MaxBy(q => q.Versions.Max(v => v.WordsKept))!;
        QuoteVersion[] pieces = [.. shared.Versions.Where(v => v.Relation != QuoteRelation.Reference)];
        Assert.NotEmpty(pieces);
        Assert.All(pieces, piece => Assert.True(piece.WordsKept < 25 && piece.WordsPrinted == 25, $"{piece.WordsKept}, {piece.WordsPrinted}"));
    }
}
