namespace Framing.Tests.Quotes;

/// <summary>Who says the last quotation of a short article, where another name or noun stands nearer or looks likelier.</summary>
public class WhoSpeaksTests
{
    public static TheoryData<string, string> Articles => new()
    {
        // The body that "the agency" points back to, over another body in the quotation.
        { "The Border Enforcement Service, known as BES, held nine people.\n\n“When local police agencies let them go, the street is no safer,” the agency said.", "Border Enforcement Service" },
        { "The Border Enforcement Service said local police had let them go.\n\n“When local police agencies fail to call us, nobody is safer,” read a statement from the agency.", "Border Enforcement Service" },
        // The government of another land is no department that was named before; of two bodies the one that bears the noun, also farther off.
        { "The Harbor Department closed the pier.\n\n“It rained,” said Ada Marsh.\n\nThe British government said it was “a flood.”", "The British government" },
        { "The Harbor Department closed the pier.\n\nNobody came.\n\nIt rained on.\n\nThe storm went by.\n\nThe Marsh administration has said little.\n\nThe department said it was “a flood.”", "Harbor Department" },
        { "The government of Yemen said it was “a flood.”", "Yemen" },
        // A whole sentence in marks behind a report without marks, in its paragraph or alone in the next.
        { "Ada Marsh believes that the pier will hold. “It has held for nine years against every storm.”", "Ada Marsh" },
        { "The board met.\n\nOwen Toll was quick to add that the pier would not be sold.\n\n“Sell it to them? Not for a day.”\n\nThe board met again.", "Owen Toll" },
        // Nothing stands before the first word of a text.
        { "They said the council would close “the old mill road.”", "They" },
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
        // The subject of the verb, over what hangs on it and over asides.
        { "The May 2027 indictment of nine harbor clerks in connection with the theft of a Dunmore Harbor Board ledger during the storm referred to Toll as “a man of means.”", "The May 2027 indictment of nine harbor clerks in connection with the theft of a Dunmore Harbor Board ledger during the storm" },
        { "One of the members of the board who had wanted to close the office of the registrar quickly called it “a sham.”", "One of the members of the board" },
        { "The council met late. The vote was a close one, two people briefed on the matter have said, and “nobody slept.”", "two people briefed on the matter" },
        // A participle tells of the clause before it.
        { "Ada Marsh, president of the Ridge Center, an author of the bill, issued a letter calling it fair, and saying, “Nobody has read it.”", "Ada Marsh" },
        { "Ada Marsh, president of the Ridge Center, an author of the bill, issued a letter calling it “a fair deal,” and saying, “Nobody has read it.”", "Ada Marsh" },
        // The aide is the one spokeswoman who was brought in; where two were, it is neither.
        { "A spokeswoman for Ada Marsh said on Tuesday that it was late. The council met.\n\n“It rained,” the aide said.", "A spokeswoman for Ada Marsh" },
        { "A spokeswoman for Ada Marsh said on Tuesday that it was late. A spokesman for Owen Toll said it was not.\n\n“It rained,” the aide said.", "the aide" },
        { "Ms. Marsh's remarks came as Owen Toll turned down a meeting with the council, saying such a session could \"add to the confusion\" about the harbor.", "Owen Toll" },
        { "The mayor offered a post to Ada Marsh, The Dunmore Herald has reported, citing “two friends of hers.”", "Dunmore Herald" },
        { "The board’s lawyer, Owen Toll, said that his client, a clerk of nine years, was fired on Friday, claiming this was “a farce.”", "Owen Toll" },
        // A verb that ends its sentence and looks like a plural.
        { "An indictment was filed on Monday. In the film, the clerk stammers and “claims not to know the captain,” the indictment recounts.", "the indictment" },
        // "When he", after a name.
        { "Ada Marsh and Senate Leader Owen Toll made their first visit to the hall since the May meeting with Paul Hoyt, when he said he would be “proud” of a strike.", "Paul Hoyt" },
        // Another group than the one that was spoken of; two people, who are not one; something, which is nobody.
        { "Ada Marsh of the Harbor Trust wrote it.\n\nThe Ridge Farmers Alliance gave a sharp reply to the Trust's plan. The group called it “a bad joke.”", "Ridge Farmers Alliance" },
        { "“It rained,” said Ada Marsh, who wrote with Owen Toll.\n\nThe pair called the mayor “a fool.”", "The pair" },
        { "“It rained,” said Ada Marsh.\n\nThe visit, said two aides, was long. The measure called the pier “a hazard.”", "The measure" },
        // The ex-congressman; a lawyer for somebody who was named; several appositions.
        { "Former Rep. Owen Toll came in late. So did Judge Paul Hoyt.\n\nThe ex-congressman said it was “a hard day.”", "Owen Toll" },
        { "A former senior harbor official, now a partner with Pratt Hale, Owen Toll, told The Herald that it was “a flood.”", "Owen Toll" },
        { "Marsh’s opponent in the election for the county seat, Republican Paul Hoyt, called it “a flood.”", "Paul Hoyt" },
        { "“It rained,” said Mr. Marsh, a clerk.\n\nSupporters of Mr. Marsh said it was “a flood.”", "Supporters of Mr. Marsh" },
        { "“It rained,” said Ada Marsh.\n\nOn Monday she came with Sen. Owen Toll (R-Dayton), who called it “a flood.”", "Owen Toll" },
        // A son whose father the article named first.
        { "Mr. Pratt was at home. His son, Owen Pratt Jr., wrote to him.\n\nMr. Pratt called the letter “a surprise.”", "Pratt" },
        { "Former Rep. Owen Jackson pleaded guilty.\n\nIn a letter sent after the hearing, Jackson said he had “no excuse.”", "Owen Jackson" },
        { "House farmers — lacking a reason to fight Mr. Hale, a well-liked member of the board who has raised millions of dollars for clerks — have begun protesting that his record is “weak.”", "House farmers" },
        { "After President Hoyt’s State of the Harbor address, a Dunmore reporter, Michael Hale, said it was “late.”", "Michael Hale" },
        { "The Herald later stood by that version of events, citing “two clerks” in its review of the storm.", "The Herald" },
        { "Following Mayor Owen Hoyt's remarks in an interview expressing his support for the pier, his rival Paul Toll said Monday he maintains his “no” to it.", "Paul Toll" },
        { "Ada Marsh spoke to three clerks familiar with the meeting who said it was “a flood.”", "three clerks familiar with the meeting" },
        // Who is prompted to it; an account that signs a post; the number of a third of that name.
        { "“It rained,” said Ada Marsh.\n\nThe raid on the home of Mr. Hale prompted critics to once again question the sheriff’s “rules.”", "critics" },
        { "The storm began early, a clerk said.\n\nThis is fine #HarborShow — Morning Harbor (@morning_harbor) January 3, 2027", "Morning Harbor" },
        { "The special counsel, Robert S. Hale III, revealed on Friday that it “rained.”", "Robert S. Hale III" },
        // A particle in one word with the name; a given name of either; an office with what it is for before the name.
        { "But former harbor counsel for the County of Ridge Owen diToll called it “a flood.”", "Owen diToll" },
        { "“It rained,” said Owen diToll.\n\nDiToll said it was “a flood.”", "Owen diToll" },
        { "“It rained,” spokesman Owen Toll said.\n\nIt was late, said Hilary Marsh, director of the trust.\n\n“It was a flood,” he said.", "Hilary Marsh" },
        { "Still, then-Deputy Assistant Secretary for Harbor Security Charlene Hale testified in May that it “had rained.”", "Charlene Hale" },
        // A quotation that runs on into the next paragraphs without a mark at their heads.
        { "Owen Toll was held on Monday.\n\nAda Marsh said: “This is kept for captains.\n\nNot for an Owen Toll.”\n\n“It rained,” she said.", "Ada Marsh" },
        // One official, and officials told of since; a text, which is no other word for a person, nor is who acts in a case; people of two lands.
        { "“It rained,” one official said. Harbor officials said it was late.\n\n“It will rain again,” the official said.", "one official" },
        { "“It rained,” said Ada Marsh.\n\nThe Norland fact sheet says it was “a flood.”", "The Norland fact sheet" },
        { "Owen Toll wrote to the bank.\n\nToll kept his ledgers at home, which was “a risk,” the prosecutor’s filing said.", "the prosecutor" },
        { "U.S. and Canadian harbor officials said it was “a flood.”", "U.S. and Canadian harbor officials" },
        { "The Supreme Court met in May.\n\nThe Supreme Court’s task was “a hard one,” said Owen Toll, and the Supreme Court’s duty showed it to be “late.”\n\nThe high court said it was “a flood.”", "Supreme Court" },
        // What somebody is to another, right behind the name; the text in which somebody reported.
        { "The board stayed home Saturday.\n\n\"The discussions have broken down,\" Mick Marsh, Toll's chief of staff said. \"We do expect this to go on for a while.\"", "Mick Marsh" },
        { "In a report published in May, the Harbor Trust said that it rained.\n\nOwen Toll disagreed.\n\n“It was a flood,” the report said.", "Harbor Trust" },
        // A father of whom the article gives no first name.
        { "Mr. Hale left. His daughter, Dolores Hale, stayed.\n\nMr. Hale said it was “a flood.”", "Hale" },
        // What a page sets behind a name, before a caption and beside a film.
        { "Sen. Owen Marsh Owen Lee MarshHarbor vote delayed Toll worries about flood MORE said it was “a flood.”", "Owen Marsh" },
        { "Speaker Paul Hoyt Paul Ray Hoyt Harbor vote delayed Toll worries about flood MORE said it was “a flood.”", "Paul Hoyt" },
        { "JUST WATCHED Is Owen Hale late? Replay More Videos ... MUST WATCH Is Owen Hale late? 02:49\n\nHale said it was “a flood.”", "Hale" },
        // A particle at the head of a sentence; an office in a body whose name has a preposition; the rest of a body's name.
        { "“It rained,” said Owen de Marsh-Hale.\n\nDe Marsh-Hale said it was “a flood.”", "Owen de Marsh-Hale" },
        { "“It rained,” said Dunmore Chamber of Commerce President Thomas Marsh.", "Thomas Marsh" },
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

    /// <summary>Who names what in an indirect quotation, where the second stage breaks off or takes too much.</summary>
    [Theory]
    [InlineData("The Harbor Board announced Thursday that when it comes to tolls, it will treat all boats alike.", "Harbor Board", "that when it comes to tolls, it will treat all boats alike")]
    [InlineData("Senator Owen Toll, Democrat of Dunmore, wrote a column suggesting three ways out: Pay the clerks for May, or sell the pier to the board.", "Owen Toll", "Pay the clerks for May, or sell the pier to the board")]
    public void The_whole_is_said(string text, string name, string content)
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text });
        Assert.Contains(document.Quotes, quote => quote.SourceId is { } id && document.Sources[id].Name == name && document.Article.Text[quote.Content[0].Start..quote.Content[^1].End] == content);
    }

    [Theory]
    [InlineData("On Friday, it did not appear that the board would pay.")]
    [InlineData("Owen Toll is a former spy suspected of working for the board.")]
    [InlineData("They came from a company called Harbor Antiques.")]
    [InlineData("Officers of the Harbor Service have concluded a four-day operation in Dunmore which led to nine arrests.")]
    public void A_participle_names_no_source(string text) =>
        Assert.DoesNotContain(FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text }).Quotes, quote => quote.SourceId is not null);

    [Theory]
    [InlineData("A state law known as SR-54 bars it.")]
    [InlineData("Ada Marsh will appear on Channel 9's “Dunmore This Week” at noon.")]
    [InlineData("The letter names a lantern, a reference to “The Captain: Part II.”")]
    [InlineData("Ada Marsh appears to be the woman described in the ledger as “the tall clerk,” the one with the keys.")]
    public void Nobody_says_it(string text) =>
        Assert.DoesNotContain(FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text }).Quotes, quote => quote.Kind != QuoteKind.Indirect || quote.Verb == "know");
}
