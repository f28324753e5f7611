using System.Runtime.CompilerServices;

namespace Framing.Corpora;

/// <summary>
/// Reads articles from files, folders, globs and standard input, as a stream: text and Markdown files, saved web pages,
/// comma- and tab-separated tables and JSON Lines, these gzipped too, and Parquet. A reader is for one reading.
/// </summary>
public sealed class ArticleReader
{
    private const string NoDocument = "a word processor's or PDF file can't be read; save it as plain text (.txt)";

    private readonly ReaderOptions options;
    private long bytesRead;

    /// <summary>A reader with the given options, or the defaults.</summary>
    /// <exception cref="InputException">The map gives a column to something that an article does not have.</exception>
    public ArticleReader(ReaderOptions? options = null)
    {
        this.options = options ?? ReaderOptions.Default;
        if (this.options.Map.Keys.FirstOrDefault(name => !RowMapper.Contract.Contains(name)) is { } unknown)
            throw new InputException($"--map: found '{unknown}={this.options.Map[unknown]}'; expected one of {string.Join(", ", RowMapper.Contract)} before '='. Columns of other names need no mapping.");
    }

    /// <summary>The bytes of all files of the inputs, known once <see cref="Read(IReadOnlyList{string}, Action{RejectedRow}, Stream?)"/> was called; 0 for standard input.</summary>
    public long BytesTotal { get; private set; }

    /// <summary>How many of them have been read up to now.</summary>
    public long BytesRead => bytesRead;

    /// <summary>
    /// The articles of the inputs, in the order of the inputs, of the names within a folder, and of the rows within a table.
    /// What can't be used is handed to <paramref name="rejected"/>, and the reading goes on.
    /// </summary>
    /// <param name="inputs">Files, folders, globs, or <c>-</c> for JSON Lines from <paramref name="standardInput"/>.</param>
    /// <param name="rejected">Takes each row or file that could not be used; an <c>id</c> that stood before is one.</param>
    /// <param name="standardInput">What <c>-</c> reads.</param>
    /// <exception cref="InputException">
    /// An input as a whole can't be used: it is missing, empty or binary, or its table has no column for the text. Thrown before the first
    /// article where it can be known then.
    /// </exception>
    public IEnumerable<Article> Read(IReadOnlyList<string> inputs, Action<RejectedRow> rejected, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(rejected);
        List<InputFile> files = InputFiles.Find([.. inputs.Where(i => i != "-")]);
        foreach (InputFile file in files.Where(f => f.Explicit))
            Probe(file);
        BytesTotal = files.Sum(f => new FileInfo(f.Path).Length);
        return WithoutRepeats(ReadAll(inputs.Contains("-"), files, rejected, standardInput), rejected);
    }

    /// <summary>The articles of one input, faults thrown: for programs that read a file or two.</summary>
    /// <exception cref="InputException">The input, or a row in it, can't be used.</exception>
    public static IEnumerable<Article> Read(string input) =>
        new ArticleReader().Read([input], row => throw new InputException(row.ToString()));

    private static IEnumerable<Article> WithoutRepeats(IEnumerable<(Article Article, string Where)> articles, Action<RejectedRow> rejected)
    {
        // A hash, not the id itself, so that ten million ids take 160 MB; two of ten million collide once in 10^24 runs.
        HashSet<UInt128> seen = [];
        foreach ((Article article, string where) in articles)
        {
            if (seen.Add(System.IO.Hashing.XxHash128.HashToUInt128(System.Runtime.InteropServices.MemoryMarshal.AsBytes(article.Id.AsSpan()))))
                yield return article;
            else
                rejected(new(where, 0, $"the doc_id '{article.Id}' stood before; expected each once, this one was left out"));
        }
    }

    private IEnumerable<(Article Article, string Where)> ReadAll(bool readStandardInput, List<InputFile> files, Action<RejectedRow> rejected, Stream? standardInput)
    {
        if (readStandardInput)
        {
            InputFile stream = new("-", "-", FileKind.JsonLines, Gzipped: false, Explicit: true);
            foreach (Article article in ReadOne(stream, () => standardInput ?? Stream.Null, rejected))
                yield return (article, stream.Name);
        }
        foreach (InputFile file in files)
        {
            long before = bytesRead;
            FileStream? stream = null;
            foreach (Article article in ReadOne(file, () => stream = File.OpenRead(file.Path), rejected))
            {
                bytesRead = before + (stream is { CanRead: true } ? stream.Position : 0);
                yield return (article, file.Name);
            }
            bytesRead = before + new FileInfo(file.Path).Length;
        }
    }

    private IEnumerable<Article> ReadOne(InputFile file, Func<Stream> open, Action<RejectedRow> rejected) =>
        UntilBroken(file, Articles(file, open, rejected), rejected);

    /// <summary>The items up to where the file turns out to be broken, which is a rejection of the rest.</summary>
    internal static IEnumerable<T> UntilBroken<T>(InputFile file, IEnumerable<T> items, Action<RejectedRow> rejected)
    {
        using IEnumerator<T> each = items.GetEnumerator();
        while (true)
        {
            string? fault = null;
            try
            {
                if (!each.MoveNext())
                    yield break;
            }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                fault = file.Gzipped && e is InvalidDataException && e.Message.Contains("archive", StringComparison.Ordinal)
                    ? "the gzip data is broken or cut short; the rest of the file was not read"
                    : e.Message.TrimEnd('.');
            }
            catch (InputException e) when (!file.Explicit)
            {
                fault = e.Message[(file.Name.Length + 2)..].TrimEnd('.');
            }
            if (fault is not null)
            {
                rejected(new(file.Name, 0, fault));
                yield break;
            }
            yield return each.Current;
        }
    }

    private IEnumerable<Article> Articles(InputFile file, Func<Stream> open, Action<RejectedRow> rejected)
    {
        using Stream raw = open();
        if (file.Kind == FileKind.Document)
            throw new InvalidDataException(NoDocument);
        if (raw is FileStream { Length: 0 })
            throw new InvalidDataException($"the file is empty; expected {(file.IsTable ? "a table of articles" : "an article")}");
        if (file.Kind == FileKind.Parquet)
        {
            foreach (Article article in ParquetRows.Read(raw, file.Name, options, rejected))
                yield return article;
            yield break;
        }
        (TextReader reader, string? encoding) = BoundedReader.Open(raw, file.Gzipped);
        using TextReader disposable = reader;
        IEnumerable<Article> articles = file.IsTable ? Rows(reader, file, rejected) : WholeFile(reader, file, rejected);
        foreach (Article article in articles)
            yield return encoding is null ? article : article with { Encoding = encoding };
    }

    private IEnumerable<Article> Rows(TextReader reader, InputFile file, Action<RejectedRow> rejected)
    {
        RowMapper mapper = new(options);
        foreach (TableRow row in TableReader.Rows(reader, file, options, rejected, columns => mapper.RequireColumns(columns, file.Name)))
        {
            (Article? article, string? reason) = mapper.Map(row.Values, $"{file.Name}#{row.Line}");
            if (article is null)
                rejected(new(file.Name, row.Line, reason!));
            else
                yield return article;
        }
    }

    private IEnumerable<Article> WholeFile(TextReader reader, InputFile file, Action<RejectedRow> rejected)
    {
        // A map names the columns of tables; a file beside them has none.
        ReaderOptions unmapped = options with { Map = ReaderOptions.Default.Map };
        (Article? article, string? reason) = BoundedReader.ReadAll(reader, options.MaxLength) is not { } content
            ? (null, $"the file is longer than {options.MaxLength} characters; expected one article")
            : file.Kind == FileKind.Html
                ? HtmlPage.Read(content, file.Name, unmapped)
                : TextFile.Read(content, file.Name, file.Kind == FileKind.Markdown, unmapped);
        if (article is not null)
            yield return article;
        else if (file.Explicit)
            throw new InputException($"{file.Name}: {reason}.");
        else
            rejected(new(file.Name, 0, reason!));
    }

    /// <summary>Throws where a file that the user named can be seen to be useless before anything is read or written.</summary>
    internal static void Probe(InputFile file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file.Path);
            if (stream.Length == 0)
                throw new InputException($"{file.Name}: the file is empty. Expected {(file.IsTable ? "a table of articles" : "an article")}.");
            if (file.Kind == FileKind.Document)
                throw new InputException($"{file.Name}: {NoDocument}.");
            byte[] sample = new byte[4096];
            int length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
            bool isGzip = sample is [0x1F, 0x8B, ..];
            if (file.Gzipped && !isGzip)
                throw new InputException($"{file.Name}: the file is not gzipped, though its name says so. Remove '.gz' from the name or compress it.");
            if (file.Kind == FileKind.Parquet)
            {
                if (!sample.AsSpan().StartsWith(ParquetRows.Magic))
                    throw new InputException($"{file.Name}: the file is not Parquet, though its name says so. Expected it to begin with 'PAR1'.");
                return;
            }
            if (!file.Gzipped && Decoding.IsBinary(sample.AsSpan(0, length)))
                throw new InputException($"{file.Name}: the file is binary. Expected text (txt, md, html, csv, tsv, jsonl) or Parquet; save a Word or PDF file as plain text first.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file.Name}: the file can't be read: {e.Message}", e);
        }
    }
}
