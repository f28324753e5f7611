using System.Collections.Immutable;

namespace Framing;

/// <summary>
/// Measurements of one name, in words: all that sentences, tables and reports say of them comes from here, so that a user's own measure
/// shows wherever a built-in one does.
/// </summary>
/// <remarks>
/// <see cref="Label"/>, <see cref="Clause"/> and the other texts are templates. <c>{A}</c> and <c>{B}</c> are the two groups, the one with
/// the larger value first, <c>{A:says|say}</c> with the verb in the group's number; <c>{a}</c> and <c>{b}</c> their counts ("7 of 8
/// mentions", "0 of 6"), <c>{a:quoted words}</c> with another noun than the measurement's. <c>{noun}</c> is that noun and <c>{label}</c>
/// the label. Any dimension gives its value as reports call it: <c>{variant}</c>, <c>{class}</c>, <c>{class:cues}</c> with a noun after a
/// value that is no plural itself. <c>{source}</c> is a category or side of sources, and may have a verb. What stands in square brackets is
/// left out where a dimension in it has no value; any other unknown part stays as it was written. <c>{forms}</c> in a clause gives the
/// words that the first group counts, as its articles have them and in quotation marks (the variant without marks where it has none);
/// <c>{forms:B}</c> those of the second where they are others.
/// </remarks>
/// <param name="Name">The name that the measurements carry: <c>tone_negative</c>.</param>
public sealed record MeasureDescription(string Name)
{
    /// <summary>What is measured, as the head of a row, without the voice: "{noun} with a negative tone". Name and dimensions unless told.</summary>
    public string? Label { get; init; }

    /// <summary>
    /// The sentence on two groups, without the voice, which goes before it: "{A:has|have} {a} with a negative tone; {B} {b}.". The label and
    /// the counts unless told.
    /// </summary>
    public string? Clause { get; init; }

    /// <summary>Other clauses for measurements that have a certain value in any dimension, by that value.</summary>
    public ImmutableDictionary<string, string> ClauseFor { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What values of dimensions are called, by value; those that are not here read as they stand, with spaces for underscores and hyphens.</summary>
    public ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Where reports show the figures.</summary>
    public ReportPlace Place { get; init; }

    /// <summary>Whether reports hold headlines against the bodies beneath them on it, where it is told by voice.</summary>
    public bool OfHeadlines { get; init; } = true;

    /// <summary>How it takes part in the findings that a report starts with; <see langword="null"/> where it does not.</summary>
    public FindingRule? Finding { get; init; }

    /// <summary>The list of places that it shares with other measurements; <see langword="null"/> where each has its own.</summary>
    public SharedEvidence? Evidence { get; init; }

    /// <summary>The heading of <c>docs/measures.md</c> that defines it, as an anchor; "" for a user's own.</summary>
    public string Docs { get; init; } = "";
}

/// <summary>Where a report shows the figures of a measure.</summary>
public enum ReportPlace : byte
{
    /// <summary>As rows among the further measures.</summary>
    Further,

    /// <summary>As rows on manner, in own voice, beside tone.</summary>
    Manner,

    /// <summary>In a section that draws it.</summary>
    Section,
}

/// <summary>How a report picks a finding from the contrasts of a measure: the widest that it can be sure of, in the outlet's own voice.</summary>
/// <param name="Topic">What the finding is about: "Word choice". Measures of one topic compete for the same place.</param>
public sealed record FindingRule(string Topic)
{
    /// <summary>Dimensions of whose values each may give a finding of its own: <c>concept</c>.</summary>
    public ImmutableArray<string> Per { get; init; } = [];

    /// <summary>How many findings there are on the topic at most.</summary>
    public int Most { get; init; } = 1;

    /// <summary>A measure of a higher rank is looked at only where those of a lower one give nothing.</summary>
    public int Rank { get; init; }

    /// <summary>How many cases either side has at least.</summary>
    public int Fewest { get; init; } = 1;

    /// <summary>
    /// How many articles either side has at least: what errs in each article, as kinds of sources and tone do, says something of many articles and
    /// little of one.
    /// </summary>
    public int FewestArticles { get; init; } = 1;

    /// <summary>Which measurements may give a finding: of reporting verbs those of a class that takes a stance.</summary>
    public Func<MeasureKey, bool> Tells { get; init; } = _ => true;

    /// <summary>What the small chart shows, a template; the label unless told.</summary>
    public string? Caption { get; init; }

    /// <summary>
    /// A voice whose figures stand beside those of own voice, and the sentence that gives them, with <c>{A}</c> and <c>{B}</c> for the two groups and
    /// <c>{a}</c> and <c>{b}</c> for their counts; left out where they are the same.
    /// </summary>
    public (string Voice, string Says)? Beside { get; init; }

    /// <summary>What it shows where cases are too few for a share and each is drawn, and what the marks mean; <see langword="null"/> where none are drawn.</summary>
    public (string Caption, string Marks)? Cases { get; init; }
}

/// <summary>
/// The places that several measurements of a group are counted from, shown as one list: the names of a concept are counted out of all its
/// mentions, negative and positive sentences out of those that are either.
/// </summary>
/// <param name="Name">Measurements that give the same name share their list.</param>
/// <param name="Title">What is listed, a template. <c>{all}</c> is how many places there are with the measurement's noun, <c>{marked}</c>
/// how many of them are marked: "3 of 8".</param>
public sealed record SharedEvidence(string Name, string Title)
{
    /// <summary>The dimensions whose values share the list.</summary>
    public ImmutableArray<string> Over { get; init; } = [];

    /// <summary>The measurements whose places are marked in it.</summary>
    public Func<MeasureKey, bool> Marks { get; init; } = _ => true;

    /// <summary>The name of measurements to whose places a number leads where the list is empty.</summary>
    public string? Else { get; init; }

    /// <summary>A score to show beside a place, and whether it is the outlet's own voice that speaks there.</summary>
    public Func<Document, TextSpan, (double Score, bool IsOwn)?>? Score { get; init; }
}
