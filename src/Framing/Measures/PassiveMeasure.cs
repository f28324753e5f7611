using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// Acts told without their doer ("were targeted"), by voice: <c>passive</c>, the share of sentences that hold an agentless passive,
/// and <c>passive_agentless</c>, the share of passives that name no agent.
/// </summary>
internal sealed class PassiveMeasure : IMeasure
{
    /// <inheritdoc/>
    public string Name => "passive";

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Passives | DocumentLayers.Sentences | DocumentLayers.Tokens | DocumentLayers.Voices;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new("passive") { Label = "{noun} in the passive", Place = ReportPlace.Manner, Docs = "tone-and-targets" },
        new("passive_agentless") { Label = "{noun} that name no agent", Place = ReportPlace.Manner, Docs = "tone-and-targets" },
    ];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        // A share of none where none can be found would be a false figure.
        if (document.Passives.IsEmpty && document.LacksPennTags())
            return [];
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        ImmutableArray<(TextSpan Piece, Voice Voice)> pieces = [.. VoicePieces.Of(document).Where(p => document[p.Piece].ContainsWord())];
        foreach ((string name, Func<Voice, bool> includes) in VoiceGroups.All)
        {
            ImmutableArray<Passive> passives = [.. document.Passives.Where(p => includes(p.Voice))];
            ImmutableArray<Evidence> evidence = [.. passives.Select(p => new Evidence(document.Article.Id, p.Verb, p.Agent is null))];
            int agentless = evidence.Count(e => e.Counted);
            if (pieces.Count(p => includes(p.Voice)) is > 0 and int sentences)
            {
                int holding = passives.Where(p => p.Agent is null).Select(p => Document.IndexAt(pieces, p.Verb, piece => piece.Piece)).Distinct().Count();
                found.Add(Share("passive", name, "sentences", holding, sentences, [.. evidence.Where(e => e.Counted)]));
            }
            if (passives.Length > 0)
                found.Add(Share("passive_agentless", name, "passives", agentless, passives.Length, evidence));
        }
        return found.ToImmutable();
    }

    private static Measurement Share(string measure, string voice, string noun, int numerator, int denominator, ImmutableArray<Evidence> evidence) => new()
    {
        Key = new(measure, ("voice", voice)),
        Unit = MeasureUnit.Share,
        Numerator = numerator,
        Denominator = denominator,
        Noun = noun,
        Evidence = evidence,
    };
}
