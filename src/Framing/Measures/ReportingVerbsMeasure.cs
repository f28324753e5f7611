using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// How often each wording reports speech: <c>reporting_verbs</c> with the dimensions <c>class</c> and <c>verb</c>, and <c>source_verbs</c> with
/// <c>category</c>, <c>source</c> and <c>verb</c>. A cue counts once, and for a source once, however many pieces of speech it reports.
/// </summary>
internal sealed class ReportingVerbsMeasure : IMeasure
{
    /// <summary>The names of its measurements.</summary>
    internal const string Verbs = "reporting_verbs", OfSource = "source_verbs";

    /// <inheritdoc/>
    public string Name => Verbs;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(Verbs) { Label = "“{verb}” reports speech", Docs = "single-names-and-words" },
        new(OfSource) { Label = "“{verb}” reports speech, by source", Docs = "single-names-and-words" },
    ];

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        (Quote Quote, string Verb)[] cues = [.. document.Quotes.Where(q => q.Reported && q.Cue.Length > 0).Select(q => (q, CueText.Of(document, q)))];
        return
        [
            .. Counts(document, cues, c => new(Name, ("class", c.Quote.VerbClass.Name()), ("verb", c.Verb)), _ => 0),
            .. Counts(document, cues.Where(c => c.Quote.SourceId is not null),
                c => new(OfSource, ("category", SourceOf(document, c.Quote).Category), ("source", SourceOf(document, c.Quote).Name), ("verb", c.Verb)),
                c => (SourceOf(document, c.Quote).Category, SourceOf(document, c.Quote).Name)),
        ];
    }

    private static Source SourceOf(Document document, Quote quote) => document.Sources[quote.SourceId!.Value];

    /// <summary>The cues by key; of those at one place each speaker's first counts.</summary>
    private static IEnumerable<Measurement> Counts<T>(
        Document document, IEnumerable<(Quote Quote, string Verb)> cues,
        Func<(Quote Quote, string Verb), MeasureKey> key, Func<(Quote Quote, string Verb), T> speaker) => cues
        .DistinctBy(c => (speaker(c), c.Quote.Cue[0]))
        .GroupBy(key)
        .Select(same => new Measurement
        {
            Key = same.Key,
            Unit = MeasureUnit.Count,
            Numerator = same.Count(),
            Denominator = 0,
            Noun = "cues",
            Evidence = [.. same.Select(c => new Evidence(document.Article.Id, c.Quote.Cue[0]))],
        });
}
