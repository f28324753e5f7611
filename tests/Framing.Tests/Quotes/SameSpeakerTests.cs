namespace Framing.Tests.Quotes;

/// <summary>Who says the last quotation of an article that names one source in several ways: one source is one, and two are two.</summary>
public class SameSpeakerTests
{
    public static TheoryData<string, string, string> Articles => new()
    {
        // Several people, taken up by the noun that brought them in; a full phrase names others.
        { "", "The wall was weak, according to harbor officials. “It rained,” those officials said.", "harbor officials" },
        { "", "At least two local papers said the wall was weak. “It rained,” the papers said.", "At least two local papers" },
        { "", "The wall was weak, according to harbor officials. “It rained,” the retired officials said.", "the retired officials" },
        { "", "The wall was weak, according to harbor officials.\n\nIt fell.\n\nNobody came.\n\nThe board met.\n\n“It rained,” the officials said.", "the officials" },
        // "They" are the people whom the sentence is about.
        { "", "Dunmore farmers have blocked most of the mayor’s plans, but they said it was “a flood.”", "Dunmore farmers" },
        { "", "Dunmore farmers came, and fishermen left, but they said it was “a flood.”", "they" },
        // A body by a noun: who spoke just before, over one with the noun in its name; the one business of the article.
        { "", "A site called Harbor Group took the ad down. The Ada Marsh Foundation said it would “not look at it.”\n\n“It rained,” the group said.", "Ada Marsh Foundation" },
        { "", "Boeing said that it would close its shop in Dunmore. “It rained,” the aviation giant said.", "Boeing" },
        { "", "Boeing said that it would close its shop in Dunmore, as Chevron said it would not. “It rained,” the aviation giant said.", "the aviation giant" },
        { "", "A statement posted on HarborGoods.com said that the house “may refuse any boat.”", "HarborGoods.com" },
        { "", "A statement posted on Facebook said it was “a flood.”", "A statement posted on Facebook" },
        { "", "The Harbor Trust closed. HarborTrust.com said it was “a flood.”", "Harbor Trust" },
        { "", "Starbucks said that it would close its shop in Dunmore. “It rained,” the company said.", "Starbucks" },
        // One office, of one place; in a headline without a name, that of the one person in the text.
        { "", "Norland’s foreign minister said it was “a flood.”\n\nNorland Foreign Minister Owen Toll left.", "Norland’s foreign minister" },
        { "", "Mexico’s foreign minister said it was “a flood.”\n\nMexican Foreign Minister Owen Toll left.", "Owen Toll" },
        { "", "A Mexican foreign minister said it was “a flood.”\n\nMexican Foreign Minister Owen Toll left.", "A Mexican foreign minister" },
        { "Denver judge says it was ‘a flood’", "U.S. District Judge Owen Toll spoke for an hour.", "Owen Toll" },
        { "Denver judge says it was ‘a flood’", "Judge Owen Toll spoke for an hour, and Judge Ada Marsh left.", "Denver judge" },
        { "Denver judge says it was ‘a flood’", "Ohio Judge Owen Toll spoke for an hour.", "Denver judge" },
        // Another word for a person.
        { "", "Owen Toll, a former mayor, seeks the office again.\n\n“It rained,” the harbor favorite told The Dunmore Herald.", "Owen Toll" },
        // A role and a name, however long the role is; a person of whom somebody is told.
        { "", "Harbor Board special agent in charge Ada Marsh said it was “a flood.”", "Ada Marsh" },
        { "", "Friends of witness Ada Marsh said it was “a flood.”", "Friends of witness Ada Marsh" },
        { "", "Mayor Toll’s predecessor, Ada Marsh - who left in March - said it was “a flood.”", "Ada Marsh" },
        // Whose comment it was, and when.
        { "", "Ada Marsh may not get the vote after her March comment that “it rained.”", "Ada Marsh" },
        // Who only stands in a caption, or behind "by" in one word, is nobody whom the article goes on to tell of.
        { "", "Owen Toll sold the boat.\n\nClerk Paul Hoyt holds up an oar at the harbor. REUTERS/ Jay Marsh\n\n“It rained,” he said.", "Owen Toll" },
        { "", "Owen Toll sold the boat. His trips were filmed by Brinmoor.\n\n“It rained,” he said.", "Owen Toll" },
        // One office, one name.
        { "", "Paul Hoyt came late. “It rained,” Hoyt’s office said.", "Paul Hoyt office" },
        { "", "Paul Hoyt came late. “It rained,” Paul Hoyt’s campaign said.", "Hoyt campaign" },
        // A ministry by what it is for, before and after whose it is; two of them are two.
        { "", "Mexico’s interior ministry said it was late. “It rained,” the interior ministry said.", "Mexico interior ministry" },
        { "", "“It rained,” the interior ministry said. Mexico’s interior ministry left.", "Mexico interior ministry" },
        { "", "Mexico’s interior ministry said it was late. “It rained,” Mexico’s foreign ministry said.", "Mexico foreign ministry" },
        // A body that a description goes on to name; the edition of a paper; what goes on with a body's name.
        { "", "The US space agency, NASA, said it was “a flood.”", "NASA" },
        { "", "POLITICO Florida said it was “a flood.”", "POLITICO" },
        { "", "Owen Toll may come. In talks with Bloomberg Politics, he said it was “a flood.”", "Owen Toll" },
        // Whose a text is: who gave it, who sent it, which paper reported.
        { "", "A coalition of nine clubs — among them the Harbor Trust — sent a letter to the mayor. “It rained,” the letter said.", "A coalition of nine clubs" },
        { "", "A coalition of nine clubs read the letter of the mayor. “It rained,” the letter said.", "the letter" },
        { "", "The New York Times reported that the wall was weak. The wall was “a wreck,” according to the report.", "New York Times" },
        { "", "Ada Marsh said that the wall was weak. The wall was “a wreck,” according to the report.", "the report" },
        // The subject of the sentence and not what opens it.
        { "", "Despite Ada Marsh’s defense, the Harbor Trust left the hall on Tuesday, saying it was “a flood.”", "Harbor Trust" },
        // Who holds an office of a land is no leader of another kind; whose words a sentence is about.
        { "", "Afghan President Owen Toll came when Harbor Guard leader Paul Hoyt left. The Afghan leader said it was “a flood.”", "Owen Toll" },
        { "", "However, Ada Marsh’s words are the first to come from the hall where nine clerks sat, after Mr. Toll sent away harbor director Owen Hoyt.\n\n“It rained,” said the clerk. “It snowed,” the director said.", "Owen Hoyt" },
        { "", "Vermont Sen. Ada Marsh came. “It rained,” the Vermont senator said.", "Ada Marsh" },
        // A word that a body is called by, after somebody of that name; before it, the body.
        { "", "Reporter Andy Ngo came late. Ngo said it was “a flood.”", "Andy Ngo" },
        { "", "Ford has sold the mill. Clerk Owen Ford came late. Ford said it was “a flood.”", "Ford" },
        { "", "The New York Times reported that the wall was weak. This article said it was “a wreck.”", "This article" },
        // Who speaks together, also where a description names them, or "they" takes them up.
        { "", "Two clerks in Dunmore — Ada Marsh and Owen Toll — said it was “a flood.”", "Ada Marsh and Owen Toll" },
        { "", "Council Chairman Ada Marsh, D-N.Y., and Ranking Member Owen Toll, R-Texas, issued a note.\n\nIt was late.\n\n“It rained,” they said.", "Ada Marsh and Owen Toll" },
        { "", "“It rained,” the spokesperson said.\n\n“It will rain,” they said.", "the spokesperson" },
        { "", "Sens. Ada Marsh of Dunmore and Owen Toll of Norland said it was “a flood.”", "Ada Marsh and Owen Toll" },
        { "", "Ada Marsh, Owen Toll and Paul Hoyt said it was “a flood.”", "Ada Marsh, Owen Toll and Paul Hoyt" },
        { "", "Ada Marsh, a friend of Owen Toll and Paul Hoyt, said it was “a flood.”", "Ada Marsh" },
        { "", "Ada Marsh, who met Owen Toll and Paul Hoyt, said it was “a flood.”", "Ada Marsh" },
        // The name under a post, with a title; a paper's spokesman is none of whoever told the paper.
        { "", "Ada Marsh, the harbor secretary, left. Marsh was late.\n\n“It rained” — Secretary Marsh (@SecMarsh) May 3, 2026", "Ada Marsh" },
        // Who got hold of a text did not write it.
        { "", "The wall was “weak,” according to a note from the president of the Harbor Workers Federation obtained by The Dunmore Herald.", "the president of the Harbor Workers Federation" },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void One_source_is_one(string title, string text, string name)
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Title = title, Text = text });
        Quote quote = title.Length > 0 ? document.Quotes.First() : document.Quotes.Last(q => q.Kind != QuoteKind.Indirect);
        Assert.Equal(name, document.Sources[Assert.NotNull(quote.SourceId)].Name);
    }

    /// <summary>The role that stands before a name.</summary>
    [Theory]
    [InlineData("Toll Sends Justice Marsh Home After Harbor Fight", "Ada Marsh, a clerk, said it was “a flood.”", "Justice")]
    [InlineData("Board Fires Former Harbor Mayor Marsh After Long Fight", "Ada Marsh, a clerk, said it was “a flood.”", "Former Harbor Mayor")]
    [InlineData("", "Owen Toll runs again, challenging Mayor Ada Marsh. “It rained,” Marsh said.", "Mayor")]
    [InlineData("", "Sens. Ada Marsh and Owen Toll came. “It rained,” Marsh said.", "Sen.")]
    [InlineData("", "Harbor Board special agent in charge Ada Marsh came. “It rained,” Marsh said.", "Harbor Board special agent in charge")]
    public void A_role_is_what_somebody_is(string title, string text, string role)
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Title = title, Text = text });
        Quote quote = document.Quotes.Last(q => q.Kind != QuoteKind.Indirect);
        Source source = document.Sources[Assert.NotNull(quote.SourceId)];
        Assert.Equal(("Ada Marsh", role), (source.Name, source.Role));
    }

    /// <summary>Whose somebody is, is no body that they are of.</summary>
    [Fact]
    public void A_person_is_no_organization()
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = "Ada Marsh was late. “It rained,” her daughter-in-law said." });
        Source source = document.Sources[Assert.NotNull(Assert.Single(document.Quotes).SourceId)];
        Assert.Equal(("her daughter-in-law", null), (source.Name, source.Organization));
    }
}
