using System.IO.Compression;
using System.Text.Json;

namespace Framing.Training;

/// <summary>Texts without labels: the <c>text</c> of rows in JSON Lines.</summary>
internal static class UnlabelledText
{
    public static IEnumerable<string> Read(string path)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            yield return row.RootElement.GetProperty("text").GetString()!;
        }
    }
}
