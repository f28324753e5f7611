using Framing.Alignment;

namespace Framing.Tests.Alignment;

/// <summary>Two sentences that are all but equal and yet say what cannot both be true tell no common point: neither outlet told what the other did.</summary>
public class ClaimsTests
{
    [Theory]
    // another figure of the same thing
    [InlineData("The storm hit Ormond on Monday and killed 340 people.", "The storm hit Ormond on Monday and killed 34 people.", true)]
    [InlineData("The mayor said that twelve bus routes would be cut.", "The mayor said that two bus routes would be cut.", true)]
    [InlineData("The levy will bring the city $3 million a year.", "The levy will bring the city $30 million a year.", true)]
    [InlineData("Turnout in the county rose to 40 percent.", "Turnout in the county rose to 61 percent.", true)]
    // the same figure, written otherwise or rounded, or one that is said to be none exactly
    [InlineData("The storm killed 12 people in Ormond.", "The storm killed twelve people in Ormond.", false)]
    [InlineData("The levy will bring the city $2.9 million a year.", "The levy will bring the city $3 million a year.", false)]
    [InlineData("The storm killed 34 people in Ormond.", "The storm killed at least 20 people in Ormond.", false)]
    // figures of other things
    [InlineData("The storm killed 34 people in Ormond.", "The storm killed people in 12 towns near Ormond.", false)]
    // said not to be
    [InlineData("The council will vote on the plan in June.", "The council will not vote on the plan in June.", true)]
    [InlineData("Police said that the men were armed.", "Police said that the men were not armed.", true)]
    [InlineData("The governor declared an emergency on Monday.", "The governor did not declare an emergency on Monday.", true)]
    // words that mean the opposite
    [InlineData("The drivers’ union supports the plan of the council.", "The drivers’ union opposes the plan of the council.", true)]
    [InlineData("The jury in Ormond convicted the banker.", "The jury in Ormond acquitted the banker.", true)]
    [InlineData("Riders gathered inside city hall and chanted.", "Riders gathered outside city hall and chanted.", true)]
    // too little in common for the difference to be one of this matter
    [InlineData("The council will not vote on the plan in June.", "Residents who want to vote by mail may ask for a ballot until May.", false)]
    [InlineData("The senator gave 40 interviews in a week.", "After 12 interviews with former aides of the senator the panel closed its inquiry into gifts.", false)]
    // the same in other words
    [InlineData("The council adopted the plan on Monday.", "On Monday the council adopted the plan by a wide margin.", false)]
    public void TellsWhatCannotBothBeTrue(string one, string other, bool contradict)
    {
        Claims a = Of(one), b = Of(other);
        Assert.Equal(contradict, a.Contradicts(b));
        Assert.Equal(contradict, b.Contradicts(a));
        Assert.False(a.Contradicts(a));
    }

    /// <summary>Sentences so long that to hold each word of one against each of the other would not end.</summary>
    [Fact]
    public void ASentenceOfAnyLengthTakesTimeInProportion()
    {
        Claims a = Long("council"), b = Long("harbor");
        Assert.False(a.Contradicts(b));
        Assert.True(a.Contradicts(b with { Words = [.. b.Words, ("vote", false), ("plan", true), ("june", false)] }));

        static Claims Long(string last) => new(
            [.. Enumerable.Range(0, 300_000).Select(i => (last == "council" ? 1 + i * 4.0 : 3 + i * 4.0, "route")).Prepend((1, "route"))],
            [.. Enumerable.Repeat(("plan", false), 300_000), ("june", false), (last, false)]);
    }

    [Fact]
    public void APointIsNotSaidToBeToldByWhoSaysTheOpposite()
    {
        Article[] articles =
        [
            new() { Id = "a", Outlet = "Alpha", Event = "e", Title = "Council on buses", Text = "The council will vote on the bus plan in June. The plan would cut 12 bus routes in Ormond." },
            new() { Id = "b", Outlet = "Beta", Event = "e", Title = "Council on buses", Text = "The council will not vote on the bus plan in June. The plan would cut 2 bus routes in Ormond." },
        ];
        Comparison comparison = FramingAnalyzer.Default.Compare(articles);
        foreach (string words in (string[])["vote on the bus plan", "bus routes in Ormond"])
        {
            StoryPoint point = Assert.Single(comparison.StoryPoints, p => p.Passages.Any(passage => passage.Span.Field == Field.Text && Text(passage).Contains(words, StringComparison.Ordinal)));
            Assert.Single(point.Passages.Where(p => p.IsSure).Select(p => p.DocId).Distinct());
        }

        string Text(Passage passage) => articles.Single(a => a.Id == passage.DocId).Text[passage.Span.Start..passage.Span.End];
    }

    private static Claims Of(string text)
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "x", Text = text });
        return StorySentence.Of(document, 0).Single().Claims;
    }
}
