using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Tests.Measures;

/// <summary>Women, men and people whose gender is not told among those quoted by name, and on how many sources an article rests, by hand.</summary>
public class SpeakerGenderTests
{
    public static TheoryData<string, string, SourceGender?> Articles => new()
    {
        { "“It rained,” said Ms. Toll.", "Toll", SourceGender.Female },
        { "“It rained,” said spokesman Quill Toll.", "Quill Toll", SourceGender.Male },
        { "Quill Toll left. “It rained,” she said.", "Quill Toll", SourceGender.Female },
        { "“It rained,” said Ada Marsh.", "Ada Marsh", SourceGender.Female },
        // In no list of ours, but a girl's name in the counts; one that both are given; one that nobody counted.
        { "“It rained,” said Kaylee Marsh.", "Kaylee Marsh", SourceGender.Female },
        { "“It rained,” said Rowan Marsh.", "Rowan Marsh", SourceGender.Unknown },
        { "“It rained,” said Xqil Marsh.", "Xqil Marsh", SourceGender.Unknown },
        { "“It rained,” said the Harbor Alliance.", "Harbor Alliance", null },
        { "“It rained,” critics said.", "critics", null },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_article_tells_before_the_first_name(string text, string name, SourceGender? gender)
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text });
        Source source = document.Sources[Assert.NotNull(Assert.Single(document.Quotes).SourceId)];
        Assert.Equal((name, gender), (source.Name, source.Gender));
    }

    [Theory]
    [InlineData("people", "female", 1, 3)]
    [InlineData("people", "male", 1, 3)]
    [InlineData("people", "unknown", 1, 3)]
    [InlineData("words", "female", 4, 10)]
    [InlineData("words", "male", 3, 10)]
    [InlineData("quoted_words", "unknown", 3, 10)]
    public void Each_share_is_the_one_worked_by_hand(string of, string gender, long numerator, long denominator)
    {
        Measurement found = Measure(new SpeakerGenderMeasure()).Single(m => m.Key == new MeasureKey("speaker_gender", ("of", of), ("gender", gender)));
        Assert.Equal((numerator, denominator), (found.Numerator, found.Denominator));
    }

    [Theory]
    // Five sources with 4, 3, 3, 2 and 1 of 13 words: 2 to the power of their entropy, 2.1997 bits, is 4.5938.
    [InlineData("effective_sources", 45_938, 1)]
    [InlineData("first_three_sources", 10, 13)]
    [InlineData("unnamed_words", 1, 13)]
    public void The_spread_over_sources_is_the_one_worked_by_hand(string name, long numerator, long denominator)
    {
        Measurement found = Measure(new SourceSpreadMeasure()).Single(m => m.Key.Name == name);
        Assert.Equal((numerator, denominator), (found.Numerator, found.Denominator));
    }

    private static ImmutableArray<Measurement> Measure(IMeasure measure) => measure.Measure(FramingAnalyzer.Default.Annotate(new Article
    {
        Id = "a",
        Text = """
            “It rained all night,” said Ada Marsh.

            “Nobody slept here,” said Mr. Owen Toll.

            “We never slept,” said Xqil Hale.

            “Boats left,” the Harbor Alliance said.

            “Never,” a clerk said.
            """,
    }));
}
