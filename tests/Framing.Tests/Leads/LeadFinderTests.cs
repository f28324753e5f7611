using System.Collections.Immutable;
using Framing.Leads;
using Framing.Reports.Content;

namespace Framing.Tests.Leads;

/// <summary>What each finder finds in two invented articles that differ in one thing.</summary>
public class LeadFinderTests
{
    private const string Opening = "The council of Port Marrow voted on Monday to put a toll of two dollars on the harbor bridge.";

    private const string Body =
        " The toll starts in May, and drivers who live on the island pay half of it. Six of the nine members voted for it after a debate of four hours. " +
        "The money goes to buses and to new lights on Quay Road, according to the budget office. A similar toll in Osterby has been paid since last spring.";

    /// <summary>What differs, the headline and text of one and of the other, the kind of lead, and what its sentence says.</summary>
    public static TheoryData<string, string, string, string, string, LeadKind, string[]> Cases => new()
    {
        { "headlines", "Council rams reckless toll through", Opening + Body, "Council approves toll for harbor bridge", Opening + Body, LeadKind.Headline,
            ["of Anchor “Council rams reckless toll through”"] },
        {
            "first sentences", "Bridge toll", "The council of Port Marrow rammed a reckless toll through on Monday against the furious protests of island families." + Body,
            "Bridge toll", Opening + Body, LeadKind.WordChoice, ["the first sentence of Anchor reads “The council", "reckless toll"]
        },
        {
            "a speaker", "Bridge toll", Opening + Body + " “This toll is a fine for living on an island, and nobody asked us about it,” said Ravi Dunn, a crab fisher.",
            "Bridge toll", Opening + Body, LeadKind.WhoSpeaks, ["only Anchor quotes Ravi Dunn by name"]
        },
        {
            "a fact", "Bridge toll", Opening + Body + " An audit by engineers warned that rusting cables could snap within a decade and kill commuters.",
            "Bridge toll", Opening + Body, LeadKind.LeftOut, ["A sentence like this was found in Anchor alone: “An audit by engineers warned that rusting cables could snap within a decade and kill commuters.”"]
        },
        {
            "a word in a quotation", "Bridge toll", Opening + Body + " “They ruined the harbor, and everybody on this council knew it,” Mayor Ada Marsh said.",
            "Bridge toll", Opening + Body + " “It ruined the harbor, and everybody on this council knew it,” Mayor Ada Marsh said.",
            LeadKind.QuoteVersion, ["one statement of Ada Marsh reads differently", "“They ruined the harbor", "“It ruined the harbor"]
        },
        {
            "a verdict", "Bridge toll", Opening + Body + " Mayor Ada Marsh falsely claimed that the toll would end all traffic on the bridge.",
            "Bridge toll", Opening + Body + " Mayor Ada Marsh claimed that the toll would end all traffic on the bridge.",
            LeadKind.ToldAsFact, ["Anchor says in its own voice that something is not so", "falsely"]
        },
        {
            "names", "Arrests at the cannery", "Agents arrested nine illegal immigrants at the cannery on Monday. The illegal aliens were taken to Dunmore." + Body,
            "Arrests at the cannery", "Agents arrested nine undocumented immigrants at the cannery on Monday. They were taken to Dunmore." + Body,
            LeadKind.WordChoice, ["writes in its own voice", "“illegal immigrants” once", "“illegal aliens” once", "“undocumented immigrants” once"]
        },
        {
            "names that no source marks", "Vote on carbon", "The council passed a carbon tax on Monday. The carbon tax starts in May." + Body,
            "Vote on carbon", "The council passed a carbon fee on Monday. The carbon fee starts in May." + Body,
            LeadKind.WordChoice, ["“carbon tax” twice", "“carbon fee” twice"]
        },
        {
            "a verb of the same words", "Bridge toll", Opening + Body + " “The toll is fair to everybody on this island,” Mayor Ada Marsh claimed.",
            "Bridge toll", Opening + Body + " “The toll is fair to everybody on this island,” Mayor Ada Marsh said.",
            LeadKind.WordChoice, ["Anchor reports words of Ada Marsh, “The toll is fair to everybody on this island,”, with “claimed”; Beacon with “said”"]
        },
        {
            "a claim", "Bridge toll", Opening + Body + " The harbor office closed two lanes of the bridge for three days to punish the ferry captains.",
            "Bridge toll", Opening + Body + " The council has to look into allegations that the harbor office closed two lanes of the bridge to punish ferry captains.",
            LeadKind.ToldAsFact, ["Anchor states in its own voice: “The harbor office closed two lanes", "In Beacon it is given as a claim", "allegations that the "]
        },
        {
            "a fact that somebody tells", "Bridge toll", Opening + Body + " “Nobody listens to us,” Ravi Dunn wrote. “Rusting cables will snap in some frozen storm and drown island commuters.”",
            "Bridge toll", Opening + Body + " Ravi Dunn said that he was late.", LeadKind.LeftOut, ["A sentence like this was found in Anchor alone, as the words of Ravi Dunn: “", "Rusting cables will snap"]
        },
        {
            "what each picks of one speaker's words", "Bridge toll",
            Opening + Body + " “The toll is fair to everybody on this island. Those who shout loudest have stolen from the harbor fund for years,” Mayor Ada Marsh said.",
            "Bridge toll", Opening + Body + " “The toll is fair to everybody on this island,” Mayor Ada Marsh said.", LeadKind.QuoteVersion,
            ["words of Ada Marsh that were found in Anchor alone: “Those who shout loudest"]
        },
        {
            "what stands before the noun of the headline", "Council passes the toll", Opening + " The punitive toll is the first in the county." + Body,
            "Council passes the toll", Opening + " The bridge toll is the first in the county." + Body, LeadKind.WordChoice,
            ["for the toll, Anchor writes in its own voice “punitive toll”; Beacon “bridge toll”"]
        },
        {
            "a headline that states what its text gives as somebody's words", "Harbor clerk sold free passes to crab dealers", Opening + Body +
                " A clerk of the harbor had sold free passes to dealers in crab for years, according to two people who worked beside him.",
            "Council approves toll for harbor bridge", Opening + Body, LeadKind.ToldAsFact,
            ["The headline of Anchor states in its own voice “Harbor clerk sold free passes to crab dealers”; its text gives that as the words of “two people", "“A clerk of the harbor had sold free passes"]
        },
        {
            "how somebody is spoken of", "Bridge toll", Opening + Body + " Mayor Ada Marsh is a brilliant, honest and courageous leader.",
            "Bridge toll", Opening + Body + " Mayor Ada Marsh is a corrupt, ruthless and stupid leader.", LeadKind.Tone,
            ["Of Ada Marsh Beacon writes in its own voice “stupid”, Anchor “brilliant”"]
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_differs_is_said(string what, string titleA, string textA, string titleB, string textB, LeadKind kind, string[] says)
    {
        Comparison comparison = Compare(("Anchor", titleA, textA), ("Beacon", titleB, textB));
        Assert.True(
            comparison.Leads.Any(l => l.Kind == kind && says.All(part => l.Sentence.Contains(part, StringComparison.OrdinalIgnoreCase))),
            what + ":\n" + string.Join("\n", comparison.Leads.Select(l => $"{l.Kind}: {l.Sentence}")));
    }

    /// <summary>Articles that tell the same in ways that make no lead of a kind.</summary>
    public static TheoryData<string, string, string, LeadKind> Silent => new()
    {
        // A crime is no verdict on what somebody says.
        { "a false statement", " Two clerks of the harbor board pleaded guilty to making false statements about the bridge.",
            " Two clerks of the board pleaded guilty.", LeadKind.ToldAsFact },
        // The other article tells what the speaker says.
        { "a speaker whose words both tell", " “This toll is a fine for living on an island, and nobody asked us about it,” said Ravi Dunn.",
            " Ravi Dunn, a crab fisher, said that islanders had not been asked.", LeadKind.WhoSpeaks },
        // Answers that stand under the names of those who gave them have no marks.
        { "a name over an answer", " “This toll is a fine for living on an island, and nobody asked us about it,” said Ravi Dunn.",
            "\n\nRavi Dunn, a crab fisher\n\nThe council has made a mess of the ferry, and of the mail with it.", LeadKind.WhoSpeaks },
        // The same words without a name: who "the aide" is cannot be told.
        { "a speaker without a name", " “This toll is a fine for living on an island, and nobody asked any of us about it,” the aide said.",
            " The mayor spoke for an hour.", LeadKind.WhoSpeaks },
        // Another form of a word that the other prints is a slip, and two words written as one are the same.
        { "another form", " “The captains say… that they were ruined by this toll,” Mayor Ada Marsh said.",
            " “The captains saying that they were ruined by this toll,” Mayor Ada Marsh said.", LeadKind.QuoteVersion },
        // Two statements that one outlet prints in a row with one of them elsewhere.
        { "another statement", " “The bridge pays for itself,” Mayor Ada Marsh said. “It has never worked for the man who drives sixty miles to a job.”",
            " “The island hides everything,” Mayor Ada Marsh said. “It has never worked for the man who drives sixty miles to a job.”", LeadKind.QuoteVersion },
        // Who denies is no side to a claim, and a charge states nothing.
        { "a charge", " The captains were charged with closing two lanes of the bridge for three days.",
            " The council has to look into allegations that the captains closed two lanes of the bridge for three days.", LeadKind.ToldAsFact },
        // Both print all of it, one in two pieces.
        { "one statement in two pieces", " “The toll is fair to everybody on this island and nobody who lives here pays all of it,” Mayor Ada Marsh said.",
            " “The toll is fair to everybody on this island,” Mayor Ada Marsh said, “and nobody who lives here pays all of it.”", LeadKind.QuoteVersion },
        // A sentence that hangs on the one before cannot be shown alone.
        { "a fact of nobody", " They warned in an audit that rusting cables could snap within a decade and kill commuters.", " The engineers left.", LeadKind.LeftOut },
        // The lawyer of one may be the attorney whom the other names.
        { "a lawyer without a name", " “This toll is a fine for living on an island, and nobody asked us about it,” said Ravi Dunn, a lawyer for the captains.",
            " “The island is being robbed by its council,” an attorney for the captains said.", LeadKind.WhoSpeaks },
        // Who states elsewhere what it gives as a claim does not hold it for one.
        { "a claim that is stated too", " The harbor office closed two lanes of the bridge for three days to punish the ferry captains.",
            " The council has to look into allegations that the harbor office closed two lanes of the bridge to punish ferry captains. The harbor office closed two lanes " +
            "of the bridge in March to punish ferry captains.", LeadKind.ToldAsFact },
        // What was published is not what is alleged.
        { "a claim of something else", " The harbor office closed two lanes of the bridge for three days to punish the ferry captains.",
            " The allegation surfaced after the harbor office closed two lanes of the bridge to punish ferry captains.", LeadKind.ToldAsFact },
        // Who keeps silent tells nothing, however they say it.
        { "no comment", " A spokesman for the harbor prosecutors in Osterby could neither confirm nor deny any seizure of smuggled ledgers.", " The engineers left.",
            LeadKind.LeftOut },
        // "That number" is told by a sentence before.
        { "a word that points back", " Engineers at Osterby College had broached that number after inspecting rusting cables, frozen bearings and cracked anchors.",
            " The engineers left.", LeadKind.LeftOut },
        // What is praised in the first sentence of a quotation is damned in the next.
        { "the beginning of a quotation", " Ravi Dunn wrote: “The harbor league was once a fearless weapon against smugglers and crooked brokers. Only a greedy shell is left of it.”",
            " Ravi Dunn, a crab fisher, left the room.", LeadKind.LeftOut },
        // The one who is named here may be the one who has no name there.
        { "an office without a name", " “This toll is a fine for living on an island,” said the harbor inspector, Ravi Dunn.",
            " The harbor inspector was “deeply troubled” by the debate.", LeadKind.WhoSpeaks },
        // What a page tells of somebody is no choice among their words.
        { "words that name their speaker", " “The toll is fair to everybody on this island. Though times were hard, Ada Marsh learned to mend nets from her mother,” Ada Marsh said.",
            " “The toll is fair to everybody on this island,” Ada Marsh said.", LeadKind.QuoteVersion },
        // What "the announcement" was, a sentence before told; "similar" and "afterward" hang on one too.
        { "a fact about something before", " The announcement drew nineteen angry letters from smokehouse owners and lamp oil sellers.", " The engineers left.", LeadKind.LeftOut },
        { "a fact like another", " Similar letters of Osterby smokehouse owners told of nineteen crates of lamp oil.", " The engineers left.", LeadKind.LeftOut },
        // Which of the things told of before is meant, only the sentences before tell.
        { "a thing of a sentence before", " Osterby judges ruled that the maneuver violated nineteen frozen smokehouse covenants.", " The engineers left.", LeadKind.LeftOut },
        { "a thing of a day", " Nineteen frozen Osterby smugglers emphatically denied the plot on Monday.", " The engineers left.", LeadKind.LeftOut },
        { "one of several things", " Osterby judges will hear one of the quarrels over nineteen frozen smokehouse covenants.", " The engineers left.", LeadKind.LeftOut },
        { "a thing of which there were two", " They quarreled with drivers of lamp oil wagons. Nineteen frozen Osterby smugglers emphatically denied bribing the drivers.",
            " The engineers left.", LeadKind.LeftOut },
        // What somebody or something is at all times, how a picture shows it, and that somebody scolded somebody.
        { "what something is", " Harbor Ledger, headed by lamp oil heirs, is a leading Osterby smokehouse almanac of smuggled anchors.", " The engineers left.", LeadKind.LeftOut },
        { "what an outlet says of itself", " The Daily Osterby, headed by lamp oil heirs, is a leading provider of smuggled smokehouse almanacs.", " The engineers left.", LeadKind.LeftOut },
        { "what initials stand for", " OSCE is under Osterby smokehouse smugglers, who formed it after nineteen frozen anchors cracked.", " The engineers left.", LeadKind.LeftOut },
        { "what a map shows", " Smugglers drowned nineteen frozen Osterby engineers near rusting smokehouse anchors (see map below).", " The engineers left.", LeadKind.LeftOut },
        { "a post passed on", " “Agreed RT @inesmarlow: smugglers drowned nineteen frozen Osterby engineers near rusting anchors,” Ravi Dunn wrote.", " Ravi Dunn wrote that he agreed.",
            LeadKind.LeftOut },
        { "a scolding", " Dunn blasted smokehouse smugglers for frozen habits and rusting anchors.", " The engineers left.", LeadKind.LeftOut },
        // A page's list of links has run into the sentence.
        { "a page's furniture", " Engineers Ines Jane MarlowToll vote is off MORE warned in an audit that rusting cables could snap within a decade.", " The engineers left.", LeadKind.LeftOut },
        // What stands beneath the name of one who was asked is theirs.
        { "answers of several people", "\n\nAda Marsh, mayor of Osterby\n\nRusting cables could snap within a decade and drown frozen commuters.\n\nInes Marlow, engineer\n\nSmuggled anchors cracked.\n\n"
            + "Ravi Dunn, crab fisher\n\nBearings froze.", " The engineers left.", LeadKind.LeftOut },
        // Who is named in an aside does not speak.
        { "an aside before “saying”", " The vote came after the council sacked its clerk, Ravi Dunn, saying he was “softer than all smugglers of lamp oil.”", " The engineers left.",
            LeadKind.WhoSpeaks },
        // A speaker's words on one thing may be of one statement.
        { "the same thing in the speaker's words", " “The toll is fair to everybody on this island. With millions of coins in our old harbor fund we built a lighthouse,” Mayor Ada Marsh said.",
            " “The toll is fair to everybody on this island,” Mayor Ada Marsh said. Mayor Ada Marsh said that “millions” had been paid.", LeadKind.QuoteVersion },
        // So few words say what is spoken of elsewhere.
        { "a scrap of a statement", " “The toll is fair to everybody on this island. I mean, she gets it too,” Mayor Ada Marsh said.",
            " “The toll is fair to everybody on this island,” Mayor Ada Marsh said.", LeadKind.QuoteVersion },
        // A single mention in each is no choice of names.
        { "a name each", " Agents arrested nine illegal aliens at the cannery.", " Agents arrested nine undocumented immigrants at the cannery.", LeadKind.WordChoice },
        // What is alleged is no verdict of the outlet's.
        { "a verdict within a claim", " Ada Marsh wants the bank records to investigate allegations that the captains falsely inflated their assets.", " The captains told of losses.",
            LeadKind.ToldAsFact },
        // Inflection is no other word.
        { "a fact in other forms", " Engineers warned that rusting cables could snap within a decade.", " Within a decade, engineers warn, the rusted cable can snap.",
            LeadKind.LeftOut },
    };

    [Theory]
    [MemberData(nameof(Silent))]
    public void What_does_not_differ_is_not_said(string what, string textA, string textB, LeadKind kind)
    {
        Comparison comparison = Compare(("Anchor", "Bridge toll", Opening + Body + textA), ("Beacon", "Bridge toll", Opening + Body + textB));
        Assert.True(comparison.Leads.All(l => l.Kind != kind), what + ":\n" + string.Join("\n", comparison.Leads.Select(l => $"{l.Kind}: {l.Sentence}")));
    }

    /// <summary>Headlines that need no word of doubt, each with the last sentence of its text and the headline of another.</summary>
    public static TheoryData<string, string, string, string> BorneOut => new()
    {
        { "told in its own voice too", "Harbor clerk sold free passes to crab dealers", Sold + " The clerk of the harbor sold passes to crab dealers.", "Bridge toll" },
        { "the speaker in the headline", "Two colleagues tie harbor clerk to passes sold to crab dealers",
            " A harbor clerk is tied to passes sold to dealers in crab, according to two colleagues.", "Bridge toll" },
        { "open", "Harbor clerk may have sold free passes to crab dealers", Sold, "Bridge toll" },
        { "a question", "Harbor clerk sold free passes to crab dealers?", Sold, "Bridge toll" },
        { "denied", "Harbor clerk sold free passes to crab dealers", " Mara Quill denied that a clerk of the harbor had sold free passes to dealers in crab.", "Bridge toll" },
        { "announced", "Harbor office sells free passes to crab dealers", " Mara Quill announced that the office of the harbor will sell free passes to dealers in crab.", "Bridge toll" },
        { "stated by the other headline too", "Harbor clerk sold free passes to crab dealers", Sold, "Free passes sold to crab dealers by harbor clerk" },
    };

    private const string Sold = " A clerk of the harbor had sold free passes to dealers in crab for years, according to two people who worked beside him.";

    [Theory]
    [MemberData(nameof(BorneOut))]
    public void Of_a_headline_that_states_no_more_than_its_text_nothing_is_said(string what, string headline, string last, string other) =>
        Assert.False(Compare(("Anchor", headline, Opening + Body + last), ("Beacon", other, Opening + Body)).Leads
            .Any(l => l.Sentence.Contains("states in its own voice", StringComparison.Ordinal)), what);

    [Fact]
    public void What_two_tell_and_the_third_does_not_is_shown_of_both()
    {
        const string Audit = " Engineers warned in an audit that rusting cables could snap within a decade and drown commuters.";
        Comparison comparison = Compare(("Anchor", "Toll", Opening + Body + Audit),
            ("Beacon", "Toll", Opening + " Rusting cables could snap within a decade, engineers warned in an audit." + Body), ("Crier", "Toll", Opening + Body));
        Lead lead = comparison.Leads.First(l => l.Kind == LeadKind.LeftOut);
        Assert.StartsWith("Nothing like this was found in Crier: ", lead.Sentence, StringComparison.Ordinal);
        Assert.Contains("Anchor", lead.Sentence, StringComparison.Ordinal);
        Assert.Contains("Beacon", lead.Sentence, StringComparison.Ordinal);
    }

    /// <summary>Three articles, the third of which tells the same thing, or of which two tell different ones.</summary>
    public static TheoryData<string, string, string, string, LeadKind> Thirds => new()
    {
        { "two facts with one word in common", " The number of ferry captains in the county is about 300, according to an estimate by Osterby College.",
            " “The cables simply rust,” said Ines Marlow, an engineer at Osterby College who has studied 60 bridges.", "", LeadKind.LeftOut },
        { "a quotation that the third paraphrases", " “I will never sign a paper that sells this harbor to smugglers,” Ravi Dunn said.",
            " Ravi Dunn said he would never sign a paper that sells the harbor to smugglers.", " Ravi Dunn refused to put his name to the sale, he said.", LeadKind.LeftOut },
        { "a third reading", " “They ruined the harbor, and everybody on this council knew it,” Mayor Ada Marsh said.",
            " “It ruined the harbor, and everybody on this council knew it,” Mayor Ada Marsh said.",
            " “He ruined the harbor and everybody on the council knew,” Mayor Ada Marsh said.", LeadKind.QuoteVersion },
    };

    [Theory]
    [MemberData(nameof(Thirds))]
    public void What_a_third_may_tell_too_is_not_said(string what, string textA, string textB, string textC, LeadKind kind)
    {
        Comparison comparison = Compare(("Anchor", "Toll", Opening + Body + textA), ("Beacon", "Toll", Opening + textB + Body), ("Crier", "Toll", Opening + Body + textC));
        Assert.True(comparison.Leads.All(l => l.Kind != kind || l.Sentence.StartsWith("A sentence like this was found in", StringComparison.Ordinal)),
            what + ":\n" + string.Join("\n", comparison.Leads.Select(l => $"{l.Kind}: {l.Sentence}")));
    }

    [Fact]
    public void Every_outlet_that_prints_a_reading_is_named()
    {
        const string They = " “They ruined the harbor, and everybody on this council knew it,” Mayor Ada Marsh said.";
        Lead lead = Compare(("Anchor", "Toll", Opening + Body + They), ("Beacon", "Toll", Opening + Body + They.Replace("They", "It", StringComparison.Ordinal)),
            ("Crier", "Toll", Opening + They + Body)).Leads.First(l => l.Kind == LeadKind.QuoteVersion);
        Assert.Contains("Beacon “It ruined the harbor", lead.Sentence, StringComparison.Ordinal);
        Assert.Contains("Anchor and Crier print “They ruined the harbor", lead.Sentence.Replace("Crier and Anchor", "Anchor and Crier", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_sentence_is_no_first_sentence()
    {
        Lead lead = Compare(("Anchor", "Toll", "Enlarge this image: toggle caption Ines Marlow for the Anchor, Port Marrow harbor bridge on Monday evening\n\n" +
            "Furious island families stormed the hall as a reckless toll was rammed through." + Body), ("Beacon", "Toll", Opening + Body))
            .Leads.First(l => l.Sentence.StartsWith("The first sentence", StringComparison.Ordinal));
        Assert.Contains("of Anchor “Furious island families", lead.Sentence.Replace("sentence of Anchor reads", "of Anchor", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>What stands above the first sentence of an article, and is none.</summary>
    [Theory]
    [InlineData("Author’s note: These furious letters were written in March.\n\n")]
    [InlineData("Watch the furious mayor's interview on Harbor Channel Nine on Tuesday at 7 p.m.\n\n")]
    [InlineData("Series: Are the furious islands ready?\n\n")]
    public void A_note_or_a_link_is_no_first_sentence(string above) =>
        Assert.DoesNotContain(Compare(("Anchor", "Toll", above + Opening + Body), ("Beacon", "Toll", "A reckless toll was rammed through in Osterby." + Body)).Leads,
            l => l.Sentence.StartsWith("The first sentence", StringComparison.Ordinal));

    /// <summary>Which sentence is the first one of an article that begins with its headline again, or goes on with it, readers say differently.</summary>
    [Theory]
    [InlineData("Council rams reckless toll through; islanders are very furious", "Islanders are very furious.")]
    [InlineData("Council rams reckless toll through", "And nine furious captains stormed the frozen hall.")]
    public void Of_what_repeats_or_goes_on_with_the_headline_no_first_sentence_is_said(string headline, string first) =>
        Assert.DoesNotContain(Compare(("Anchor", headline, first + "\n\nIsland families stormed the frozen hall." + Body), ("Beacon", "Toll", Opening + Body)).Leads,
            l => l.Sentence.StartsWith("The first sentence", StringComparison.Ordinal));

    /// <summary>Words in marks that begin before what is shown have their mark again.</summary>
    [Fact]
    public void Words_in_marks_stay_in_marks()
    {
        const string Said = " “The audit lies on my desk. Rusting cables could snap within a decade and drown frozen commuters,” Ravi Dunn wrote in a pamphlet.";
        Lead lead = Compare(("Anchor", "Toll", Opening + Body + Said), ("Beacon", "Toll", Opening + Body + " Ravi Dunn said that he was late."))
            .Leads.First(l => l.Kind == LeadKind.LeftOut);
        Assert.Contains("“‘Rusting cables could snap within a decade and drown frozen commuters,’ Ravi Dunn wrote", lead.Sentence, StringComparison.Ordinal);
    }

    /// <summary>A page's links share words with a fact, and a pull quote all of them: neither is a passage of it, nor a fact of its own.</summary>
    [Fact]
    public void What_is_said_again_or_is_no_sentence_is_no_further_fact()
    {
        const string Audit = " Engineers warned in an audit that rusting cables could snap within a decade and drown frozen commuters.";
        Lead[] facts = [.. Compare(
            ("Anchor", "Toll", Opening + Body + Audit + "\n\nEngineers Warned In An Audit That Rusting Cables Could Snap" + "\n\nHide caption: rusting cables, engineers, commuters." + Audit),
            ("Beacon", "Toll", Opening + Body)).Leads.Where(l => l.Kind == LeadKind.LeftOut)];
        Assert.Single(Assert.Single(facts).Evidence);
    }

    /// <summary>"Claims" of two kinds are two things; "the toll" is one.</summary>
    [Fact]
    public void One_noun_of_two_things_is_no_choice_of_words() => Assert.DoesNotContain(
        Compare(("Anchor", "Island women make assault claims", Opening + Body + " Assault claims were filed by two women. Such claims are rare. Shameful claims came before."),
            ("Beacon", "Mayor repeats rigging claims", Opening + Body + " Rigging claims were made on Monday. Wild claims followed. Such claims are common here.")).Leads,
        l => l.Sentence.StartsWith("For the claim", StringComparison.Ordinal));

    [Fact]
    public void A_title_stands_before_the_name()
    {
        const string Said = " Rep. Ines Marlow spoke first on Monday. Marlow warned in an audit that rusting cables could snap within a decade and drown frozen commuters.";
        Lead lead = Compare(("Anchor", "Toll", Opening + Body + Said), ("Beacon", "Toll", Opening + Body)).Leads.First(l => l.Kind == LeadKind.LeftOut);
        Assert.DoesNotContain(": Rep.", lead.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speaker_of_two_that_the_third_does_not_name_is_missed_there()
    {
        const string Quote = " “This toll is a fine for living on an island, and nobody asked us about it,” said Ravi Dunn, a crab fisher.";
        Comparison comparison = Compare(("Anchor", "Toll", Opening + Body + Quote), ("Beacon", "Toll", Opening + Quote + Body), ("Crier", "Toll", Opening + Body));
        Lead lead = comparison.Leads.First(l => l.Kind == LeadKind.WhoSpeaks);
        Assert.Contains("Anchor and Beacon quote Ravi Dunn, whom Crier does not name", lead.Sentence, StringComparison.Ordinal);
    }

    /// <summary>Of many whom one outlet alone quotes three are named, and that there are others; who speaks for somebody is called as the article does.</summary>
    [Fact]
    public void Who_is_quoted_in_one_outlet_alone_is_said_once_for_all_outlets()
    {
        const string Many = " “We were never asked about it at all,” said Mara Quill. “It is a fine on islands,” said Jo Tarn. “My boat stays tied up now,” said Wim Oster." +
            " “The mail will lie on the pier,” said Eva Hale.";
        const string Other = " “She has kept every promise that she made to the island,” said a spokesman for Ms. Marsh.";
        Comparison comparison = Compare(("Anchor", "Toll", Opening + Body + Many), ("Beacon", "Toll", Opening + Other));
        Lead lead = Assert.Single(comparison.Leads, l => l.Kind == LeadKind.WhoSpeaks);
        Assert.Equal("Only Anchor quotes Mara Quill, Eva Hale, Jo Tarn and others by name; only Beacon quotes “a spokesman for Ms. Marsh”.", lead.Sentence);
    }

    /// <summary>Whom another outlet names where it reports words may be quoted there: they are not named, and that there may be others is said of each alike.</summary>
    [Fact]
    public void Who_may_be_quoted_elsewhere_leaves_the_list_open()
    {
        const string Two = " “We were never asked about it at all, and the mail will lie on the pier,” said Mara Quill. “This toll is a fine for living on an island,” said Ravi Dunn.";
        Comparison comparison = Compare(("Anchor", "Toll", Opening + Body + Two),
            ("Beacon", "Toll", Opening + Body + " Ravi Dunn listened while the harbor clerk said that it was late."));
        Lead lead = Assert.Single(comparison.Leads, l => l.Kind == LeadKind.WhoSpeaks);
        Assert.Equal("Only Anchor quotes Mara Quill by name. Others may be quoted in one alone, too.", lead.Sentence);
    }

    /// <summary>Where somebody whom the other names is quoted more, one who is quoted less is not the difference.</summary>
    [Fact]
    public void Who_is_quoted_less_than_one_who_may_be_alone_is_not_named() => Assert.DoesNotContain(Compare(
        ("Anchor", "Toll", Opening + Body + " “We were never asked,” said Mara Quill. “This toll is a fine for living on an island, and it will not stand,” said Ravi Dunn."),
        ("Beacon", "Toll", Opening + Body + " Ravi Dunn listened while the harbor clerk said that it was late.")).Leads, l => l.Kind == LeadKind.WhoSpeaks);

    /// <summary>What the next sentence turns round is not what the outlet tells.</summary>
    [Theory]
    [InlineData("The engineers left.", true)]
    [InlineData("But the audit was forged.", false)]
    public void What_is_taken_back_is_not_alone(string next, bool said) => Assert.Equal(said, Compare(
        ("Anchor", "Toll", Opening + Body + " Engineers warned in an audit that rusting cables could snap within a decade and drown commuters. " + next),
        ("Beacon", "Toll", Opening + Body)).Leads.Any(l => l.Kind == LeadKind.LeftOut));

    /// <summary>A first sentence beneath headlines says that it is none.</summary>
    [Fact]
    public void Beneath_headlines_a_first_sentence_is_called_so()
    {
        Comparison comparison = Compare(("Anchor", "Captains storm hall over reckless toll", Opening + Body), ("Beacon", "Quiet harbor waits for winter", Opening + Body));
        ImmutableArray<LeadPassage> passages = LeadPassage.Of(new(comparison), comparison.Leads.First(l => l.Kind == LeadKind.Headline));
        Assert.Equal([null, null, "first sentence"], passages.Select(p => p.Label));
        Assert.StartsWith("First sentence: ", passages[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_of_two_sentences_is_shown_whole()
    {
        Lead lead = Compare(("Anchor", "A fine on islands? Captains storm hall over reckless toll", Opening + Body), ("Beacon", "Quiet harbor waits for winter", Opening + Body))
            .Leads.First(l => l.Kind == LeadKind.Headline);
        Assert.Contains("“A fine on islands? Captains storm hall over reckless toll”", lead.Sentence, StringComparison.Ordinal);
    }

    /// <summary>Who took a picture says nothing, though words in marks stand beside.</summary>
    [Fact]
    public void A_credit_is_no_speaker()
    {
        const string Credit = "\n\nMara Quill/Getty Images hide caption\n\n“This toll is a fine for living on an island, and nobody asked us about it,” she said.";
        Assert.DoesNotContain(Compare(("Anchor", "Toll", Opening + Body + Credit), ("Beacon", "Toll", Opening + Body)).Leads,
            l => l.Sentence.Contains("Quill", StringComparison.Ordinal));
    }

    /// <summary>What came later, an article of the day before cannot leave out.</summary>
    [Theory]
    [InlineData("2031-03-11", true)]
    [InlineData("2031-03-10", false)]
    [InlineData("03/10/2031", true)]
    [InlineData(null, true)]
    public void An_article_of_an_earlier_day_leaves_out_nothing(string? day, bool said)
    {
        const string Audit = " Engineers warned in an audit that rusting cables could snap within a decade and drown commuters.";
        Article later = Article.FromText(Opening + Body + Audit, "Anchor", "Toll", "toll") with { Date = "2031-03-11" },
            earlier = Article.FromText(Opening + Body, "Beacon", "Toll", "toll") with { Date = day };
        Comparison comparison = FramingAnalyzer.Default.Compare([later, earlier], new() { Replicates = 50, Draws = 50, Threads = 1 });
        Assert.Equal(said, comparison.Leads.Any(l => l.Kind == LeadKind.LeftOut));
        Assert.Equal(day == "2031-03-10", comparison.Cautions.Any(c => c.StartsWith("The articles are of different days (Beacon 2031-03-10, Anchor 2031-03-11)", StringComparison.Ordinal)));
    }

    /// <summary>Two articles of which one, in headline and text, writes names that their source marks, and the other the other side's.</summary>
    [Fact]
    public void What_people_without_legal_status_are_called_comes_first()
    {
        const string Rest = " Officers went to three packing houses on Quay Road on Tuesday. The operation took four days, according to the service. " +
            "Several of those arrested had been released by the county without notice. “These are serious offenders,” said Owen Brandt, who led it.";
        Lead lead = Compare(
            ("Anchor", "Service rounds up illegal aliens at the cannery", "Nineteen illegal immigrants with earlier convictions were arrested in Dunmore." + Rest),
            ("Beacon", "Nineteen arrested in Dunmore", "Nineteen undocumented immigrants were arrested in Dunmore, the service said." + Rest +
                " The county has laws that protect undocumented immigrants from deportation.")).Leads[0];
        Assert.Equal(LeadKind.WordChoice, lead.Kind);
        Assert.Contains("“illegal aliens” once", lead.Sentence, StringComparison.Ordinal);
        Assert.Contains("“undocumented immigrants”", lead.Sentence, StringComparison.Ordinal);
    }

    /// <summary>Two articles that share much: a word of one statement differs, and one alone quotes who opposes it.</summary>
    [Fact]
    public void A_word_of_a_statement_and_who_opposes_it_are_among_the_first()
    {
        const string Statement = " He said the service wants good relations with the county “to help prevent {0} offenders from coming back onto the streets of this town.”";
        const string Opponent = " “The service acts as a political police that punishes towns for how they vote,” said Mara Quill, who heads the harbor union.";
        Lead[] first = [.. Compare(
            ("Anchor", "Service arrests dozens in four towns", Opening + Body + Statement.Replace("{0}", "risky", StringComparison.Ordinal) + Opponent),
            ("Beacon", "Dozens arrested in four towns", Opening + Body + Statement.Replace("{0}", "unsafe", StringComparison.Ordinal))).Leads.Take(4)];
        Assert.Contains(first, l => l.Sentence.Contains("risky", StringComparison.Ordinal) && l.Sentence.Contains("unsafe", StringComparison.Ordinal));
        Assert.Contains(first, l => l.Kind == LeadKind.WhoSpeaks && l.Sentence.Contains("Only Anchor quotes Mara Quill", StringComparison.Ordinal));
    }

    /// <summary>Articles that lack what finders look for, or hold it where they no longer read.</summary>
    public static TheoryData<string, string> Bare => new()
    {
        { "", "" },
        { "Toll.", "No." },
        { "“Yes,” she said.", "Ada Marsh said so." },
        { string.Concat(Enumerable.Repeat("The boat came in late. ", 600)) + "“We all pay for it,” said Ravi Dunn.", Opening + Body },
        { "\ud800 “\0” … —", "“““ ””” ‘’" },
    };

    [Theory]
    [MemberData(nameof(Bare))]
    public void Any_two_articles_can_be_compared(string textA, string textB) =>
        Assert.All(Compare(("Anchor", "Council rams reckless toll through", textA), ("Beacon", "Quiet harbor waits for winter", textB)).Leads,
            lead => Assert.NotEmpty(lead.Evidence));

    private static Comparison Compare(params (string Outlet, string Title, string Text)[] articles) => FramingAnalyzer.Default.Compare(
        articles.Select(a => Article.FromText(a.Text, a.Outlet, a.Title, "toll")), new() { Replicates = 50, Draws = 50, Threads = 1 });

    /// <summary>What stands over a text, and whether the first full sentence is then said to be the article's.</summary>
    [Theory]
    [InlineData("", "", true)]
    [InlineData("ABSTRACT.\n\n", "", false)]
    [InlineData("", " | Ann Poole/LANTERN Toll vote splits council\n\nThe vote came late", false)]
    [InlineData("", "\n\nPORT MARROW, S.D. — The council met", false)]
    [InlineData("By Ann Poole\n\n", "\n\nThe council met — late", true)]
    public void A_first_sentence_is_said_only_where_it_opens_the_article(string over, string behind, bool isOpening)
    {
        Article article = Article.FromText($"{over}{Opening}{behind} on Tuesday in the old town hall.", title: "Bridge toll");
        Assert.Equal(isOpening, new Teller("Anchor", [FramingAnalyzer.Default.Annotate(article)]).Opening is not null);
    }
}
