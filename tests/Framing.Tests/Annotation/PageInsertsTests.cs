namespace Framing.Tests.Annotation;

/// <summary>What a page puts into a text is no word of the article, and what anybody wrote is.</summary>
public sealed class PageInsertsTests
{
    [Theory]
    [InlineData("Updated at 3:15 p.m. ET", "")]
    [InlineData("SEE ALSO: Ferry strike ends in Harlow Bay", "")]
    [InlineData("( Also on GAZETTE: Marsh hits back)", "")]
    [InlineData("Enlarge this image toggle caption Ann Poole/Lantern Images Ann Poole/Lantern Images", "")]
    [InlineData("Image copyright Lantern Images", "")]
    [InlineData("Image copyright Lantern Images Image caption The ferry leaves the harbor", "")]
    [InlineData("Media caption Watch the ferry leave", "")]
    [InlineData("FILE PHOTO: Ada Marsh (L) looks on in Harlow Bay, May 2, 2019.", "")]
    [InlineData("FILE - In this May 2, 2019 file photo, Ada Marsh speaks in Harlow Bay.", "")]
    // Credits tell captions, in each way that outlets set them.
    [InlineData("Vehicles cross the bridge, as seen from Harlow, Bayland, U.S. June 2, 2019. REUTERS/Ann Poole", "")]
    [InlineData("The Bay Fund's President E. S. Marsh speaks. Picture taken May 2, 2019. REUTERS/ Ann J. Poole/File Photo", "")]
    [InlineData("Ada Marsh speaks on the pier on May 2, 2019. (AP Photo/J. Ann Poole, File)", "")]
    [InlineData("Commuters line up at the pier. (Photo: Ann Poole, AFP/Getty Images) Story Highlights The ferry has stopped", "The ferry has stopped")]
    [InlineData("Ada Marsh in May. (Reuters photo: Ann Poole)", "")]
    [InlineData("Not a big boat. Ann Poole/Getty Images", "")]
    [InlineData("Ann Poole/Harlow Chronicle via AP", "")]
    [InlineData("Ada Marsh Photographer: Ann Poole/Bloomberg", "")]
    [InlineData("AP Photo", "")]
    [InlineData("Ada Marsh of Harlow Bay. | Ann Poole/AP Photo harbors The ferry has stopped Nobody knows why.", "harbors The ferry has stopped Nobody knows why .")]
    // Articles write these.
    [InlineData("Ada Marsh spoke to Reuters.", "Ada Marsh spoke to Reuters .")]
    [InlineData("The poll is by Reuters/Ipsos.", "The poll is by Reuters / Ipsos .")]
    [InlineData("Marsh said no. The boats lay still. Reuters", "Marsh said no . The boats lay still . Reuters")]
    [InlineData("Marsh gave it to Getty (the museum).", "Marsh gave it to Getty ( the museum ) .")]
    [InlineData("The photo (Reuters has it) shows the ferry.", "The photo ( Reuters has it ) shows the ferry .")]
    [InlineData("Overnight Harbors: Marsh steps down | EPA rule is out and Marsh said no.", "Overnight Harbors : Marsh steps down | EPA rule is out and Marsh said no .")]
    [InlineData("Reuters:", "Reuters :")]
    // Links.
    [InlineData("More:Marsh and the ferry. Who was on it?", "")]
    [InlineData("Related Coverage Factbox: Who owns the ferry", "")]
    [InlineData("More on the ferry:Marsh to stop it by May", "")]
    [InlineData("Bridge toll:Council votes on Monday", "")]
    [InlineData("NOW WATCH: ‘Marsh on the Ferry’", "")]
    [InlineData("MARSH ACCUSES COUNCIL OF STOPPING THE FERRY", "")]
    [InlineData("Ada Marsh:The ferry has to go, says the council", "Ada Marsh : The ferry has to go , says the council")]
    [InlineData("Ferry stops: The council met on Monday", "Ferry stops : The council met on Monday")]
    [InlineData("The vote of Monday:Five for, two against it.", "The vote of Monday : Five for , two against it .")]
    [InlineData("NEVER WILL THE FERRY STOP IN HARLOW!", "NEVER WILL THE FERRY STOP IN HARLOW !")]
    [InlineData("Close to 300 came.", "Close to 300 came .")]
    // What the page asks of its readers, and says of itself.
    [InlineData("Interested in Ferries? Add Ferries as an interest to stay up to date on the latest Ferries news. Add Interest", "")]
    [InlineData("Write to Ada Marsh at ada.marsh@gull.example", "")]
    [InlineData("Write to the council, Marsh said.", "Write to the council , Marsh said .")]
    [InlineData("The Gull is a leader in news of ferries. Get inside access by becoming a member.", "")]
    [InlineData("The oil field (see map below) burns. (WARNING: Video contains graphic images.)", "The oil field burns .")]
    [InlineData("The oil field (see also the list of 2019) burns.", "The oil field ( see also the list of 2019 ) burns .")]
    [InlineData("then we wait till May 1/ — Ada Marsh (@adamarsh) October 11, 2019", "then we wait till May — Ada Marsh ( @adamarsh ) October 11 , 2019")]
    [InlineData("JUST WATCHED Marsh on the ferry Replay More Videos ... MUST WATCH Marsh on the ferry 01:02", "")]
    [InlineData("Sen. Ada Marsh Ada Jane MarshToll vote is off Ferry to stop at Harlow MORE said no.", "Sen. Ada Marsh said no .")]
    [InlineData("Sen. Ada McMarsh Adele (Ada) Jane McMarshTolls rise MORE and Rep. Owen Toll Owen Lee Toll Ferries stop MORE's aide", "Sen. Ada McMarsh and Rep. Owen Toll 's aide")]
    [InlineData("Image captions were wrong.", "Image captions were wrong .")]
    [InlineData("The page told readers to click here.", "The page told readers to click here .")]
    [InlineData("Marsh wants MORE than a new ferry.", "Marsh wants MORE than a new ferry .")]
    [InlineData("Ada Marsh and Owen Toll say MORE boats are needed.", "Ada Marsh and Owen Toll say MORE boats are needed .")]
    [InlineData("Just watched the ferry leave.", "Just watched the ferry leave .")]
    public void Words_are_those_that_somebody_wrote(string line, string words)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText("The ferry stopped.\n\n" + line));
        Assert.Equal($"The ferry stopped . {words}".TrimEnd(), string.Join(' ', document.Tokens.Select(token => document[token.Span].ToString())));
    }

    [Theory]
    [InlineData("MARSH ACCUSES COUNCIL OF STOPPING THE FERRY")]
    [InlineData("Photos: the ferry leaves")]
    [InlineData("Bridge toll:Council votes on Monday")]
    public void A_headline_is_whole_whatever_it_begins_with(string title)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText("The ferry stopped.", title: title));
        Assert.Equal(0, document.Tokens[0].Span.Start);
        Assert.Equal(title.Length, document.Tokens.Last(token => token.Span.Field == Field.Title).Span.End);
    }

    /// <summary>Where many lines are in capitals, or all are, they are the text's own.</summary>
    [Theory]
    [InlineData(3, "The council met and nobody wanted the ferry. ", false)]
    [InlineData(12, "The council met and nobody wanted the ferry. ", true)]
    [InlineData(3, "THE COUNCIL MET AND NOBODY WANTED THE FERRY. ", true)]
    public void Lines_in_capitals_are_links_where_they_are_few(int lines, string text, bool kept)
    {
        string article = string.Concat(Enumerable.Range(0, lines).Select(i => $"{text}\n\nMARSH ACCUSES COUNCIL OF STOPPING THE FERRY\n\n"));
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(text + "\n\n" + article));
        Assert.Equal(kept, document.Tokens.Any(token => document[token.Span].SequenceEqual("ACCUSES")));
    }

    [Fact]
    public void A_paragraph_is_no_line_of_the_page_whatever_it_begins_with()
    {
        string paragraph = "Read more: that is what the library of Harlow Bay asks of all who live there" + string.Concat(Enumerable.Repeat(", and of all who come", 12)) + ".";
        Assert.NotEmpty(FramingAnalyzer.Default.Annotate(Article.FromText(paragraph)).Tokens);
    }
}
