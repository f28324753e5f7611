namespace Framing.Tests.Alignment;

/// <summary>Which part of a sentence is said to tell a point.</summary>
public class StoryClauseTests
{
    [Fact]
    public void Of_a_sentence_that_tells_two_facts_the_clause_that_others_tell_is_the_passage()
    {
        Comparison comparison = Compare(
            "The harbor council raised the ferry fare to nine dollars, and a fire at the old cannery on Pell Street killed two night guards.",
            "The harbor council raised the ferry fare to nine dollars.");
        StoryPoint point = Assert.Single(comparison.StoryPoints, p => p.Passages.Length > 1);
        Assert.Equal(
            ["The harbor council raised the ferry fare to nine dollars", "The harbor council raised the ferry fare to nine dollars."],
            point.Passages.Select(p => TextOf(comparison, p)));
    }

    [Fact]
    public void What_somebody_said_is_told_apart_from_who_said_it()
    {
        Comparison comparison = Compare(
            "“The ferry loses four thousand dollars every week,” said Ada Marsh, who has run the harbor office in Orle since the storm.",
            "The ferry loses four thousand dollars every week.");
        StoryPoint point = Assert.Single(comparison.StoryPoints, p => p.Passages.Length > 1);
        Assert.Equal("The ferry loses four thousand dollars every week", TextOf(comparison, point.Passages.First(p => p.DocId == "a")).Trim('“', '”', ','));
    }

    [Fact]
    public void A_sentence_whose_clauses_are_all_told_elsewhere_is_the_passage_as_a_whole()
    {
        const string Both = "The harbor council raised the ferry fare to nine dollars, and a fire at the old cannery on Pell Street killed two night guards.";
        Comparison comparison = Compare(Both, Both);
        Assert.All(Assert.Single(comparison.StoryPoints).Passages, p => Assert.Equal(Both, TextOf(comparison, p)));
    }

    private static string TextOf(Comparison comparison, Passage passage) =>
        comparison.Profiles.Single(p => p.Document.Article.Id == passage.DocId).Document[passage.Span].ToString();

    private static Comparison Compare(params string[] texts) => FramingAnalyzer.Default.Compare(
        texts.Select((text, i) => Article.FromText(text, $"Outlet {i}", @event: "day") with { Id = ((char)('a' + i)).ToString() }));
}
