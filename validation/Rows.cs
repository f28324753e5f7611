using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Framing.Validation;

/// <summary>Rows of JSON Lines, plain or gzip, and the hashes that tie labels to texts.</summary>
internal static class Rows
{
    public static IEnumerable<JsonElement> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return JsonDocument.Parse(line).RootElement;
        }
    }

    /// <summary>The labels of a set, which stand beside the program.</summary>
    public static IEnumerable<JsonElement> Labels(string name) => Read(Path.Combine(AppContext.BaseDirectory, name));

    public static string Text(this JsonElement row, string name) => row.GetProperty(name).GetString() ?? "";

    public static int Number(this JsonElement row, string name) => row.GetProperty(name).GetInt32();

    /// <summary>The first 16 hexadecimal digits of the text's SHA-256.</summary>
    public static string Hash(ReadOnlySpan<char> text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToArray())))[..16];

    /// <summary>A text that is not the one that was labelled would score at random.</summary>
    public static void Check(ReadOnlySpan<char> text, string hash, string docId)
    {
        if (Hash(text) != hash)
            throw new InvalidDataException($"{docId}: the text differs from the one that was labelled.");
    }
}
