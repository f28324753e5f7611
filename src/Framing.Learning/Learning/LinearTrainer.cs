using System.Diagnostics.CodeAnalysis;
using Framing.Learning.Features;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;

namespace Framing.Learning;

/// <summary>Trains the weights with Microsoft.ML: L-BFGS on one thread, which gives the same weights on every run.</summary>
internal static class LinearTrainer
{
    /// <summary>Why nobody trains in a program that was trimmed or compiled to native code.</summary>
    public const string Need = "Microsoft.ML makes its code while it trains, from types that it looks up by name. Classifiers that were trained before do without.";

    private const float Impossible = -100;

    [RequiresUnreferencedCode(LinearTrainer.Need)]
    [RequiresDynamicCode(LinearTrainer.Need)]
    public static LinearModel Train(IReadOnlyList<SparseVector> texts, ReadOnlySpan<int> labels, int labelCount, int size, float l2)
    {
        MLContext context = new(seed: 1);
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, size);
        Row[] rows = new Row[texts.Count];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = new() { Label = labels[i], Features = new(size, texts[i].Indices.Length, texts[i].Values, texts[i].Indices) };
        LbfgsMaximumEntropyMulticlassTrainer trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = l2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-5f,
            MaximumNumberOfIterations = 200,
            ShowTrainingStatistics = false,
        });
        IDataView data = context.Data.LoadFromEnumerable(rows, schema);
        data = context.Transforms.Conversion.MapValueToKey(nameof(Row.Label), keyOrdinality: ValueToKeyMappingEstimator.KeyOrdinality.ByValue).Fit(data).Transform(data);
        MaximumEntropyModelParameters model = trainer.Fit(data).Model;
        VBuffer<float>[] byLabel = new VBuffer<float>[labelCount];
        model.GetWeights(ref byLabel, out _);
        // The trainer numbers the labels that it has seen; one that no example has is as good as impossible.
        int[] seen = [.. labels.ToArray().Distinct().Order()];
        float[] weights = new float[size * labelCount], biases = new float[labelCount];
        Array.Fill(biases, Impossible);
        float[] trained = [.. model.GetBiases()];
        for (int i = 0; i < seen.Length; i++)
        {
            biases[seen[i]] = trained[i];
            foreach ((int feature, float weight) in byLabel[i].Items())
                weights[feature * labelCount + seen[i]] = weight;
        }
        return new(weights, biases);
    }

    private sealed class Row
    {
        public float Label { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
