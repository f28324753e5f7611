namespace Framing.Corpora;

/// <summary>
/// Reads the articles of files of one kind, such as web pages; <see cref="ArticleReader"/> finds the files and asks the reader of each.
/// A new kind of file is one such class, added with <see cref="ReaderOptions.With"/>; of tables, an <see cref="ITableReader"/>.
/// Implementations are thread-safe and keep nothing from one file to the next.
/// </summary>
public interface IArticleReader
{
    /// <summary>
    /// How the names of its files end, each with its dot (<c>.csv</c>, <c>.csv.gz</c>). Of a file whose name ends in <c>.gz</c> the reader
    /// gets the unzipped bytes.
    /// </summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>Whether a file with an ending that nobody has is of this kind, by how it starts.</summary>
    bool Recognizes(FileStart start) => false;

    /// <summary>
    /// Why a file that the user named can't be used, where its start shows that before anything is read or written, without a full stop;
    /// <see langword="null"/> where it does not.
    /// </summary>
    string? Refusal(FileStart start) => null;

    /// <summary>
    /// The articles of a file, as a stream. Throws <see cref="ArticleFile.Fault"/> where the file as a whole can't be used,
    /// <see cref="InvalidDataException"/> where the rest of it can't, and hands what it can go on without to
    /// <see cref="ArticleFile.Reject"/>. Memory stays within <see cref="ReaderOptions.MaxLength"/>, whatever the file says of itself.
    /// </summary>
    IEnumerable<Article> Read(ArticleFile file);
}

/// <summary>Reads tables of one kind, in which each row is an article, or what else a command wants of a table: labels, ratings.</summary>
public interface ITableReader : IArticleReader
{
    /// <summary>The rows of a table, as a stream; what can't be used is rejected, and the reading goes on.</summary>
    /// <param name="file">The table.</param>
    /// <param name="header">Takes the names of the columns before the first row, where the table has them; throws where one is missing.</param>
    IEnumerable<TableRow> Rows(ArticleFile file, Action<IReadOnlyList<string>> header);

    /// <inheritdoc/>
    IEnumerable<Article> IArticleReader.Read(ArticleFile file) => file.ArticlesOf(this);
}
