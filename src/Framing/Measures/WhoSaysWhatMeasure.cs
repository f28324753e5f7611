using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// How often each listed term is used by whom: <c>who_says_what</c> with the dimensions <c>category</c> and <c>source</c>, which are left out
/// where nobody is quoted or the article does not say who, <c>lexicon</c>, <c>concept</c>, <c>variant</c> and <c>voice</c>.
/// </summary>
internal sealed class WhoSaysWhatMeasure : IMeasure
{
    /// <summary>The name of its measurements.</summary>
    internal const string Uses = "who_says_what";

    /// <inheritdoc/>
    public string Name => Uses;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions => [new(Uses) { Label = "“{variant}”, by who says it", Docs = "single-names-and-words" }];

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Terms | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document) =>
    [
        .. document.Terms.GroupBy(term => KeyOf(term, document)).Select(same => new Measurement
        {
            Key = same.Key,
            Unit = MeasureUnit.Count,
            Numerator = same.Count(),
            Denominator = 0,
            Noun = "mentions",
            Evidence = [.. same.Select(term => new Evidence(document.Article.Id, term.Span))],
        }),
    ];

    private static MeasureKey KeyOf(TermMatch term, Document document)
    {
        ReadOnlySpan<(string, string)> said =
            [("lexicon", term.Lexicon), ("concept", term.Concept), ("variant", term.Variant), ("voice", term.Voice.Name())];
        return term.SourceId is { } id
            ? new(Uses, [("category", document.Sources[id].Category), ("source", document.Sources[id].Name), .. said])
            : new(Uses, said);
    }
}
