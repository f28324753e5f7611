using System.Collections.Immutable;
using Framing.Measures;

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

/// <summary>What one concept is called by whom.</summary>
internal sealed record Names
{
    private static readonly string[] QuotedVoices = [.. OthersVoices.All.Select(voice => voice.Name())];

    /// <summary>A name is told by so many of its forms; the evidence has all.</summary>
    private const int MostForms = 2;

    /// <summary>The concept.</summary>
    public required ConceptInfo Concept { get; init; }

    /// <summary>The chart's anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The variant whose share is drawn: the one on which two outlets differ most, else the most used marked one.</summary>
    public required VariantInfo Focus { get; init; }

    /// <summary>A row an outlet.</summary>
    public required ImmutableArray<NamesRow> Rows { get; init; }

    /// <summary>Whether it stands in the table of things named too seldom for a chart: by one outlet alone, or a few times in all.</summary>
    public required bool IsBrief { get; init; }

    /// <summary>What its numbers rest on.</summary>
    public IEnumerable<Citation?> Cited => Rows.SelectMany(row => new[] { row.OwnEvidence, row.QuotedEvidence });

    /// <summary>The contrasts of <see cref="Focus"/> between all pairs of outlets.</summary>
    public required ImmutableArray<Contrast> Pairs { get; init; }

    /// <summary>The variants that any outlet uses.</summary>
    public IEnumerable<int> Used => Enumerable.Range(0, Concept.Variants.Length).Where(v => Rows.Any(row => row.Own[v] + row.Quoted[v] > 0));

    /// <summary>The forms of each variant that the articles have, between marks, the commonest first.</summary>
    public required ImmutableArray<ImmutableArray<string>> Forms { get; init; }

    /// <summary>A variant by its forms: "“illegal immigrants”, “illegal immigrant” …". It stands for many, and its label is nobody's words.</summary>
    public string Called(int variant) => Forms[variant] is not [_, ..] said ? Concept.Variants[variant].Label
        : string.Join(", ", said.Take(MostForms)) + (said.Length > MostForms ? " …" : "");

    /// <summary><see cref="Focus"/> by its forms.</summary>
    public string CalledInFocus => Called(Concept.Variants.IndexOf(Focus));

    /// <summary>
    /// The share of <see cref="Focus"/> in the three ways in which a choice of words can be counted, those that have something to count; own voice leads. Of one kind
    /// of name alone there is no share to tell.
    /// </summary>
    public IEnumerable<(string Label, ImmutableArray<string> Cells)> Shares(ImmutableArray<NamesRow> rows)
    {
        (string Voice, Func<NamesRow, GroupMeasurement?> Of)[] ways =
            [("own voice", row => row.Focus), ("own voice and indirect speech", row => row.FocusWithIndirect), ("in quotation marks", row => row.FocusQuoted)];
        return !Used.Skip(1).Any() ? [] : ways.Where(way => rows.Any(row => way.Of(row) is { Denominator: > 0 }))
            .Select(way => ($"Share of {CalledInFocus}, {way.Voice}", rows.Select(row => ShareOf(way.Of(row))).ToImmutableArray()));
    }

    private static string ShareOf(GroupMeasurement? share)
    {
        Shown shown = Shown.Of(share, "–");
        return shown.IsTooFew && shown.Rest.Length > 0 ? $"{shown.Count}: {shown.Rest}" : $"{shown.Count} {shown.Rest}".TrimEnd();
    }

    /// <summary>The side that a variant is marked to.</summary>
    public static Side SideOf(VariantInfo variant) => SideOf(variant.Slant);

    /// <summary>The side of a slant.</summary>
    public static Side SideOf(double? slant) => slant switch { < 0 => Side.Negative, > 0 => Side.Positive, _ => Side.Neither };

    /// <summary>The most uses that any outlet has on one side of the axis: it sets the scale.</summary>
    public long Most => Rows.Max(row => Math.Max(row.Own.Sum(), row.Quoted.Sum()));

    /// <summary>
    /// All concepts that any outlet mentions. Those with a chart come first, of them those with a clear gap, then the most mentioned.
    /// </summary>
    public static ImmutableArray<Names> Of(Report report) =>
    [
        .. report.Comparison.Concepts.Select((concept, i) => Mentioned.Of(report, concept, i))
            .Where(m => m.Mentions > 0)
            .OrderBy(m => m.IsBrief(report)).ThenBy(m => m.Widest is { } widest ? Statuses.Of(widest) : Status.CountsOnly).ThenByDescending(m => m.Mentions)
            .TakeWhile((m, i) => i < report.Extent.Concepts && !(report.Extent.IsOverview && m.IsBrief(report)))
            .Select(m => Of(report, m)),
    ];

    private static Names Of(Report report, Mentioned mentioned)
    {
        (ConceptInfo concept, string id, ImmutableArray<Contrast> contrasts) = (mentioned.Concept, $"c{mentioned.Index}", mentioned.Contrasts);
        VariantInfo focus = FocusOf(report, concept, mentioned.Widest ?? Findings.WidestChoice(report, contrasts));
        bool brief = mentioned.IsBrief(report);
        return new()
        {
            Concept = concept,
            Id = id,
            Focus = focus,
            IsBrief = brief,
            Forms = [.. concept.Variants.Select(variant => FormsIn(report, concept, variant))],
            Pairs = [.. contrasts.Where(c => c.Key["variant"] == focus.Id)],
            Rows = [.. report.Outlets.Select(outlet => brief ? RowOf(report, outlet, concept, focus, id) with
            {
                SaidOwn = SaidIn(report, outlet, concept, Voice.Narrator, "own"),
                SaidByOthers = [.. OthersVoices.All.SelectMany(voice => SaidIn(report, outlet, concept, voice, voice.Name()))],
            } : RowOf(report, outlet, concept, focus, $"{id}-{outlet.Id}"))],
        };
    }

    private static ImmutableArray<SaidName> SaidIn(Report report, Outlet outlet, ConceptInfo concept, Voice voice, string name)
    {
        ILookup<string?, GroupMeasurement> byVariant = Variants(report, outlet, concept, name).ToLookup(m => m.Key["variant"]);
        return [.. concept.Variants.SelectMany(variant => FormsOf(report, byVariant[variant.Id])
            .Select(form => new SaidName(voice, SideOf(variant), form.Form, form.Count)))];
    }

    private static ImmutableArray<string> FormsIn(Report report, ConceptInfo concept, VariantInfo variant) =>
    [
        .. FormsOf(report, report.Outlets.SelectMany(outlet => QuotedVoices.Prepend("own").SelectMany(voice => Variants(report, outlet, concept, voice)))
                .Where(m => m.Key["variant"] == variant.Id))
            .Select(form => $"“{form.Form}”"),
    ];

    private static ImmutableArray<(string Form, int Count)> FormsOf(Report report, IEnumerable<GroupMeasurement> measures) =>
        new SurfaceForms(id => report[id]?.Document).Of(measures.SelectMany(m => m.Evidence));

    private static NamesRow RowOf(Report report, Outlet outlet, ConceptInfo concept, VariantInfo focus, string id)
    {
        GroupMeasurement[] own = [.. Variants(report, outlet, concept, "own")];
        GroupMeasurement[] quoted = [.. QuotedVoices.SelectMany(voice => Variants(report, outlet, concept, voice))];
        return new(
            outlet, Sums(concept, own), [.. QuotedVoices.Select(voice => Sums(concept, [.. Variants(report, outlet, concept, voice)]))],
            own.Length == 0 ? null : report.Cite(own[0], id),
            Citation.Of(
                $"quoted {concept.Lexicon} {concept.Id} {outlet.Id}",
                $"{outlet.Name}, in others’ voices or held at a distance: {Wording.Counted(quoted.Sum(m => m.Numerator), "mention")} of {Naming.Lower(concept.Title)}",
                quoted.SelectMany(m => m.Evidence.Where(e => e.Counted)), id))
        {
            Id = id,
            Focus = FocusIn("own"),
            FocusWithIndirect = FocusIn(VoiceGroups.OwnAndIndirect),
            FocusQuoted = FocusIn(Voice.DirectQuote.Name()),
        };

        GroupMeasurement? FocusIn(string voice) => Variants(report, outlet, concept, voice).FirstOrDefault(m => m.Key["variant"] == focus.Id);
    }

    private static ImmutableArray<long> Sums(ConceptInfo concept, GroupMeasurement[] measures) =>
        [.. concept.Variants.Select(variant => measures.Where(m => m.Key["variant"] == variant.Id).Sum(m => m.Numerator))];

    private static IEnumerable<GroupMeasurement> Variants(Report report, Outlet outlet, ConceptInfo concept, string voice) =>
        report.Figures.All(ChoiceMeasure.Share, outlet.Name, ("concept", concept.Id), ("voice", voice))
            .Where(m => m.Key["lexicon"] is not { } lexicon || lexicon == concept.Lexicon);

    private static VariantInfo FocusOf(Report report, ConceptInfo concept, Contrast? widest)
    {
        long Uses(VariantInfo variant, params ReadOnlySpan<string> voices)
        {
            long uses = 0;
            foreach (string voice in voices)
                uses += report.Outlets.SelectMany(o => Variants(report, o, concept, voice)).Where(m => m.Key["variant"] == variant.Id).Sum(m => m.Numerator);
            return uses;
        }
        return concept.Variants.FirstOrDefault(v => v.Id == widest?.Key["variant"])
            ?? concept.Variants.OrderByDescending(v => v.Slant is not null && Uses(v, "own") > 0)
            .ThenByDescending(v => Uses(v, "own")).ThenByDescending(v => Uses(v, QuotedVoices)).First();
    }

    /// <summary>How often a concept is mentioned, before any of its places are listed.</summary>
    private sealed record Mentioned(ConceptInfo Concept, int Index, ImmutableArray<Contrast> Contrasts, Contrast? Widest, long Mentions, int Outlets)
    {
        /// <summary>A chart of fewer mentions an outlet is rows of nothing; with many outlets some are silent on most things.</summary>
        private const int FewestAnOutlet = 2, MostCounted = 6;

        /// <summary>Where one outlet alone names a thing, or all of them hardly ever, there is nothing to see in a chart.</summary>
        public bool IsBrief(Report report) =>
            Widest is null && (Mentions < FewestAnOutlet * Math.Clamp(report.Outlets.Length, 2, MostCounted) || Outlets < Math.Min(2, report.Outlets.Length));

        public static Mentioned Of(Report report, ConceptInfo concept, int index)
        {
            long[] mentions = [
                .. report.Outlets.Select(outlet => QuotedVoices.Prepend("own").Sum(voice => Variants(report, outlet, concept, voice).Sum(m => m.Numerator)))];
            ImmutableArray<Contrast> contrasts = mentions.Sum() == 0 ? [] :
                [.. report.Figures.Contrasts(ChoiceMeasure.Share, ("concept", concept.Id), ("voice", "own"))
                .Where(c => c.Key["lexicon"] is not { } lexicon || lexicon == concept.Lexicon)];
            return new(
                concept, index, contrasts, Findings.WidestChoice(report, contrasts.Where(c => c.Difference is not null)), mentions.Sum(), mentions.Count(n => n > 0));
        }
    }
}
