using Framing.Annotation;

namespace Framing.Training;

/// <summary>The window network in floating point, while it learns. Gradients are gathered over a few sentences, then one Adagrad step is made.</summary>
internal sealed class TaggerNetwork
{
    private const float HiddenDropout = .3f, WordDropout = .1f;

    private readonly TaggerInputs inputs;
    private readonly int units, tags, dims;
    private readonly FixedRandom random;
    private readonly Matrix weights, hiddenBias, outputWeights, outputBias, outside, features;
    private readonly HashSet<int> touched = [];
    private float[] x = [], dx = [], hidden = [], dh = [], scores = [];
    private int[][] used = [];

    public TaggerNetwork(TaggerInputs inputs, int units, int tags, ulong seed)
    {
        (this.inputs, this.units, this.tags) = (inputs, units, (tags + 15) / 16 * 16);
        TagCount = tags;
        dims = inputs.WordDims + inputs.FeatureDims;
        random = new(seed);
        weights = new(units, TaggerModel.Window * dims, random, MathF.Sqrt(2f / (TaggerModel.Window * dims)) * 1.7f);
        hiddenBias = new(1, units, random, 0);
        outputWeights = new(tags, units, random, MathF.Sqrt(1f / units));
        outputBias = new(1, this.tags, random, 0);
        outside = new(1, dims, random, .1f);
        features = new(inputs.FeatureCount, inputs.FeatureDims, random, .1f);
    }

    public int TagCount { get; }

    public Matrix Weights => weights;

    public Matrix HiddenBias => hiddenBias;

    public Matrix OutputWeights => outputWeights;

    public Matrix OutputBias => outputBias;

    public Matrix Outside => outside;

    public Matrix Features => features;

    /// <summary>Learns from a sentence: types of its words and their tags, -1 for those that teach nothing.</summary>
    /// <returns>The loss.</returns>
    public double Learn(ReadOnlySpan<int> types, ReadOnlySpan<int> gold)
    {
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
            if (gold[i] >= 0)
                loss += LearnWord(i, types.Length, gold[i]);
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

    private double LearnWord(int at, int length, int gold)
    {
        const float Keep = 1 / (1 - HiddenDropout);
        for (int u = 0; u < units; u++)
        {
            hidden[u] = 0;
            if (random.Unit() < HiddenDropout)
                continue;
            float sum = hiddenBias.Row(0)[u];
            for (int k = 0; k < TaggerModel.Window; k++)
                sum += FloatMath.Dot(weights.Row(u).Slice(k * dims, dims), Input(at + k - 2, length));
            hidden[u] = sum > 0 ? sum * Keep : 0;
        }
        double loss = Softmax(gold);
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
            float g = dh[u] * Keep;
            hiddenBias.GradientRow(0)[u] += g;
            for (int k = 0; k < TaggerModel.Window; k++)
            {
                int place = at + k - 2;
                FloatMath.AddScaled(Input(place, length), g, weights.GradientRow(u).Slice(k * dims, dims));
                Span<float> to = (uint)place < (uint)length ? dx.AsSpan(place * dims, dims) : outside.GradientRow(0);
                FloatMath.AddScaled(weights.Row(u).Slice(k * dims, dims), g, to);
            }
        }
        return loss;
    }

    /// <summary>Turns scores into the gradient of the loss.</summary>
    private double Softmax(int gold)
    {
        float most = float.MinValue, sum = 0;
        for (int t = 0; t < TagCount; t++)
            most = MathF.Max(most, scores[t] = outputBias.Row(0)[t] + FloatMath.Dot(outputWeights.Row(t), hidden));
        for (int t = 0; t < TagCount; t++)
            sum += scores[t] = MathF.Exp(scores[t] - most);
        for (int t = 0; t < TagCount; t++)
            scores[t] /= sum;
        double loss = -Math.Log(Math.Max(scores[gold], 1e-9));
        scores[gold] -= 1;
        return loss;
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
