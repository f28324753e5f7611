using System.Collections.Immutable;
using Framing.Measures.Targets;

namespace Framing.Measures;

/// <summary>
/// How often each word is said of each one named: <c>predicates</c> with the dimensions <c>target</c>, <c>relation</c>, <c>word</c>,
/// <c>negated</c> and <c>voice</c>, which is <c>own</c> or <c>quoted</c>. <see cref="Portrayal"/> tells the words.
/// </summary>
internal sealed class PredicatesMeasure : IMeasure
{
    /// <summary>The name of its measurements.</summary>
    internal const string Words = "predicates";

    /// <summary>Whether a verb says little of who does it by itself, as "make" and "take" do.</summary>
    internal static bool IsLight(string lemma) => TargetWordLists.IsLight(lemma);

    /// <inheritdoc/>
    public string Name => Words;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions => [new(Words) { Label = "“{word}” said of {target}", Docs = "single-names-and-words" }];

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Targets | DocumentLayers.Words | DocumentLayers.Voices;

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        return
        [
            .. Portrayal.WordsOf(document).GroupBy(w => (w.Name, w.Relation, w.Lemma, w.Negated, IsOwn: w.Voice.IsOwn())).Select(same => new Measurement
            {
                Key = new(
                    Name, ("target", same.Key.Name), ("relation", same.Key.Relation.Name()), ("word", same.Key.Lemma), ("negated", same.Key.Negated ? "true" : "false"),
                    ("voice", VoiceGroups.OwnOrQuoted(same.Key.IsOwn))),
                Unit = MeasureUnit.Count,
                Numerator = same.Count(),
                Denominator = 0,
                Noun = "words",
                Evidence = [.. same.Select(w => new Evidence(document.Article.Id, w.Span))],
            }),
        ];
    }
}
