using System.Globalization;
using Framing.Corpora.Encodings;
using Framing.Language.Dates;

namespace Framing.Corpora;

/// <summary>Something to say of a file that was read, which is no fault: what its reader left out, or took one way of two.</summary>
/// <param name="File">The file, as the user named it or relative to the folder named.</param>
/// <param name="Text">What is to be known, without a full stop.</param>
public sealed record FileNote(string File, string Text)
{
    /// <summary>One sentence: <c>minutes.docx: …</c>.</summary>
    public override string ToString() => $"{File}: {Text}.";
}

/// <summary>A file, or a part of one, as an <see cref="IArticleReader"/> gets it: open, with its name and whom to tell what.</summary>
public sealed class ArticleFile
{
    /// <summary>How deep files may stand in files: an archive of saved pages is two.</summary>
    private const int MaxDepth = 4;

    private readonly InputFile input;
    private readonly FileHandler handler;
    private readonly int depth;
    private readonly string? charset;
    private DecodedText? text;

    internal ArticleFile(InputFile input, Stream content, FileHandler handler, int depth = 0, string? charset = null) =>
        (this.input, Content, this.handler, this.depth, this.charset) = (input, content, handler, depth, charset);

    /// <summary>Its name for the user, and the id of an article that is the whole of it.</summary>
    public string Name => input.Name;

    /// <summary>How articles are read.</summary>
    public ReaderOptions Options => handler.Options;

    /// <summary>Its bytes, unzipped. Where <see cref="Stream.CanSeek"/> is false they can be read once, from start to end.</summary>
    public Stream Content { get; }

    /// <summary>
    /// Its characters, in the encoding that its first bytes show or name; articles made of them carry its name where it is not UTF-8, and bytes that
    /// could not be decoded are told.
    /// </summary>
    /// <exception cref="InvalidDataException">The bytes are not text.</exception>
    public TextReader OpenText()
    {
        text = BoundedReader.Open(Content, charset);
        return text.Reader;
    }

    /// <summary>The whole of it as text, where it is one article.</summary>
    /// <exception cref="InputException">It is longer than <see cref="ReaderOptions.MaxLength"/>.</exception>
    public string ReadText() => BoundedReader.ReadAll(OpenText(), Options.MaxLength)
        ?? throw Fault($"the file is longer than {Options.MaxLength} characters; expected one article");

    /// <summary>The article of named values: columns of the contract (<c>text</c>, <c>title</c>, <c>outlet</c> …), others as metadata.</summary>
    /// <exception cref="InputException">There is no text.</exception>
    public Article ToArticle(IEnumerable<KeyValuePair<string, string>> values)
    {
        // A map names the columns of tables; a file beside them has none.
        (Article? article, string? reason) = new RowMapper(ReaderOptions.Default.Map).Map(values, Name);
        return article ?? throw Fault(reason!);
    }

    /// <summary>Goes on without a row.</summary>
    /// <param name="line">The row or line, from 1; 0 where there are none.</param>
    /// <param name="reason">What was found, what was expected and what to do, without a full stop.</param>
    public void Reject(int line, string reason) => handler.Rejected(new(Name, line, reason));

    /// <summary>Says something of the file that is no fault, without a full stop.</summary>
    public void Note(string text) => handler.Noted(new(Name, text));

    /// <summary>What to throw where the file as a whole can't be used; the reason is without a full stop.</summary>
    public InputException Fault(string reason) => new($"{Name}: {reason}.");

    /// <summary>The articles of a file within this one, such as a page in an archive; the reader of its ending or its content reads it.</summary>
    /// <param name="name">Its name within this file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="charset">The encoding of its text, where this file names it.</param>
    public IEnumerable<Article> ReadPart(string name, Stream content, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        byte[] start = FileStart.Sample(content);
        ReaderChoice choice = new(Options.Readers);
        return ReadPart(name, new PrefixedStream(start, content), choice.Choose(choice.ByName(name), start), charset);
    }

    /// <summary>The same, read by a reader that this one knows to be right.</summary>
    internal IEnumerable<Article> ReadPart(string name, Stream content, IArticleReader reader, string? charset)
    {
        if (depth == MaxDepth)
            throw new InvalidDataException($"files stand in files more than {MaxDepth} deep; the rest of the file was not read");
        InputFile part = new("", $"{Name}#{name}", reader, Gzipped: false, Explicit: false);
        return handler.UntilBroken(part, new ArticleFile(part, content, handler, depth + 1, charset).Articles());
    }

    /// <summary>The articles of what this file wraps, under its own name.</summary>
    internal IEnumerable<Article> ReadAs(IArticleReader reader, Stream content, string? charset) =>
        new ArticleFile(input with { Reader = reader }, content, handler, depth + 1, charset).Articles();

    /// <summary>What its reader finds.</summary>
    internal IEnumerable<Article> Articles()
    {
        MendedArticles mended = new(input.Reader is ITableReader);
        foreach (Article article in input.Reader.Read(this))
        {
            yield return mended.Mend(article) with
            {
                // A part of a file, and a file of its own, has its dates as the others that lie beside it.
                Origin = article.Origin.Length > 0 ? article.Origin : input.Reader is ITableReader ? Name : "",
                Encoding = text?.Encoding ?? article.Encoding,
                Date = Options.Dates is { } order && DateText.Of(article.Date) is { IsFigures: true } date && date.Day(order) is { } day
                    ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    : article.Date,
            };
        }
        foreach (string told in mended.Told(text?.Told()))
            Note(told);
    }

    /// <summary>The articles of a table, one a row.</summary>
    internal IEnumerable<Article> ArticlesOf(ITableReader table)
    {
        RowMapper mapper = new(Options.Map);
        RowTexts texts = new();
        foreach (TableRow row in table.Rows(this, Check))
        {
            (Article? article, string? reason) = mapper.Map(row.Values, $"{Name}#{row.Line}");
            if (article is null)
                Reject(row.Line, reason!);
            else if (article.Text.Length > Options.MaxLength)
                Reject(row.Line, $"the text is longer than {Options.MaxLength} characters");
            else
                yield return texts.Shown(article);
        }
        foreach (string told in texts.Told)
            Note(told);

        void Check(IReadOnlyList<string> columns)
        {
            mapper.RequireColumns(columns, Name);
            if (mapper.Unmapped(columns) is { } unmapped)
                Note(unmapped);
        }
    }
}
