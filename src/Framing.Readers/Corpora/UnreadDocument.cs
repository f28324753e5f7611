namespace Framing.Corpora;

/// <summary>Word processors' and PDF files, which people put beside articles: named, since they can't be read.</summary>
internal sealed class UnreadDocument : IArticleReader
{
    private const string Reason = "a word processor's or PDF file can't be read; save it as plain text (.txt)";

    public IReadOnlyList<string> Endings { get; } = [".docx", ".doc", ".odt", ".rtf", ".pdf"];

    public string Refusal(FileStart start) => Reason;

    public IEnumerable<Article> Read(ArticleFile file) => throw new InvalidDataException(Reason);
}
