using Framing.Models;

namespace Framing.Annotation;

/// <summary>The trained parts of <see cref="TextAnnotator"/>.</summary>
internal sealed record TextModel(TaggerModel Tagger, LemmaModel Lemmas, SentenceModel Sentences)
{
    /// <summary>The models in this assembly, read on first use.</summary>
    public static TextModel Embedded { get; } = new(
        ModelFile.Read("tagger", TaggerModel.Read), ModelFile.Read("lemmas", LemmaModel.Read), ModelFile.Read("sentences", SentenceModel.Read));

    /// <summary>Splits by <see cref="Sentences"/>.</summary>
    public SentenceSplitter Splitter { get; } = new(Sentences);
}
