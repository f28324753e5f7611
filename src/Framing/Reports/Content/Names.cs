using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>To which side the lexicon's cited source marks a term; it decides shape and hue of its mark.</summary>
internal enum Side : byte
{
    /// <summary>Slant below zero: ■.</summary>
    Negative,

    /// <summary>Unmarked: ◆.</summary>
    Neither,

    /// <summary>Slant above zero: ●.</summary>
    Positive,
}

/// <summary>How often an outlet uses each name of a concept.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Own">Uses in its own voice, by variant.</param>
/// <param name="Quoted">Uses in quotations and at a distance, by variant.</param>
/// <param name="OwnEvidence">The places of the former.</param>
/// <param name="QuotedEvidence">The places of the latter.</param>
/// <param name="Focus">The share, in its own voice, of the variant that the chart looks at.</param>
internal sealed record NamesRow(
    Outlet Outlet, ImmutableArray<long> Own, ImmutableArray<long> Quoted, EvidenceList? OwnEvidence, EvidenceList? QuotedEvidence, GroupMeasurement? Focus)
{
    /// <summary>The row's anchor.</summary>
    public required string Id { get; init; }
}

/// <summary>What one concept is called by whom.</summary>
internal sealed record Names
{
    private static readonly string[] QuotedVoices = ["direct_quote", "indirect_quote", "distanced"];

    /// <summary>The concept.</summary>
    public required ConceptInfo Concept { get; init; }

    /// <summary>The chart's anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The variant whose share is drawn: the one on which two outlets differ most, else the most used marked one.</summary>
    public required VariantInfo Focus { get; init; }

    /// <summary>A row an outlet.</summary>
    public required ImmutableArray<NamesRow> Rows { get; init; }

    /// <summary>The contrasts of <see cref="Focus"/> between all pairs of outlets.</summary>
    public required ImmutableArray<Contrast> Pairs { get; init; }

    /// <summary>The side that a variant is marked to.</summary>
    public static Side SideOf(VariantInfo variant) => SideOf(variant.Slant);

    /// <summary>The side of a slant.</summary>
    public static Side SideOf(double? slant) => slant switch { < 0 => Side.Negative, > 0 => Side.Positive, _ => Side.Neither };

    /// <summary>The most uses that any outlet has on one side of the axis: it sets the scale.</summary>
    public long Most => Rows.Max(row => Math.Max(row.Own.Sum(), row.Quoted.Sum()));

    /// <summary>The charts of all concepts that any outlet mentions, in the order of the lexicons.</summary>
    public static ImmutableArray<Names> Of(Report report) => [.. report.Comparison.Concepts.Select((concept, i) => Of(report, concept, i)).OfType<Names>()];

    private static Names? Of(Report report, ConceptInfo concept, int index)
    {
        string id = $"c{index}";
        bool Mentions(Outlet outlet) => Variants(report, outlet, concept, "own").Concat(QuotedVoices.SelectMany(v => Variants(report, outlet, concept, v))).Any(m => m.Numerator > 0);
        if (!report.Outlets.Any(Mentions))
            return null;
        ImmutableArray<Contrast> contrasts = [.. report.Figures.Contrasts("choice", ("concept", concept.Id), ("voice", "own"))
            .Where(c => c.Key["lexicon"] is not { } lexicon || lexicon == concept.Lexicon)];
        VariantInfo focus = FocusOf(report, concept, contrasts);
        return new()
        {
            Concept = concept,
            Id = id,
            Focus = focus,
            Pairs = [.. contrasts.Where(c => c.Key["variant"] == focus.Id)],
            Rows = [.. report.Outlets.Select(outlet => RowOf(report, outlet, concept, focus, $"{id}-{outlet.Id}"))],
        };
    }

    private static NamesRow RowOf(Report report, Outlet outlet, ConceptInfo concept, VariantInfo focus, string id)
    {
        GroupMeasurement[] own = [.. Variants(report, outlet, concept, "own")];
        GroupMeasurement[] quoted = [.. QuotedVoices.SelectMany(voice => Variants(report, outlet, concept, voice))];
        return new(
            outlet, Sums(concept, own), Sums(concept, quoted),
            own.Length == 0 ? null : report.Cite(own[0], id),
            report.Evidence.Cite(
                $"quoted {concept.Lexicon} {concept.Id} {outlet.Id}",
                $"{outlet.Name}, quoted or held at a distance: {Wording.Counted(quoted.Sum(m => m.Numerator), "mention")} of {Naming.Lower(concept.Title)}",
                quoted.SelectMany(m => m.Evidence.Where(e => e.Counted)).Order(report.ByPlace), id),
            own.FirstOrDefault(m => m.Key["variant"] == focus.Id)) { Id = id };
    }

    private static ImmutableArray<long> Sums(ConceptInfo concept, GroupMeasurement[] measures) =>
        [.. concept.Variants.Select(variant => measures.Where(m => m.Key["variant"] == variant.Id).Sum(m => m.Numerator))];

    private static IEnumerable<GroupMeasurement> Variants(Report report, Outlet outlet, ConceptInfo concept, string voice) =>
        report.Figures.All("choice", outlet.Name, ("concept", concept.Id), ("voice", voice))
            .Where(m => m.Key["lexicon"] is not { } lexicon || lexicon == concept.Lexicon);

    private static VariantInfo FocusOf(Report report, ConceptInfo concept, ImmutableArray<Contrast> contrasts)
    {
        string? widest = Findings.Widest(contrasts.Where(c => c.Difference is not null))?.Key["variant"];
        long Uses(VariantInfo variant) => report.Outlets.SelectMany(o => Variants(report, o, concept, "own")).Where(m => m.Key["variant"] == variant.Id).Sum(m => m.Numerator);
        return concept.Variants.FirstOrDefault(v => v.Id == widest)
            ?? concept.Variants.OrderByDescending(v => v.Slant is not null && Uses(v) > 0).ThenByDescending(Uses).First();
    }
}
