using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// How warm or cold the sentences are, by voice: <c>tone</c>, the mean of VADER's compound, and <c>tone_negative</c> and
/// <c>tone_positive</c>, the shares of sentences at or beyond the authors' cuts of -0.05 and 0.05.
/// </summary>
/// <remarks>A sentence in two voices counts once in each. The tone of a text is not its stance: a report of a flood is negative.</remarks>
public sealed class ToneMeasure : IMeasure
{
    private const double Cut = 0.05;

    /// <inheritdoc/>
    public string Name => "tone";

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Sentiments;

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        foreach ((string name, Func<Voice, bool> includes) in VoiceGroups.All)
        {
            ImmutableArray<SentenceSentiment> sentences = [.. document.Sentiments.Where(s => includes(s.Voice))];
            if (sentences.IsEmpty)
                continue;
            found.Add(new()
            {
                Key = new("tone", ("voice", name)),
                Unit = MeasureUnit.Mean,
                Numerator = sentences.Sum(s => TenThousandths(s.Sentiment.Compound)),
                Denominator = sentences.Length,
                Noun = "sentences",
                Evidence = [.. sentences.Select(s => new Evidence(document.Article.Id, s.Span))],
            });
            found.Add(Share("tone_negative", name, document, sentences, s => s.Compound <= -Cut));
            found.Add(Share("tone_positive", name, document, sentences, s => s.Compound >= Cut));
        }
        return found.ToImmutable();
    }

    /// <summary>Exact: VADER rounds compounds to four digits.</summary>
    private static long TenThousandths(double compound) => (long)Math.Round(compound * 10_000);

    private static Measurement Share(string measure, string voice, Document document, ImmutableArray<SentenceSentiment> sentences, Func<Sentiment, bool> counts)
    {
        ImmutableArray<Evidence> evidence = [.. sentences.Where(s => counts(s.Sentiment)).Select(s => new Evidence(document.Article.Id, s.Span))];
        return new()
        {
            Key = new(measure, ("voice", voice)),
            Unit = MeasureUnit.Share,
            Numerator = evidence.Length,
            Denominator = sentences.Length,
            Noun = "sentences",
            Evidence = evidence,
        };
    }
}
