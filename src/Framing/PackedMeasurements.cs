using System.Collections.Immutable;

namespace Framing;

/// <summary>A measurement without its places, which <see cref="Profile.EvidenceAt"/> gives.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Numerator">See <see cref="Measurement.Numerator"/>.</param>
/// <param name="Denominator">See <see cref="Measurement.Denominator"/>.</param>
/// <param name="Passages">See <see cref="Measurement.Passages"/>.</param>
/// <param name="At">Where its places are found.</param>
internal readonly record struct MeasureHead(MeasureKind Kind, long Numerator, long Denominator, long Passages, int At);

/// <summary>
/// The measurements of one article in a twentieth of the room: numbers of seven bits a byte, places as distances from the one before. Those
/// of thousands of articles would not fit in memory otherwise.
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
        using MemoryStream all = new(), places = new();
        using BinaryWriter output = new(all), inner = new(places);
        foreach (Measurement measurement in measurements)
        {
            output.Write7BitEncodedInt(table.NumberOf(measurement));
            output.Write7BitEncodedInt64(Folded(measurement.Numerator));
            output.Write7BitEncodedInt64(measurement.Denominator);
            output.Write7BitEncodedInt64(Folded(measurement.Passages - measurement.Denominator));
            places.SetLength(0);
            int last = 0;
            foreach (Evidence place in measurement.Evidence)
            {
                inner.Write7BitEncodedInt64(Folded(place.Span.Start - last));
                inner.Write7BitEncodedInt64(((long)place.Span.Length << 2) | (place.Span.Field == Field.Title ? 2L : 0) | (place.Counted ? 1L : 0));
                last = place.Span.Start;
            }
            output.Write7BitEncodedInt((int)places.Length);
            output.Write(places.GetBuffer(), 0, (int)places.Length);
        }
        return new(table, all.ToArray());
    }

    /// <summary>The measurements without their places, in order.</summary>
    public IEnumerable<MeasureHead> Heads()
    {
        int at = 0;
        while (at < bytes.Length)
        {
            MeasureKind kind = table[(int)Next(ref at)];
            long numerator = Unfolded(Next(ref at)), denominator = Next(ref at), passages = Unfolded(Next(ref at)) + denominator;
            yield return new(kind, numerator, denominator, passages, at);
            int length = (int)Next(ref at);
            at += length;
        }
    }

    /// <summary>The places of the measurement whose head says <paramref name="at"/>.</summary>
    public ImmutableArray<Evidence> EvidenceAt(int at, string docId)
    {
        int end = (int)Next(ref at);
        end += at;
        if (end == at)
            return [];
        var places = ImmutableArray.CreateBuilder<Evidence>();
        int start = 0;
        while (at < end)
        {
            start += (int)Unfolded(Next(ref at));
            long rest = Next(ref at);
            places.Add(new(docId, new(start, start + (int)(rest >> 2), (rest & 2) != 0 ? Field.Title : Field.Text), (rest & 1) != 0));
        }
        return places.ToImmutable();
    }

    /// <summary>Small numbers below zero as small numbers.</summary>
    private static long Folded(long number) => (number << 1) ^ (number >> 63);

    private static long Unfolded(long folded) => (long)((ulong)folded >> 1) ^ -(folded & 1);

    private long Next(ref int at)
    {
        ulong number = 0;
        int shift = 0;
        byte next;
        do
        {
            next = bytes[at++];
            number |= (ulong)(next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);
        return (long)number;
    }
}
