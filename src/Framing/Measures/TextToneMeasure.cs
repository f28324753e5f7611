using System.Collections.Immutable;
using Framing.Measures.Tones;

namespace Framing.Measures;

/// <summary>
/// <see cref="ToneMeasure"/> over whole sentences, whoever's words they are: <c>text_tone</c>, <c>text_tone_negative</c> and
/// <c>text_tone_positive</c>.
/// </summary>
/// <remarks>On request only: it puts what the quoted say on the outlet's account, but needs neither quotes nor voices, so that it is several times as fast.</remarks>
internal sealed class TextToneMeasure : IMeasure
{
    /// <inheritdoc/>
    public string Name => "text_tone";

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Words | DocumentLayers.Entities;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(Name) { Label = "tone of whole {noun}", Docs = "tone-and-targets" },
        new(Name + "_negative") { Label = "whole {noun} with a negative tone", Docs = "tone-and-targets" },
        new(Name + "_positive") { Label = "whole {noun} with a positive tone", Docs = "tone-and-targets" },
    ];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>(3);
        ToneMeasure.Add(found, Name, [], document,
            [.. document.Sentences.Where(s => document[s].ContainsWord() && WholeClauses.Is(document, s)).Select(s => (s, SentenceTone.Score(document, s)))]);
        return found.ToImmutable();
    }
}
