using System.Runtime.Intrinsics;
using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>A labelled sequence: features and class of each position, its label, and the labels it may have as bits.</summary>
internal sealed record LabelledChain(int[][] Features, int[][]? MoreFeatures, byte[] Classes, byte[] Labels, int[] Allowed);

/// <summary>Trains the weights of a linear-chain conditional random field by maximum likelihood, one sequence at a time.</summary>
internal sealed class ChainTrainer
{
    private const int Lanes = FeatureTable.Lanes;
    private readonly int labels;
    private readonly LinearWeights emissions;
    private readonly LinearWeights transitions;
    private readonly Func<int, int, bool> follows;
    private readonly int classes;
    private float[] averagedEmissions = [];
    private float[] averagedTransitions = [];
    private Vector256<float>[] scores = [], forward = [], backward = [];

    /// <param name="features">How many features there are.</param>
    /// <param name="labels">How many labels.</param>
    /// <param name="classes">How many token classes.</param>
    /// <param name="rate">AdaGrad's step.</param>
    /// <param name="follows">Whether a label may follow another.</param>
    public ChainTrainer(int features, int labels, int classes, float rate, Func<int, int, bool> follows)
    {
        (this.labels, this.classes, this.follows) = (labels, classes, follows);
        emissions = new LinearWeights(features, rate);
        // Row 0 leads into the first position; row 1 + class * labels + from leads to each label.
        transitions = new LinearWeights(1 + classes * labels, rate);
    }

    public void Train(IReadOnlyList<LabelledChain> chains, int epochs, ulong seed)
    {
        var random = new FixedRandom(seed);
        int[] order = [.. Enumerable.Range(0, chains.Count)];
        int step = 0, warm = chains.Count, total = chains.Count * epochs;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (int chain in order)
            {
                Learn(chains[chain], Math.Max(0, step - warm));
                step++;
            }
        }
        averagedEmissions = emissions.Averaged(total - warm);
        averagedTransitions = transitions.Averaged(total - warm);
    }

    /// <summary>The averaged emission weights: eight numbers a feature, a label each.</summary>
    public float[] Emissions => averagedEmissions;

    /// <summary>The averaged transitions as integers, in the order that <see cref="Transitions"/> takes them.</summary>
    public short[] TransitionScores()
    {
        short[] scores = new short[labels + classes * labels * labels];
        for (int to = 0; to < labels; to++)
            scores[to] = MayStart(to) ? Rounded(averagedTransitions[to]) : Transitions.Never;
        for (int row = 0; row < classes * labels; row++)
        {
            for (int to = 0; to < labels; to++)
                scores[labels + row * labels + to] = follows(row % labels, to) ? Rounded(averagedTransitions[(1 + row) * Lanes + to]) : Transitions.Never;
        }
        return scores;
    }

    public static short Rounded(float weight) => (short)Math.Clamp(MathF.Round(weight * FeatureTable.Scale), -32000, 32000);

    private bool MayStart(int label) => follows(0, label);

    private void Learn(LabelledChain chain, float step)
    {
        int length = chain.Labels.Length;
        if (scores.Length < length)
            (scores, forward, backward) = (new Vector256<float>[2 * length], new Vector256<float>[2 * length], new Vector256<float>[2 * length]);
        for (int i = 0; i < length; i++)
            scores[i] = Potential(chain, i);
        Vector256<float>[][] matrices = Matrices();
        Vector256<float> start = StartWeights();
        forward[0] = Normalized(start * scores[0]);
        for (int i = 1; i < length; i++)
            forward[i] = Normalized(Through(matrices[chain.Classes[i]], forward[i - 1]) * scores[i]);
        backward[length - 1] = Vector256<float>.One;
        for (int i = length - 1; i > 0; i--)
            backward[i - 1] = Normalized(BackThrough(matrices[chain.Classes[i]], backward[i] * scores[i]));

        for (int i = 0; i < length; i++)
        {
            Vector256<float> gradient = OneHot(chain.Labels[i]) - Normalized(forward[i] * backward[i]);
            if (Largest(gradient) < 1e-3f)
                continue;
            emissions.Step(chain.Features[i], gradient, step);
            if (chain.MoreFeatures is { } more)
                emissions.Step(more[i], gradient, step);
        }
        transitions.Step([0], Masked(OneHot(chain.Labels[0]) - Normalized(forward[0] * backward[0]), -1), step);
        for (int i = 1; i < length; i++)
            LearnTransition(chain, i, matrices[chain.Classes[i]], step);
    }

    private void LearnTransition(LabelledChain chain, int i, Vector256<float>[] matrix, float step)
    {
        Vector256<float> onward = scores[i] * backward[i];
        Span<float> rows = stackalloc float[Lanes];
        float total = 0;
        for (int from = 0; from < labels; from++)
        {
            Vector256<float> joint = matrix[from] * onward * forward[i - 1][from];
            float sum = 0;
            for (int to = 0; to < labels; to++)
                sum += joint[to];
            rows[from] = sum;
            total += sum;
        }
        if (total <= 0)
            return;
        for (int from = 0; from < labels; from++)
        {
            bool gold = chain.Labels[i - 1] == from;
            if (!gold && rows[from] < 1e-3f * total)
                continue;
            Vector256<float> expected = matrix[from] * onward * (forward[i - 1][from] / total);
            Vector256<float> gradient = (gold ? OneHot(chain.Labels[i]) : Vector256<float>.Zero) - expected;
            if (Largest(gradient) >= 1e-3f)
                transitions.Step([1 + chain.Classes[i] * labels + from], Masked(gradient, from), step);
        }
    }

    private Vector256<float> Potential(LabelledChain chain, int i)
    {
        Vector256<float> sum = emissions.Sum(chain.Features[i]);
        if (chain.MoreFeatures is { } more)
            sum += emissions.Sum(more[i]);
        float best = float.MinValue;
        for (int label = 0; label < labels; label++)
        {
            if ((chain.Allowed[i] >> label & 1) != 0)
                best = Math.Max(best, sum[label]);
        }
        Vector256<float> values = Vector256<float>.Zero;
        for (int label = 0; label < labels; label++)
        {
            if ((chain.Allowed[i] >> label & 1) != 0)
                values = values.WithElement(label, MathF.Exp(Math.Max(-60, sum[label] - best)));
        }
        return values;
    }

    private Vector256<float>[][] Matrices()
    {
        var matrices = new Vector256<float>[classes][];
        for (int c = 0; c < classes; c++)
        {
            matrices[c] = new Vector256<float>[labels];
            for (int from = 0; from < labels; from++)
                matrices[c][from] = Exponentials(transitions.Sum([1 + c * labels + from]), from);
        }
        return matrices;
    }

    private Vector256<float> StartWeights() => Exponentials(transitions.Sum([0]), 0);

    private Vector256<float> Exponentials(Vector256<float> weights, int from)
    {
        Vector256<float> values = Vector256<float>.Zero;
        for (int to = 0; to < labels; to++)
        {
            if (follows(from, to))
                values = values.WithElement(to, MathF.Exp(weights[to]));
        }
        return values;
    }

    private Vector256<float> Through(Vector256<float>[] matrix, Vector256<float> from)
    {
        Vector256<float> sum = Vector256<float>.Zero;
        for (int label = 0; label < labels; label++)
            sum += matrix[label] * from[label];
        return sum;
    }

    private Vector256<float> BackThrough(Vector256<float>[] matrix, Vector256<float> to)
    {
        Vector256<float> values = Vector256<float>.Zero;
        for (int label = 0; label < labels; label++)
        {
            Vector256<float> product = matrix[label] * to;
            float sum = 0;
            for (int other = 0; other < labels; other++)
                sum += product[other];
            values = values.WithElement(label, sum);
        }
        return values;
    }

    /// <summary>Without what can't be: the start leads as <c>Outside</c> does.</summary>
    private Vector256<float> Masked(Vector256<float> gradient, int from)
    {
        for (int to = 0; to < labels; to++)
        {
            if (!follows(Math.Max(from, 0), to))
                gradient = gradient.WithElement(to, 0);
        }
        return gradient;
    }

    private static Vector256<float> OneHot(int label) => Vector256<float>.Zero.WithElement(label, 1f);

    private static float Largest(Vector256<float> gradient)
    {
        float largest = 0;
        for (int lane = 0; lane < Lanes; lane++)
            largest = Math.Max(largest, Math.Abs(gradient[lane]));
        return largest;
    }

    private static Vector256<float> Normalized(Vector256<float> values)
    {
        float sum = 0;
        for (int lane = 0; lane < Lanes; lane++)
            sum += values[lane];
        return sum > 1e-30f ? values * (1 / sum) : values;
    }
}
