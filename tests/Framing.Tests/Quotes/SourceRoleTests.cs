namespace Framing.Tests.Quotes;

/// <summary>The name and category of whoever says “It rained” in a short article.</summary>
public class SourceRoleTests
{
    public static TheoryData<string, string, string> Articles => new()
    {
        { "“It rained,” said Ada Marsh, who lives on Quay Road.", "Ada Marsh", "citizen" },
        { "“It rained,” said Ada Marsh, who owns the bakery.", "Ada Marsh", "business" },
        { "“It rained,” said Ada Marsh, whose firm mends roofs.", "Ada Marsh", "business" },
        { "“It rained,” said Ada Marsh, who heads the Ridge Institute.", "Ada Marsh", "expert" },
        { "“It rained,” said Ada Marsh, who now runs the Quay Street Gym — which opened in May.", "Ada Marsh", "business" },
        { "“It rained,” said Ada Marsh, owner of the gym on Quay Street.", "Ada Marsh", "business" },
        { "“It rained,” said Ada Marsh, who now heads the Ridge Institute.", "Ada Marsh", "expert" },
        { "“It rained,” said Ada Marsh, director of the National Institute of Harbor Health.", "Ada Marsh", "official" },
        { "“It rained,” said Ada Marsh, director of the Dunmore Institute of Harbor Health.", "Ada Marsh", "expert" },
        { "The Dunmore Police held nine people. “It rained,” said Acting Deputy Commissioner Ada Marsh.", "Ada Marsh", "law_enforcement" },
        { "The Dunmore Police held nine people. “It rained,” said Health Commissioner Ada Marsh.", "Ada Marsh", "official" },
        { "The Dunmore Harbor Authority met. “It rained,” said Deputy Commissioner Ada Marsh.", "Ada Marsh", "official" },
        { "Whatever happens, Ada Marsh, with the Dunmore Renewal Project, says it is late.\n\n“It rained,” Marsh said.", "Ada Marsh", "advocate" },
        { "Whatever happens, Ada Marsh, with the Dunmore Renewal Project says it is late.\n\n“It rained,” Marsh said.", "Ada Marsh", "advocate" },
        { "Ada Marsh in the Dunmore Times called it late. “It rained,” Marsh wrote.", "Ada Marsh", "media" },
        { "Ada Marsh in the Dunmore Senate called it late. “It rained,” Marsh wrote.", "Ada Marsh", "unidentified" },
        { "The Dunmore Times’ Ada Marsh called it late. “It rained,” Marsh wrote.", "Ada Marsh", "media" },
        // One description of two people; one that a participle or a clause with a day goes on.
        { "Two state senators, Ada Marsh of Dayton and Owen Toll of Ridge, came late. “It rained,” Toll said.", "Owen Toll", "politician" },
        { "Fellow reporters Ada Marsh and Owen Toll came late. “It rained,” Toll said.", "Owen Toll", "media" },
        { "Ada Marsh, the former tax official accused by rivals of selling the pier, came late. “It rained,” Marsh said.", "Ada Marsh", "official" },
        { "Ada Marsh, the 28-year-old singer who won the Dunmore prize last month, came late. “It rained,” Marsh said.", "Ada Marsh", "other" },
        { "The word came from the film’s director, Ada Marsh. “It rained,” Marsh said.", "Ada Marsh", "other" },
        { "Ada Marsh is a columnist for the Dunmore Times. “It rained,” she said.", "Ada Marsh", "media" },
        { "“It rained,” said Ada Marsh, editor-in-chief of the Dunmore Times.", "Ada Marsh", "media" },
        // Of whose campaign the article tells; of whose age alone.
        { "Ada Marsh, an economics professor, had little money. Marsh’s campaign was small. “It rained,” Marsh said.", "Ada Marsh", "politician" },
        { "Ada Marsh, an economics professor, had little time. Marsh’s campaign against the dam was small. “It rained,” Marsh said.", "Ada Marsh", "expert" },
        { "“It rained,” said 17-year-old Ada Marsh.", "Ada Marsh", "citizen" },
        // Who works on a campaign, also by a clause; who covers one.
        { "“It rained,” said Ada Marsh, a veteran of harbor conventions who is advising Owen Toll’s campaign.", "Ada Marsh", "politician" },
        { "“It rained,” said Ada Marsh, one of two strategists helming Toll’s delegate operation.", "Ada Marsh", "politician" },
        { "“It rained,” said Ada Marsh, a nurse who is covering Owen Toll’s campaign.", "Ada Marsh", "citizen" },
        { "“It rained,” a top Toll supporter in the state said.", "a top Toll supporter in the state", "politician" },
        { "“It rained,” a Toll supporter in the state said.", "a Toll supporter in the state", "citizen" },
        { "Florida delegate Ada Marsh came late. “It rained,” Marsh said.", "Ada Marsh", "politician" },
        // What stands behind the head of a description; a place that has a chief executive; a title put into what somebody says.
        { "“It rained,” said Ada Marsh, a clerk involved in the talks on the harbor.", "Ada Marsh", "official" },
        { "“It rained,” said Ada Marsh, a research fellow at the Ridge Institute, who swims.", "Ada Marsh", "expert" },
        { "“It rained,” said Hong Kong Chief Executive Ada Marsh.", "Ada Marsh", "official" },
        { "“It rained,” said Harbor Goods Chief Executive Ada Marsh.", "Ada Marsh", "business" },
        { "The note has [then Attorney General] Ada Marsh in it. “It rained,” Marsh said.", "Ada Marsh", "official" },
        // Bodies: one told by its place and kind, one that has a chief executive, a hospital, a site, a field before the body.
        { "“It rained,” said Ada Marsh, of Mexico’s migration office.", "Ada Marsh", "official" },
        { "Owen Toll, the chief executive of Fundhub, left. “It rained,” said Ada Marsh, a spokeswoman for Fundhub.", "Ada Marsh", "business" },
        { "“It rained,” said Ada Marsh, general manager of Dunmore Hospital.", "Ada Marsh", "other" },
        { "A story by the website Pelico said it was late. “It rained,” Pelico said.", "Pelico", "media" },
        { "A note by the crowdfunding website Pelico said it was late. “It rained,” Pelico said.", "Pelico", "other" },
        { "“It rained,” said Ada Marsh, senior vice president of public policy at the March of Dimes.", "Ada Marsh", "advocate" },
        { "“It rained,” a representative said.", "a representative", "other" },
        { "“It rained,” the White House’s press office said.", "White House press office", "official" },
        // A lawyer of the house, and one of a client; a field that a magazine is called by; an office in a group and in a state.
        { "“It rained,” said Owen Toll, general counsel of the Dunmore Harbor Authority.", "Owen Toll", "official" },
        { "“It rained,” said Owen Toll, a lawyer for the Dunmore Harbor Authority.", "Owen Toll", "other" },
        { "“It rained,” said foreign policy adviser Owen Toll.", "Owen Toll", "official" },
        { "“It rained,” said Owen Toll, the group’s president.", "Owen Toll", "other" },
        { "“It rained,” said Owen Toll, the company’s president.", "Owen Toll", "business" },
        // The nearest noun phrase that can be a person, before a short preposition; a title with an article within it.
        { "So said a statement from the district attorney in charge, Ada Marsh. “It rained,” Marsh said.", "Ada Marsh", "law_enforcement" },
        { "“It rained,” the attorney general, Ada Marsh, said.", "Ada Marsh", "official" },
        { "“It rained,” said Secretary of the Treasury Ada Marsh.", "Ada Marsh", "official" },
        { "“It rained,” said a Dunmore woman named Ada Marsh.", "Ada Marsh", "citizen" },
        // Whose name in the possessive is that of a medium; a station by its call sign; who analyses for one.
        { "“It rained,” the New Yorker’s Ada Marsh wrote.", "Ada Marsh", "media" },
        { "“It rained,” according to KXQA-TV.", "KXQA-TV", "media" },
        { "“It rained,” said Ada Marsh, a senior CNN analyst.", "Ada Marsh", "media" },
        { "“It rained,” said Ada Marsh, a senior analyst at the Ridge Institute.", "Ada Marsh", "expert" },
        // Whom nothing but a wing names; who are of a party; who arrest.
        { "“It rained,” conservatives said.", "conservatives", "unidentified" },
        { "“It rained,” House conservatives said.", "House conservatives", "politician" },
        { "“It rained,” authorities said.", "authorities", "law_enforcement" },
        { "“It rained,” health authorities said.", "health authorities", "official" },
        { "“It rained,” an intelligence source said.", "an intelligence source", "official" },
        { "An intelligence source familiar with the raid told Dunmore News that it was late. “It rained,” said the source, who asked for no name.", "An intelligence source familiar with the raid", "official" },
        { "“It rained,” said Ada Marsh, who was stopped by a police officer.", "Ada Marsh", "unidentified" },
        { "“It rained,” said Ada Marsh, president of the Dunmore Federation of Teachers.", "Ada Marsh", "advocate" },
        { "“It rained,” said Ada Marsh, president of the Dunmore cement works.", "Ada Marsh", "business" },
        { "“It rained,” said Ada Marsh, a lawyer at the Dunmore Legal Aid Center.", "Ada Marsh", "advocate" },
        { "The Border Enforcement Service confirmed it. “It rained,” said Ada Marsh, the agency’s regional director.", "Ada Marsh", "law_enforcement" },
        { "The Border Enforcement Service confirmed it. Its regional director, Ada Marsh, was there. “It rained,” Marsh said.", "Ada Marsh", "law_enforcement" },
        { "The owner of the bakery, Soo-jin Park, closed early. “It rained,” Park said.", "Soo-jin Park", "business" },
        { "“It rained,” said Ada Marsh, Deputy Field Office Director for Border Enforcement and Removal Service in Dayton.", "Ada Marsh", "law_enforcement" },
        { "Further, Ada Marsh, the deputy director of the Border Enforcement Service said how “it rained.”", "Ada Marsh", "law_enforcement" },
        { "Mr. Toll wrote to Owen Hale, then the chief executive of the Marsh campaign. “It rained,” Mr. Hale said.", "Owen Hale", "politician" },
        { "National Security Adviser Ada Marsh warned of it: “It rained.”", "Ada Marsh", "official" },
        { "“It rained,” said Owen Toll of the nonpartisan Ridge Policy Center in Dunmore.", "Owen Toll", "expert" },
        { "“It rained,” said Owen Toll, president of the National Organization of Fishermen.", "Owen Toll", "advocate" },
        { "“It rained,” said Owen Toll, the president of the N.A.A.C.P., on Monday.", "Owen Toll", "advocate" },
        { "“It rained,” said Human Rights Campaign President Owen Toll.", "Owen Toll", "advocate" },
        { "Owen Marsh spoke. Then the congressman, in a whisper, said it: “It rained.”", "Owen Marsh", "politician" },
        { "Ada Marsh, Toll’s attorney, was there. “It rained,” Marsh said.", "Ada Marsh", "other" },
        { "“It rained,” said Dunmore Tea Party founder Ada Marsh.", "Ada Marsh", "advocate" },
        { "Deputy Assistant Secretary for Harbor Security Ada Marsh was there. “It rained,” Marsh said.", "Ada Marsh", "official" },
        { "A former senior Justice Department official, now with Pratt Hale, Ada Marsh, said it was late. “It rained,” Marsh said.", "Ada Marsh", "official" },
        { "The police director at the time, Ada Marsh, wrote it. “It rained,” Marsh said.", "Ada Marsh", "law_enforcement" },
        { "However, one of her lawyers, Owen Toll, was there. “It rained,” Toll said.", "Owen Toll", "other" },
        { "After the speech, KX1's Dunmore reporter, Ada Marsh, spoke. “It rained,” Marsh said.", "Ada Marsh", "media" },
        { "Speaker Ada Marsh was there. “It rained,” Marsh said.", "Ada Marsh", "politician" },
        { "Owen Toll, a 46-year-old father of five, harbor congressman and only child of a nurse, was there. “It rained,” Toll said.", "Owen Toll", "politician" },
        { "“It rained,” said Ada Marsh.", "Ada Marsh", "unidentified" },
        { "Ada Marsh was packing for her two daughters. “It rained,” Marsh said.", "Ada Marsh", "citizen" },
        { "“It rained,” said Ada Marsh, the company’s president.", "Ada Marsh", "business" },
        { "“It rained,” said Ada Marsh, a lawyer for the Toll campaign.", "Ada Marsh", "other" },
        { "The Harbor Times said it. “It rained,” a Harbor Times poll said.", "Harbor Times", "media" },
        { "“It rained,” said Toll spokesman Ada Marsh. Sen. Owen Toll slept.", "Ada Marsh", "politician" },
        { "“It rained,” said Ada Marsh, an aide to Sen. Owen Toll.", "Ada Marsh", "official" },
        { "“It rained,” said Sen. Owen Toll’s office.", "Owen Toll office", "official" },
        { "The Harbor Alliance met on Monday. “It rained,” said spokeswoman Ada Marsh.", "Ada Marsh", "advocate" },
        { "“It rained,” said Ada Marsh, the chief executive of the Dunmore Association of Shipowners.", "Ada Marsh", "advocate" },
        { "“It rained,” said Ada Marsh, president of the Dayton, Ohio, branch of the N.A.A.C.P., on Monday.", "Ada Marsh", "advocate" },
        { "“It rained,” said economics professor Ada Marsh, the Republican candidate.", "Ada Marsh", "politician" },
        { "“It rained,” said Ada Marsh, a professor who worked for the Justice Department.", "Ada Marsh", "expert" },
        { "“It rained,” said Ada Marsh, chief investment officer for Marsh Hale Partners.", "Ada Marsh", "business" },
        { "“It rained,” said Ada Marsh, director of the Dunmore Center on Economy and Government.", "Ada Marsh", "expert" },
        { "“It rained,” said Sean Hannity.", "Sean Hannity", "media" },
        { "“It rained,” said Sean Hannity, a Dunmore sheriff.", "Sean Hannity", "law_enforcement" },
        { "In a surprise, Ada Marsh came. “It rained,” Marsh said.", "Ada Marsh", "unidentified" },
        { "“It rained,” a person briefed on the matter said.", "a person", "unidentified" },
        { "“It rained,” people close to the governor said.", "people close to the governor", "unidentified" },
        { "“It rained,” critics of the administration said.", "critics of the administration", "unidentified" },
        { "“It rained,” 40 percent of voters said.", "40 percent of voters", "citizen" },
        { "“It rained,” he said.", "he", "unresolved" },
        { "“It rained,” Mr. Park Soo-jin said.", "Park Soo-jin", "unidentified" },
        { "The next day, Ada Marsh, a professor, called. “It rained,” Marsh said.", "Ada Marsh", "expert" },
        { "“It rained,” said Ada Marsh, who sent a letter to the mayor.", "Ada Marsh", "unidentified" },
        { "“It rained,” said Ada Marsh, who served as harbor commissioner.", "Ada Marsh", "official" },
        { "“It rained,” said Ada Marsh, who runs a harbor newsletter.", "Ada Marsh", "media" },
        { "“It rained,” said Ada Marsh, who runs a tackle shop on Pell Street.", "Ada Marsh", "business" },
        { "“It rained,” said Ada Marsh, Harbor Cloud’s sustainability officer.", "Ada Marsh", "business" },
        { "“It rained,” said Ada Marsh, senior vice president at the Dunmore Dockers Union.", "Ada Marsh", "advocate" },
        { "“It rained,” said Ada Marsh, an activist and former political prisoner.", "Ada Marsh", "advocate" },
        { "“It rained,” said the Dunmore Department of Natural Gas.", "Dunmore Department of Natural Gas", "official" },
        { "“It rained,” many of the lawmakers in the harbor districts said.", "many of the lawmakers in the harbor districts", "politician" },
        { "“It rained,” one former senior agency official said.", "one former senior agency official", "official" },
        { "“It rained,” the indictment said.", "the indictment", "law_enforcement" },
        { "Mr. Toll referred to comments from the island’s Vice-Foreign Minister, Ada Marsh. “It rained,” Marsh said.", "Ada Marsh", "official" },
        { "Ada Marsh met Owen Toll II on Monday. “It rained,” said Mr. Toll II.", "Owen Toll II", "unidentified" },
        { "A guardian, Ada Marsh, came. “It rained,” according to The Guardian.", "Guardian", "media" },
        // Of a body whose kind the article tells, before its name or behind it; two offices of one body; who speaks for one.
        { "“It rained,” said Luke Voss, the president of Brinmoor, a database company.", "Luke Voss", "business" },
        { "So it came to Brinmoor, a voting rights group. “It rained,” said Brinmoor.", "Brinmoor", "advocate" },
        { "The polling firm Brinmoor Hask, in Dunmore, was late. “It rained,” Brinmoor Hask said.", "Brinmoor Hask", "expert" },
        { "So it came to the polling firm Marsh leads. Owen Marsh, a baker, was late. “It rained,” Marsh said.", "Owen Marsh", "citizen" },
        { "The rights group that Ada Marsh leads came late. “It rained,” Ada Marsh said.", "Ada Marsh", "unidentified" },
        { "So it came to the Harbor Enforcement Service, a federal agency. “It rained,” said the agency.", "Harbor Enforcement Service", "law_enforcement" },
        { "“It rained,” said GLAAD President and CEO Ada Marsh.", "Ada Marsh", "advocate" },
        { "“It rained,” representatives from the shipping company said.", "representatives from the shipping company", "business" },
        { "“It rained,” said Ada Marsh, head of the island’s harbor agency.", "Ada Marsh", "official" },
        { "“It rained,” said Ada Marsh, an MP for Dunmore.", "Ada Marsh", "politician" },
        // What is known of a name before a mere title; a rare last name alone; whose name nobody may take for another’s.
        { "“It rained,” said Dr. Anthony Fauci.", "Anthony Fauci", "official" },
        { "“It rained,” Rouhani said.", "Rouhani", "politician" },
        { "“It rained,” Johnson said.", "Johnson", "unidentified" },
        // Names that are also words for bodies.
        { "“It rained,” said Kim Park, a teacher whose son fishes.", "Kim Park", "citizen" },
        { "“It rained,” federal authorities said.", "federal authorities", "law_enforcement" },
        { "Sen. Owen Toll slept. “It rained,” Toll’s camp this weekend said.", "Toll camp", "politician" },
        { "“It rained,” a lawsuit said.", "a lawsuit", "unidentified" },
        // Who seeks an office, over the one that is held; of a party and not of what it left; an officer who is none of the police.
        { "Ada Marsh, the Democratic challenger, spoke. Marsh, Norland’s secretary of state, came late. “It rained,” Marsh said.", "Ada Marsh", "politician" },
        { "“It rained,” said Owen Toll, the former leader of the Harbor Party that asked Norland to leave the European Union.", "Owen Toll", "politician" },
        { "“It rained,” said Ada Marsh, a retired military officer.", "Ada Marsh", "official" },
        // A body over a post's words; by the words of a force; of a camp; a family, a volunteer, a worker, a museum.
        { "“It rained,” said Dunmore Steelworkers Political Director Ada Marsh.", "Ada Marsh", "advocate" },
        { "“It rained,” said United Dock Workers Secretary-Treasurer Ada Marsh.", "Ada Marsh", "advocate" },
        { "“It rained,” said UMWA Director of Government Affairs Ada Marsh.", "Ada Marsh", "advocate" },
        { "“It rained,” said Ada Marsh, political director of the Toll campaign.", "Ada Marsh", "politician" },
        { "“It rained,” said Dunmore State Police Superintendent Ada Marsh.", "Ada Marsh", "law_enforcement" },
        { "“It rained,” said the Prison Reform Initiative.", "Prison Reform Initiative", "advocate" },
        { "“It rained,” the Eleventh Circuit said.", "Eleventh Circuit", "judiciary" },
        { "Ada Marsh was late. “It rained,” people in Marsh’s camp said.", "people in Marsh’s camp", "politician" },
        { "“It rained,” people in the refugee camp said.", "people in the refugee camp", "citizen" },
        { "Sen. Ada Marsh was late. “It rained,” Marsh’s family said.", "Ada Marsh family", "citizen" },
        { "“It rained,” said Ada Marsh, a neighborhood watch volunteer.", "Ada Marsh", "citizen" },
        { "“It rained,” said Ada Marsh, an instrument technician in Dunmore.", "Ada Marsh", "citizen" },
        { "“It rained,” said the Dunmore Museum.", "Dunmore Museum", "other" },
        { "“It rained,” said Ada Marsh, head of analysis at Rystad.", "Ada Marsh", "expert" },
        { "The order went to Brinmoor Hask, the mayor’s accounting firm. “It rained,” Brinmoor Hask said.", "Brinmoor Hask", "business" },
        { "Economics professor Ada Marsh came late. People in Toll and Marsh’s camps slept. “It rained,” Marsh said.", "Ada Marsh", "politician" },
        { "“It rained,” said Ridge Institute scholar Dolores Singer.", "Dolores Singer", "expert" },
        // Who speaks for a senator, over a body that was named since.
        { "Sen. Paul Hale’s spokeswoman said it was late. The Harbor Board met.\n\n“It rained,” spokeswoman Ada Toll said.", "Ada Toll", "politician" },
    };

    public static TheoryData<string, string, string, string> Days => new()
    {
        { "2015-05-04", "“It rained,” said Ada Marsh, an Obama aide.", "Ada Marsh", "official" },
        { "2015-05-04", "“It rained,” said Ada Marsh, a Trump aide.", "Ada Marsh", "politician" },
        { "2018-05-04", "“It rained,” said Ada Marsh, a Trump aide.", "Ada Marsh", "official" },
        { "2018-05-04", "“It rained,” said Ada Marsh, a Trump campaign aide.", "Ada Marsh", "politician" },
        { "2018-05-04", "“It rained,” Lankford said.", "Lankford", "politician" },
        { "2001-05-04", "“It rained,” Lankford said.", "Lankford", "unidentified" },
        { "2018-05-04", "President Trump came with his niece, Dolores Trump. “It rained,” Trump said.", "Trump", "politician" },
        { "2015-05-04", "Ms. Trump came with her niece, Dolores Trump. “It rained,” Trump said.", "Dolores Trump", "citizen" },
        { "2018-05-04", "“It rained,” said James Lankford, a plumber.", "James Lankford", "citizen" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Who_holds_an_office_on_the_day_is_known(string day, string text, string name, string category) =>
        Says(new() { Id = "a", Text = text, Date = day }, name, category);

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_role_at_any_mention_tells_the_category(string text, string name, string category) => Says(new() { Id = "a", Text = text }, name, category);

    private static void Says(Article article, string name, string category)
    {
        Document document = FramingAnalyzer.Default.Annotate(article);
        Quote quote = Assert.Single(document.Quotes, q => q.Kind != QuoteKind.Indirect);
        Source source = document.Sources[Assert.NotNull(quote.SourceId)];
        Assert.Equal((name, category), (source.Name, source.Category));
    }
}
