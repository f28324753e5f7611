using System.Collections.Immutable;

namespace Framing;

/// <summary>A document with its measurements.</summary>
/// <param name="Document">The annotated article.</param>
/// <param name="Measurements">What the measures found, in the order of measures.</param>
public sealed record Profile(Document Document, ImmutableArray<Measurement> Measurements)
{
    private readonly PackedMeasurements? packed;

    /// <summary>What the measures found, in the order of measures.</summary>
    public ImmutableArray<Measurement> Measurements
    {
        get => packed is null ? field : [.. Heads().Select(head => new Measurement
        {
            Key = head.Kind.Key,
            Unit = head.Kind.Unit,
            Noun = head.Kind.Noun,
            Numerator = head.Numerator,
            Denominator = head.Denominator,
            Passages = head.Passages,
            Evidence = EvidenceAt(head.At),
        })];
        init => (field, packed) = (value, null);
    } = Measurements;

    /// <summary>The same of an article that is on another event; itself where it is on this one.</summary>
    internal Profile On(string? @event) => Document.Article.Event == @event ? this : this with { Document = Document.On(@event) };

    /// <summary>The same in less room; itself where its measurements can't be packed.</summary>
    internal Profile Packed(MeasureTable table) => new(this, PackedMeasurements.Of(Document.Article.Id, Measurements, table));

    private Profile(Profile profile, PackedMeasurements? packed)
        : this(profile.Document, packed is null ? profile.Measurements : []) => this.packed = packed;

    /// <summary>The measurements without their places.</summary>
    internal IEnumerable<MeasureHead> Heads() => packed?.Heads()
        ?? Measurements.Select((m, i) => new MeasureHead(new(m.Key, m.Unit, m.Noun), m.Numerator, m.Denominator, m.Passages, i));

    /// <summary>The places of the measurement whose head says <paramref name="at"/>.</summary>
    internal ImmutableArray<Evidence> EvidenceAt(int at) => packed?.EvidenceAt(at, Document.Article.Id) ?? Measurements[at].Evidence;
}
