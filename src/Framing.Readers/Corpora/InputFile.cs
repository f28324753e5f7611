using System.IO.Compression;

namespace Framing.Corpora;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its name for the user and the default id: relative to the input folder, with forward slashes.</param>
/// <param name="Reader">Who reads it.</param>
/// <param name="Gzipped">Whether it is compressed.</param>
/// <param name="Explicit">Whether the user named this very file; then a fault in it is a fault of the input as a whole.</param>
internal sealed record InputFile(string Path, string Name, IArticleReader Reader, bool Gzipped, bool Explicit)
{
    /// <summary>Standard input, which holds JSON Lines.</summary>
    public static InputFile Standard { get; } = new("-", "-", new Json.JsonLines(), Gzipped: false, Explicit: true);

    /// <summary>What it is expected to hold.</summary>
    public string Expected => Reader is ITableReader ? "a table of articles" : "an article";

    /// <summary>The unzipped bytes of its bytes.</summary>
    public Stream Unzip(Stream raw) => Gzipped ? new GZipStream(raw, CompressionMode.Decompress) : raw;

    /// <summary>Throws where a file that the user named can be seen to be useless before anything is read or written.</summary>
    public void Probe()
    {
        try
        {
            using FileStream stream = File.OpenRead(Path);
            if (stream.Length == 0)
                throw new InputException($"{Name}: the file is empty. Expected {Expected}.");
            byte[] sample = FileStart.Sample(stream);
            if (OwnFile.IsReport(new(sample)))
                throw new InputException($"{Name}: {OwnFile.Refusal}.");
            if (Gzipped && sample is not [0x1F, 0x8B, ..])
                throw new InputException($"{Name}: the file is not gzipped, though its name says so. Remove '.gz' from the name or compress it.");
            if (!Gzipped && Reader.Refusal(new(sample)) is { } reason)
                throw new InputException($"{Name}: {reason}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{Name}: the file can't be read: {e.Message}", e);
        }
    }
}
