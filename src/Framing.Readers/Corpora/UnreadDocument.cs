namespace Framing.Corpora;

/// <summary>Files that people have beside articles, of a form that can't be read: named, with what to do.</summary>
internal sealed class UnreadDocument : IArticleReader
{
    private const string Reason = "a file of an old version of Word can't be read; open it in Word and save it as .docx";

    public IReadOnlyList<string> Endings { get; } = [".doc"];

    /// <summary>Whether a file is of the form that office programs had before 2007, and still have for files with a password.</summary>
    public static bool IsOld(FileStart start) => start.Bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    public string Refusal(FileStart start) => Reason;

    public IEnumerable<Article> Read(ArticleFile file) => throw new InvalidDataException(Reason);
}
