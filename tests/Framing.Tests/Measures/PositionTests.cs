using Framing.Measures;

namespace Framing.Tests.Measures;

/// <summary>Where in an article something stands.</summary>
public sealed class PositionTests
{
    /// <summary>Ten paragraphs of about as many characters each.</summary>
    private static readonly string Body = string.Join("\n\n", Enumerable.Range(0, 10).Select(i => i switch
    {
        0 => "The illegal immigrants came to the town on Monday morning.",
        5 => "“They came by boat,” said Owen Hale, a farmer who saw it.",
        9 => "The illegal immigrants left, and Hale said: “They went home.”",
        _ => "The town hall was closed, and nobody was seen in its streets.",
    }));

    private static Document Annotated => FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = Body, Title = "Illegal immigrants come and go" });

    [Fact]
    public void Terms_and_speakers_are_counted_by_part() => Assert.Equal(
        [
            "term_position people-without-legal-status illegal-immigrant headline 1", "term_position people-without-legal-status illegal-immigrant lead 1",
            "term_position people-without-legal-status illegal-immigrant end 1", "source_position business Owen Hale body 1", "source_position business Owen Hale end 1",
        ],
        new PositionMeasure().Measure(Annotated).Select(m =>
            $"{m.Key.Name} {string.Join(' ', m.Key.Dimensions.Where(d => d.Dimension != "lexicon").Select(d => d.Value))} {m.Numerator}"));

    [Theory]
    [InlineData(0, Position.Lead)]
    [InlineData(62, Position.Lead)]
    [InlineData(63, Position.Body)]
    [InlineData(465, Position.Body)]
    [InlineData(466, Position.End)]
    public void A_tenth_is_the_lead_and_the_last_quarter_the_end(int start, Position expected)
    {
        Assert.Equal(621, Body.Length);
        Assert.Equal(expected, Annotated.PositionOf(new(start, start + 1, Field.Text)));
    }

    [Fact]
    public void The_first_paragraph_is_the_lead_however_long() =>
        Assert.Equal(Position.Lead, FramingAnalyzer.Default.Annotate(Article.FromText("The town hall was closed. Nobody was seen.")).PositionOf(new(30, 31, Field.Text)));

    [Fact]
    public void A_headline_at_the_start_of_the_text_is_no_part_of_the_body()
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = "Hall closed\n\n" + Body, Title = "Hall closed" });
        Assert.Equal(Position.Headline, document.PositionOf(new(0, 4, Field.Text)));
        Assert.Equal(0, document.PlaceIn(new(0, 4, Field.Text)));
        Assert.Equal(Position.Lead, document.PositionOf(new(13, 16, Field.Text)));
    }
}
