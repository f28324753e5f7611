using Framing.Reports.Content;

namespace Framing.Tests.Reports;

public class StoryTests
{
    private const string Toll = "The toll is fair to everybody on this island and nobody who lives here pays all of it";

    /// <summary>What two articles print of one speaker, and how many places are set side by side: none where they may be of two statements.</summary>
    [Theory]
    [InlineData($"“{Toll},” Ada Marsh said.", $"“{Toll},” Ada Marsh said on Monday.", 2)]
    [InlineData($"“{Toll},” Ada Marsh said.", "“The toll is fair to everybody on this island,” Ada Marsh said.", 2)]
    // An article that says it again is no other version.
    [InlineData($"“{Toll},” Ada Marsh said. The boats lay still. “The toll is fair to everybody on this island,” Ada Marsh said again.", $"“{Toll},” Ada Marsh said on Monday.", 2)]
    // A few words in a row among many others.
    [InlineData($"“{Toll},” Ada Marsh said.",
        "“The ferry is slow, and everybody on this island hates it, so the pier has to go and nobody will weep,” Ada Marsh said.", 0)]
    [InlineData($"“{Toll},” Ada Marsh said.", "“It is fair to everybody,” Ada Marsh said.", 0)]
    public void Versions_of_one_statement_stand_together(string a, string b, int places)
    {
        QuoteRows[] quotes = [.. StoryOf(("The council met.", a), ("Islanders waited.", b)).Quotes];
        Assert.Equal(places, quotes.Sum(q => q.Rows.Length));
    }

    [Fact]
    public void Of_two_speakers_of_one_statement_none_is_named() =>
        Assert.Null(Assert.Single(StoryOf(("The council met.", $"“{Toll},” Ada Marsh said."), ("Islanders waited.", $"“{Toll},” Ravi Dunn said.")).Quotes).Speaker);

    /// <summary>What is told in a body of the one and in the headline or in a few words of the other, is told by one and perhaps by the other.</summary>
    [Theory]
    [InlineData("Council votes for a toll of two dollars on the harbor bridge", "The boats lay still in the fog.", false)]
    [InlineData("Islanders wait", "Council votes for a toll of two dollars on the harbor bridge.", true)]
    public void A_headline_alone_tells_no_point(string title, string text, bool shared)
    {
        Story story = StoryOf(("Fog over the pier", "Council votes for a toll of two dollars on the harbor bridge. Gulls nest on the roof."), (title, text + " Nets were mended."));
        Assert.Equal(shared, story.Shared.Any());
        Assert.Equal(!shared, story.Open.Any());
    }

    /// <summary>Captions and links are no points.</summary>
    [Fact]
    public void Furniture_is_no_point() => Assert.DoesNotContain(
        StoryOf(("The council met.", "The boats lay still in the fog.\n\nHide caption 4 of 15: families wait beside nineteen crates at the pier."), ("Islanders waited.", "Nets were mended on Monday."))
            .Points, point => point.Label.Contains("caption", StringComparison.Ordinal));

    private static Story StoryOf((string Title, string Text) a, (string Title, string Text) b) => new(new Report(FramingAnalyzer.Default.Compare(
        [Article.FromText(a.Text, "Buoy", a.Title, "toll"), Article.FromText(b.Text, "Gull", b.Title, "toll")], new() { Replicates = 50, Draws = 50, Threads = 1 })));
}
