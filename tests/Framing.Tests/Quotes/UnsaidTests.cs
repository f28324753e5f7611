namespace Framing.Tests.Quotes;

/// <summary>What an article tells of words that nobody has said, or that it has quoted before: <c>source | content</c> of all that counts as said.</summary>
public class UnsaidTests
{
    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());

    public static TheoryData<string, string> Reports { get; } = new()
    {
        { "The clerk will rule that it is legal.", "" },
        { "Marsh likely will ask for a ruling on whether the vote is legal.", "" },
        { "The board is expected to announce that the pier is closed.", "" },
        { "Marsh would later say that it was late.", "Marsh | that it was late" },
        { "Once the court announces that it will not hear the case, the clerks will go.", "" },
        { "Once the court announced that it would not hear the case, the clerks left.", "the court | that it would not hear the case" },
        { "If Marsh says that the pier is closed, the clerks will go.", "" },
        { "Marsh declined to say whether it was right for a judge to speak.", "" },
        { "Marsh did not define what a sound pier would be.", "" },
        { "The board has never explained how it chose the boats.", "" },
        { "Marsh does not believe that the pier is safe.", "Marsh | that the pier is safe" },
        { "Marsh did not hesitate to say that the pier was unsafe.", "Marsh | that the pier was unsafe" },
        { "Marsh not only said that it was late but also left.", "Marsh | that it was late but also left" },
        { "Nobody said that the pier was closed.", "" },
        { "The prosecutor charged Toll with theft in the case that shook the town.", "" },
        { "The prosecutor charged that Toll stole the boat.", "The prosecutor | that Toll stole the boat" },
        { "Marsh would still have to contend with the notion that the raids were helping Toll.", "" },
        { "Police on Monday continued to investigate a fire that left three people dead.", "" },
        { "Despite the mayor’s claims, he still faces doubts from some clerks.", "" },
        { "The mayor’s claim that it rained was false.", "The mayor | that it rained" },
        { "Marsh made the criticism while she was showing support for the pier.", "" },
        { "Marsh put to rest speculation that she might sell the pier.", "" },
        { "Video shows that Toll had his hands in the air.", "" },
        { "History suggests this vote will make him a loser.", "" },
        { "A poll shows that most clerks want the pier.", "A poll | that most clerks want the pier" },
        { "The agency wrote to the board. It illustrates that the pier was old.", "" },
        { "The agency wrote to the board. It indicated that the pier was old.", "It | that the pier was old" },
        { "The leak raises questions about the way in which the board voted and shows the rift.", "" },
        { "The term “harbor first” refers to changing the rules by a vote that the board requires.", "" },
        { "The word spread among people who say nice things about Toll or are polite to him.", "" },
        { "The board got clerks around to her point of view before they voted.", "" },
        { "Marsh is instructing Owen Toll, who reads the letters, to keep them.", "" },
        { "Critics of Marsh point out that the pier is old.", "Critics of Marsh | that the pier is old" },
        { "The mayor notified the board that the pier was unsafe.", "The mayor | that the pier was unsafe" },
        { "The Herald reports the board “on Friday defended the pier.”", "The Herald | the board “on Friday defended the pier" },
        { "Marsh left for the harbor, warning clerks the strike could last “years.”", "Marsh | clerks the strike could last “years" },
        { "Hale said on the show that the pier was old.", "Hale | that the pier was old" },
        { "Officials are expecting the mayor to give signs that she is close to it.", "" },
        { "The grant, confirmed by the board, comes quite quickly after the clerks wrote.", "" },
        { "One merit to the board in endorsing late is that it gave Toll time to push the clerks.", "" },
        { "In the clerk’s view, the pier was old.", "the clerk | the pier was old" },
    };

    public static TheoryData<string, string> ToTheReader { get; } = new()
    {
        { "What did the board say? The pier was old.", "" },
        { "Does Marsh believe that the pier is safe?", "" },
        { "At issue is not whether Marsh accused the board of theft.", "" },
        { "The board looked into whether Toll had pressed the clerk and whether his office had suggested that the pier be sold.", "" },
        { "Silent as mice. Which is to say, it was fine for Marsh.", "" },
        { "That said, the pier is old.", "" },
        { "You say the pier is old.", "" },
        { "This article initially stated that the pier was closed.", "" },
        { "An earlier version of this article said that the pier was closed.", "" },
    };

    public static TheoryData<string, string> Deeds { get; } = new()
    {
        { "A clerk threatened the mayor in January, and group members have fought in the streets.", "" },
        { "Donors who have pledged to the campaign will not be charged if she leaves.", "" },
        { "The account adds a new voice to the record, which shows that the pier is old.", "" },
        { "Marsh added that the pier is old.", "Marsh | that the pier is old" },
        { "The board eventually learned that clerks had found the boat.", "" },
        { "Toll spent ten years in jail, accused of theft and fraud that shook the town.", "" },
        { "Marsh responded by standing on the pier next to a photo of a boat that had sunk.", "" },
        { "The group known as the “Harbor Proud Boys” met at noon.", "" },
        { "Marsh rejected that advice and took part in the talks.", "" },
        { "The essay, which purports to show that the pier is old, is long.", "" },
        { "Toll pleaded guilty to a charge that he had stolen the boat.", "" },
        { "Toll pleaded that it was late.", "Toll | that it was late" },
        { "Prosecutors charged Toll in a case of seven counts.", "" },
        { "Harbor ethics require that a clerk leave the hall.", "" },
        { "The effect is smaller than either side suggests.", "" },
        { "The clerks uncovered proof that Toll had stolen the boat.", "" },
        { "The subpoenas show that the clerks have begun to look at it.", "" },
        { "Most reporting included some version of the claim that “the harbor is burning.”", "" },
        { "The figures suggest that the pier is old.", "" },
        { "Figures from the Harbor Board show that the pier is old.", "Harbor Board | that the pier is old" },
        { "According to interviews with dozens of clerks, the pier is old.", "" },
    };

    public static TheoryData<string, string> Repeats { get; } = new()
    {
        // A paragraph that a page has in two versions.
        {
            "Ada Marsh said closing the old pier would be seen as an attempt by the board to end the talks with the clerks.\n\nThe vote was late.\n\n"
                + "Ada Marsh said the old pier’s closing will be seen as an attempt by the board to end the talks with the clerks.",
            "Ada Marsh | closing the old pier would be seen as an attempt by the board to end the talks with the clerks"
        },
        // A post that is quoted and embedded; a pull quotation before what it was pulled from; other words of the same speaker.
        {
            "“They are pushing the town and the clerks to go and get me,” Ada Marsh wrote. “Not even close!”\n\n"
                + "They are pushing the town and the clerks to go and get me. Not even close! — Ada Marsh (@adamarsh) May 9, 2027",
            "Ada Marsh | They are pushing the town and the clerks to go and get me, … Not even close!"
        },
        {
            "“The clerks do not believe that their leaders listen to them”\n\nThe vote was late.\n\n"
                + "“The clerks do not believe that their leaders listen to them, and now is the time,” Ada Marsh said.",
            "Ada Marsh | The clerks do not believe that their leaders listen to them, and now is the time,"
        },
        {
            "“They are pushing the town and the clerks,” Ada Marsh wrote.\n\nThe pier is ours and we will keep it. — Ada Marsh (@adamarsh) May 9, 2027",
            "Ada Marsh | They are pushing the town and the clerks,; Ada Marsh | The pier is ours and we will keep it"
        },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    [MemberData(nameof(ToTheReader))]
    [MemberData(nameof(Deeds))]
    [MemberData(nameof(Repeats))]
    public void Only_what_was_said_counts_and_once(string text, string reports)
    {
        Document document = Analyzer.Annotate(new Article { Id = "a", Text = text });
        Assert.Equal(reports, string.Join("; ", document.Quotes.Where(q => q.Reported).Select(q => $"{document.SpeakerOf(q)?.Name} | {document.TextOf(q)}")));
    }
}
