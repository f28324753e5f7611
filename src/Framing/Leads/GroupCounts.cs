using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>What one article adds to a count over groups.</summary>
internal sealed record GroupRow(string DocId, long Numerator, long Denominator, Func<ImmutableArray<Evidence>> Places)
{
    public string? Event { get; init; }

    public string? Outlet { get; init; }

    /// <summary>What is drawn with it.</summary>
    public string Cluster => Event is { } name ? "event " + name : "article " + DocId;
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

    /// <summary>The number of events, or articles without one, on the side that has fewer.</summary>
    public int Clusters => Math.Min(ClustersOf(A), ClustersOf(B));

    public static int ClustersOf(IEnumerable<GroupRow> rows) => rows.Select(r => r.Cluster).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Of each event or outlet its articles on both sides, and the difference that is left without them.</summary>
    public IEnumerable<(string Name, GroupRow[] A, GroupRow[] B, double Left)> Without(Func<GroupRow, string?> by)
    {
        ILookup<string?, GroupRow> ofA = A.ToLookup(by), ofB = B.ToLookup(by);
        foreach (string name in ofA.Select(g => g.Key).Union(ofB.Select(g => g.Key)).OfType<string>())
        {
            GroupRow[] a = [.. ofA[name]], b = [.. ofB[name]];
            yield return (name, a, b, Less(SumA, a) - Less(SumB, b));
        }
    }

    private static double Less((long Numerator, long Denominator) sum, GroupRow[] rows) =>
        (double)(sum.Numerator - rows.Sum(r => r.Numerator)) / (sum.Denominator - rows.Sum(r => r.Denominator));

    /// <summary>How much of the difference is sure, without whichever event or outlet carries most of it.</summary>
    public double Sure { get; init; }

    private static double Angle((long Numerator, long Denominator) sum) => 2 * Math.Asin(Math.Sqrt((double)sum.Numerator / sum.Denominator));
}

/// <summary>A share that groups may differ in, article by article.</summary>
/// <param name="Kind">What a lead of it is.</param>
/// <param name="What">What it is about, in words.</param>
/// <param name="Key">What is counted.</param>
/// <param name="Rows">What each article adds.</param>
internal sealed record GroupCounts(LeadKind Kind, string What, MeasureKey Key, ImmutableArray<GroupRow> Rows)
{
    private const string Choice = "choice", QuotedWords = "quoted_words", Tone = "tone_negative";

    /// <summary>All that a lead of groups can be about.</summary>
    public static IEnumerable<GroupCounts> Of(Comparison comparison)
    {
        Counted[] all = [.. comparison.Profiles.SelectMany(profile => profile.Heads().Where(IsLeading).Select(head => new Counted(profile, head)))];
        ILookup<(string?, string?), Counted> choices = all.Where(c => c.Key.Name == Choice).ToLookup(c => (c.Key["lexicon"], c.Key["concept"]));
        foreach (ConceptInfo concept in comparison.Concepts)
        {
            foreach (int side in (int[])[-1, 1])
            {
                HashSet<string> variants = [.. concept.Variants.Where(v => Math.Sign(v.Slant ?? 0) == side).Select(v => v.Id)];
                if (variants.Count > 0)
                    yield return new(LeadKind.WordChoice, concept.Title, new(Choice, ("lexicon", concept.Lexicon), ("concept", concept.Id), ("voice", "own")),
                        Pooled(choices[(concept.Lexicon, concept.Id)], variants));
            }
        }
        foreach (var category in all.Where(c => c.Key.Name == QuotedWords).ToLookup(c => c.Key["category"] ?? "").OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            if (category.Key is not ("" or "other" or "unidentified" or "unresolved"))
                yield return new(LeadKind.WhoSpeaks, category.Key, new(QuotedWords, ("category", category.Key)), RowsOf(category));
        }
        yield return new(LeadKind.Tone, "", new(Tone, ("voice", "own")), RowsOf(all.Where(c => c.Key.Name == Tone)));
    }

    private static bool IsLeading(MeasureHead head) =>
        head.Kind.Key.Name == QuotedWords || (head.Kind.Key.Name is Choice or Tone && head.Kind.Key["voice"] == "own");

    private static ImmutableArray<GroupRow> Pooled(IEnumerable<Counted> choices, HashSet<string> variants) =>
    [
        .. choices.GroupBy(c => c.DocId).Select(g =>
        {
            Counted[] counted = [.. g.Where(c => variants.Contains(c.Key["variant"] ?? ""))];
            return new GroupRow(g.Key, counted.Sum(c => c.Head.Numerator), g.First().Head.Denominator,
                () => [.. counted.SelectMany(c => c.Evidence().Where(e => e.Counted)).OrderBy(e => e.Span)]);
        }),
    ];

    private static ImmutableArray<GroupRow> RowsOf(IEnumerable<Counted> counted) =>
        [.. counted.DistinctBy(c => c.DocId).Select(c => new GroupRow(c.DocId, c.Head.Numerator, c.Head.Denominator, c.Evidence))];

    /// <summary>A count in one article.</summary>
    private sealed record Counted(Profile Profile, MeasureHead Head)
    {
        public MeasureKey Key => Head.Kind.Key;

        public string DocId => Profile.Document.Article.Id;

        public ImmutableArray<Evidence> Evidence() => Profile.EvidenceAt(Head.At);
    }
}
