using Framing.Models;

namespace Framing.Measures.Targets;

/// <summary>The model of target sentiment: what it knows of words, and its weights. Its card is Models/targets.md.</summary>
internal sealed record TargetModel(TargetLexicon Lexicon, TargetWeights Weights)
{
    private static readonly Lazy<TargetModel> Shared = new(() => ModelFile.Read("targets", reader => Read(reader, WordVectors.Embedded)));

    /// <summary>The model in this assembly, read on first use.</summary>
    public static TargetModel Embedded => Shared.Value;

    public static TargetModel Read(BinaryReader reader, WordVectors vectors) => new(TargetLexicon.Read(reader, vectors), TargetWeights.Read(reader));

    public void Write(BinaryWriter writer)
    {
        Lexicon.Write(writer);
        Weights.Write(writer);
    }
}
