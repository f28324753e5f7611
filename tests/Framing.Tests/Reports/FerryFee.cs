using System.Collections.Immutable;

namespace Framing.Tests.Reports;

/// <summary>An invented event, told by four invented outlets and marked by hand: the county board of Tallow Point puts a fee on ferry cars.</summary>
internal static class FerryFee
{
    public static readonly ImmutableArray<ConceptInfo> Concepts =
    [
        new("ferry", "payment", "The payment",
        [
            new("tax", "tax", -1, "Tallow Style Notes, 2031"), new("levy", "levy", -1, "Tallow Style Notes, 2031"),
            new("fee", "fee", null, null), new("charge", "charge", null, null), new("clean-bay", "clean-bay fee", 1, "Bay Trust Guide, 2030"),
        ]),
        new("ferry", "people-against", "People against it",
        [
            new("families", "families", -1, "Tallow Style Notes, 2031"), new("opponents", "opponents", null, null), new("lobby", "car lobby", 1, "Tallow Style Notes, 2031"),
        ]),
    ];

    private static readonly Source Chair = new() { Name = "Maren Holt", Role = "county chair", Category = "official", Named = true };
    private static readonly Source Fisher = new() { Name = "Ravi Dunn", Role = "crab fisher", Category = "citizen", Named = true };
    private static readonly Source Doctor = new() { Name = "Ines Palm", Role = "lung doctor", Category = "expert", Named = true };
    private static readonly Source Study = new() { Name = "Bay traffic study", Category = "official", Named = true };
    private static readonly Source Dealer = new() { Name = "Otto Kray", Role = "car dealer", Category = "business", Named = true };

    /// <summary>The four articles with their marks, and who speaks in them.</summary>
    public static readonly ImmutableArray<(Article Article, ImmutableArray<Source> Sources)> Marked =
    [
        Article("bay", "Bay Clarion", "Cleaner air ahead as {payment.clean-bay clean-bay fee} passes",
            "Tallow Point took a long-sought step on Monday, adopting a {payment.clean-bay clean-bay fee} that will thin the queues of cars on Quay Road. {i2 Asthma wards near the ferry are the fullest in the county}, lung doctor Ines Palm {!n2 told} the board.\n" +
            "“{d2 Every winter I treat children who live beside that queue},” she {!n2 said}. The {payment.clean-bay clean-bay fee}, 5 dollars a car, starts on April 1; nurses and island residents will not pay the {payment.fee fee}.\n" +
            "“{d0 Nobody is being kept off the island. We ask each driver to pay a fair share for the space on deck, and all of it goes to buses},” {!n0 said} Maren Holt, the county chair.\n" +
            "The {people-against.lobby car lobby} {-Ravi_Dunn jeered} outside, and crab fisher Ravi Dunn {!d1 claimed} {i1 the fee was one more} {x “{payment.tax tax}”}. A similar {payment.clean-bay clean-bay fee} in Osterby cut cars by a sixth. The {payment.clean-bay clean-bay fee} comes up for review in a year.",
            Chair, Fisher, Doctor),
        Article("gull", "Daily Gull", "Deck grab: drivers hit with ferry {payment.tax tax}",
            "{people-against.families Families} and fishers are reeling after the Tallow Point board rammed through a 5-dollar {payment.tax tax} on cars aboard the island ferry. The {payment.levy levy} passed six to three while worried {people-against.families families} stood on the quay.\n" +
            "Crab fisher Ravi Dunn {!f1 blasted} the {payment.tax tax}: “{d1 This is a fine for living on an island. My crab will go to the mainland without me}.” Car dealer Otto Kray {!f4 vowed} {i4 to fight the {payment.tax tax} in court}.\n" +
            "County chair {-Maren_Holt Maren Holt} {!d0 claimed} “{d0 each driver [must] pay for the space on deck}” and {!d0 insisted} {i0 the fee was fair}. What the county calls a {x “{payment.clean-bay clean-bay fee}”} is, for {people-against.families families} who work nights, one more {payment.tax tax} on getting home.\n" +
            "Two in three of 2,100 people who answered the county’s own survey rejected the {payment.tax tax}. The {payment.levy levy} will drive {people-against.families families} off the island, residents say.",
            Chair, Fisher, Doctor, Study, Dealer),
        Article("post", "Island Post", "Board backs ferry {payment.charge charge}, 6–3",
            "The Tallow Point county board voted six to three on Monday for a 5-dollar {payment.charge charge} on cars aboard the island ferry from April 1. Island residents and nurses are exempt from the {payment.fee fee}, the board’s paper says.\n" +
            "County chair Maren Holt {!n0 said}: “{d0 Nobody is being kept off the island. We ask each driver to pay a fair share for the space on deck, and all of it goes to buses}.” Crab fisher Ravi Dunn {!n1 called} the {payment.charge charge} “{d1 a {payment.tax tax} on people who have no other way home}.”\n" +
            "The {payment.levy levy} drew two-thirds opposition in a survey of 2,100 people, and {people-against.opponents opponents} gathered on the quay. {-Maren_Holt Holt} lost two votes of her own side. {i3 The {payment.charge charge} would cut queues by 15 percent}, a county study {!n3 estimates}, as a {payment.fee fee} did in Osterby.\n" +
            "Ines Palm, a lung doctor, {!n2 told} the meeting {i2 that asthma wards were fullest near the ferry}. {people-against.opponents Opponents} {!n1 said} {i1 they would go to court}; the {payment.charge charge} will be reviewed after a year. The {payment.charge charge} applies from April.",
            Chair, Fisher, Doctor, Study),
        Article("wire", "Tallow Wire", "Tallow Point approves ferry car {payment.fee fee}",
            "The Tallow Point county board on Monday approved a {payment.fee fee} of 5 dollars for cars aboard the island ferry. The {payment.charge charge}, which takes effect on April 1, passed 6–3.\n" +
            "County chair Maren Holt {!n0 said} “{d0 all of it goes to buses}.” {people-against.opponents Opponents} of the {payment.charge charge} gathered on the quay before the vote. Crab fisher Ravi Dunn, who spoke against it, {!n1 called} it “{d1 a {payment.tax tax} on people who have no other way home}.”\n" +
            "In a county survey, two-thirds of 2,100 respondents opposed the {payment.fee fee}. A county study {!n3 projects} {i3 the {payment.charge charge} will cut queues by 15 percent}. Night nurses have no bus, and the {payment.fee fee} does not apply to them. {people-against.opponents Opponents} {!n1 said} {i1 they would challenge the {payment.fee fee} in court}.",
            Chair, Fisher, Doctor, Study),
    ];

    /// <summary>The four articles.</summary>
    public static ImmutableArray<Document> Documents { get; } =
        [.. Marked.Select(m => MarkedArticle.WithTone(MarkedArticle.Read(m.Article, Concepts, m.Sources)))];

    /// <summary>Their comparison, with the measures that the marks allow.</summary>
    public static Comparison Comparison { get; } = Compare(Documents);

    /// <summary>A comparison of marked documents.</summary>
    public static Comparison Compare(IEnumerable<Document> documents, string by = "outlet") => WithStory(Framing.Comparisons.ComparisonBuilder.Build(
        [.. documents.Select(d => new Profile(d, HandMeasures.Of(d)))], new CompareOptions { By = by, Replicates = 200, Draws = 99 }, Concepts, BuiltIn.Descriptions,
        [new ManifestEntry("ferry", "1.0", new string('f', 64))], [], Framing.Measures.BuiltInMeasures.Details));

    private static (Article, ImmutableArray<Source>) Article(string id, string outlet, string title, string text, params ImmutableArray<Source> sources) => (
        new Article { Id = id + ".txt", Outlet = outlet, Title = title, Text = text, Event = "Tallow Point ferry fee", Url = $"https://example.org/{id}", Date = "2031-03-02" }, sources);

    /// <summary>Adds what the alignment of articles would find.</summary>
    private static Comparison WithStory(Comparison comparison)
    {
        Document[] documents = [.. comparison.Profiles.Select(p => p.Document)];
        string[] points = ["six to three|6–3", "April", "quay", "nurses", "buses", "survey|Two in three", "study", "asthma", "court", "review", "Night nurses|nights"];
        comparison = comparison with { StoryPoints = [.. points.Select(words => PointOf(documents, words.Split('|'))).OfType<StoryPoint>()] };
        return comparison with { SharedQuotes = documents.Length < 4 ? [] : [Versions(documents)] };
    }

    private static StoryPoint? PointOf(Document[] documents, string[] words)
    {
        ImmutableArray<Passage> passages = [.. documents.SelectMany(d => d.Sentences
            .Where(s => words.Any(w => d[s].Contains(w, StringComparison.OrdinalIgnoreCase)))
            .Select(s => new Passage(d.Article.Id, s, d.Headline == s ? Position.Headline : Position.Body, Voice.Narrator)))];
        if (passages.IsEmpty)
            return null;
        // The Clarion's word on the survey comes near the point of the study; its sentence on courts is doubtful where courts are the point.
        ImmutableArray<Passage> near = [.. documents.Where(d => words is ["study"] && d.Article.Outlet == "Bay Clarion")
            .Select(d => new Passage(d.Article.Id, d.Sentences[5], Position.Body, Voice.Narrator) { IsSure = false })];
        if (words is ["court"])
            passages = [passages[0] with { IsSure = false }, .. passages[1..]];
        return new() { Event = documents[0].Article.Event ?? "", Center = passages[^1], Passages = passages, MayTell = near };
    }

    private static SharedQuote Versions(Document[] documents) => new()
    {
        Event = documents[0].Article.Event ?? "",
        Versions =
        [
            Version(documents, "Bay Clarion", QuoteRelation.Equal, new WordEdit(EditKind.Kept, Whole)),
            Version(documents, "Daily Gull", QuoteRelation.Altered,
                new(EditKind.LeftOut, "Nobody is being kept off the island. We ask"), new(EditKind.Kept, "each driver"), new(EditKind.LeftOut, "to"), new(EditKind.PutIn, "[must]"),
                new(EditKind.Kept, "pay"), new(EditKind.LeftOut, "a fair share"), new(EditKind.Kept, "for the space on deck"), new(EditKind.LeftOut, ", and all of it goes to buses")),
            Version(documents, "Island Post", QuoteRelation.Reference, new WordEdit(EditKind.Kept, Whole)),
            Version(documents, "Tallow Wire", QuoteRelation.Shortened,
                new(EditKind.LeftOut, "Nobody is being kept off the island. We ask each driver to pay a fair share for the space on deck, and"), new(EditKind.Kept, "all of it goes to buses")),
        ],
    };

    private const string Whole = "Nobody is being kept off the island. We ask each driver to pay a fair share for the space on deck, and all of it goes to buses";

    private static QuoteVersion Version(Document[] documents, string outlet, QuoteRelation relation, params ImmutableArray<WordEdit> diff)
    {
        Document document = documents.First(d => d.Article.Outlet == outlet);
        int quote = document.Quotes.Select((q, i) => (q, i)).First(q => q.q.SourceId == 0).i;
        return new() { DocId = document.Article.Id, Quote = quote, Content = document.Quotes[quote].Content, Relation = relation, Diff = diff, Source = "Maren Holt" };
    }
}
