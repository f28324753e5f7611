using System.IO.Hashing;
using System.Runtime.InteropServices;
using Framing.Models;

namespace Framing.Measures.Targets;

/// <summary>The words that the target model knows: their vectors, what they mostly are, and their dictionary forms.</summary>
internal sealed class TargetLexicon
{
    private static readonly uint NameHash = Hash("\u0001name"), NumberHash = Hash("\u0001number");

    private readonly WordKind[] kinds;
    private readonly int[] lemmaIndices;
    private readonly uint[] lemmas;

    /// <param name="vectors">The words and their vectors.</param>
    /// <param name="kinds">One a word.</param>
    /// <param name="lemmas">The place of each word's dictionary form among the words.</param>
    public TargetLexicon(WordVectors vectors, WordKind[] kinds, int[] lemmas)
    {
        (Vectors, this.kinds, lemmaIndices) = (vectors, kinds, lemmas);
        this.lemmas = [.. lemmas.Select(l => Hash(vectors.Words[l]))];
    }

    public WordVectors Vectors { get; }

    /// <summary>What is known of a normalized form; <paramref name="isCapitalized"/> where it has a capital that the start of a sentence does not explain.</summary>
    public TargetWord Find(ReadOnlySpan<char> form, bool isCapitalized)
    {
        int at = Vectors.Find(form);
        WordKind kind = TargetWordLists.KindOf(form) ?? (at >= 0 ? kinds[at] : OfUnknown(form, isCapitalized));
        WordRole role = TargetWordLists.RoleOf(form);
        if (kind is WordKind.Name or WordKind.Number)
        {
            uint hash = kind == WordKind.Name ? NameHash : NumberHash;
            return new(hash, hash, -1, kind, 0, 0, role);
        }
        ref readonly VaderEntry entry = ref VaderLexicon.Entry(VaderLexicon.Find(form));
        uint own = Hash(form);
        return new(own, at >= 0 ? lemmas[at] : own, at, kind, (float)entry.Valence, (float)entry.Boost,
            role | (entry.Negates || entry.Key == VaderKey.No ? WordRole.Negates : 0));
    }

    public static uint Hash(ReadOnlySpan<char> word) => XxHash32.HashToUInt32(MemoryMarshal.AsBytes(word));

    public static TargetLexicon Read(BinaryReader reader, WordVectors vectors)
    {
        WordKind[] kinds = ModelArrays.Read<WordKind>(reader);
        int[] lemmas = ModelArrays.Read<int>(reader);
        return kinds.Length == vectors.Words.Length && lemmas.Length == kinds.Length
            ? new(vectors, kinds, lemmas)
            : throw new InvalidDataException("The target model was trained with other word vectors. Train both with src/Framing.Training.");
    }

    public void Write(BinaryWriter writer)
    {
        ModelArrays.Write<WordKind>(writer, kinds);
        ModelArrays.Write<int>(writer, lemmaIndices);
    }

    private static WordKind OfUnknown(ReadOnlySpan<char> form, bool isCapitalized) =>
        form.ContainsAnyInRange('0', '9') ? WordKind.Number : isCapitalized ? WordKind.Name : WordKind.Other;
}
