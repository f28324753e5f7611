namespace Framing.Tests.Quotes;

/// <summary>Reports that were given to the noun nearest to their verb, cut short or not found, and deeds that were taken for reports.</summary>
public class WhoReportsTests
{
    public static TheoryData<string, string, string> Reports => new()
    {
        // A second speaker begins in what the first says.
        { "Marsh has said that the harbor is full, while farmers have said they will wait for the next boat.", "farmers", "they will wait for the next boat" },
        { "Marsh has said that the harbor is full, while farmers have said they will wait for the next boat.", "Marsh", "that the harbor is full" },
        { "Marsh said she will stay, and people close to her have predicted that she will sell the boat.", "people close to her", "that she will sell the boat" },
        // A clause whose verb was left out.
        { "Owen Toll said that his client, a clerk of nine years, was fired on Friday, claiming this was “a farce.”", "Owen Toll", "that his client, a clerk of nine years, was fired on Friday" },
        // A participle adds a clause; a text says what it demands; the subject before "while" asks.
        { "“It rained,” the sheriff’s deputy said, adding details of the search are due to be made public on Thursday.", "the sheriff’s deputy", "details of the search are due to be made public on Thursday" },
        { "The harbor group fired off to the council the statement demanding the mayor withdraw its “false and hurtful” plan.", "The harbor group", "the mayor withdraw its “false and hurtful” plan" },
        // Reports within reports.
        { "Reporters from The Herald who were on the pier after the storm relayed that people in the crowd repeatedly cited the tolls as a cause of their anger.", "Reporters from The Herald", "people in the crowd repeatedly cited the tolls as a cause of their anger" },
        // A sentence that ends with who says it; marks before a cue that takes more in; "as she put it".
        { "Mr. Toll spent much of the day calling farmers and shoring up the fence, said a county aide close to him.", "a county aide close to him", "Mr. Toll spent much of the day calling farmers and shoring up the fence" },
        { "Mayor Ada Marsh was expected to be asked about the tolls after a long quarrel, people with knowledge of the talks said on Friday.", "people with knowledge of the talks", "Mayor Ada Marsh was expected to be asked about the tolls after a long quarrel" },
        { "“We take no issue with the farmers. We believe in boats,” the harbor president Ada Lenore Marsh said in a written statement announcing the vote.", "Ada Lenore Marsh", "We take no issue with the farmers. We believe in boats," },
        { "The pier is old. As Sen. Owen Toll, R-Ridge, put it, “It has to have been one of the oldest piers around the lake.”", "Owen Toll", "It has to have been one of the oldest piers around the lake." },
        { "The report was critical of Mr. Toll’s conduct in the storm, and the board’s Office of Harbor Duty said that Mr. Toll should be sent home.", "Office of Harbor Duty", "that Mr. Toll should be sent home" },
        { "The Border Enforcement Service met the mayor.\n\nIn its announcement of the raid, the Harbor Patrol said that “it rained.”", "Harbor Patrol", "that “it rained" },
        // Whose participle it is.
        { "While the agency had issued a warrant for the man, the sheriff’s office had ceased to honor such papers this year, demanding that the agency send a judge’s order.", "the sheriff’s office", "that the agency send a judge’s order" },
        // Who is meant by a pronoun.
        { "A town police force let a man go after it said the agency never sent a warrant.", "A town police force", "the agency never sent a warrant" },
        { "Ada Marsh left. But as the federal authorities questioned Hoyt over the pier, they found evidence that the board had paid him.", "the federal authorities", "that the board had paid him" },
        { "“It rained,” an official said.\n\nThe board met late. Farmers were as firm. Pressed by the mayor, they refused to sell the boats.", "Farmers", "to sell the boats" },
        { "The inquiry by Mr. Toll’s office was confirmed this month. The office said that it would read every letter.", "Toll office", "that it would read every letter" },
        { "Owen Hale met a visitor who wanted to sell a boat. The man told the Herald that he was not on the board.", "The man", "that he was not on the board" },
        { "“It rained,” said Owen Hale, a detective.\n\nThe inspector general said that the pier was old.", "The inspector general", "that the pier was old" },
        { "“It rained,” a harbor official said. The official said the pier was old.\n\nThe May storm “killed the trade,” one senior official said at the time.\n\nThe official said that many boats were lost.", "a harbor official", "that many boats were lost" },
        // "Who" is of the people that a sentence opens with, over whom they are close to, and of no body and no place.
        { "Two people close to the governor, who said they feared for their jobs, left the hall.", "Two people close to the governor", "they feared for their jobs" },
        { "One aide to Sen. Hale, who said he was tired, left the hall.", "One aide to Sen. Hale", "he was tired" },
        { "A lawyer for Owen Toll, who said his client was innocent, left the court.", "A lawyer for Owen Toll", "his client was innocent" },
        { "Several officials at the agency, who said they were not allowed to speak, left.", "Several officials at the agency", "they were not allowed to speak" },
        { "Three members of the council, who said they had not been told, walked out.", "Three members of the council", "they had not been told" },
        { "People familiar with the talks, who said the deal was close, asked for patience.", "People familiar with the talks", "the deal was close" },
        { "A resident of Dayton, who said he saw the fire, called the police.", "A resident of Dayton", "he saw the fire" },
        { "They met the mayor of Dayton, who said the plan was sound.", "the mayor of Dayton", "the plan was sound" },
        { "She spoke to Ada Marsh, the head of the union, who said the plan was sound.", "Ada Marsh", "the plan was sound" },
        // A pronoun behind what is said, over who is named in it; a report put in with whom or when; a title in marks, which nobody says.
        { "Owen Toll said on Monday that it was late. The board has to do more than to criticize Mayor Paul Hoyt, he added.", "Owen Toll", "The board has to do more than to criticize Mayor Paul Hoyt" },
        { "The pier, Marsh explained earlier in the hearing, was unsafe.", "Marsh", "The pier, Marsh explained earlier in the hearing, was unsafe" },
        { "Owen Toll told CBN’s “State of the Harbor” program that it was late.", "Owen Toll", "that it was late" },
        { "The clerk wrote to the wife of Owen Toll, who said the plan was sound.", "Owen Toll", "the plan was sound" },
        { "Owen Toll spoke on Tuesday. On Wedensday, though, he said that the tolls should be cut by the towns.", "Owen Toll", "that the tolls should be cut by the towns" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_source_has_said_it(string text, string name, string content)
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text });
        Assert.Contains((name, content), document.Quotes.Where(quote => quote.SourceId is not null)
            .Select(quote => (document.Sources[quote.SourceId!.Value].Name, document.Article.Text[quote.Content[0].Start..quote.Content[^1].End])));
    }

    [Theory]
    [InlineData("The harbor force released a prisoner on Friday.", "release")]
    [InlineData("The agency has clashed repeatedly with local police who refuse to hold visitors.", "clash")]
    [InlineData("In Dunmore, a citizen of Norland and documented Ridge club member who entered the harbor was arrested.", "document")]
    [InlineData("Many of the men were previously convicted or charged with theft.", "charge")]
    [InlineData("Clerks may file late, meaning that many clerks might get their money back.", "mean")]
    [InlineData("The judge stopped when Mr. Toll was crying, so that he could be given a tissue.", "cry")]
    [InlineData("The clerk, who founded a Ridge-area group called Harbor Chips, has left.", "call")]
    [InlineData("The former clerk stepped forward to run after a number of other farmers declined to.", "decline")]
    [InlineData("The county board has challenged this so-called “harbor” law in the High Court.", "challenge")]
    [InlineData("The law allows any shop, church or person to cite the rule as a defense.", "cite")]
    [InlineData("A state law effectively prohibits the police from working with the agency.", "prohibit")]
    public void A_deed_is_no_report(string text, string verb) =>
        Assert.DoesNotContain(FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text }).Quotes, quote => quote.Verb == verb);
}
