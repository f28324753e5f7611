using System.Collections.Immutable;

namespace Framing.Measures.Partisan;

/// <summary>
/// How much the article's own words are like those of Republicans' statements in Congress (1) or of Democrats' (0): <c>party_lean</c>,
/// the probability that a classifier gives, for texts of 100 words or more in their own voice.
/// </summary>
/// <remarks>
/// The statements are of 2025 and 2026, when Republicans held both chambers, so the majority's ways of speaking count too. News is another
/// register, and its subjects of other years other ones: the number compares articles; it does not say which party an article is for.
/// </remarks>
internal sealed class PartyLeanMeasure : IMeasure
{
    private const int MostEvidence = 12;

    /// <inheritdoc/>
    public string Name => "party_lean";

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Words | DocumentLayers.Voices;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
        [new(Name) { Label = "likeness to one party’s statements in Congress, 1 being Republicans’", Docs = "likeness-to-parties-statements-in-congress" }];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (CongressRuns.OwnWords(document) < CongressRuns.LeastWords)
            return [];
        PartyLeanModel model = PartyLeanModel.Shared;
        CountedRun[] runs = CongressRuns.Forms.Count(document);
        (int Feature, int Run, double Value)[] vector = model.Vector(runs);
        double score = model.Score(vector);
        return
        [
            new()
            {
                Key = new(Name, ("years", CongressRuns.Years), ("voice", "own")),
                Unit = MeasureUnit.Mean,
                Numerator = (long)Math.Round(10_000 / (1 + Math.Exp(-score))),
                Denominator = 1,
                Noun = "texts",
                // The runs that weigh most toward what the text was found to be like.
                Evidence = [.. vector
                    .Select(x => (runs[x.Run].First, Pull: model.Weights[x.Feature] * x.Value * Math.Sign(score)))
                    .Where(x => x.Pull > 0)
                    .OrderByDescending(x => x.Pull).ThenBy(x => x.First)
                    .Take(MostEvidence)
                    .Select(x => x.First).Order()
                    .Select(span => new Evidence(document.Article.Id, span))],
            },
        ];
    }
}
