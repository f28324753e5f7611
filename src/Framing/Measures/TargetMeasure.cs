using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// How those named are spoken of, by voice: <c>target_negative</c> and <c>target_positive</c>, the shares of mentions that the model
/// finds badly or well spoken of.
/// </summary>
/// <remarks>A polarity with a score below <see cref="TargetAnnotator.Clear"/> is unclear: its mention counts below the line only.</remarks>
internal sealed class TargetMeasure : IMeasure
{
    /// <inheritdoc/>
    public string Name => "target";

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Targets;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new("target_negative") { Label = "names spoken badly of", Docs = "tone-and-targets" },
        new("target_positive") { Label = "names spoken well of", Docs = "tone-and-targets" },
    ];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        foreach ((string voice, Func<Voice, bool> includes) in VoiceGroups.All)
            Add(found, "target", [("voice", voice)], document, [.. document.Targets.Where(t => includes(t.Voice))]);
        return found.ToImmutable();
    }

    /// <summary>Whether a mention is told to be spoken badly or well of; reports mark no others.</summary>
    internal static bool IsClear(TargetSentiment target) => target.Polarity != Polarity.Neutral && target.Score >= TargetAnnotator.Clear;

    /// <summary>Adds the shares of negative and positive mentions, unless there is no mention.</summary>
    internal static void Add(
        ImmutableArray<Measurement>.Builder found, string measure, (string Dimension, string Value)[] dimensions,
        Document document, ImmutableArray<TargetSentiment> mentions)
    {
        if (mentions.IsEmpty)
            return;
        foreach ((string suffix, Polarity polarity) in (ReadOnlySpan<(string, Polarity)>)[("_negative", Polarity.Negative), ("_positive", Polarity.Positive)])
        {
            ImmutableArray<Evidence> evidence = [.. mentions
                .Where(t => t.Polarity == polarity && IsClear(t))
                .Select(t => new Evidence(document.Article.Id, t.Span))];
            found.Add(new()
            {
                Key = new(measure + suffix, dimensions),
                Unit = MeasureUnit.Share,
                Numerator = evidence.Length,
                Denominator = mentions.Length,
                Noun = "mentions",
                Evidence = evidence,
            });
        }
    }
}
