namespace Framing.Tests.Quotes;

/// <summary>Who says the last quotation of a short article, where another name or noun stands nearer or looks likelier.</summary>
public class WhoSpeaksTests
{
    public static TheoryData<string, string> Articles => new()
    {
        // The body that "the agency" points back to, over another body in the quotation.
        { "The Border Enforcement Service, known as BES, held nine people.\n\n“When local police agencies let them go, the street is no safer,” the agency said.", "Border Enforcement Service" },
        { "The Border Enforcement Service said local police had let them go.\n\n“When local police agencies fail to call us, nobody is safer,” read a statement from the agency.", "Border Enforcement Service" },
        // A name that only stands before a noun is not whom "he" means.
        { "Owen Hale, the clinic's director, said the beds were full.\n\nThe Pratt administration has cut the budget of the ward.\n\nHe said the clinic needs “forty nurses by spring.”", "Owen Hale" },
        // An acting director is no assistant director; a sheriff's office is no office that was named before.
        { "“It rained,” said Owen Hale, assistant director of the Border Enforcement Service.\n\nThe acting director of the service said “it will rain again.”", "The acting director of the service" },
        { "The Border Enforcement Service sent a letter.\n\nThe sheriff’s office said it “never came.”", "The sheriff’s office" },
        { "Secretary of State Ada Marsh spoke. So did a deputy secretary, Owen Hale.\n\n“It rained,” Hale said.\n\nThe secretary said it was “a flood.”", "Ada Marsh" },
        // A name after the role that the source is, between commas.
        { "“It rained,” Ms. Hale said.\n\nAda Marsh’s lawyer, Owen Toll, said it was “a flood.”", "Owen Toll" },
        { "A lawyer for Ms. Marsh, Owen Toll of Pratt Hale, confirmed in a statement that it was “a flood.”", "Owen Toll" },
        // A surname that is a city too; a show that is named after somebody; a draft, which is no person.
        { "Former Rep. Owen Jackson pleaded guilty on Monday.\n\n“I did it,” Jackson said.", "Owen Jackson" },
        { "Ada Marsh, the nominee, weighed in. On Dunmore News’ “Hannity,” she called on the mayor to “act now.”", "Ada Marsh" },
        { "“It rained,” said Ada Marsh, a clerk.\n\nThe final draft is due on Monday. But the original called for a “better harbor.”", "the original" },
        { "A state law known as SR-54 bars it.\n\n“It rained,” said a clerk known as SR-54.", "a clerk known as SR-54" },
        // The noun phrase before the verb behind the marks, not that of a verb before them.
        { "The raid netted thirty suspected dealers and enough pills to “kill half the county,” one senior official said at the time.", "one senior official" },
        // A signature is a name, also one that no list of given names has.
        { "“It rained.” ― Nellwyn Carden Grey", "Nellwyn Carden Grey" },
        // Of what she speaks, and who she is, nobody says.
        { "“It rained,” said Ada Marsh, a fellow at the Dunmore Institute, a body whose funds have run out.", "Ada Marsh" },
        // A hyphen is part of the name.
        { "“It rained,” said Lena Dunn-Ellis.", "Lena Dunn-Ellis" },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_source_is_whom_the_article_means(string text, string name)
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text });
        Quote quote = document.Quotes.Last(q => q.Kind != QuoteKind.Indirect);
        Assert.Equal(name, document.Sources[Assert.NotNull(quote.SourceId)].Name);
    }

    [Theory]
    [InlineData("A state law known as SR-54 bars it.")]
    public void Nobody_says_it(string text) =>
        Assert.DoesNotContain(FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text }).Quotes, quote => quote.Kind != QuoteKind.Indirect || quote.Verb == "know");
}
