using Framing.Annotation;

namespace Framing.Tests.Annotation;

public class TextAnnotatorTests
{
    private static readonly TextAnnotator Annotator = new();

    [Theory]
    [InlineData("The mayors were running.", "The/DT/DET/the mayors/NNS/NOUN/mayor were/VBD/AUX/be running/VBG/VERB/run ././PUNCT/.")]
    [InlineData("She won’t sign it.", "She/PRP/PRON/she wo/MD/AUX/will n’t/RB/PART/not sign/VB/VERB/sign it/PRP/PRON/it ././PUNCT/.")]
    public void Tokens_have_tags_and_lemmas(string text, string expected)
    {
        Document document = Annotate(text);
        string got = string.Join(' ', document.Tokens.Select(t => $"{document[t.Span]}/{t.Tag.Name()}/{t.Upos}/{document.Lemma(t)}"));
        Assert.Equal(expected, got);
    }

    /// <summary>Verbs of news that web text seldom has: what their ending looks like is not always what they come from.</summary>
    [Theory]
    [InlineData("The council touted the plan.", "tout")]
    [InlineData("The council declined the plan.", "decline")]
    [InlineData("The council blasted the plan.", "blast")]
    [InlineData("The council blamed the mayor.", "blame")]
    [InlineData("The council repeated the plan.", "repeat")]
    [InlineData("The council applauded the plan.", "applaud")]
    [InlineData("The council examined the plan.", "examine")]
    [InlineData("The council doubled the toll.", "double")]
    [InlineData("The council withheld the plan.", "withhold")]
    [InlineData("The council planned the toll.", "plan")]
    [InlineData("The council stared at the plan.", "stare")]
    public void A_verb_has_the_base_that_is_a_word(string text, string lemma)
    {
        Document document = Annotate(text);
        Assert.Equal(lemma, document.Lemma(document.Tokens[2]));
    }

    [Fact]
    public void The_title_is_a_paragraph_of_its_own()
    {
        Document document = Annotator.Annotate(new Document(Article.FromText("The council met.", title: "Council meets at last")));
        Assert.Equal([new TextSpan(0, 21, Field.Title), new TextSpan(0, 16)], document.Paragraphs);
        Assert.Equal([new TextSpan(0, 21, Field.Title), new TextSpan(0, 16)], document.Sentences);
    }

    [Fact]
    public void An_empty_text_has_empty_layers() => Assert.Empty(Annotate("").Tokens);

    private static Document Annotate(string text) => Annotator.Annotate(new Document(Article.FromText(text)));
}
