using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>What one article adds to a count over groups.</summary>
internal sealed record GroupRow(string DocId, long Numerator, long Denominator, ImmutableArray<Evidence> Evidence)
{
    public string? Event { get; init; }

    public string? Outlet { get; init; }
}

/// <summary>Two groups in one count, and how far apart they lie.</summary>
internal sealed record GroupGap(string NameA, string NameB, GroupRow[] A, GroupRow[] B)
{
    public (long Numerator, long Denominator) SumA { get; } = (A.Sum(r => r.Numerator), A.Sum(r => r.Denominator));

    public (long Numerator, long Denominator) SumB { get; } = (B.Sum(r => r.Numerator), B.Sum(r => r.Denominator));

    /// <summary>The share of A less that of B; not a number where either has none.</summary>
    public double Difference => (double)SumA.Numerator / SumA.Denominator - (double)SumB.Numerator / SumB.Denominator;

    /// <summary>Cohen's h, without its sign.</summary>
    public double Size => Math.Abs(Angle(SumA) - Angle(SumB));

    /// <summary>How much of the difference is sure.</summary>
    public double Sure { get; init; }

    private static double Angle((long Numerator, long Denominator) sum) => 2 * Math.Asin(Math.Sqrt((double)sum.Numerator / sum.Denominator));
}

/// <summary>A share that groups may differ in, article by article.</summary>
internal sealed record GroupCounts(LeadKind Kind, string What, ImmutableArray<GroupRow> Rows)
{
    /// <summary>All that a lead of groups can be about.</summary>
    public static IEnumerable<GroupCounts> Of(Comparison comparison)
    {
        ILookup<(string?, string?), (string DocId, Measurement Measurement)> choices = comparison.Profiles.SelectMany(p => p.Measurements
            .Where(m => m.Key.Name == "choice" && m.Key["voice"] == "own").Select(m => (p.Document.Article.Id, m)))
                .ToLookup(p => (p.m.Key["lexicon"], p.m.Key["concept"]));
        foreach (ConceptInfo concept in comparison.Concepts)
        {
            foreach (int side in (int[])[-1, 1])
            {
                HashSet<string> variants = [.. concept.Variants.Where(v => Math.Sign(v.Slant ?? 0) == side).Select(v => v.Id)];
                if (variants.Count > 0)
                    yield return new(LeadKind.WordChoice, concept.Title, Pooled(choices[(concept.Lexicon, concept.Id)], variants));
            }
        }
        foreach (string category in comparison.Profiles.SelectMany(p => p.Measurements).Where(m => m.Key.Name == "quoted_words")
            .Select(m => m.Key["category"]).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            if (category is not ("other" or "unidentified" or "unresolved"))
                yield return new(LeadKind.WhoSpeaks, category, RowsOf(comparison, m => m.Key.Name == "quoted_words" && m.Key["category"] == category));
        }
        yield return new(LeadKind.Tone, "", RowsOf(comparison, m => m.Key.Name == "tone_negative" && m.Key["voice"] == "own"));
    }

    private static ImmutableArray<GroupRow> Pooled(IEnumerable<(string DocId, Measurement Measurement)> choices, HashSet<string> variants) =>
    [
        .. choices.GroupBy(c => c.DocId).Select(g =>
        {
            Measurement[] counted = [.. g.Select(c => c.Measurement).Where(m => variants.Contains(m.Key["variant"] ?? ""))];
            return new GroupRow(g.Key, counted.Sum(m => m.Numerator), g.First().Measurement.Denominator,
                [.. counted.SelectMany(m => m.Evidence.Where(e => e.Counted)).OrderBy(e => e.Span)]);
        }),
    ];

    private static ImmutableArray<GroupRow> RowsOf(Comparison comparison, Func<Measurement, bool> isIt) =>
        [.. comparison.Profiles.SelectMany(p => p.Measurements.Where(isIt).Take(1)
            .Select(m => new GroupRow(p.Document.Article.Id, m.Numerator, m.Denominator, m.Evidence)))];
}
