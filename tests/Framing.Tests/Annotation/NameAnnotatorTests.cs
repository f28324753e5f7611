using CsCheck;
using Framing.Annotation;

namespace Framing.Tests.Annotation;

public sealed class NameAnnotatorTests
{
    private static readonly TextAnnotator Text = new();

    /// <summary>Text, and the names expected in it as "p:…", "o:…" and "l:…", with "=…" where the article has a fuller form.</summary>
    public static TheoryData<string, string[]> Cases { get; } = new()
    {
        { "The council thanked Ada Marsh on Friday.", ["p:Ada Marsh"] },
        { "Dayton Mayor Ada Marsh spoke. Marsh left early.", ["l:Dayton", "p:Ada Marsh", "p:Marsh=Ada Marsh"] },
        { "Homeland Security Secretary Ben Toll met Sen. Ruth Valdez, D-Ohio.", ["o:Homeland Security", "p:Ben Toll", "p:Ruth Valdez"] },
        { "Secretary of State Ada Marsh flew to Canada.", ["p:Ada Marsh", "l:Canada"] },
        { "The Department of Justice sued the Ridge Institute for Public Health.", ["o:Department of Justice", "o:Ridge Institute for Public Health"] },
        { "U.S. Immigration and Customs Enforcement said so. ICE agents came.", ["o:U.S. Immigration and Customs Enforcement", "o:ICE=U.S. Immigration and Customs Enforcement"] },
        { "The Coastal Housing Authority met. Critics of the CHA did not.", ["o:Coastal Housing Authority", "o:CHA=Coastal Housing Authority"] },
        { "Robert Keller resigned. Bob Keller had led the town.", ["p:Robert Keller", "p:Bob Keller=Robert Keller"] },
        { "Ada Marsh and Paul Marsh disagreed. Mr. Marsh left.", ["p:Ada Marsh", "p:Paul Marsh", "p:Marsh=Paul Marsh"] },
        { "American voters and Republican leaders met on Tuesday in March.", [] },
        { "Rival Helen Ortiz objected.", ["p:Helen Ortiz"] },
        { "Trump White House aides resigned.", ["p:Trump", "o:White House"] },
        { "“Owen was first.” -Commissioner Gail Starkey", ["p:Owen", "p:Gail Starkey"] },
        { "The plan cost $3 million in Dallas County, Texas.", ["l:Dallas County", "l:Texas"] },
        { "\"We lost,\" said Ruth Valdez of the River Alliance.", ["p:Ruth Valdez", "o:River Alliance"] },
        { "William “Wick” Marsh came. Wick left, and so did Mr. Marsh.", ["p:William “Wick” Marsh", "p:Wick=William “Wick” Marsh", "p:Marsh=William “Wick” Marsh"] },
        { "Sen. Robert \"Bob\" Dale spoke. Dale left.", ["p:Robert \"Bob\" Dale", "p:Dale=Robert \"Bob\" Dale"] },
        { "Dolores 'Dee' Ortega spoke. Dee left.", ["p:Dolores 'Dee' Ortega", "p:Dee=Dolores 'Dee' Ortega"] },
        { "Robert (Bob) Dale spoke. Dale left.", ["p:Robert (Bob) Dale", "p:Dale=Robert (Bob) Dale"] },
        { "Rosa “Rosie” de la Cruz met Owen “Big Tuna” Toll.", ["p:Rosa “Rosie” de la Cruz", "p:Owen “Big Tuna” Toll"] },
        { "Thomas J. “TJ” Hoyt IV spoke. Hoyt left.", ["p:Thomas J. “TJ” Hoyt IV", "p:Hoyt=Thomas J. “TJ” Hoyt IV"] },
        { "Ada Marsh, head of the Ridge Institute (RI) in Dayton, spoke.", ["p:Ada Marsh", "o:Ridge Institute", "o:RI=Ridge Institute", "l:Dayton"] },
        { "Martin Cole Jr. spoke. Cole Jr. left. Mr. Cole was late.", ["p:Martin Cole Jr.", "p:Cole Jr.=Martin Cole Jr.", "p:Cole=Martin Cole Jr."] },
        { "Henry Dale III spoke. Dale III left. Phase II began.", ["p:Henry Dale III", "p:Dale III=Henry Dale III"] },
        {
            "Martin Cole Sr. met his son, Martin Cole Jr. Later Cole Sr. left, and Cole Jr. stayed.",
            ["p:Martin Cole Sr.", "p:Martin Cole Jr.", "p:Cole Sr.=Martin Cole Sr.", "p:Cole Jr.=Martin Cole Jr."]
        },
        { "Queen Elizabeth II spoke. Elizabeth left.", ["p:Elizabeth II", "p:Elizabeth=Elizabeth II"] },
        { "The board met Chief Executive Lena Voss and later District Attorney Owen Toll.", ["p:Lena Voss", "p:Owen Toll"] },
        // A month that is a last name here, and a month that is one.
        { "Dolores May spoke. Mrs May left in May. May said so on May 3.", ["p:Dolores May", "p:May=Dolores May", "p:May=Dolores May"] },
        { "Dolores Marsh spoke in May. It may rain until May.", ["p:Dolores Marsh"] },
        { "PA Dolores May at the pier. Dolores May left.", ["p:PA Dolores May=Dolores May", "p:Dolores May"] },
        // Initials; a name that a longer one begins with; a web address; two bodies in capitals; a court by its number; an occupation as a last name.
        { "Andrew Miguel Lopez Ortiz spoke. AMLO left, and so did the FBI.", ["p:Andrew Miguel Lopez Ortiz", "p:AMLO=Andrew Miguel Lopez Ortiz", "o:FBI"] },
        { "Kim Hale spoke. Kim Hale Johnson left.", ["p:Kim Hale=Kim Hale Johnson", "p:Kim Hale Johnson"] },
        { "The Harbor Alliance met. HarborAlliance.com was down.", ["o:Harbor Alliance", "o:HarborAlliance.com=Harbor Alliance"] },
        { "A CNN-ORF poll came.", ["o:CNN-ORF"] },
        { "The 9th Circuit met.", ["o:9th Circuit"] },
        { "Dolores Singer wrote it.", ["p:Dolores Singer"] },
        { "It went to Brinmoor USA on Monday.", ["o:Brinmoor USA"] },
        { "It was raining. nothing here", [] },
        { "", [] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Names_are_found_typed_and_tied_to_their_fullest_form(string text, string[] expected)
    {
        Document document = Annotate(text);
        Assert.Equal(expected, document.Entities.Select(e => Show(document, e)));
    }

    [Fact]
    public void A_headline_in_capitals_has_the_names_of_its_body()
    {
        Article article = new() { Id = "a", Title = "Marsh Slams Council Over Harbor Plan", Text = "Ada Marsh criticized the council on Monday. Marsh wants a vote." };
        Document document = new NameAnnotator().Annotate(Text.Annotate(new Document(article)));
        Assert.Equal("p:Marsh=Ada Marsh", Show(document, document.Entities[0]));
        Assert.Equal(Field.Title, document.Entities[0].Span.Field);
    }

    [Theory]
    [InlineData("Gov. Marsh Orders Probe Of Harbor Escape", "p:Marsh=Ada Marsh")]
    [InlineData("Ada Marsh Orders Probe Of Harbor Escape", "p:Ada Marsh")]
    public void A_name_in_a_headline_is_one_that_the_text_has(string title, string name)
    {
        Article article = new() { Id = "a", Title = title, Text = "Ada Marsh came on Monday. Marsh wants a vote on the probe." };
        Document document = new NameAnnotator().Annotate(Text.Annotate(new Document(article)));
        Assert.Equal(name, Show(document, document.Entities[0]));
    }

    [Fact]
    public void Any_text_is_taken() => Gen.String.Sample(
        text => Assert.All(Annotate(text).Entities, entity => Assert.False(entity.Span.IsEmpty)), iter: 1000, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Hostile_text_takes_linear_time()
    {
        foreach (string piece in (string[])["Ada Marsh ", "Mr. ", "Department of ", "A-", "and The "])
            Assert.NotNull(Annotate(string.Concat(Enumerable.Repeat(piece, 5_000))).Entities.ToString());
    }

    private static Document Annotate(string text) => new NameAnnotator().Annotate(Text.Annotate(new Document(Article.FromText(text))));

    private static string Show(Document document, Entity entity)
    {
        string text = document[entity.Span].ToString();
        string type = entity.Type switch { EntityType.Person => "p:", EntityType.Organization => "o:", _ => "l:" };
        return type + text + (entity.Name == text ? "" : "=" + entity.Name);
    }
}
