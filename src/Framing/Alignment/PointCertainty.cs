using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// What of a point is beyond doubt: the sentences that surely tell it, and those of the articles without one that may. Between the two lies what
/// nobody should be told as a fact: neither that an article tells the point nor that it leaves it out.
/// </summary>
/// <remarks>The three scores were chosen on the ten events that the weights were fitted on, by how often "all tell" and "one leaves out" are right.</remarks>
internal sealed class PointCertainty
{
    /// <summary>A sentence surely tells a point if it as likely as not tells the same as one of those that do, and does not score below this with any.</summary>
    private const double AsLikelyAsNot = 0, LeastWithAny = -0.5;

    /// <summary>From these log odds on, an article without a sentence in the point may tell it.</summary>
    private const double MayTellFrom = -1.4;

    /// <summary>So many of a point's sentences are looked for in other articles; a point of hundreds of articles is known by fewer.</summary>
    private const int MostStatements = 5;

    private readonly ImmutableArray<StorySentence> sentences;
    private readonly SentencePairs pairs;
    private readonly Dictionary<(int Sentence, int Document), (double Score, int Other)> nearest;
    private readonly (int First, ArticleWords Words)[] articles;

    public PointCertainty(ImmutableArray<StorySentence> sentences, SentencePairs pairs)
    {
        (this.sentences, this.pairs) = (sentences, pairs);
        nearest = pairs.Nearest(sentences);
        ILookup<int, int> numbers = Enumerable.Range(0, sentences.Length).ToLookup(s => sentences[s].Document);
        articles = [.. Enumerable.Range(0, sentences.IsEmpty ? 0 : sentences[^1].Document + 1)
            .Select(d => (numbers[d].FirstOrDefault(-1), new ArticleWords(numbers[d].Select(s => sentences[s].Words))))];
    }

    /// <summary>
    /// The sentences of a point that surely tell what its center tells, the center among them; none that gives another figure of the same
    /// thing or says the opposite, however alike it is.
    /// </summary>
    public HashSet<int> Sure(List<int> point, int center)
    {
        EqualSentences same = pairs.Same;
        HashSet<int> sure = [same.FirstOf(center)];
        int[] rest = [.. point.Select(same.FirstOf).Where(s => !sure.Contains(s)).Distinct().OrderByDescending(s => pairs[s, center]).ThenBy(s => s)];
        // A second sentence of the center's article can't be held against the center; it comes in once another article's sentence has.
        for (int before = 0; before < sure.Count;)
        {
            before = sure.Count;
            foreach (int sentence in rest)
            {
                double[] scores = [.. sure.Where(s => same.AreApart(s, sentence)).Select(s => pairs[s, sentence])];
                if (sure.Any(s => sentences[s].Claims.Contradicts(sentences[sentence].Claims)))
                    continue;
                if (scores.Length > 0 && scores.Max() >= AsLikelyAsNot && scores.Min() >= LeastWithAny)
                    sure.Add(sentence);
            }
        }
        return [.. point.Where(s => sure.Contains(same.FirstOf(s)))];
    }

    /// <summary>
    /// Of each article that has no sentence in the point and may tell it all the same, the sentence that comes nearest; in order. The whole article
    /// is searched for what the point says, headline and quotations included.
    /// </summary>
    /// <param name="point">Its sentences.</param>
    /// <param name="statements">Those that surely tell it, the one that stands for it first, each with the content words that say it.</param>
    public IEnumerable<int> MayTell(List<int> point, IEnumerable<(int Sentence, ImmutableArray<string> Words)> statements)
    {
        HashSet<int> told = [.. point.Select(s => sentences[s].Document)];
        (int Sentence, ImmutableArray<string> Words)[] sought = [.. statements.Take(MostStatements)];
        for (int document = 0; document < articles.Length; document++)
        {
            if (told.Contains(document) || articles[document].First < 0)
                continue;
            (double Odds, int At) best = (double.NegativeInfinity, -1);
            foreach ((int sentence, ImmutableArray<string> words) in sought)
            {
                HeldWords held = articles[document].Words.Of(words);
                (double score, int other) = nearest.GetValueOrDefault(
                    (pairs.Same.FirstOf(sentence), document), (SentencePairs.Unlike, articles[document].First + Math.Max(0, held.At)));
                double odds = AlignmentWeights.Telling.Score(TellingFeatures.Of(score, held, words));
                if (odds > best.Odds)
                    best = (odds, other);
            }
            if (best.Odds >= MayTellFrom)
                yield return best.At;
        }
    }
}
