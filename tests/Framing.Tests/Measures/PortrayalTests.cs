using Framing.Measures;

namespace Framing.Tests.Measures;

public class PortrayalTests
{
    /// <summary>A sentence, and what is said in it of Dara Keller: is, does, undergoes; "not" before what is denied.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "The embattled governor Dara Keller resigned on Monday.", "is governor, is embattled, does resign" },
        { "Dara Keller, a tireless campaigner, won the vote.", "is tireless, is campaigner, does win" },
        { "Dara Keller was furious.", "is furious" },
        { "Dara Keller is a talented and honest lawyer.", "is talented, is honest, is lawyer" },
        { "Dara Keller was not charged.", "undergoes not charge" },
        { "Dara Keller has never apologized.", "does not apologize" },
        { "Voters rejected Dara Keller in March.", "undergoes reject" },
        { "The board did not defend Dara Keller.", "undergoes not defend" },
        { "The road was blocked by Dara Keller.", "does block" },
        { "Dara Keller, who bungled the repair, left.", "does bungle" },
        { "The Dara Keller plan failed.", "" },
        { "Dara Keller’s plan failed.", "" },
        { "The letter to Dara Keller arrived late.", "" },
        { "“The bridge is safe,” Dara Keller said.", "" },
        { "Political scientist Dara Keller left.", "is scientist, does leave" },
        { "They spoke of the long trial Dara Keller lost.", "" },
        { "Voters blocked other Dara Keller judicial nominees.", "" },
        { "They left, not to mention Dara Keller.", "" },
        { "Unlike Dara Keller, the report said so.", "" },
        { "Outside the office of Dara Keller, the search for a way out is urgent.", "" },
        { "Dara Keller, the mayor who won in May, has resigned.", "is mayor, does resign" },
        { "The bill spares the foreign officers Dara Keller blamed.", "" },
        { "Dara Keller is opposed to the levy.", "is oppose" },
        { "Dara Keller was opposed by the council.", "undergoes oppose" },
        { "The aides had known Dara Keller lied.", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_said_of_a_target_are_found(string sentence, string expected)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(sentence), DocumentLayers.Targets);
        Assert.Equal(expected, string.Join(", ", Portrayal.WordsOf(document).Where(w => w.Name == "Dara Keller")
            .Select(w => $"{w.Relation.ToString().ToLowerInvariant()} {(w.Negated ? "not " : "")}{w.Lemma}")));
    }

    /// <summary>Headlines tell acts in the present tense: a bare past form there is what was done to somebody, or cannot be told.</summary>
    [Theory]
    [InlineData("Dara Keller fired from council", "")]
    [InlineData("Dara Keller rejects the levy", "does reject")]
    public void Of_headlines_bare_past_forms_are_left_out(string headline, string expected)
    {
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Title = headline, Text = "It rained." }, DocumentLayers.Targets);
        Assert.Equal(expected, string.Join(", ", Portrayal.WordsOf(document).Where(w => w.Name == "Dara Keller").Select(w => $"{w.Relation.Name()} {w.Lemma}")));
    }

    [Theory]
    [InlineData("In Ohio, a citizen of Mexico was arrested.")]
    [InlineData("The boats lay in southern Ohio.")]
    public void Of_a_place_that_only_says_where_nothing_is_told(string sentence)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(sentence), DocumentLayers.Targets);
        Assert.DoesNotContain(Portrayal.WordsOf(document), word => word.Name == "Ohio");
    }

    [Fact]
    public void Words_are_told_apart_by_voice()
    {
        Document document = FramingAnalyzer.Default.Annotate(
            Article.FromText("The popular mayor Dara Keller spoke. “Dara Keller is reckless,” said Owen Hale, a farmer."), DocumentLayers.Targets);
        Assert.Equal(
            ["popular Narrator", "mayor Narrator", "reckless DirectQuote"],
            Portrayal.WordsOf(document).Where(w => w.Name == "Dara Keller" && w.Relation == PortrayalRelation.Is).OrderBy(w => w.Span).Select(w => $"{w.Lemma} {w.Voice}"));
    }
}
