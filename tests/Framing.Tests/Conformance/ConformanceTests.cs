using Framing.Annotation;

namespace Framing.Tests.Conformance;

public sealed class TextAnnotatorConformance : AnnotatorConformance
{
    private static readonly TextAnnotator Shared = new();

    protected override IAnnotator Annotator => Shared;
}

/// <summary>The seam holds an annotator that shares nothing with the built-in one.</summary>
public sealed class BlankAnnotatorConformance : AnnotatorConformance
{
    protected override IAnnotator Annotator { get; } = new BlankAnnotator();

    [Fact]
    public void The_chain_keeps_its_layers_and_goes_on_from_them()
    {
        Document document = FramingAnalyzer.Create(b => b.Annotate(Annotator)).Annotate(Article.FromText("The council didn't meet on Monday, and the mayor was not there. It will meet again."));
        Assert.Contains(document.Tokens, t => document.Form(t) == "didn't");
        Assert.Single(document.Sentences);
        Assert.True(document.Made.HasFlag(DocumentLayers.Quotes | DocumentLayers.Voices | DocumentLayers.Terms));
    }
}

/// <summary>The contract has teeth: annotators that break it fail.</summary>
public sealed class BrokenAnnotatorTests
{
    [Theory]
    [InlineData("loses a token", "is in no token")]
    [InlineData("loses the sentences", "is in no sentence")]
    [InlineData("moves a sentence's end", "is in no sentence")]
    public void A_broken_annotator_fails(string how, string message)
    {
        Exception failure = Assert.ThrowsAny<Exception>(() => AnnotatorContract.Check(new Broken(how), Article.FromText("The council met.")));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    private sealed class Broken(string how) : IAnnotator
    {
        public Document Annotate(Document document)
        {
            Document whole = new BlankAnnotator().Annotate(document);
            return how switch
            {
                "loses a token" => whole with { Tokens = whole.Tokens.RemoveAt(1) },
                "loses the sentences" => whole with { Sentences = [] },
                _ => whole with { Sentences = [new TextSpan(0, 14)] },
            };
        }
    }
}
