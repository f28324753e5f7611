using System.Collections.Immutable;
using System.Text;
using Framing.Comparisons;
using Framing.Reports.Networks;
using Framing.Reports.Tables;

namespace Framing.Batch;

/// <summary>An article's measurements without evidence, with what groups and clusters them.</summary>
internal sealed record ArticleMeasures(string DocId, string? Group, string? Event, IReadOnlyList<Measurement> Measurements)
{
    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The date as the input wrote it.</summary>
    public string? Date { get; init; }

    /// <summary>The file that it stands in: dates in one file are read alike.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Whether it was left unanalyzed.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>All further columns of the input.</summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What it adds to the network of who says what.</summary>
    public IReadOnlyList<Measurement> Network { get; init; } = [];

    public static ArticleMeasures Of(Entry entry, GroupColumn by) => new(entry.Article.Id, by.Of(entry.Article), entry.Article.Event, entry.Profile.Measurements)
    {
        Outlet = entry.Article.Outlet,
        Date = entry.Article.Date,
        Origin = entry.Article.Origin,
        IsSkipped = entry.Document.Skipped is not null,
        Metadata = entry.Article.Metadata,
        Network = [.. Reports.Networks.Network.MeasurementsOf(entry.Document)],
    };

    /// <summary>Writes the articles of a part. What most of them share, strings and keys, is written where it first stands, and is a number after that.</summary>
    public sealed class Writer(Stream stream) : IDisposable
    {
        private readonly BinaryWriter to = new(stream, Encoding.UTF8, leaveOpen: true);
        private readonly Dictionary<string, int> strings = new(StringComparer.Ordinal);
        private readonly Dictionary<MeasureKey, int> keys = [];

        public void Write(ArticleMeasures article)
        {
            Text(article.DocId);
            Text(article.Group);
            Text(article.Event);
            Text(article.Outlet);
            Text(article.Date);
            Text(article.Origin);
            to.Write(article.IsSkipped);
            to.Write7BitEncodedInt(article.Metadata.Count);
            foreach ((string name, string value) in article.Metadata)
            {
                Text(name);
                Text(value);
            }
            Write(article.Measurements);
            Write(article.Network);
        }

        /// <summary>Hands on what is not yet written.</summary>
        public void Flush() => to.Flush();

        public void Dispose() => to.Dispose();

        private void Write(IReadOnlyList<Measurement> measurements)
        {
            to.Write7BitEncodedInt(measurements.Count);
            foreach (Measurement measurement in measurements)
            {
                Key(measurement.Key);
                to.Write((byte)measurement.Unit);
                Text(measurement.Noun);
                to.Write7BitEncodedInt64(measurement.Numerator);
                to.Write7BitEncodedInt64(measurement.Denominator);
                to.Write7BitEncodedInt64(measurement.Passages);
            }
        }

        private void Key(MeasureKey key)
        {
            if (!IsNew(keys, key))
                return;
            Text(key.Name);
            to.Write7BitEncodedInt(key.Dimensions.Length);
            foreach ((string dimension, string value) in key.Dimensions)
            {
                Text(dimension);
                Text(value);
            }
        }

        private void Text(string? value)
        {
            if (value is null)
                to.Write7BitEncodedInt(0);
            else if (IsNew(strings, value))
                to.Write(value);
        }

        /// <summary>Writes the number of a value, and tells whether it is its first time.</summary>
        private bool IsNew<T>(Dictionary<T, int> known, T value)
            where T : notnull
        {
            bool isNew = known.TryAdd(value, known.Count + 1);
            to.Write7BitEncodedInt(known[value]);
            return isNew;
        }
    }

    /// <summary>Reads what a <see cref="Writer"/> wrote. A key that stands in several articles is one object.</summary>
    public sealed class Reader(Stream stream) : IDisposable
    {
        private readonly BinaryReader from = new(stream, Encoding.UTF8, leaveOpen: false);
        private readonly List<string> strings = [];
        private readonly List<MeasureKey> keys = [];

        public ArticleMeasures Read()
        {
            string docId = Text()!;
            string? group = Text(), @event = Text(), outlet = Text(), date = Text(), origin = Text();
            bool isSkipped = from.ReadBoolean();
            var metadata = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            for (int left = from.Read7BitEncodedInt(); left > 0; left--)
                metadata.Add(Text()!, Text()!);
            return new(docId, group, @event, Measurements())
            {
                Outlet = outlet, Date = date, Origin = origin!, IsSkipped = isSkipped, Metadata = metadata.ToImmutable(), Network = Measurements(),
            };
        }

        public void Dispose() => from.Dispose();

        private Measurement[] Measurements()
        {
            Measurement[] measurements = new Measurement[from.Read7BitEncodedInt()];
            for (int i = 0; i < measurements.Length; i++)
            {
                measurements[i] = new()
                {
                    Key = Key(),
                    Unit = (MeasureUnit)from.ReadByte(),
                    Noun = Text()!,
                    Numerator = from.Read7BitEncodedInt64(),
                    Denominator = from.Read7BitEncodedInt64(),
                    Passages = from.Read7BitEncodedInt64(),
                };
            }
            return measurements;
        }

        private MeasureKey Key()
        {
            int id = from.Read7BitEncodedInt();
            if (id > keys.Count)
            {
                string name = Text()!;
                var dimensions = new (string, string)[from.Read7BitEncodedInt()];
                for (int d = 0; d < dimensions.Length; d++)
                    dimensions[d] = (Text()!, Text()!);
                keys.Add(new(name, dimensions));
            }
            return keys[id - 1];
        }

        private string? Text()
        {
            int id = from.Read7BitEncodedInt();
            if (id == 0)
                return null;
            if (id > strings.Count)
                strings.Add(from.ReadString());
            return strings[id - 1];
        }
    }
}
