using System.Runtime.InteropServices;
using System.Text;
using Framing.Reports.Tables;

namespace Framing.Batch;

/// <summary>One article's rows of every table, as bytes, and its measurements: all that the run keeps of it.</summary>
internal sealed class Rendered
{
    public required long Row { get; init; }

    /// <summary>What tells this article from any other, to see on resuming that the input is the same.</summary>
    public required UInt128 Fingerprint { get; init; }

    public required byte[][] Tables { get; init; }

    public required ArticleMeasures Measures { get; init; }

    public static Rendered Of(Entry entry, IReadOnlyList<Table> tables, TableFormat format, string by)
    {
        byte[][] rows = new byte[tables.Count][];
        StringBuilder text = new();
        for (int i = 0; i < rows.Length; i++)
        {
            text.Clear();
            if (format == TableFormat.Csv)
            {
                tables[i].Write(entry, new CsvRowWriter(text));
            }
            else
            {
                using JsonLinesRowWriter writer = new(tables[i].Columns, text);
                tables[i].Write(entry, writer);
            }
            rows[i] = Encoding.UTF8.GetBytes(text.ToString());
        }
        return new() { Row = entry.Row, Fingerprint = FingerprintOf(entry.Article), Tables = rows, Measures = ArticleMeasures.Of(entry, by) };
    }

    public static UInt128 FingerprintOf(Article article)
    {
        System.IO.Hashing.XxHash128 hash = new();
        foreach (string? part in (ReadOnlySpan<string?>)[article.Id, article.Title, article.Text, article.Outlet, article.Event, article.Date, article.Author, article.Url])
            Append(hash, part);
        foreach ((string name, string value) in article.Metadata)
        {
            Append(hash, name);
            Append(hash, value);
        }
        return hash.GetCurrentHashAsUInt128();
    }

    private static void Append(System.IO.Hashing.XxHash128 hash, string? part)
    {
        // The length first, so that no two lists of parts run together into the same bytes.
        Span<int> length = [part?.Length ?? -1];
        hash.Append(MemoryMarshal.AsBytes(length));
        hash.Append(MemoryMarshal.AsBytes(part.AsSpan()));
    }
}

/// <summary>An article's measurements without evidence, with what groups and clusters them.</summary>
internal sealed record ArticleMeasures(string DocId, string? Group, string? Event, IReadOnlyList<Measurement> Measurements)
{
    public static ArticleMeasures Of(Entry entry, string by) => new(entry.Article.Id, entry.Article[by], entry.Article.Event, entry.Profile.Measurements);

    public void Write(BinaryWriter writer, Dictionary<string, int> strings)
    {
        Text(DocId);
        Text(Group);
        Text(Event);
        writer.Write7BitEncodedInt(Measurements.Count);
        foreach (Measurement measurement in Measurements)
        {
            Text(measurement.Key.Name);
            writer.Write7BitEncodedInt(measurement.Key.Dimensions.Length);
            foreach ((string dimension, string value) in measurement.Key.Dimensions)
            {
                Text(dimension);
                Text(value);
            }
            writer.Write((byte)measurement.Unit);
            Text(measurement.Noun);
            writer.Write7BitEncodedInt64(measurement.Numerator);
            writer.Write7BitEncodedInt64(measurement.Denominator);
            writer.Write7BitEncodedInt64(measurement.Passages);
        }

        // A string is written where it first stands in the part, and is a number after that.
        void Text(string? value)
        {
            if (value is null)
            {
                writer.Write7BitEncodedInt(0);
                return;
            }
            bool known = strings.TryGetValue(value, out int id);
            if (!known)
                strings.Add(value, id = strings.Count + 1);
            writer.Write7BitEncodedInt(id);
            if (!known)
                writer.Write(value);
        }
    }

    public static ArticleMeasures Read(BinaryReader reader, List<string> strings)
    {
        string docId = Text()!;
        string? group = Text(), @event = Text();
        Measurement[] measurements = new Measurement[reader.Read7BitEncodedInt()];
        for (int i = 0; i < measurements.Length; i++)
        {
            string name = Text()!;
            var dimensions = new (string, string)[reader.Read7BitEncodedInt()];
            for (int d = 0; d < dimensions.Length; d++)
                dimensions[d] = (Text()!, Text()!);
            measurements[i] = new()
            {
                Key = new(name, dimensions),
                Unit = (MeasureUnit)reader.ReadByte(),
                Noun = Text()!,
                Numerator = reader.Read7BitEncodedInt64(),
                Denominator = reader.Read7BitEncodedInt64(),
                Passages = reader.Read7BitEncodedInt64(),
            };
        }
        return new(docId, group, @event, measurements);

        string? Text()
        {
            int id = reader.Read7BitEncodedInt();
            if (id == 0)
                return null;
            if (id > strings.Count)
                strings.Add(reader.ReadString());
            return strings[id - 1];
        }
    }
}
