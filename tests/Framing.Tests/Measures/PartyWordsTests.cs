using Framing.Measures;

namespace Framing.Tests.Measures;

/// <summary>The American party of whoever speaks, and how the words of the two balance, by hand.</summary>
public class PartyWordsTests
{
    public static TheoryData<string, string?, SourceParty?> Articles => new()
    {
        { "“It rained,” said Sen. Owen Toll (R-Ohio).", null, SourceParty.Republican },
        { "“It rained,” said Rep. Ada Marsh, D-Calif., on Monday.", null, SourceParty.Democratic },
        { "“It rained,” said Democratic Sen. Ada Marsh.", null, SourceParty.Democratic },
        { "“It rained,” House Republicans said.", null, SourceParty.Republican },
        { "“It rained,” a Republican aide said.", null, SourceParty.Republican },
        { "“It rained,” said Owen Toll, chairman of the Republican National Committee.", null, SourceParty.Republican },
        { "Sen. Owen Toll (R-Ohio) slept. “It rained,” said Toll spokeswoman Ada Marsh.", null, SourceParty.Republican },
        // The list knows Sen. Susan Collins, and takes no other Susan Collins for her.
        { "“It rained,” said Sen. Susan Collins.", "2014-03-01", SourceParty.Republican },
        { "“It rained,” said Susan Collins, a baker.", "2014-03-01", null },
        { "“It rained,” said state Sen. Susan Collins.", "2014-03-01", null },
        { "“It rained,” said Sen. Susan Collins.", "1990-03-01", null },
        // The source gives a term one party: that of somebody who changed sides within is left out.
        { "“It rained,” said Rep. Jefferson Van Drew.", "2019-03-01", null },
        { "“It rained,” said Rep. Jefferson Van Drew.", "2022-03-01", SourceParty.Republican },
        // The article is not overruled; nor is it believed where it can only be misread.
        { "“It rained,” said Bernie Sanders, the Democratic candidate.", "2016-03-01", SourceParty.Democratic },
        { "“It rained,” said Sen. Susan Collins, D-Maine.", "2014-03-01", null },
        { "“It rained,” said Japanese Democratic Party leader Ken Ito.", null, null },
        { "“It rained,” Christian Democrats said.", null, null },
        { "“It rained,” Republicans and Democrats said.", null, null },
        { "“It rained,” Republican voters said.", null, null },
        { "“It rained,” Republican critics said.", null, null },
        { "“It rained,” said Ada Marsh, a democratic activist.", null, null },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_party_is_the_one_that_the_article_gives_or_the_list_knows_at_its_date(string text, string? date, SourceParty? party)
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text, Date = date });
        Assert.Equal(party, document.Sources[Assert.NotNull(Assert.Single(document.Quotes).SourceId)].Party);
    }

    [Fact]
    public void Words_are_shared_among_those_whose_party_is_told()
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article
        {
            Id = "a",
            Text = "“It rained all night,” said Sen. Owen Toll (R-Ohio). “We never slept,” said Rep. Ada Marsh, D-Calif., on Monday. “Boats left,” a clerk said.",
        });
        Measurement[] found = [.. new PartyWordsMeasure().Measure(document)];
        Measurement Of(params (string, string)[] dimensions) => found.Single(m => m.Key == new MeasureKey("party_words", dimensions));
        Assert.Equal((4, 7), (Of(("of", "words"), ("party", "republican")).Numerator, Of(("of", "words"), ("party", "republican")).Denominator));
        Assert.Equal((3, 7), (Of(("of", "quoted_words"), ("party", "democratic")).Numerator, Of(("of", "quoted_words"), ("party", "democratic")).Denominator));
        Assert.Equal(0, Of(("of", "words"), ("party", "independent")).Numerator);
        Measurement told = found.Single(m => m.Key.Name == "party_told");
        Assert.Equal((7, 9), (told.Numerator, told.Denominator));
    }
}
