namespace Framing.Tests.Conformance;

/// <summary>
/// What any annotator that makes paragraphs, sentences and tokens must do. To hold your own against it, derive a class and give the
/// annotator; the tests come with it.
/// </summary>
public abstract class AnnotatorConformance
{
    /// <summary>The annotator under test.</summary>
    protected abstract IAnnotator Annotator { get; }

    /// <summary>Texts of every kind that has broken an annotator.</summary>
    public static TheoryData<string> Texts { get; } = new(
        "", " ", "\n\n", "A", "The council met. It voted.", "She said, “Go.” She left.", "\"Go,\" she said. \"Now.\"", "She can't, won’t and shouldn't've.",
        "It opens at 10am; tickets cost $3.50.", "aliens—they came", "First paragraph.\n\nSecond one.\nA line.", "tab\there\u0085and \0 nul", "\uD83D alone \uDE00", "👍🏽 :) #tag @ada",
        "שלום עולם. 漢字。", "a\u0301e\u200Bb\uFEFF", "((([[[“““", "”””)))", "...!?…", "https://example.org/a?b=c, ok?", "\r\n\r\nBy Ada Marsh\r\n\r\nPORT MARSH — It rained.");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Offsets_rebuild_the_text_and_layers_nest(string text) => AnnotatorContract.Check(Annotator, Article.FromText(text));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_is_annotated_by_itself(string title) => AnnotatorContract.Check(Annotator, Article.FromText("The council met.", title: title));

    [Theory]
    [InlineData("\"")]
    [InlineData("A. ")]
    [InlineData("x")]
    [InlineData("“ ")]
    public void Long_texts_are_fine(string piece) => AnnotatorContract.Check(Annotator, Article.FromText(string.Concat(Enumerable.Repeat(piece, 20_000))));

    [Fact]
    public void A_document_is_not_changed_but_a_new_one_made()
    {
        Document document = new(Article.FromText("The council met."));
        Document annotated = Annotator.Annotate(document);
        Assert.NotSame(document, annotated);
        Assert.Equal(DocumentLayers.None, document.Made);
        Assert.True(annotated.Made.HasFlag(DocumentLayers.Paragraphs | DocumentLayers.Sentences | DocumentLayers.Tokens));
    }

    [Fact]
    public void Layers_that_others_made_are_kept()
    {
        Document document = new Document(Article.FromText("The council met.")) with { Passives = [] };
        Assert.True(Annotator.Annotate(document).Made.HasFlag(DocumentLayers.Passives));
    }

    [Fact]
    public void Twice_and_on_many_threads_it_says_the_same()
    {
        string[] texts = [.. Texts.Select(row => row.Data)];
        string[] alone = [.. texts.Select(Describe)];
        string[] together = [.. texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Describe)];
        Assert.Equal(alone, together);
    }

    private string Describe(string text)
    {
        Document document = Annotator.Annotate(new Document(Article.FromText(text)));
        return string.Join(' ', document.Tokens.Select(t => $"{t.Span}/{t.Tag}/{t.Upos}/{document.Form(t)}/{document.Lemma(t)}")) + string.Join(' ', document.Sentences);
    }
}
