using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace Framing.Models;

/// <summary>
/// Trained models, embedded in the assembly: binary ones compressed with Deflate (.NET has no Brotli in a browser), small ones as text.
/// The class-room page has the binary ones apart.
/// </summary>
internal static class ModelFile
{
    /// <summary>Opens binary models where they were taken out of the assembly.</summary>
    public static Func<string, Stream>? Apart { get; set; }

    /// <summary>Reads the model <c>Models/name.bin</c>.</summary>
    public static T Read<T>(string name, Func<BinaryReader, T> read)
    {
        string file = name + ".bin";
        using Stream resource = Apart?.Invoke(file) ?? Open(file);
        return Read(resource, read);
    }

    /// <summary>Reads the embedded text <c>Models/name.tsv</c>, lines ended by line feeds.</summary>
    public static string Text(string name)
    {
        using StreamReader reader = new(Open(name + ".tsv"));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Reads a model from a compressed stream.</summary>
    public static T Read<T>(Stream compressed, Func<BinaryReader, T> read)
    {
        using DeflateStream plain = new(compressed, CompressionMode.Decompress);
        // What is read goes straight into the model's own arrays; only what is read piece by piece goes through the buffer.
        using BufferedStream buffered = new(plain, 1 << 14);
        using BinaryReader reader = new(buffered, Encoding.UTF8);
        return read(reader);
    }

    /// <summary>The bytes of a model file. The same content gives the same bytes.</summary>
    public static byte[] Write(Action<BinaryWriter> write)
    {
        using MemoryStream plain = new();
        using (BinaryWriter writer = new(plain, Encoding.UTF8, leaveOpen: true))
            write(writer);
        using MemoryStream compressed = new();
        using (DeflateStream deflate = new(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(plain.GetBuffer(), 0, (int)plain.Length);
        return compressed.ToArray();
    }

    private static Stream Open(string file) => Assembly.GetExecutingAssembly().GetManifestResourceStream("Models/" + file)
        ?? throw new InvalidOperationException($"The model '{file}' is not in this build: src/Framing/Models/{file} is missing. Train it with src/Framing.Training.");
}
