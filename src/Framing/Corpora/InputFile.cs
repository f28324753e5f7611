namespace Framing.Corpora;

/// <summary>What a file holds.</summary>
internal enum FileKind
{
    Text,
    Markdown,
    Html,
    Csv,
    Tsv,
    JsonLines,
    Parquet,

    /// <summary>A word processor's or PDF file, which people put beside articles: named, since it can't be read.</summary>
    Document,
}

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its name for the user and the default id: relative to the input folder, with forward slashes.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Gzipped">Whether it is compressed.</param>
/// <param name="Explicit">Whether the user named this very file; then a fault in it is a fault of the input as a whole.</param>
internal sealed record InputFile(string Path, string Name, FileKind Kind, bool Gzipped, bool Explicit)
{
    /// <summary>Whether each row is an article, rather than the whole file.</summary>
    public bool IsTable => Kind is FileKind.Csv or FileKind.Tsv or FileKind.JsonLines or FileKind.Parquet;
}
