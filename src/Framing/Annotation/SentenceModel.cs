using Framing.Models;

namespace Framing.Annotation;

/// <summary>Weights of a logistic regression over <see cref="SentenceGap"/>'s features, in steps of 1/32; a sum above 0 ends a sentence.</summary>
internal sealed record SentenceModel(sbyte[] Weights, int Bias)
{
    public const int Shift = 5;

    public static SentenceModel Read(BinaryReader reader) => new(ModelArrays.Read<sbyte>(reader), reader.ReadInt32());

    public void Write(BinaryWriter writer)
    {
        ModelArrays.Write<sbyte>(writer, Weights);
        writer.Write(Bias);
    }

    /// <summary>Whether the features say that a sentence ends.</summary>
    public bool Ends(ReadOnlySpan<int> features)
    {
        int sum = Bias;
        foreach (int feature in features)
            sum += Weights[feature];
        return sum > 0;
    }
}
