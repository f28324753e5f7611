using System.Collections.Frozen;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Framing.Models;

namespace Framing.Measures.Targets;

/// <summary>The words that the target model knows: what they mostly are, how rare they are, and a vector of what they stand among.</summary>
internal sealed class TargetLexicon
{
    /// <summary>The length of a vector.</summary>
    public const int Dimensions = 100;

    private static readonly uint NameHash = Hash("\u0001name"), NumberHash = Hash("\u0001number");

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> index;
    private readonly WordKind[] kinds;
    private readonly uint[] lemmas;

    /// <param name="words">In ordinal order.</param>
    /// <param name="kinds">One a word.</param>
    /// <param name="lemmas">The place of each word's dictionary form among the words.</param>
    /// <param name="rarities">Inverse document frequency, one a word.</param>
    /// <param name="vectors">One after another, <see cref="Dimensions"/> a word, each to be multiplied with its scale.</param>
    /// <param name="scales">One a word.</param>
    public TargetLexicon(string[] words, WordKind[] kinds, int[] lemmas, float[] rarities, sbyte[] vectors, float[] scales)
    {
        (Words, this.kinds, LemmaIndices, Rarities, Vectors, Scales) = (words, kinds, lemmas, rarities, vectors, scales);
        this.lemmas = [.. lemmas.Select(l => Hash(words[l]))];
        index = words.Select((word, i) => KeyValuePair.Create(word, i)).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string[] Words { get; }

    public int[] LemmaIndices { get; }

    public float[] Rarities { get; }

    public sbyte[] Vectors { get; }

    public float[] Scales { get; }

    /// <summary>What is known of a normalized form; <paramref name="isCapitalized"/> where it has a capital that the start of a sentence does not explain.</summary>
    public TargetWord Find(ReadOnlySpan<char> form, bool isCapitalized)
    {
        int at = index.TryGetValue(form, out int found) ? found : -1;
        WordKind kind = TargetWordLists.KindOf(form) ?? (at >= 0 ? kinds[at] : OfUnknown(form, isCapitalized));
        WordRole role = TargetWordLists.RoleOf(form);
        if (kind is WordKind.Name or WordKind.Number)
        {
            uint hash = kind == WordKind.Name ? NameHash : NumberHash;
            return new(hash, hash, -1, kind, 0, 0, role);
        }
        ref readonly VaderEntry entry = ref VaderLexicon.Entry(VaderLexicon.Find(form));
        uint own = Hash(form);
        return new(own, at >= 0 ? lemmas[at] : own, at, kind, (float)entry.Valence, (float)entry.Boost, role | (entry.Negates || entry.Key == VaderKey.No ? WordRole.Negates : 0));
    }

    public static uint Hash(ReadOnlySpan<char> word) => XxHash32.HashToUInt32(MemoryMarshal.AsBytes(word));

    public static TargetLexicon Read(BinaryReader reader) => new(
        ModelArrays.ReadWords(reader), ModelArrays.Read<WordKind>(reader), ModelArrays.Read<int>(reader),
        ModelArrays.Read<float>(reader), ModelArrays.Read<sbyte>(reader), ModelArrays.Read<float>(reader));

    public void Write(BinaryWriter writer)
    {
        ModelArrays.WriteWords(writer, Words);
        ModelArrays.Write<WordKind>(writer, kinds);
        ModelArrays.Write<int>(writer, LemmaIndices);
        ModelArrays.Write<float>(writer, Rarities);
        ModelArrays.Write<sbyte>(writer, Vectors);
        ModelArrays.Write<float>(writer, Scales);
    }

    private static WordKind OfUnknown(ReadOnlySpan<char> form, bool isCapitalized) =>
        form.ContainsAnyInRange('0', '9') ? WordKind.Number : isCapitalized ? WordKind.Name : WordKind.Other;
}
