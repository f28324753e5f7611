using Framing.Models;

namespace Framing.Measures.Targets;

/// <summary>Trained weights, three a feature: negative, neutral, positive.</summary>
/// <param name="Biases">One a class.</param>
/// <param name="Buckets">The buckets that have weights, in order.</param>
/// <param name="Hashed">The weights of those buckets.</param>
/// <param name="Averages">The weights of the averages of word vectors.</param>
internal sealed record TargetWeights(float[] Biases, int[] Buckets, float[] Hashed, float[] Averages)
{
    private const int Levels = short.MaxValue;

    public static TargetWeights Read(BinaryReader reader)
    {
        float[] biases = ModelArrays.Read<float>(reader), averages = ModelArrays.Read<float>(reader);
        int[] buckets = ModelArrays.Read<int>(reader);
        for (int i = 1; i < buckets.Length; i++)
            buckets[i] += buckets[i - 1];
        float scale = reader.ReadSingle();
        return new(biases, buckets, [.. ModelArrays.Read<short>(reader).Select(level => level * scale)], averages);
    }

    /// <summary>Writes weights of hashed features as 16-bit levels of one scale, and buckets as differences.</summary>
    public void Write(BinaryWriter writer)
    {
        ModelArrays.Write<float>(writer, Biases);
        ModelArrays.Write<float>(writer, Averages);
        int[] steps = [.. Buckets.Select((bucket, i) => i == 0 ? bucket : bucket - Buckets[i - 1])];
        ModelArrays.Write<int>(writer, steps);
        float scale = Hashed.Max(Math.Abs) / Levels;
        writer.Write(scale);
        ModelArrays.Write<short>(writer, [.. Hashed.Select(w => (short)Math.Round(w / scale))]);
    }
}
