using Framing.Annotation;
using Framing.Learning.Features;

namespace Framing.Training;

/// <summary>The window network in floating point, while it learns. Gradients are gathered over a few sentences, then one Adagrad step is made.</summary>
internal sealed class TaggerNetwork
{
    private const float WordDropout = .1f;

    private readonly TaggerInputs inputs;
    private readonly int units, tags, dims, reach;
    private readonly FixedRandom random;
    private readonly Matrix weights, hiddenBias, outputWeights, outputBias, outside, features;
    private readonly HashSet<int> touched = [];
    private float[] x = [], dx = [], hidden = [], dh = [], scores = [];
    private int[][] used = [];

    public TaggerNetwork(TaggerInputs inputs, int units, int reach, int tags, ulong seed)
    {
        (this.inputs, this.units, this.reach, this.tags) = (inputs, units, reach, (tags + 15) / 16 * 16);
        TagCount = tags;
        dims = inputs.WordDims + inputs.FeatureDims;
        random = new(seed);
        int window = 2 * reach + 1;
        weights = new(units, window * dims, random, MathF.Sqrt(2f / (window * dims)) * 1.7f);
        hiddenBias = new(1, units, random, 0);
        outputWeights = new(tags, units, random, MathF.Sqrt(1f / units));
        outputBias = new(1, this.tags, random, 0);
        outside = new(1, dims, random, .1f);
        features = new(inputs.FeatureCount, inputs.FeatureDims, random, .1f);
    }

    public int TagCount { get; }

    /// <summary>The share of hidden units that are left out while a word is learned.</summary>
    public required float Dropout { get; init; }

    public Matrix Weights => weights;

    public Matrix HiddenBias => hiddenBias;

    public Matrix OutputWeights => outputWeights;

    public Matrix OutputBias => outputBias;

    public Matrix Outside => outside;

    public Matrix Features => features;

    private Matrix[] All => [weights, hiddenBias, outputWeights, outputBias, outside, features];

    /// <summary>Learns from a sentence.</summary>
    /// <returns>The loss.</returns>
    public double Learn(TaggedTypes sentence)
    {
        ReadOnlySpan<int> types = sentence.Types;
        Reserve(types.Length);
        for (int i = 0; i < types.Length; i++)
        {
            used[i] = random.Unit() < WordDropout ? inputs.Dropped(types[i]) : inputs.FeaturesOf(types[i]);
            FillInput(i, used[i] == inputs.FeaturesOf(types[i]) ? inputs.VectorOf(types[i]) : default);
        }
        Array.Clear(dx, 0, types.Length * dims);
        double loss = 0;
        for (int i = 0; i < types.Length; i++)
        {
            if (sentence.Targets[i].Length > 0)
                loss += LearnWord(i, types.Length, sentence.Targets[i]);
        }
        for (int i = 0; i < types.Length; i++)
        {
            ReadOnlySpan<float> gradient = dx.AsSpan(i * dims + inputs.WordDims, inputs.FeatureDims);
            foreach (int feature in used[i])
            {
                FloatMath.AddScaled(gradient, 1, features.GradientRow(feature));
                touched.Add(feature);
            }
        }
        return loss;
    }

    /// <summary>Writes the probabilities of each word's tags, a row a word.</summary>
    public void Probabilities(ReadOnlySpan<int> types, Span<float> rows)
    {
        Reserve(types.Length);
        for (int i = 0; i < types.Length; i++)
        {
            used[i] = inputs.FeaturesOf(types[i]);
            FillInput(i, inputs.VectorOf(types[i]));
        }
        for (int i = 0; i < types.Length; i++)
        {
            for (int u = 0; u < units; u++)
                hidden[u] = MathF.Max(0, Activation(u, i, types.Length));
            Softmax();
            scores.AsSpan(0, TagCount).CopyTo(rows[(i * TagCount)..]);
        }
    }

    /// <summary>Takes the present weights into the average that <see cref="UseAverage"/> puts in their place.</summary>
    public void AddToAverage()
    {
        foreach (Matrix matrix in All)
            matrix.AddToAverage();
    }

    public void UseAverage()
    {
        foreach (Matrix matrix in All)
            matrix.UseAverage();
    }

    /// <summary>Changes the weights by what was gathered.</summary>
    public void Step(float rate)
    {
        weights.Step(rate);
        hiddenBias.Step(rate);
        outputWeights.Step(rate);
        outputBias.Step(rate);
        outside.Step(rate);
        foreach (int feature in touched)
            features.StepRow(feature, rate);
        touched.Clear();
    }

    private double LearnWord(int at, int length, TagShare[] targets)
    {
        float keep = 1 / (1 - Dropout);
        for (int u = 0; u < units; u++)
        {
            hidden[u] = 0;
            if (random.Unit() < Dropout)
                continue;
            float sum = Activation(u, at, length);
            hidden[u] = sum > 0 ? sum * keep : 0;
        }
        Softmax();
        double loss = 0;
        foreach (TagShare target in targets)
        {
            loss -= target.Share * Math.Log(Math.Max(scores[target.Tag], 1e-9));
            scores[target.Tag] -= target.Share;
        }
        Array.Clear(dh);
        for (int t = 0; t < TagCount; t++)
        {
            FloatMath.AddScaled(outputWeights.Row(t), scores[t], dh);
            FloatMath.AddScaled(hidden, scores[t], outputWeights.GradientRow(t));
            outputBias.GradientRow(0)[t] += scores[t];
        }
        for (int u = 0; u < units; u++)
        {
            if (hidden[u] <= 0)
                continue;
            float g = dh[u] * keep;
            hiddenBias.GradientRow(0)[u] += g;
            for (int k = 0; k <= 2 * reach; k++)
            {
                int place = at + k - reach;
                FloatMath.AddScaled(Input(place, length), g, weights.GradientRow(u).Slice(k * dims, dims));
                Span<float> to = (uint)place < (uint)length ? dx.AsSpan(place * dims, dims) : outside.GradientRow(0);
                FloatMath.AddScaled(weights.Row(u).Slice(k * dims, dims), g, to);
            }
        }
        return loss;
    }

    private float Activation(int unit, int at, int length)
    {
        float sum = hiddenBias.Row(0)[unit];
        for (int k = 0; k <= 2 * reach; k++)
            sum += FloatMath.Dot(weights.Row(unit).Slice(k * dims, dims), Input(at + k - reach, length));
        return sum;
    }

    /// <summary>Makes the tags' probabilities of the hidden layer.</summary>
    private void Softmax()
    {
        float most = float.MinValue, sum = 0;
        for (int t = 0; t < TagCount; t++)
            most = MathF.Max(most, scores[t] = outputBias.Row(0)[t] + FloatMath.Dot(outputWeights.Row(t), hidden));
        for (int t = 0; t < TagCount; t++)
            sum += scores[t] = MathF.Exp(scores[t] - most);
        for (int t = 0; t < TagCount; t++)
            scores[t] /= sum;
    }

    private ReadOnlySpan<float> Input(int at, int length) => (uint)at < (uint)length ? x.AsSpan(at * dims, dims) : outside.Row(0);

    private void FillInput(int at, ReadOnlySpan<float> vector)
    {
        Span<float> to = x.AsSpan(at * dims, dims);
        to.Clear();
        vector.CopyTo(to);
        foreach (int feature in used[at])
            FloatMath.AddScaled(features.Row(feature), 1, to[inputs.WordDims..]);
    }

    private void Reserve(int length)
    {
        if (used.Length >= length)
            return;
        used = new int[length][];
        (x, dx) = (new float[length * dims], new float[length * dims]);
        (hidden, dh, scores) = (new float[units], new float[units], new float[tags]);
    }
}
