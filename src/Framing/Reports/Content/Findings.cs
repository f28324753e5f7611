using System.Collections.Immutable;
using System.Globalization;
using Framing.Comparisons;

namespace Framing.Reports.Content;

/// <summary>How the rows of a small chart are drawn.</summary>
internal enum MiniKind : byte
{
    /// <summary>A dot and its 95% whisker on 0 to 100%.</summary>
    Share,

    /// <summary>A dot and its whisker on -1 to 1.</summary>
    Score,

    /// <summary>A hollow bar on 0 to 100%.</summary>
    Bar,

    /// <summary>A block for each point told, a dot for a gap.</summary>
    Points,

    /// <summary>A block for each mention that says it, a dot for each other one.</summary>
    Mentions,
}

/// <summary>A row of a small chart.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="IsNamed">Whether the finding names it.</param>
/// <param name="Label">The figure in words, which leads to its evidence.</param>
internal sealed record MiniRow(Outlet Outlet, bool IsNamed, Run Label)
{
    /// <summary>The value to draw, if any.</summary>
    public double? Value { get; init; }

    /// <summary>The whisker, if any.</summary>
    public Interval? Interval { get; init; }

    /// <summary>For <see cref="MiniKind.Points"/>: whether each point is told. For <see cref="MiniKind.Mentions"/>: whether each mention says it.</summary>
    public ImmutableArray<bool> Told { get; init; } = [];

    /// <summary>For <see cref="MiniKind.Points"/>: whether each point that is not told may be told.</summary>
    public ImmutableArray<bool> Perhaps { get; init; } = [];
}

/// <summary>A difference between outlets, in a sentence, a note and a small chart in which all outlets stay visible.</summary>
internal sealed record Finding
{
    /// <summary>Its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about: "Word choice".</summary>
    public required string Kicker { get; init; }

    /// <summary>How sure it is.</summary>
    public required Status Status { get; init; }

    /// <summary>The sentence, its counts linked.</summary>
    public required ImmutableArray<Run> Sentence { get; init; }

    /// <summary>How sure, in words.</summary>
    public required ImmutableArray<Run> Note { get; init; }

    /// <summary>What the chart shows.</summary>
    public required string Caption { get; init; }

    /// <summary>How it is drawn.</summary>
    public required MiniKind Kind { get; init; }

    /// <summary>What the marks of a drawing mean, after the caption: ": a block says it, a dot another name".</summary>
    public string Marks { get; init; } = "";

    /// <summary>Its rows, one an outlet.</summary>
    public required ImmutableArray<MiniRow> Rows { get; init; }
}

/// <summary>Picks the differences that a report starts with.</summary>
internal static class Findings
{
    private const int MostWordChoices = 3, Thousand = 1000;

    /// <summary>One mention against one is no finding.</summary>
    private const int FewestMentions = 2;
    private const string EventsEnd = " that both tell of: ";
    private static readonly string[] NoteStarts = [" Difference ", " Too few to compare.", " No interval:"];

    /// <summary>The findings: word choice, who speaks, verbs, tone, what is told, altered quotes; those with a clear gap first in each.</summary>
    public static ImmutableArray<Finding> Of(Report report)
    {
        List<Finding> findings = [];
        IEnumerable<Contrast> words = report.Figures.Contrasts("choice", ("voice", "own"))
            .GroupBy(c => (c.Key["lexicon"], c.Key["concept"]))
            .Select(group => WidestChoice(report, group)).OfType<Contrast>().OrderBy(Statuses.Of).ThenByDescending(Weight).Take(MostWordChoices);
        foreach (Contrast contrast in words)
            Add(report, findings, "Word choice", contrast);
        Add(report, findings, "Who speaks", Widest(report.Figures.Contrasts("attributed_words").Where(IsOfKnown)) ?? Widest(report.Figures.Contrasts("quoted_words").Where(IsOfKnown)));
        Add(report, findings, "Reporting verbs", Widest(report.Figures.Contrasts("verb_class").Where(Speakers.IsNotNeutral)));
        Add(report, findings, "Tone", Widest(report.Figures.Contrasts("tone_negative", ("voice", "own")).Concat(report.Figures.Contrasts("tone_positive", ("voice", "own")))));
        findings.AddRange(StoryFindings.Of(report));
        return [.. findings];
    }

    /// <summary>The widest of several contrasts: those that can be told from zero first; <see langword="null"/> where nothing differs.</summary>
    public static Contrast? Widest(IEnumerable<Contrast> contrasts) =>
        contrasts.Where(c => Gap(c) > 0).OrderBy(Statuses.Of).ThenByDescending(Weight).FirstOrDefault();

    /// <summary>
    /// The widest between the names of one thing. Of two names where one is said whenever the other is not, the one that somebody marks as
    /// one side's tells more.
    /// </summary>
    public static Contrast? WidestChoice(Report report, IEnumerable<Contrast> contrasts) => Widest(contrasts
        .Where(c => c.A.Denominator >= FewestMentions && c.B.Denominator >= FewestMentions)
        .OrderByDescending(c => report.Naming.Concept(c.Key)?.Variants.FirstOrDefault(v => v.Id == c.Key["variant"])?.Slant is not null));

    /// <summary>Whether it is told what kind of source a contrast is about: that one outlet has more sources of no known kind says nothing of either.</summary>
    private static bool IsOfKnown(Contrast contrast) => !Speakers.IsUnknown(contrast.Key["category"]);

    /// <summary>The difference; between counts too small for one, the gap weighed by how many mentions it rests on.</summary>
    private static double Weight(Contrast contrast) => contrast.Difference is not null ? Gap(contrast) : Comparisons.Contrasts.Weight(contrast);

    private static double Gap(Contrast contrast) => contrast.Difference is { } difference
        ? Math.Abs(difference)
        : Math.Abs((contrast.A.Value ?? contrast.B.Value ?? 0) - (contrast.B.Value ?? contrast.A.Value ?? 0));

    private static void Add(Report report, List<Finding> findings, string kicker, Contrast? contrast)
    {
        if (contrast is null)
            return;
        string id = $"f{findings.Count + 1}";
        (string sentence, string note) = Split(contrast.Sentence);
        string events = OnEvents(contrast, sentence);
        if (events.Length > 0)
            (sentence, note) = (Wording.Capital(sentence[events.Length..]), $"Counted {char.ToLowerInvariant(events[0])}{events[1..].TrimEnd(' ', ':')}. {note}");
        foreach (GroupMeasurement side in (GroupMeasurement[])[contrast.A, contrast.B])
            sentence = side.Denominator < Thousand ? sentence : sentence.Replace(Plain(side), Shown.CountOf(side), StringComparison.Ordinal);
        bool words = contrast.A.Noun == "words";
        // A contrast's sentence starts with the larger value.
        bool mirrored = ContrastSentence.IsMirrored(contrast);
        (string, EvidenceList?) a = (Shown.CountOf(contrast.A), report.Cite(contrast, contrast.A, id)), b = (Shown.CountOf(contrast.B), report.Cite(contrast, contrast.B, id));
        ImmutableArray<MiniRow> rows = [.. report.Outlets.Select(outlet => RowOf(report, outlet, contrast, id))];
        bool mentions = contrast.Key.Name == "choice" && Statuses.Of(contrast) == Status.CountsOnly && rows.Max(r => r.Told.Length) <= StoryFindings.MostBlocks;
        findings.Add(new()
        {
            Id = id,
            Kicker = kicker,
            Status = Statuses.Of(contrast),
            Sentence = mirrored ? Run.Link(sentence, b, a) : Run.Link(sentence, a, b),
            Note = [new(note)],
            Caption = mentions ? MentionsOf(report, contrast.Key) : CaptionOf(report, contrast.Key, words) + (events.Length > 0 ? ", on all events" : "") + (rows.Any(r => r.Interval is not null) ? ", with 95% interval" : ""),
            Marks = mentions ? ": a block says so, a dot another name" : "",
            Kind = mentions ? MiniKind.Mentions : contrast.A.Unit == MeasureUnit.Mean ? MiniKind.Score : words ? MiniKind.Bar : MiniKind.Share,
            Rows = rows,
        });
    }

    private static MiniRow RowOf(Report report, Outlet outlet, Contrast contrast, string id)
    {
        bool named = outlet.Name == contrast.A.Group || outlet.Name == contrast.B.Group;
        GroupMeasurement? measure = report.Figures.Find(contrast.Key.Name, outlet.Name, [.. contrast.Key.Dimensions]);
        if (measure is null || measure.Denominator == 0)
            return new(outlet, named, new("none"));
        Shown shown = Shown.Of(measure, "none");
        string label = measure.Unit == MeasureUnit.Mean ? Wording.Score(measure.Value ?? 0) : shown.Count + (measure.Noun == "words" ? " words" : "");
        return new(outlet, named, new(label, report.Cite(measure, id)))
        {
            Value = measure.Noun == "words" ? measure.Value : measure.Unit == MeasureUnit.Mean ? (measure.Denominator < Shown.Fewest ? null : measure.Value) : shown.Share,
            Interval = shown.Interval,
            Told = measure.Denominator <= StoryFindings.MostBlocks && measure.Unit == MeasureUnit.Share ? [.. Enumerable.Range(0, (int)measure.Denominator).Select(i => i < measure.Numerator)] : [],
        };
    }

    private static string MentionsOf(Report report, MeasureKey key) => report.Naming.Concept(key) is { } concept
        ? $"Own-voice mentions of {Naming.Lower(concept.Title)} that say “{Naming.Label(concept, key["variant"])}”"
        : CaptionOf(report, key, words: false);

    private static string CaptionOf(Report report, MeasureKey key, bool words)
    {
        string what = report.Naming.What(key);
        return key.Name switch
        {
            "choice" => $"Share of own-voice mentions that say {what[..what.LastIndexOf(',')]}",
            _ when words => $"{Wording.Capital(what)}, out of all",
            _ when key.Name == "tone" => $"Mean {what}",
            _ => $"Share of {what}",
        };
    }

    /// <summary>"On the one event that both tell of: " where the sentence starts so.</summary>
    private static string OnEvents(Contrast contrast, string sentence) =>
        contrast.SharedEvents > 0 && sentence.IndexOf(EventsEnd, StringComparison.Ordinal) is > 0 and int at ? sentence[..(at + EventsEnd.Length)] : "";

    /// <summary>The sentence proper, and what it says of the difference.</summary>
    private static (string Sentence, string Note) Split(string text)
    {
        int at = NoteStarts.Select(start => text.IndexOf(start, StringComparison.Ordinal)).Where(found => found > 0).DefaultIfEmpty(text.Length).Min();
        return (text[..at], text[at..].TrimStart());
    }

    /// <summary>A count as sentences write it.</summary>
    private static string Plain(GroupMeasurement measure) => string.Create(CultureInfo.InvariantCulture, $"{measure.Numerator} of {measure.Denominator}");
}
