using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Runtime.InteropServices;

namespace Framing.Models;

/// <summary>Words of news, how rare they are, and a vector of what each stands among. The card is Models/vectors.md.</summary>
internal sealed class WordVectors
{
    /// <summary>The length of a vector.</summary>
    public const int Dimensions = 100;

    private static readonly Lazy<WordVectors> Shared = new(() => ModelFile.Read("vectors", Read));

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> index;
    private readonly float[] rarities, scales;
    private readonly sbyte[] levels;

    /// <param name="words">In ordinal order, in lower case.</param>
    /// <param name="rarities">Inverse document frequency, one a word.</param>
    /// <param name="levels">One vector after another, each to be multiplied with its scale.</param>
    /// <param name="scales">One a word.</param>
    public WordVectors(string[] words, float[] rarities, sbyte[] levels, float[] scales)
    {
        (Words, this.rarities, this.levels, this.scales) = (words, rarities, levels, scales);
        index = words.Select((word, i) => KeyValuePair.Create(word, i)).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The vectors in this assembly, read on first use.</summary>
    public static WordVectors Embedded => Shared.Value;

    public string[] Words { get; }

    /// <summary>A hash of the vectors, by which a model that was trained with them knows them again.</summary>
    public string Identity => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes<sbyte>(levels)))[..16];

    /// <summary>The number of a form, or -1.</summary>
    public int Find(ReadOnlySpan<char> form) => index.TryGetValue(form, out int found) ? found : -1;

    /// <summary>The inverse document frequency of a word: the rarer in news, the larger.</summary>
    public double RarityOf(int word) => rarities[word];

    /// <summary>Adds a word's vector, the rarer the heavier, to a sum: dimension by dimension, so that every machine gets the same.</summary>
    public void AddTo(Span<float> sum, int word, float weight)
    {
        weight *= rarities[word] * scales[word];
        ReadOnlySpan<sbyte> vector = levels.AsSpan(word * Dimensions, Dimensions);
        for (int i = 0; i < sum.Length; i++)
            sum[i] += weight * vector[i];
    }

    /// <summary>Brings a sum to a length; a sum of nothing stays as it is.</summary>
    public static void Scale(Span<float> sum, float length)
    {
        float squares = 0;
        foreach (float value in sum)
            squares += value * value;
        if (squares == 0)
            return;
        float scale = length / MathF.Sqrt(squares);
        for (int i = 0; i < sum.Length; i++)
            sum[i] *= scale;
    }

    public static WordVectors Read(BinaryReader reader) => new(
        ModelArrays.ReadWords(reader), ModelArrays.Read<float>(reader), ModelArrays.Read<sbyte>(reader), ModelArrays.Read<float>(reader));

    public void Write(BinaryWriter writer)
    {
        ModelArrays.WriteWords(writer, Words);
        ModelArrays.Write<float>(writer, rarities);
        ModelArrays.Write<sbyte>(writer, levels);
        ModelArrays.Write<float>(writer, scales);
    }
}
