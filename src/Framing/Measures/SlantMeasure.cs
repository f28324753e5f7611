using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// To which side the marked names lean that a text chooses, by voice: the mean over concepts of (R - L) / (R + L), where R and L are the
/// sums of the slants of the marked mentions to either side, as each lexicon's cited source places them. From -1 to 1; undefined where
/// a text uses no marked name. Over several texts the mean of those where it is defined.
/// </summary>
/// <remarks>It says which words were chosen, not what the text holds of its subject.</remarks>
internal sealed class SlantMeasure : IMeasure
{
    /// <summary>The name of its measurements.</summary>
    internal const string Slant = "slant";

    /// <inheritdoc/>
    public string Name => Slant;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Terms;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
        [new(Slant) { Label = "slant of marked terms", Place = ReportPlace.Manner, Docs = "slant" }];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        foreach ((string voice, Func<Voice, bool> includes) in VoiceGroups.All)
        {
            ImmutableArray<TermMatch> marked = [.. document.Terms.Where(term => term.Slant is not (null or 0) && includes(term.Voice))];
            if (marked.IsEmpty)
                continue;
            found.Add(new()
            {
                Key = new(Slant, ("voice", voice)),
                Unit = MeasureUnit.Mean,
                Numerator = (long)Math.Round(SlantOf(marked) * 10_000),
                Denominator = 1,
                Noun = "texts",
                Evidence = [.. marked.Select(term => new Evidence(document.Article.Id, term.Span))],
            });
        }
        return found.ToImmutable();
    }

    private static double SlantOf(ImmutableArray<TermMatch> marked)
    {
        double sum = 0;
        int concepts = 0;
        // Groups come in order of first mention, so the sum has one order.
        foreach (IGrouping<(string, string), TermMatch> concept in marked.GroupBy(term => (term.Lexicon, term.Concept)))
        {
            double right = 0, left = 0;
            foreach (TermMatch term in concept)
            {
                if (term.Slant > 0)
                    right += term.Slant.Value;
                else
                    left -= term.Slant!.Value;
            }
            sum += (right - left) / (right + left);
            concepts++;
        }
        return sum / concepts;
    }
}
