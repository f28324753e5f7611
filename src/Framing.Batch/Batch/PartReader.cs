namespace Framing.Batch;

/// <summary>Reads the parts of one run in order, article by article.</summary>
internal sealed class PartReader(string work, IReadOnlyList<string> tables)
{
    /// <summary>The place in the input of each article, with a way to copy its rows of a table and to read its measurements.</summary>
    public IEnumerable<PartArticle> Articles(bool withMeasures, IReadOnlyList<int> copied)
    {
        for (int number = 0; File.Exists(File_(PartFiles.Index(number))); number++)
        {
            using BinaryReader index = new(File.OpenRead(File_(PartFiles.Index(number))));
            index.ReadUInt64();
            index.ReadUInt64();
            int count = index.ReadInt32();
            FileStream[] streams = [.. copied.Select(t => File.OpenRead(File_(PartFiles.Table(number, tables[t]))))];
            using ArticleMeasures.Reader? numbers = withMeasures ? new(File.OpenRead(File_(PartFiles.Measures(number)))) : null;
            try
            {
                for (int i = 0; i < count; i++)
                {
                    long row = index.ReadInt64();
                    int[] lengths = new int[tables.Count];
                    for (int t = 0; t < lengths.Length; t++)
                        lengths[t] = index.ReadInt32();
                    byte[][] rows = new byte[copied.Count][];
                    for (int c = 0; c < rows.Length; c++)
                    {
                        rows[c] = new byte[lengths[copied[c]]];
                        streams[c].ReadExactly(rows[c]);
                    }
                    yield return new(row, rows, numbers?.Read());
                }
            }
            finally
            {
                foreach (FileStream stream in streams)
                    stream.Dispose();
            }
        }
    }

    /// <summary>The articles of several shards in the order of the input.</summary>
    public static IEnumerable<PartArticle> Merged(IReadOnlyList<PartReader> shards, bool withMeasures, IReadOnlyList<int> copied)
    {
        PriorityQueue<IEnumerator<PartArticle>, long> next = new();
        try
        {
            foreach (PartReader shard in shards)
                Advance(shard.Articles(withMeasures, copied).GetEnumerator());
            while (next.TryDequeue(out IEnumerator<PartArticle>? shard, out _))
            {
                yield return shard.Current;
                Advance(shard);
            }
        }
        finally
        {
            while (next.TryDequeue(out IEnumerator<PartArticle>? shard, out _))
                shard.Dispose();
        }

        void Advance(IEnumerator<PartArticle> shard)
        {
            if (shard.MoveNext())
                next.Enqueue(shard, shard.Current.Row);
            else
                shard.Dispose();
        }
    }

    private string File_(string name) => Path.Combine(work, name);
}

/// <summary>An article as the parts hold it.</summary>
/// <param name="Row">Its place in the input, from 1.</param>
/// <param name="Rows">The bytes of its rows, a table each.</param>
/// <param name="Measures">Its measurements, where they were asked for.</param>
internal sealed record PartArticle(long Row, byte[][] Rows, ArticleMeasures? Measures);
