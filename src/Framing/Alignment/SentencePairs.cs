using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Framing.Alignment;

/// <summary>
/// How likely two sentences of different articles tell the same point, on the scale of log odds: a weighted sum of <see cref="SentencePairFeatures"/>
/// by a logistic regression on labelled pairs. Equal sentences tell the same.
/// </summary>
internal sealed class SentencePairs
{
    /// <summary>The score from which a pair is taken to tell the same.</summary>
    public const double Threshold = -0.5;

    /// <summary>The score of a pair that shares too little to be looked at, and the least that any has.</summary>
    public const double Unlike = -5;

    /// <summary>What equal sentences score: about what the weights say of them.</summary>
    private const double Equal = 8;

    private readonly Dictionary<(int, int), double> scores = [];
    private readonly SentenceVectors vectors;

    public SentencePairs(ImmutableArray<StorySentence> sentences)
        : this(sentences, AlignmentWeights.Pairs)
    {
    }

    /// <summary>Scores by other weights, for training.</summary>
    internal SentencePairs(ImmutableArray<StorySentence> sentences, AlignmentWeights weights)
    {
        Same = new(sentences);
        PairGraph graph = new(sentences, Same);
        vectors = graph.Vectors;
        Span<double> features = stackalloc double[SentencePairFeatures.Names.Length];
        foreach (((int a, int b), Overlap overlap) in graph.Pairs)
        {
            SentencePairFeatures.WriteCheap(graph, sentences, (a, b), overlap, features);
            (features[SentencePairFeatures.Cheap], features[SentencePairFeatures.Cheap + 1]) = SentencePairFeatures.Most(sentences[a], sentences[b]);
            // The dear numbers can't lift a pair above what their most would.
            if (weights.Score(features) < Unlike)
                continue;
            SentencePairFeatures.WriteDear(sentences[a], sentences[b], features);
            if (weights.Score(features) is >= Unlike and double score)
                scores[(a, b)] = score;
        }
    }

    /// <summary>Which sentences are equal.</summary>
    public EqualSentences Same { get; }

    /// <summary>The pairs that tell the same, the surest first; each is of two that speak for their equals.</summary>
    public IEnumerable<(int A, int B)> Alike =>
        scores.Where(s => s.Value >= Threshold).OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key);

    /// <summary>Of each sentence that speaks for its equals and each other article the sentence that it scores most with, where any scores above the least.</summary>
    public Dictionary<(int Sentence, int Document), (double Score, int Other)> Nearest(ImmutableArray<StorySentence> sentences)
    {
        Dictionary<(int, int), (double Score, int Other)> nearest = [];
        foreach (((int a, int b), double score) in scores)
        {
            Raise(a, b, score);
            Raise(b, a, score);
        }
        return nearest;

        void Raise(int sentence, int first, double score)
        {
            foreach (int other in Same.All(first))
            {
                ref (double Score, int Other) best = ref CollectionsMarshal.GetValueRefOrAddDefault(nearest, (sentence, sentences[other].Document), out bool known);
                if (!known || score > best.Score || (score == best.Score && other < best.Other))
                    best = (score, other);
            }
        }
    }

    /// <summary>How rare a content word is among the event's sentences.</summary>
    public double Rarity(string word) => vectors.Rarity(word);

    /// <summary>The score of a pair.</summary>
    public double this[int a, int b]
    {
        get
        {
            (a, b) = (Same.FirstOf(a), Same.FirstOf(b));
            return a == b ? Equal : scores.GetValueOrDefault(a < b ? (a, b) : (b, a), Unlike);
        }
    }
}
