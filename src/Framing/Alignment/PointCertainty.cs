using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// What of a point is beyond doubt: the sentences that surely tell it, and those of the articles without one that come near. Between the
/// two lies what nobody should be told as a fact: neither that an article tells the point nor that it leaves it out.
/// </summary>
/// <remarks>The three scores were chosen on the ten events that the weights were fitted on, by how often "all tell" and "one leaves out" are right.</remarks>
internal sealed class PointCertainty
{
    /// <summary>A sentence surely tells a point if it as likely as not tells the same as one of those that do, and does not score below this with any.</summary>
    private const double AsLikelyAsNot = 0, LeastWithAny = -0.5;

    /// <summary>From this score on with a sentence of the point, another may tell it.</summary>
    private const double Near = -1.5;

    private readonly ImmutableArray<StorySentence> sentences;
    private readonly SentencePairs pairs;
    private readonly List<(int Other, double Score)>[] near;

    public PointCertainty(ImmutableArray<StorySentence> sentences, SentencePairs pairs)
    {
        (this.sentences, this.pairs) = (sentences, pairs);
        near = [.. sentences.Select(_ => new List<(int, double)>())];
        foreach ((int a, int b, double score) in pairs.From(Near))
        {
            near[a].Add((b, score));
            near[b].Add((a, score));
        }
    }

    /// <summary>The sentences of a point that surely tell what its center tells, the center among them.</summary>
    public HashSet<int> Sure(List<int> point, int center)
    {
        HashSet<int> sure = [center];
        int[] rest = [.. point.Where(s => s != center).OrderByDescending(s => pairs[s, center]).ThenBy(s => s)];
        // A second sentence of the center's article can't be held against the center; it comes in once another article's sentence has.
        for (int before = 0; before < sure.Count;)
        {
            before = sure.Count;
            foreach (int sentence in rest)
            {
                double[] scores = [.. sure.Where(s => sentences[s].Document != sentences[sentence].Document).Select(s => pairs[s, sentence])];
                if (scores.Length > 0 && scores.Max() >= AsLikelyAsNot && scores.Min() >= LeastWithAny)
                    sure.Add(sentence);
            }
        }
        return sure;
    }

    /// <summary>The likest sentence of each article that has none in the point, where there is one that may tell it; in order.</summary>
    public IEnumerable<int> MayTell(List<int> point)
    {
        HashSet<int> told = [.. point.Select(s => sentences[s].Document)];
        return point.SelectMany(s => near[s]).Where(n => !told.Contains(sentences[n.Other].Document))
            .GroupBy(n => sentences[n.Other].Document)
            .Select(article => article.OrderByDescending(n => n.Score).ThenBy(n => n.Other).First().Other).Order();
    }
}
