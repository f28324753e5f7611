using System.Collections.Immutable;
using System.IO.Hashing;

namespace Framing;

/// <summary>A measurement without its places, which <see cref="Profile.EvidenceAt"/> gives.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Numerator">See <see cref="Measurement.Numerator"/>.</param>
/// <param name="Denominator">See <see cref="Measurement.Denominator"/>.</param>
/// <param name="Passages">See <see cref="Measurement.Passages"/>.</param>
/// <param name="At">Where its places are found.</param>
internal readonly record struct MeasureHead(MeasureKind Kind, long Numerator, long Denominator, long Passages, int At);

/// <summary>
/// The measurements of one article in a twentieth of the room: numbers in few bytes, places as distances from the one before, and places that
/// several numbers share once. Those of thousands of articles would not fit in memory otherwise.
/// </summary>
internal sealed class PackedMeasurements
{
    private readonly MeasureTable table;
    private readonly byte[] bytes;

    private PackedMeasurements(MeasureTable table, byte[] bytes) => (this.table, this.bytes) = (table, bytes);

    /// <summary>Measurements of an article, packed; <see langword="null"/> where a place is in another article.</summary>
    public static PackedMeasurements? Of(string docId, ImmutableArray<Measurement> measurements, MeasureTable table)
    {
        if (measurements.Any(m => m.Evidence.Any(place => place.DocId != docId)))
            return null;
        PackedNumbers all = default, places = default;
        Dictionary<UInt128, int> known = [];
        foreach (Measurement measurement in measurements)
        {
            all.Add(table.NumberOf(measurement));
            all.Add(measurement.Numerator);
            all.Add(measurement.Denominator);
            all.Add(measurement.Passages - measurement.Denominator);
            places.Clear();
            int last = 0;
            foreach (Evidence place in measurement.Evidence)
            {
                places.Add(place.Span.Start - last);
                places.Add(((long)place.Span.Length << 2) | (place.Span.Field == Field.Title ? 2L : 0) | (place.Counted ? 1L : 0));
                last = place.Span.Start;
            }
            // How many bytes of places follow; below zero, where those stand that are the same.
            if (places.Length > 0 && !known.TryAdd(XxHash128.HashToUInt128(places.Bytes), all.Length))
            {
                all.Add(-known[XxHash128.HashToUInt128(places.Bytes)]);
                continue;
            }
            all.Add(places.Length);
            all.Add(places.Bytes);
        }
        return new(table, all.Bytes.ToArray());
    }

    /// <summary>The measurements without their places, in order.</summary>
    public IEnumerable<MeasureHead> Heads()
    {
        int at = 0;
        while (at < bytes.Length)
        {
            MeasureKind kind = table[(int)Next(ref at)];
            long numerator = Next(ref at), denominator = Next(ref at), passages = Next(ref at) + denominator;
            yield return new(kind, numerator, denominator, passages, at);
            int length = (int)Next(ref at);
            at += Math.Max(0, length);
        }
    }

    /// <summary>The places of the measurement whose head says <paramref name="at"/>.</summary>
    public ImmutableArray<Evidence> EvidenceAt(int at, string docId)
    {
        int length = (int)Next(ref at);
        if (length < 0)
        {
            at = -length;
            length = (int)Next(ref at);
        }
        int end = at + length;
        if (end == at)
            return [];
        var places = ImmutableArray.CreateBuilder<Evidence>();
        int start = 0;
        while (at < end)
        {
            start += (int)Next(ref at);
            long rest = Next(ref at);
            places.Add(new(docId, new(start, start + (int)(rest >> 2), (rest & 2) != 0 ? Field.Title : Field.Text), (rest & 1) != 0));
        }
        return places.ToImmutable();
    }

    private long Next(ref int at) => PackedNumbers.Read(bytes, ref at);
}
