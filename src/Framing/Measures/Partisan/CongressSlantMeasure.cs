using System.Collections.Immutable;

namespace Framing.Measures.Partisan;

/// <summary>
/// Gentzkow and Shapiro's (2010) slant of the article's own words: <c>congress_slant</c>, 0 where its partisan phrases are used as
/// Democrats use them in Congress and 1 as Republicans; it can lie beyond both. For texts of 100 words or more in their own voice.
/// </summary>
/// <remarks>
/// The statements are of 2025 and 2026; news is another register, and a single article has few of the phrases: take means over many.
/// </remarks>
internal sealed class CongressSlantMeasure : IMeasure
{
    /// <inheritdoc/>
    public string Name => "congress_slant";

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Words | DocumentLayers.Voices;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
        [new(Name) { Label = "congressional phrases, 1 being as Republicans use them", Docs = "likeness-to-parties-statements-in-congress" }];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (CongressRuns.OwnWords(document) < CongressRuns.LeastWords)
            return [];
        CongressPhrases phrases = CongressPhrases.Shared;
        CountedRun[] runs = [.. CongressRuns.Phrases.Count(document).Where(run => phrases.IndexOf(run.Key) >= 0)];
        if (phrases.Slant(runs) is not { } slant)
            return [];
        return
        [
            new()
            {
                Key = new(Name, ("years", CongressRuns.Years), ("voice", "own")),
                Unit = MeasureUnit.Mean,
                Numerator = (long)Math.Round(slant * 10_000),
                Denominator = 1,
                Noun = "texts",
                Evidence = [.. runs.Select(run => run.First).Order().Select(span => new Evidence(document.Article.Id, span))],
            },
        ];
    }
}
