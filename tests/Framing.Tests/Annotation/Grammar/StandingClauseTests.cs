using Framing.Annotation.Grammar;

namespace Framing.Tests.Annotation.Grammar;

/// <summary>Where a sentence may end, and which of its words only another sentence explains.</summary>
public class StandingClauseTests
{
    [Theory]
    [InlineData("The harbor office will close in June|, which the mayor regrets.")]
    [InlineData("The harbor office will close in June| although it earned the town money.")]
    [InlineData("The council raised the fare|, and two members left the hall.")]
    // Neither behind an aside whose verb is not the sentence's, nor behind an opening clause.
    [InlineData("Owen Hale, who runs the yard, sold two ferries to the island.")]
    [InlineData("When the board meets, Hale will sell two ferries to the island.")]
    // A condition, a list and what takes a half back stay.
    [InlineData("The port will lose its ferries if the board does not find money.")]
    [InlineData("The tax falls on oil, gas and coal.")]
    [InlineData("Hale is opposed not only to the fare, but also to the ferry.")]
    public void A_statement_ends_where_what_is_left_still_says_it(string marked)
    {
        (SentenceGrammar grammar, Document document) = Of(marked.Replace("|", "", StringComparison.Ordinal));
        string cut = document.Article.Text;
        foreach (int end in StandingClause.Ends(grammar).Reverse())
            cut = cut.Insert(grammar.Span(end - 1, end).End, "|");
        Assert.Equal(marked, cut);
    }

    [Theory]
    [InlineData("Owen Hale, who runs the yard, sold two ferries.", ", who runs the yard,")]
    [InlineData("Owen Hale sold two ferries, which the town regrets.", null)]
    public void An_aside_of_the_subject_is_found(string text, string? aside)
    {
        (SentenceGrammar grammar, Document document) = Of(text);
        Assert.Equal(aside, StandingClause.AsideOfSubject(grammar) is { } found ? document[grammar.Span(found.Start, found.End)].ToString() : null);
    }

    [Theory]
    [InlineData("Sold two ferries to the island.", true)]
    [InlineData("Born in Alder, Owen Hale sold two ferries.", false)]
    [InlineData("Owen Hale sold two ferries.", false)]
    public void A_statement_that_begins_with_its_verb_lacks_its_subject(string text, bool lacks) => Assert.Equal(lacks, StandingClause.LacksSubject(Of(text).Grammar));

    [Theory]
    [InlineData("Owen Hale said that he would sell his yard.", "")]
    [InlineData("He would sell the yard that his father built.", "He his")]
    [InlineData("They need to close it.", "They it")]
    [InlineData("In one of her last speeches, Ada Marsh praised the ferry.", "")]
    [InlineData("It is clear that the ferry will close.", "")]
    [InlineData("The offer was made in June.", "The")]
    [InlineData("The offer of the yard was made in June.", "")]
    [InlineData("Such meetings are held in June.", "Such")]
    [InlineData("Orle’s ferry will stay in port this week.", "")]
    [InlineData("We have sold it.", "We it")]
    public void Words_that_another_sentence_explains_are_open(string text, string open)
    {
        (SentenceGrammar grammar, Document document) = Of(text);
        Assert.Equal(open, string.Join(' ', OpenReferences.In(grammar, false, false, i => grammar.Tag(i) is PennTag.NNP).Select(i => document[grammar.Span(i, i + 1)].ToString())));
    }

    [Fact]
    public void Who_speaks_is_I_in_their_own_words_and_he_in_others()
    {
        SentenceGrammar own = Of("I sold it to my town.").Grammar, reported = Of("he had sold the yard.").Grammar;
        Assert.Single(OpenReferences.In(own, isSpoken: true, isReported: false, _ => false));
        Assert.Empty(OpenReferences.In(reported, isSpoken: false, isReported: true, _ => false));
    }

    private static (SentenceGrammar Grammar, Document Document) Of(string text)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(text), DocumentLayers.Words);
        return (TextGrammar.Of(document)[0], document);
    }
}
