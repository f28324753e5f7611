using Framing.Measures.Targets;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;

namespace Framing.Training.Targets;

/// <summary>Multinomial logistic regression by Microsoft.ML's L-BFGS, on one thread, so that the same examples give the same weights.</summary>
internal static class MaximumEntropy
{
    private const int Classes = 3, SeenAtLeast = 2;

    /// <summary>The weights: biases, then for each kept bucket its weights by class, then those of the averages.</summary>
    public static TargetWeights Train(IReadOnlyList<TargetExample> examples, float l2)
    {
        int[] kept = Kept(examples);
        int[] column = new int[1 << TargetFeatures.Bits];
        Array.Fill(column, -1);
        for (int i = 0; i < kept.Length; i++)
            column[kept[i]] = i;
        float[] scales = FeatureScales.Of(examples, column, kept.Length);
        int averages = examples[0].Averages.Length, width = kept.Length + averages;
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        MLContext context = new(seed: 1);
        IDataView rows = context.Data.LoadFromEnumerable(examples.Select(e => ToRow(e, column, scales, width)).ToList(), schema);
        IDataView data = context.Transforms.Conversion.MapValueToKey(nameof(Row.Label), keyOrdinality: ValueToKeyMappingEstimator.KeyOrdinality.ByValue)
            .Fit(rows).Transform(rows);
        LbfgsMaximumEntropyMulticlassTrainer trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = l2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-4f,
        });
        MaximumEntropyModelParameters model = trainer.Fit(data).Model;
        VBuffer<float>[] weights = new VBuffer<float>[Classes];
        model.GetWeights(ref weights, out int classes);
        float[][] dense = [.. weights.Take(classes).Select(w => w.DenseValues().ToArray())];
        return new(
            [.. model.GetBiases()],
            kept,
            [.. Enumerable.Range(0, kept.Length).SelectMany(i => Enumerable.Range(0, Classes).Select(c => dense[c][i] * scales[i]))],
            [.. Enumerable.Range(kept.Length, averages).SelectMany(i => Enumerable.Range(0, Classes).Select(c => dense[c][i]))]);
    }

    private static int[] Kept(IReadOnlyList<TargetExample> examples)
    {
        int[] seen = new int[1 << TargetFeatures.Bits];
        foreach (TargetExample example in examples)
        {
            foreach (int bucket in example.Buckets)
                seen[bucket]++;
        }
        return [.. Enumerable.Range(0, seen.Length).Where(b => seen[b] >= SeenAtLeast)];
    }

    private static Row ToRow(TargetExample example, int[] column, float[] scales, int width)
    {
        List<int> indices = [];
        List<float> values = [];
        for (int i = 0; i < example.Buckets.Length; i++)
        {
            if (column[example.Buckets[i]] is >= 0 and int at)
            {
                indices.Add(at);
                values.Add(example.Values[i] * scales[at]);
            }
        }
        for (int i = 0; i < example.Averages.Length; i++)
        {
            if (example.Averages[i] != 0)
            {
                indices.Add(scales.Length + i);
                values.Add(example.Averages[i]);
            }
        }
        return new() { Features = new(width, values.Count, [.. values], [.. indices]), Label = (float)example.Polarity };
    }

    private sealed class Row
    {
        public VBuffer<float> Features { get; set; }

        public float Label { get; set; }
    }
}
