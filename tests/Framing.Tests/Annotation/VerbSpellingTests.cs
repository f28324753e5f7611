using Framing.Annotation;

namespace Framing.Tests.Annotation;

/// <summary>Lemmas that no table has are words that one could write.</summary>
public sealed class VerbSpellingTests
{
    [Theory]
    [InlineData("baffl", "baffled", "baffle")]
    [InlineData("jostl", "jostling", "jostle")]
    [InlineData("cleav", "cleaved", "cleave")]
    [InlineData("bri", "bribed", "bribe")]
    [InlineData("bri", "bribing", "bribe")]
    [InlineData("rob", "robbed", "rob")]
    [InlineData("ski", "skied", "ski")]
    [InlineData("curl", "curled", "curl")]
    [InlineData("call", "called", "call")]
    [InlineData("cry", "cried", "cry")]
    [InlineData("say", "said", "say")]
    [InlineData("s", "sing", "s")]
    [InlineData("panic", "panicked", "panic")]
    [InlineData("mimic", "mimicking", "mimic")]
    public void A_stem_that_is_no_word_is_written_out(string lemma, string form, string written) => Assert.Equal(written, VerbSpelling.Of(lemma, form));

    [Theory]
    [InlineData("The mayor was baffled by the report.", "baffled", "baffle")]
    [InlineData("She was bribed by the firm.", "bribed", "bribe")]
    [InlineData("They were guzzling fuel.", "guzzling", "guzzle")]
    public void Annotated_verbs_have_such_lemmas(string sentence, string form, string lemma)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(sentence), DocumentLayers.Words);
        Assert.Equal(lemma, document.Lemma(document.Tokens.Single(token => document.Form(token) == form)));
    }
}
