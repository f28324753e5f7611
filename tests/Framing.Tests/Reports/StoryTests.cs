using Framing.Corpora;
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
    // A row that is part of another sentence; all of what stands in marks is of the statement.
    [InlineData($"“{Toll},” Ada Marsh said.", "“I was told in May that nobody who lives here pays for boats, bread or wood in a hard winter,” Ada Marsh said.", 0)]
    [InlineData($"“{Toll},” Ada Marsh said.", "Ada Marsh told the council that “nobody who lives here pays” that much.", 2)]
    public void Versions_of_one_statement_stand_together(string a, string b, int places)
    {
        QuoteRows[] quotes = [.. StoryOf(("The council met.", a), ("Islanders waited.", b)).Quotes];
        Assert.Equal(places, quotes.Sum(q => q.Rows.Length));
    }

    /// <summary>
    /// How the second article's version is shown: as left out only what is missing within words that are quoted in one go, since at the ends and around words of the
    /// reporter it may be told otherwise; the pieces of one article stand in one row.
    /// </summary>
    [Theory]
    [InlineData("“The toll is fair to everybody on this island,” Ada Marsh said.", "The toll is fair to everybody on this island, …", "9 of the 18 words here")]
    [InlineData("“The toll is fair to everybody on this island,” Ada Marsh said. The boats lay still. “Nobody who lives here pays all of it,” Marsh said.",
        "The toll is fair to everybody on this island, … Nobody who lives here pays all of it,", "17 of the 18 words here")]
    [InlineData("“The toll is fair to everybody on this island and nobody pays all of it,” Ada Marsh said.",
        "The toll is fair to everybody on this island and nobody -who lives here- pays all of it,", "15 of the 18 words here")]
    [InlineData("“The toll is fair to everybody on that island and nobody who lives here pays all of it,” Ada Marsh said.",
        "The toll is fair to everybody on -this- +that+ island and nobody who lives here pays all of it,", "17 of the 18 words here, 1 other word")]
    // Another sentence in the place of one is no alteration of it.
    [InlineData("“The toll is fair to everybody on this island. Boats wait in the fog for hours all winter. Nobody who lives here pays all of it,” Ada Marsh said.",
        "The toll is fair to everybody on this island … nobody who lives here pays all of it,", "17 of the 26 words here")]
    public void A_version_shows_what_is_surely_of_the_statement(string text, string shown, string said)
    {
        QuoteRows quote = Assert.Single(StoryOf(("The council met.", $"“{Toll},” Ada Marsh said."), ("Islanders waited.", text)).Quotes);
        VersionRow row = quote.Rows[1];
        Assert.Equal(shown, string.Join(' ', row.Edits.Select(edit => edit.Kind switch
        {
            EditKind.LeftOut => $"-{edit.Text}-",
            EditKind.PutIn => $"+{edit.Text}+",
            _ => edit.Text,
        })));
        Assert.Equal(said, Headings.Version(quote, row));
        Assert.DoesNotContain("longest", Headings.Version(quote, quote.Rows[0]), StringComparison.Ordinal);
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

    /// <summary>A point is named by a sentence of an outlet that tells it.</summary>
    [Fact]
    public void What_is_printed_for_a_point_is_of_those_who_tell_it() => Assert.Contains("the old harbor bridge", Assert.Single(StoryOf(
        ("Council votes for a toll of two dollars on the harbor bridge", "Gulls nest on the roof."),
        ("Fog over the pier", "On Monday the council voted for a toll of two dollars on the old harbor bridge. Nets were mended.")).Open).Label, StringComparison.Ordinal);

    /// <summary>What stands as perhaps telling a point stands nowhere as being told alone.</summary>
    [Theory]
    [InlineData("harlow-bay-raid")]
    [InlineData("westmark-carbon-vote")]
    public void A_sentence_stands_once(string corpus)
    {
        Story story = new(new Report(FramingAnalyzer.Default.Compare(
            ArticleReader.Read(Path.Combine(Repository.Root, "corpora", corpus)), new() { Replicates = 50, Draws = 50, Threads = 1 })));
        Telling[] tellings = [.. story.Open.Concat(story.Shared).SelectMany(p => p.ByOutlet).SelectMany(o => o)];
        HashSet<string> perhaps = [.. tellings.SelectMany(t => t.MayTell).Select(s => s.Id)];
        Assert.NotEmpty(perhaps);
        Assert.DoesNotContain(story.Single.SelectMany(p => p.ByOutlet).SelectMany(o => o).SelectMany(t => t.Sentences), s => perhaps.Contains(s.Id));
    }

    /// <summary>Captions and links are no points.</summary>
    [Fact]
    public void Furniture_is_no_point() => Assert.DoesNotContain(
        StoryOf(("The council met.", "The boats lay still in the fog.\n\nHide caption 4 of 15: families wait beside nineteen crates at the pier."), ("Islanders waited.", "Nets were mended on Monday."))
            .Points, point => point.Label.Contains("caption", StringComparison.Ordinal));

    private static Story StoryOf((string Title, string Text) a, (string Title, string Text) b) => new(new Report(FramingAnalyzer.Default.Compare(
        [Article.FromText(a.Text, "Buoy", a.Title, "toll"), Article.FromText(b.Text, "Gull", b.Title, "toll")], new() { Replicates = 50, Draws = 50, Threads = 1 })));
}
