using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// How each one named is spoken of, by voice: <c>portrayal_negative</c> and <c>portrayal_positive</c> with the dimension <c>target</c>,
/// the shares of its mentions that the model finds badly or well spoken of.
/// </summary>
/// <remarks>On request only, since it has rows for every name. Unclear mentions count as in <see cref="TargetMeasure"/>.</remarks>
internal sealed class PortrayalMeasure : IMeasure
{
    /// <summary>The names of its measurements.</summary>
    internal const string Negative = "portrayal_negative", Positive = "portrayal_positive";

    /// <inheritdoc/>
    public string Name => "portrayal";

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Targets;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(Negative) { Label = "{noun} of {target} spoken badly of", Docs = "tone-and-targets" },
        new(Positive) { Label = "{noun} of {target} spoken well of", Docs = "tone-and-targets" },
    ];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        foreach (IGrouping<string, TargetSentiment> target in document.Targets.GroupBy(t => t.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach ((string voice, Func<Voice, bool> includes) in VoiceGroups.All)
                TargetMeasure.Add(found, Name, [("target", target.Key), ("voice", voice)], document, [.. target.Where(t => includes(t.Voice))]);
        }
        return found.ToImmutable();
    }
}
