namespace Framing.Batch;

/// <summary>
/// The finished parts of a run. A part holds the articles of so many consecutive places in the input, so that parts depend on the input
/// alone; its index is written last and stands for the whole part.
/// </summary>
internal sealed class Parts(RunFolder folder, IReadOnlyList<string> tables)
{
    /// <summary>How many parts are finished, from the first on.</summary>
    public int Count()
    {
        int count = 0;
        while (File.Exists(folder.Unfinished(PartFiles.Index(count))))
            count++;
        return count;
    }

    /// <summary>Adds the next part.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="fingerprint">Of all articles of the input up to the part's end.</param>
    /// <param name="part">The articles that this run analyzed.</param>
    public void Add(int number, UInt128 fingerprint, Part part)
    {
        IReadOnlyList<(long Row, byte[][] Tables)> articles = part.Articles;
        for (int t = 0; t < tables.Count; t++)
        {
            int table = t;
            folder.WriteUnfinished(PartFiles.Table(number, tables[table]), stream =>
            {
                foreach ((_, byte[][] rows) in articles)
                    stream.Write(rows[table]);
            });
        }
        folder.WriteUnfinished(PartFiles.Measures(number), part.CopyMeasures);
        folder.WriteUnfinished(PartFiles.Index(number), stream =>
        {
            using BinaryWriter writer = new(stream, System.Text.Encoding.UTF8, leaveOpen: true);
            writer.Write((ulong)(fingerprint >> 64));
            writer.Write((ulong)fingerprint);
            writer.Write(articles.Count);
            foreach ((long row, byte[][] all) in articles)
            {
                writer.Write(row);
                foreach (byte[] rows in all)
                    writer.Write(rows.Length);
            }
        });
    }

    /// <summary>The fingerprint that a finished part was given.</summary>
    public UInt128 Fingerprint(int number)
    {
        using BinaryReader reader = new(File.OpenRead(folder.Unfinished(PartFiles.Index(number))));
        return new(reader.ReadUInt64(), reader.ReadUInt64());
    }

}

/// <summary>The names of a part's files.</summary>
internal static class PartFiles
{
    public static string Index(int number) => $"part-{number:D6}.index";

    public static string Table(int number, string table) => $"part-{number:D6}.{table}";

    public static string Measures(int number) => $"part-{number:D6}.numbers";
}

/// <summary>The articles of the part that is under way. Their measurements are held as the file will have them, in a tenth of the room.</summary>
internal sealed class Part : IDisposable
{
    private readonly List<(long Row, byte[][] Tables)> articles = [];
    private readonly MemoryStream measures = new();
    private ArticleMeasures.Writer writer;

    public Part() => writer = new(measures);

    /// <summary>The place of each article in the input, and its rows of each table.</summary>
    public IReadOnlyList<(long Row, byte[][] Tables)> Articles => articles;

    public void Add(Rendered article)
    {
        articles.Add((article.Row, article.Tables));
        writer.Write(article.Measures);
    }

    /// <summary>Writes the measurements of its articles.</summary>
    public void CopyMeasures(Stream stream)
    {
        writer.Flush();
        measures.WriteTo(stream);
    }

    /// <summary>Begins the next part, which shares nothing with this one.</summary>
    public void Clear()
    {
        articles.Clear();
        writer.Dispose();
        measures.SetLength(0);
        writer = new(measures);
    }

    public void Dispose()
    {
        writer.Dispose();
        measures.Dispose();
    }
}
