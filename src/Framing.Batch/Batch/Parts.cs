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
    /// <param name="articles">Those that this run analyzed.</param>
    public void Add(int number, UInt128 fingerprint, IReadOnlyList<Rendered> articles)
    {
        for (int t = 0; t < tables.Count; t++)
        {
            int table = t;
            folder.WriteUnfinished(PartFiles.Table(number, tables[table]), stream =>
            {
                foreach (Rendered article in articles)
                    stream.Write(article.Tables[table]);
            });
        }
        folder.WriteUnfinished(PartFiles.Measures(number), stream =>
        {
            using ArticleMeasures.Writer writer = new(stream);
            foreach (Rendered article in articles)
                writer.Write(article.Measures);
        });
        folder.WriteUnfinished(PartFiles.Index(number), stream =>
        {
            using BinaryWriter writer = new(stream, System.Text.Encoding.UTF8, leaveOpen: true);
            writer.Write((ulong)(fingerprint >> 64));
            writer.Write((ulong)fingerprint);
            writer.Write(articles.Count);
            foreach (Rendered article in articles)
            {
                writer.Write(article.Row);
                foreach (byte[] rows in article.Tables)
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
