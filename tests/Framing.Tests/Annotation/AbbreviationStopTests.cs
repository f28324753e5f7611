namespace Framing.Tests.Annotation;

/// <summary>Sentences around the full stops of abbreviations; "|" stands where one ends.</summary>
public class AbbreviationStopTests
{
    public static TheoryData<string> Sentences =>
    [
        "In the years after Roe v. Wade, abortion opponents marched.",
        "Hale said Roe v. Wade was wrong.| The court agreed.",
        "The case, Marsh v. Dunmore County, went on for years.",
        "The ruling in Ridge Farms Inc. v. Hale surprised many.",
        "United States v. Toll was argued in May.| It was lost.",
        "In Hoyt vs. the State of Dunmore, the judge ruled late.",
        "Brown v. Board of Education ended it.",
        "They live in the U.S.| Sen. Hale said the roof was safe.",
        "The firm is Halden Inc.| Mr. Cole owns it.",
        "He moved to Washington, D.C.| Mrs. Toll stayed behind.",
        "The trial opens at 9 a.m.| Judge Hale will preside.",
        "The trial opens at 9 a.m.| Ms. Hale will preside.",
        "The doors closed at 5 p.m.| Police cleared the hall.",
        "The doors closed at 5 p.m. Monday.",
        "The doors closed at 5 p.m.| Officers cleared the hall.",
        "The doors closed at 5 p.m. EDT.",
        "The plane left at 7:40 p.m. Eastern time.",
        "She works for Halden Corp.| Dr. Toll treats her.",
        "She works for Halden Co.| Gov. Hale signed the bill.",
        "He is from Dayton, Ohio.| Rep. Toll is from Salem, Ore.| Sen. Hale is not.",
        "The letter went to Toll Bros.| Mayor Voss read it.",
        "The letter was sent by Toll & Sons Ltd.| Prime Minister Hale read it.",
        "He left with Owen Cole Jr.| Mr. Hale stayed.",
        "He left with Owen Cole Sr.| Officials said nothing.",
        "He joined the U.S. Navy in May.| The U.S. Senate voted.",
        "The U.S. Attorney General spoke in the U.S. District Court.",
        "He sued U.S. Rep. Ada Marsh and U.S. Sen. Owen Toll.",
        "If Dale et al. get the money, we can go on.",
        "Dale et al. (2020) found it.| Toll et al. found nothing.",
        "He came from Boston, Mass.| Gov. Hale met him.",
        "She grew up in Erie, Pa.| Her father was a clerk.",
        "They met at 6 p.m.| Mayor Voss said it rained.",
        "He holds a Ph.D.| Dr. Marsh holds two.",
        "The meeting starts at 10 a.m.| President Hale will speak.",
        "The police arrived at 3:15 a.m.| Lt. Cole said the man was gone.",
        "Apple Inc. Chief Executive Owen Toll spoke.",
        "Apple Inc. CEO Owen Toll spoke.",
        "Halden Corp. President Ada Marsh spoke.",
        "Halden Co. Chairman Owen Toll left.",
        "The N.Y. Mayor spoke.",
        "The D.C. Mayor spoke.",
        "D.C. Mayor Voss spoke.| Washington, D.C. Police Chief Hale left.",
        "The U.S. Supreme Court and the U.S. Chamber of Commerce agreed.",
        "He lives in the U.K.| Ms. Toll lives there too.",
        "It cost 5 million in the U.S.| Mr. Toll paid.",
        "The hearing is set for 2 p.m. Oct. 5 at the hall.",
        "The hearing is set for 2 p.m. Sunday at the hall.",
        "They were in Roe vs. Wade and Casey v. Planned Parenthood.",
        "Gen. Hale and Col. Toll left.| Lt. Gov. Cole stayed.",
        "He joined Halden, Toll & Co.| Mr. Hoyt left it.",
        "The case is Hale v. Cole.| The other is Toll v. Hoyt.",
        "In People v. Marsh, the judge wrote: “It rained.”",
        "The mayor of St. Paul met Ft. Hale officials.",
        "She finished at 11 p.m.| Firefighters left.",
        "He said “No.”| Mr. Toll said “Yes.”",
        "He lost to the Dunmore Hawks, 3-2, at 8 p.m.| Toll scored twice.",
        "He joined Halden Inc. Private Bank owns it.",
        "She was in the U.S. General Services Administration for years.",
        "He works in the U.S. Marshals Service.| She works in the U.S. Attorney's Office.",
        "The 9 p.m. Mass was full.| They went to a 7 p.m. Dunmore Hawks game.",
        "They met at 9 p.m. Christmas Eve.| He slept at 2 p.m. New Year's Day.",
        "The U.S. Sen. from Ohio spoke.| A former U.S. Sen. Ada Marsh aide left.",
        "He wrote to Ms. Toll c/o Halden Ltd.| Mr. Toll answered.",
        "Open 9 a.m. to 5 p.m. Tuesday through Sunday.| Closed Monday.",
        "The game is at 7 p.m. ET on Channel 4.| It airs at 8 p.m. Central.",
        "She came at 8 a.m.| I left at 9 a.m.| You did not.",
    ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_stop_ends_the_sentence_only_where_a_new_one_begins(string expected)
    {
        Document document = new Framing.Annotation.TextAnnotator().Annotate(new Document(Article.FromText(expected.Replace("|", "", StringComparison.Ordinal))));
        Assert.Equal(expected, string.Join("| ", document.Sentences.Select(s => document[s].ToString())));
    }
}
