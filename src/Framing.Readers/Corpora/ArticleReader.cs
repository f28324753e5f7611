using System.Runtime.CompilerServices;

namespace Framing.Corpora;

/// <summary>
/// Reads articles from files, folders, globs and standard input, as a stream: text and Markdown files, saved web pages, documents of
/// office programs, PDF, exports of news archives, comma- and tab-separated tables and JSON Lines, these gzipped too, spreadsheets and
/// Parquet, and whatever kinds <see cref="ReaderOptions.Readers"/>
/// has besides. It is for one reading.
/// </summary>
public sealed class ArticleReader
{
    private readonly ReaderOptions options;
    private long bytesRead;

    /// <summary>A reader with the given options, or the defaults.</summary>
    /// <exception cref="InputException">The map gives a column to something that an article does not have.</exception>
    public ArticleReader(ReaderOptions? options = null)
    {
        this.options = options ?? ReaderOptions.Default;
        if (this.options.Map.Keys.FirstOrDefault(name => !RowMapper.Contract.Contains(name)) is { } unknown)
            throw new InputException(
                $"--map: found '{unknown}={this.options.Map[unknown]}'; expected one of {string.Join(", ", RowMapper.Contract)} before '='. Columns of "
                    + "other names need no mapping.");
    }

    /// <summary>
    /// The bytes of all files of the inputs, known once <see cref="Read(IReadOnlyList{string}, Action{RejectedRow}?, Stream?)"/> was called;
    /// 0 for standard input.
    /// </summary>
    public long BytesTotal { get; private set; }

    /// <summary>Takes what is to be said of a file that was read; unless told, nobody does.</summary>
    public Action<FileNote> Noted { get; init; } = _ => { };

    /// <summary>How many of them have been read up to now.</summary>
    public long BytesRead => bytesRead;

    /// <summary>
    /// The articles of the inputs, in the order of the inputs, of the names within a folder, and of the rows within a table.
    /// What can't be used is handed to <paramref name="rejected"/>, and the reading goes on; where nobody takes it, it is thrown.
    /// </summary>
    /// <param name="inputs">Files, folders, globs, or <c>-</c> for JSON Lines from <paramref name="standardInput"/>.</param>
    /// <param name="rejected">Takes each row or file that could not be used; an <c>id</c> that stood before is one.</param>
    /// <param name="standardInput">What <c>-</c> reads.</param>
    /// <exception cref="InputException">
    /// An input is missing; or the only one can't be used as a whole: it is empty or binary, or its table has no column for the text. Thrown before the
    /// first article where it can be known then. Or a row or one of several files can't be used, and <paramref name="rejected"/> is <see langword="null"/>.
    /// </exception>
    public IEnumerable<Article> Read(IReadOnlyList<string> inputs, Action<RejectedRow>? rejected = null, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        List<InputFile> files = new InputFiles(options.Readers, Noted).Find([.. inputs.Where(i => i != "-")]);
        // Of several files, as a glob of the shell names them, one that can't be used is no reason to go without the others.
        if (rejected is not null && inputs.Count > 1)
            files = [.. files.Select(file => file with { Explicit = false })];
        rejected ??= row => throw new InputException(row.ToString());
        foreach (InputFile file in files.Where(f => f.Explicit))
            file.Probe();
        BytesTotal = files.Sum(f => new FileInfo(f.Path).Length);
        return WithoutRepeats(ReadAll(inputs.Contains("-"), files, rejected, standardInput), rejected);
    }

    /// <summary>The articles of one input, faults thrown: for programs that read a file or two.</summary>
    /// <exception cref="InputException">The input, or a row in it, can't be used.</exception>
    public static IEnumerable<Article> Read(string input) =>
        new ArticleReader().Read([input]);

    /// <summary>The same for <c>await foreach</c>: files are read on another thread, an article at a time.</summary>
    /// <param name="input">A file, folder or glob.</param>
    /// <param name="cancel">Stops it between two articles.</param>
    /// <exception cref="InputException">The input, or a row in it, can't be used.</exception>
    public static async IAsyncEnumerable<Article> ReadAsync(string input, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        using IEnumerator<Article> articles = await Task.Run(() => Read(input).GetEnumerator(), cancel).ConfigureAwait(false);
        while (await Task.Run(articles.MoveNext, cancel).ConfigureAwait(false))
            yield return articles.Current;
    }

    /// <summary>The articles of a file whose bytes are at hand, such as one that was dropped on a page.</summary>
    /// <param name="name">Its name, whose ending tells its kind; without one that is known, its first bytes do.</param>
    /// <param name="content">Its bytes, from the start; closed at the end.</param>
    /// <param name="rejected">Takes each row that could not be used, or the file as a whole.</param>
    public IEnumerable<Article> Read(string name, Stream content, Action<RejectedRow> rejected)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(rejected);
        byte[] start = FileStart.Sample(content);
        if (content.CanSeek)
            content.Position = 0;
        ReaderChoice choice = new(options.Readers);
        InputFile file = new("", name, choice.Choose(choice.ByName(name), start), ReaderChoice.IsZipped(name), Explicit: false);
        FileHandler handler = new(options, rejected, Noted);
        return WithoutRepeats(ReadOne(file, () => content.CanSeek ? content : new PrefixedStream(start, content), handler).Select(article => (article, name)), rejected);
    }

    /// <summary>Whether Framing wrote a file: a report, a table of a batch, the report of a conversion. Such a file is no article, and may be written anew.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static bool IsOwn(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return new OwnFile(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))!).Wrote(file, new(FileStart.Sample(stream)));
    }

    private static IEnumerable<Article> WithoutRepeats(IEnumerable<(Article Article, string Where)> articles, Action<RejectedRow> rejected)
    {
        // A hash, not the id itself, so that ten million ids take 160 MB; two of ten million collide once in 10^24 runs.
        HashSet<UInt128> seen = [];
        foreach ((Article article, string where) in articles)
        {
            if (seen.Add(System.IO.Hashing.XxHash128.HashToUInt128(System.Runtime.InteropServices.MemoryMarshal.AsBytes(article.Id.AsSpan()))))
                yield return AgencyCredit.Add(article);
            else
                rejected(new(where, 0, $"the doc_id '{article.Id}' stood before; expected each once, this one was left out"));
        }
    }

    private IEnumerable<(Article Article, string Where)> ReadAll(bool readStandardInput, List<InputFile> files, Action<RejectedRow> rejected, Stream? standardInput)
    {
        FileHandler handler = new(options, rejected, Noted);
        if (readStandardInput)
        {
            foreach (Article article in ReadOne(InputFile.Standard, () => standardInput ?? Stream.Null, handler))
                yield return (article, InputFile.Standard.Name);
        }
        foreach (InputFile file in files)
        {
            long before = bytesRead;
            FileStream? stream = null;
            foreach (Article article in ReadOne(file, () => stream = File.OpenRead(file.Path), handler))
            {
                bytesRead = before + (stream is { CanRead: true } ? stream.Position : 0);
                yield return (article, file.Name);
            }
            bytesRead = before + new FileInfo(file.Path).Length;
        }
    }

    private static IEnumerable<Article> ReadOne(InputFile file, Func<Stream> open, FileHandler handler) =>
        handler.UntilBroken(file, Articles(file, open, handler));

    private static IEnumerable<Article> Articles(InputFile file, Func<Stream> open, FileHandler handler)
    {
        using Stream raw = open();
        if (raw is FileStream { Length: 0 })
            throw new InvalidDataException($"the file is empty; expected {file.Expected}");
        if (raw.CanSeek && OwnFile.IsReport(new(FileStart.Sample(raw))))
            throw new InvalidDataException(OwnFile.Refusal);
        if (raw.CanSeek)
            raw.Position = 0;
        if (raw.CanSeek && !file.Gzipped && file.Reader.Refusal(new(FileStart.Sample(raw))) is { } reason)
            throw new InvalidDataException(reason);
        if (raw.CanSeek)
            raw.Position = 0;
        using Stream content = file.Unzip(raw);
        foreach (Article article in new ArticleFile(file, content, handler).Articles())
            yield return article;
    }
}
