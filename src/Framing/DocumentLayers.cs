namespace Framing;

/// <summary>Layers of a <see cref="Document"/>, as a set. What each holds is declared in <see cref="Layer"/>.</summary>
[Flags]
public enum DocumentLayers
{
#pragma warning disable CS1591 // each is the property of Document with that name
    None = 0,
    Paragraphs = 1 << 0,
    Sentences = 1 << 1,
    Tokens = 1 << 2,
    Entities = 1 << 3,
    Quotes = 1 << 4,
    Sources = 1 << 5,
    Voices = 1 << 6,
    Terms = 1 << 7,
    Sentiments = 1 << 8,
    Targets = 1 << 9,
    Passives = 1 << 10,
    Cues = 1 << 11,
#pragma warning restore CS1591

    /// <summary>Paragraphs, sentences and tokens, which one annotator makes together.</summary>
    Words = Paragraphs | Sentences | Tokens,

    /// <summary>All layers.</summary>
    All = (Cues << 1) - 1,
}
