using System.Collections.Immutable;
using Framing.Corpora.Documents;
using Framing.Corpora.Pages;

namespace Framing.Corpora;

/// <summary>Which reader a file gets: by its ending, else by how it starts, else as text.</summary>
internal sealed class ReaderChoice(ImmutableArray<IArticleReader> readers)
{
    private const string Gz = ".gz";

    /// <summary>The kinds that are read without anything added, in the order in which messages name them.</summary>
    public static ImmutableArray<IArticleReader> BuiltIn { get; } =
    [
        TextFile.Plain, TextFile.Markdown, new HtmlPage(), new ArchivedPage(), new WebArchive(), new FeedFile(),
        new WordDocument(), new OpenDocument(), new RichText(), new PdfText(), new Epub(), new UnreadDocument(),
        new DelimitedTable(null, [".csv", ".csv.gz"]), new DelimitedTable('\t', [".tsv", ".tsv.gz"]), new Json.JsonLines(), new ParquetRows(), new Workbook(),
    ];

    /// <summary>The endings that it would read, for messages: "….txt, .md (csv also .gz)".</summary>
    public string Endings
    {
        get
        {
            IArticleReader[] able = [.. readers.Where(reader => reader is not UnreadDocument)];
            string[] zipped = [.. able.Where(reader => reader.Endings.Any(IsZipped)).Select(reader => reader.Endings[0][1..])];
            return $"{string.Join(", ", able.SelectMany(reader => reader.Endings).Where(ending => !IsZipped(ending)))}"
                + (zipped.Length == 0 ? "" : $" ({(zipped.Length == 1 ? zipped[0] : $"{string.Join(", ", zipped[..^1])} and {zipped[^1]}")} also .gz)");
        }
    }

    /// <summary>Whether the bytes are gzipped, by the name.</summary>
    public static bool IsZipped(string name) => name.EndsWith(Gz, StringComparison.OrdinalIgnoreCase);

    /// <summary>The reader with the longest ending that the name has, the first of several; <see langword="null"/> where none has.</summary>
    public IArticleReader? ByName(string name) => readers
        .SelectMany(reader => reader.Endings, (reader, ending) => (Reader: reader, Ending: ending))
        .Where(one => name.EndsWith(one.Ending, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(one => one.Ending.Length).FirstOrDefault().Reader;

    /// <summary>
    /// The reader of a file: that of its name; where there is none, or it refuses how the file starts, the first that recognizes the start (a name can
    /// lie: rich text as .doc); else that of the name all the same, or that of text.
    /// </summary>
    public IArticleReader Choose(IArticleReader? named, ReadOnlySpan<byte> bytes)
    {
        FileStart start = new(bytes);
        if (named is not null && named.Refusal(start) is null)
            return named;
        foreach (IArticleReader reader in readers)
        {
            if (reader.Recognizes(start))
                return reader;
        }
        return named ?? TextFile.Plain;
    }
}
