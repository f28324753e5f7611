using System.Collections.Immutable;

namespace Framing;

/// <summary>An interval of uncertainty around a value, in the value's own unit.</summary>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
public readonly record struct Interval(double Low, double High);

/// <summary>The articles of one outlet, or of one value of the column that was compared by.</summary>
/// <param name="Name">The outlet, or the column's value.</param>
/// <param name="DocIds">The ids of its articles, in the order of input.</param>
public sealed record ArticleGroup(string Name, ImmutableArray<string> DocIds);

/// <summary>The articles on one event.</summary>
/// <param name="Name">The event's name in the input, or "" where the input names none.</param>
/// <param name="DocIds">The ids of its articles, in the order of input.</param>
public sealed record EventGroup(string Name, ImmutableArray<string> DocIds);

/// <summary>A measurement of a whole group: the sums over its articles, and how sure the value is.</summary>
public sealed record GroupMeasurement
{
    /// <summary>What it is about.</summary>
    public required MeasureKey Key { get; init; }

    /// <summary>The name of the group.</summary>
    public required string Group { get; init; }

    /// <inheritdoc cref="Measurement.Unit"/>
    public required MeasureUnit Unit { get; init; }

    /// <inheritdoc cref="Measurement.Numerator"/>
    public required long Numerator { get; init; }

    /// <inheritdoc cref="Measurement.Denominator"/>
    public required long Denominator { get; init; }

    /// <inheritdoc cref="Measurement.Noun"/>
    public required string Noun { get; init; }

    /// <inheritdoc cref="Measurement.Passages"/>
    public required long Passages { get; init; }

    /// <inheritdoc cref="Measurement.Value"/>
    public double? Value => Measurement.ValueOf(Unit, Numerator, Denominator);

    /// <summary>The 95% interval; <see langword="null"/> where none is honest, with <see cref="Method"/> saying why.</summary>
    public Interval? Interval { get; init; }

    /// <summary>How the interval was made (<c>wilson within-text</c>, <c>bootstrap by article</c>), or why there is none (<c>too few</c>).</summary>
    public required IntervalMethod Method { get; init; }

    /// <inheritdoc cref="Measurement.Evidence"/>
    public ImmutableArray<Evidence> Evidence
    {
        get => Places?.All ?? field;
        init => (field, Places) = (value, null);
    } = [];

    /// <summary>The evidence where it is gathered when it is asked for.</summary>
    internal LazyEvidence? Places { get; init; }
}

/// <summary>The difference of one measurement between two groups.</summary>
public sealed record Contrast
{
    private readonly Said said = new();

    /// <summary>What it is about.</summary>
    public required MeasureKey Key { get; init; }

    /// <summary>The first group.</summary>
    public required GroupMeasurement A { get; init; }

    /// <summary>The second group.</summary>
    public required GroupMeasurement B { get; init; }

    /// <summary>Value of A less value of B; <see langword="null"/> where either is undefined or too small to compare.</summary>
    public double? Difference { get; init; }

    /// <summary>The 95% interval of the difference.</summary>
    public Interval? Interval { get; init; }

    /// <summary>
    /// The cautious interval, for a pair that was picked as the widest of several: at 95% after Bonferroni's correction over all pairs.
    /// </summary>
    public Interval? CautiousInterval { get; init; }

    /// <summary>How many wrong labels it would take to erase the gap, for shares; <see langword="null"/> where there is none.</summary>
    public int? LabelsToErase { get; init; }

    /// <summary>Cohen's h of two shares, −π to π: .2 is small, .5 medium, .8 large; <see langword="null"/> for other units.</summary>
    public double? EffectSize { get; init; }

    /// <summary>The odds of A over those of B, for shares; ½ is added to each count where one is zero.</summary>
    public double? OddsRatio { get; init; }

    /// <summary>
    /// On how many events both groups report; <see cref="A"/> and <see cref="B"/> then hold the articles on these alone, and their evidence
    /// is that of the whole group's measurement on them. 0 where the difference is not within events.
    /// </summary>
    public int SharedEvents { get; init; }

    /// <summary>The two-sided p-value; <see langword="null"/> where no test is honest.</summary>
    public double? P { get; init; }

    /// <summary><see cref="P"/> after Benjamini and Hochberg's correction over the whole table.</summary>
    public double? PAdjusted { get; init; }

    /// <summary>How many articles of either group have something to measure.</summary>
    internal (int A, int B) Articles { get; init; }

    /// <summary>Makes <see cref="Statement"/> when it is asked for: a page shows a few of thousands. Gives the same however often it is asked.</summary>
    internal Func<Contrast, Statement>? Say { get; init; }

    /// <summary><see cref="P"/> after the same correction over the rows of this measure in this voice: those that a report picks a finding from.</summary>
    internal double? PInKind { get; init; }

    /// <summary>How difference and interval were made, or why there are none.</summary>
    public required IntervalMethod Method { get; init; }

    /// <summary>What is said of it, as parts.</summary>
    public Statement Statement
    {
        get => field ?? said.Of(this);
        init;
    }

    /// <summary>The statement as a sentence that a reader may quote: counts before percentages.</summary>
    public string Sentence => Statement.ToString();

    /// <summary>
    /// What was said last, and of which contrast: a copy that <c>with</c> changes shares it, and says its own. Whether somebody has asked is no difference
    /// between two contrasts.
    /// </summary>
    private sealed class Said : IEquatable<Said>
    {
        private Tuple<Contrast, Statement>? last;

        public Statement Of(Contrast contrast)
        {
            // Two threads may make it both; they make the same of it.
            if (last is { } kept && ReferenceEquals(kept.Item1, contrast))
                return kept.Item2;
            Statement made = contrast.Say?.Invoke(contrast) ?? Statement.None;
            last = new(contrast, made);
            return made;
        }

        public bool Equals(Said? other) => other is not null;

        public override bool Equals(object? obj) => obj is Said;

        public override int GetHashCode() => 0;
    }
}

/// <summary>What a result was made from, so that it can be made again.</summary>
public sealed record Manifest
{
    /// <summary>The version of Framing.</summary>
    public required string Version { get; init; }

    /// <summary>The options that shape the result, by name, in order of name.</summary>
    public required ImmutableSortedDictionary<string, string> Options { get; init; }

    /// <summary>The articles: id and the SHA-256 of title and text, and that of their metadata, in the order of input.</summary>
    public required ImmutableArray<ManifestEntry> Articles { get; init; }

    /// <summary>The lexicons: id, version and the SHA-256 of the file, in order of id.</summary>
    public required ImmutableArray<ManifestEntry> Lexicons { get; init; }
}

/// <summary>A thing that went into a result.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version, or "".</param>
/// <param name="Sha256">The hash of its content, in lower-case hexadecimal.</param>
public sealed record ManifestEntry(string Id, string Version, string Sha256)
{
    /// <summary>For an article the SHA-256 of what is known about it: outlet, event and every other column but text, title and id. Else "".</summary>
    public string MetadataSha256 { get; init; } = "";
}

/// <summary>Outlets side by side: the profiles, what they add up to by group, and how the groups differ.</summary>
public sealed record Comparison
{
    /// <summary>The column that groups articles: <c>outlet</c> unless told.</summary>
    public required string By { get; init; }

    /// <summary>The articles with their measurements, in the order of input.</summary>
    public required ImmutableArray<Profile> Profiles { get; init; }

    /// <summary>Whether it holds more articles than a reader goes through one by one: reports then show an overview, with samples of places.</summary>
    internal bool IsLarge => Profiles.Length > (Events is [{ Name.Length: > 0 }] ? MostOfEvent : MostShownWhole);

    private const int MostShownWhole = 20, MostOfEvent = 60;

    /// <summary>The groups, in ordinal order of name.</summary>
    public required ImmutableArray<ArticleGroup> Groups { get; init; }

    /// <summary>The events, in ordinal order of name.</summary>
    public required ImmutableArray<EventGroup> Events { get; init; }

    /// <summary>Every measurement of every group, in order of measure, key and group.</summary>
    public required ImmutableArray<GroupMeasurement> Measures { get; init; }

    /// <summary>
    /// Every pair of groups for every measurement that can be compared, in the same order. Of more than twelve groups, the pairs that have a
    /// difference or lie farthest apart.
    /// </summary>
    public required ImmutableArray<Contrast> Contrasts { get; init; }

    /// <summary>Headlines against the bodies beneath them, for every group and ("") for all articles, in order of measure and group.</summary>
    public ImmutableArray<HeadlineContrast> HeadlineContrasts { get; init; } = [];

    /// <summary>
    /// Measurements of single names and words, by group, in order of key and group: too many to compare, so that they have neither intervals nor
    /// contrasts. What is said of somebody is there where two groups say anything.
    /// </summary>
    public ImmutableArray<GroupMeasurement> Details { get; init; } = [];

    /// <summary>
    /// What the articles on each event tell in common, in order of event and of first telling, or where they are given of their numbers;
    /// empty where no event has two articles.
    /// </summary>
    public ImmutableArray<StoryPoint> StoryPoints { get; init; } = [];

    /// <summary>How many of <see cref="StoryPoints"/> the groups tell.</summary>
    public PointCoverage PointCoverage => PointCoverage.Of(this);

    /// <summary>Quotations that several articles on an event carry, in order of event and first telling.</summary>
    public ImmutableArray<SharedQuote> SharedQuotes { get; init; } = [];

    /// <summary>What a careful reader would say first of how the groups differ, most important first; empty where nothing is worth saying.</summary>
    public ImmutableArray<Lead> Leads { get; init; } = [];

    /// <summary>Articles on one event that are largely one text, in order of event and article.</summary>
    public ImmutableArray<CopiedText> Copies { get; init; } = [];

    /// <summary>
    /// Texts that several articles print, whatever their events, outlets and days; where each counts once, those that are left out are named here too.
    /// </summary>
    public ImmutableArray<Reprint> Reprints { get; init; } = [];

    /// <summary>
    /// The articles on each event compared among themselves, in the order of <see cref="Events"/>; empty unless
    /// <see cref="CompareOptions.EachEvent"/> asks for it and there are several. An event that one group alone tells of has figures and no
    /// contrasts, and of more than twenty articles it is left out.
    /// </summary>
    public ImmutableArray<Comparison> EventComparisons { get; init; } = [];

    /// <summary>The same one after another; of more articles than are held whole they are made as they are asked for.</summary>
    internal Func<IEnumerable<Comparison>> EventParts { get => field ?? (() => EventComparisons); init; }

    /// <summary>The figures by period, in order of time; empty unless <see cref="CompareOptions.Over"/> asks for them.</summary>
    public ImmutableArray<PeriodFigures> Periods { get; init; } = [];

    /// <summary>
    /// The figures of own voice over the articles that do not print a news agency's words; empty unless <see cref="CompareOptions.Agency"/> asks for
    /// them and there are such articles.
    /// </summary>
    public ImmutableArray<GroupMeasurement> WithoutAgency { get; init; } = [];

    /// <summary>Days that are marked in what is shown over time.</summary>
    public ImmutableSortedDictionary<DateOnly, string> Marks { get; init; } = ImmutableSortedDictionary<DateOnly, string>.Empty;

    /// <summary>The concepts of the lexicons that were used, so that reports can name and explain them.</summary>
    public required ImmutableArray<ConceptInfo> Concepts { get; init; }

    /// <summary>What the measures call their measurements and where reports show them, in the order of measures.</summary>
    public ImmutableArray<MeasureDescription> Descriptions { get; init; } = [];

    /// <summary>What it was made from.</summary>
    public required Manifest Manifest { get; init; }

    /// <summary>What a reader should know before believing it: few articles, subjects that differ, articles left out.</summary>
    public ImmutableArray<string> Cautions { get; init; } = [];
}

/// <summary>A concept of a lexicon, as a report shows it.</summary>
/// <param name="Lexicon">The lexicon's id.</param>
/// <param name="Id">The concept's id.</param>
/// <param name="Title">What is named, for a heading: "People without legal status".</param>
/// <param name="Variants">Its names, in the order of the lexicon.</param>
public sealed record ConceptInfo(string Lexicon, string Id, string Title, ImmutableArray<VariantInfo> Variants)
{
    /// <summary>What a slant below zero stands for, as its lexicon says; empty where it doesn't.</summary>
    public string NegativeSide { get; init; } = "";

    /// <summary>What a slant above zero stands for, as its lexicon says; empty where it doesn't.</summary>
    public string PositiveSide { get; init; } = "";
}

/// <summary>A variant of a concept, as a report shows it.</summary>
/// <param name="Id">The variant's id.</param>
/// <param name="Label">How it reads: "illegal immigrant".</param>
/// <param name="Slant">-1 to 1 as its source marks it, or <see langword="null"/> where it is unmarked.</param>
/// <param name="SlantSource">Who marks it so, with the date, or <see langword="null"/>.</param>
public sealed record VariantInfo(string Id, string Label, double? Slant, string? SlantSource);
