using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Tests.Alignment;

/// <summary>Articles that are one text are found whatever outlet, day and event they have.</summary>
public sealed class CorpusCopiesTests
{
    private static readonly ParallelOptions Two = new() { MaxDegreeOfParallelism = 2 };

    private static readonly string[] Common = ["the", "of", "and", "was", "to", "in", "that", "with", "for"];

    /// <summary>So many words, every second one made up, which no other seed has.</summary>
    private static string Text(int seed, int words = 400) =>
        string.Join(' ', Enumerable.Range(0, words).Select(i =>
            i % 2 == 0 ? Common[i / 2 % Common.Length] : $"w{(seed * 7919 + i * i * 31 + i) % 100_003:x}{(i % 12 == 11 ? "." : "")}"));

    private static Article Of(string id, string text, string? date = null, string? outlet = null) => new() { Id = id, Text = text, Date = date, Outlet = outlet };

    private static string Found(params Article[] articles) =>
        string.Join(" | ", CorpusCopies.Of(articles, Two).Select(text => string.Join(" ", text.Select(i => articles[i].Id))));

    [Fact]
    public void Copies_are_told_with_the_earliest_first() => Assert.Equal(
        "early late undated", Found(Of("late", Text(1), "2026-03-09"), Of("undated", Text(1)), Of("other", Text(2)), Of("early", Text(1), "2026-03-02")));

    [Fact]
    public void Marks_line_breaks_and_capitals_make_no_other_text() =>
        Assert.Equal("a b", Found(Of("a", Text(3)), Of("b", Text(3).ToUpperInvariant().Replace(". ", ".\n\n", StringComparison.Ordinal))));

    [Theory]
    [InlineData(400, "a b")]
    [InlineData(280, "a b")]
    [InlineData(80, "")]
    public void A_text_that_is_shared_by_more_than_half_is_a_copy(int shared, string found) =>
        Assert.Equal(found, Found(Of("a", Text(4)), Of("b", string.Join(' ', Text(4).Split(' ').Take(shared)) + " " + Text(5, 400 - shared))));

    [Fact]
    public void A_house_line_under_every_article_makes_no_copies()
    {
        string line = " " + Text(99, 40);
        Assert.Equal("", Found([.. Enumerable.Range(0, 60).Select(i => Of($"{i}", Text(100 + i) + line))]));
    }

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        Article[] articles = [.. Enumerable.Range(0, 40).Select(i => Of($"{i:00}", Text(200 + i % 13), $"2026-03-{1 + i % 28:00}"))];
        Assert.Equal(Found(articles).Split(" | ").Order(StringComparer.Ordinal), Found([.. articles.Reverse()]).Split(" | ").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Counted_once_the_later_ones_are_left_out_and_it_is_said()
    {
        string[] sides = ["The mayor opened the bridge on Monday. ", "The bridge was opened on Monday, the council said. "];
        Article[] articles = [.. Enumerable.Range(0, 24).Select(i => Of($"{i:00}", sides[i % 2] + Text(i / 2), $"2026-03-{1 + i:00}", i % 2 == 0 ? "Gazette" : "Lantern"))];
        Comparison kept = FramingAnalyzer.Default.Compare(articles, new CompareOptions { Replicates = 20, Draws = 20, GroupEvents = false });
        Assert.Equal(24, kept.Profiles.Length);
        Assert.Equal(12, kept.Reprints.Length);
        Assert.Contains(kept.Cautions, c => c.StartsWith(
            "12 of 24 articles are largely the text of an earlier one (twelve texts printed more than once; 12 by more than one outlet): each counts as often", StringComparison.Ordinal));
        Comparison once = FramingAnalyzer.Default.Compare(
            [.. articles, Of("own", Text(77), "2026-04-01", "Lantern")], new CompareOptions { Replicates = 20, Draws = 20, GroupEvents = false, Copies = CopyCounting.Once });
        Assert.Equal(13, once.Profiles.Length);
        Assert.Contains(once.Cautions, c => c.EndsWith("they are left out, so that each text counts once, for whoever printed it first.", StringComparison.Ordinal));
        Assert.Equal("once", once.Manifest.Options["copies"]);
    }
}
