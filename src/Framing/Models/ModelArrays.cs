using System.Runtime.InteropServices;

namespace Framing.Models;

/// <summary>Arrays in model files: a length and the elements, little-endian.</summary>
internal static class ModelArrays
{
    public static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        T[] values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    public static string[] ReadWords(BinaryReader reader)
    {
        string[] words = new string[reader.ReadInt32()];
        for (int i = 0; i < words.Length; i++)
            words[i] = reader.ReadString();
        return words;
    }

    public static void WriteWords(BinaryWriter writer, ReadOnlySpan<string> words)
    {
        writer.Write(words.Length);
        foreach (string word in words)
            writer.Write(word);
    }
}
