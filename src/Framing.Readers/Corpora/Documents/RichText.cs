namespace Framing.Corpora.Documents;

/// <summary>Rich text (<c>.rtf</c>), which is also in many a <c>.doc</c>: the text that would be printed. One article, or those of an archive's export.</summary>
internal sealed class RichText : IArticleReader
{
    private static ReadOnlySpan<byte> Magic => "{\\rtf"u8;

    public IReadOnlyList<string> Endings { get; } = [".rtf"];

    public bool Recognizes(FileStart start) => start.Bytes.StartsWith(Magic);

    public string? Refusal(FileStart start) => Recognizes(start) ? null : "the file is no rich text, though its name says so; expected it to begin with '{\\rtf'";

    public IEnumerable<Article> Read(ArticleFile file)
    {
        BlockCollector blocks = new(file.Options.MaxLength);
        using BufferedStream content = new(file.Content, 1 << 16);
        RichTextState state = new(blocks);
        // Marks can be many times the text; pictures are passed over, but must be read.
        using BoundedStream bounded = new(content, ZipParts.MaxPart * 4, "the file");
        new RichTextScanner(bounded, state).Run();
        return DocumentArticles.Of(file, blocks.Blocks);
    }
}
