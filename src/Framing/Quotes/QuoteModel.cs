using System.Runtime.InteropServices;
using Framing.Models;

namespace Framing.Quotes;

/// <summary>The trained parts of attribution, as <c>Framing.Training</c> writes them.</summary>
internal sealed class QuoteModel
{
    /// <summary>Cues below it are not looked at.</summary>
    public const float CueThreshold = 0.06f;

    /// <summary>Attributions below it are dropped.</summary>
    public const float KeepThreshold = 0.3f;

    private static readonly Lazy<QuoteModel> Shared = new(() => ModelFile.Read("quotes", Read));

    public QuoteModel(CueLexicon lexicon, CueFinder cues, SpanFinder spans, SourceRanker sources, AttributionFilter filter) =>
        (Lexicon, Cues, Spans, Sources, Filter) = (lexicon, cues, spans, sources, filter);

    /// <summary>The model that comes with the library.</summary>
    public static QuoteModel Default => Shared.Value;

    public CueLexicon Lexicon { get; }

    public CueFinder Cues { get; }

    public SpanFinder Spans { get; }

    public SourceRanker Sources { get; }

    public AttributionFilter Filter { get; }

    /// <summary>Reads a model: the lexicon's keys and bands, then rows and transitions of each stage, each with its length before it.</summary>
    public static QuoteModel Read(BinaryReader reader)
    {
        CueLexicon lexicon = new(MemoryMarshal.Cast<byte, uint>(Block(reader)), Block(reader));
        FeatureTable cueTable = FeatureTable.Read(reader);
        Transitions cueTransitions = new(Numbers(reader), CueFinder.Labels);
        FeatureTable spanTable = FeatureTable.Read(reader);
        Transitions spanTransitions = new(Numbers(reader), SpanFinder.Labels);
        FeatureTable sourceTable = FeatureTable.Read(reader);
        FeatureTable filterTable = FeatureTable.Read(reader);
        return new(
            lexicon, new CueFinder(cueTable, cueTransitions, CueThreshold), new SpanFinder(spanTable, spanTransitions),
            new SourceRanker(sourceTable), new AttributionFilter(filterTable, KeepThreshold));
    }

    private static byte[] Block(BinaryReader reader) => reader.ReadBytes(reader.ReadInt32());

    /// <summary>Little-endian 16-bit numbers.</summary>
    private static short[] Numbers(BinaryReader reader) => MemoryMarshal.Cast<byte, short>(Block(reader)).ToArray();
}
