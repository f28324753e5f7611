using Framing.Measures;
using Framing.Measures.Partisan;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Framing.Training;

/// <summary>Trains party_lean with Microsoft.ML.</summary>
internal static class PartyLeanTrainer
{
    /// <summary>A run of words is a feature where so many speakers use it: what one office alone writes tells nobody else's party.</summary>
    private const int LeastSpeakers = 8;

    private const float L2 = 0.1f;

    public static PartyLeanModel Train(List<CongressStatement> statements)
    {
        PartyLeanModel features = Features(statements);
        IEnumerable<Row> rows = statements.Select(s =>
        {
            (int Feature, int Run, double Value)[] vector = features.Vector(s.Forms);
            return new Row
            {
                Label = s.IsRepublican,
                Features = new(features.Keys.Length, vector.Length, [.. vector.Select(x => (float)x.Value)], [.. vector.Select(x => x.Feature)]),
            };
        });
        MLContext context = new(seed: 1);
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features.Keys.Length);
        // One thread: with more the sums come in another order, and the weights differ from run to run.
        LbfgsLogisticRegressionBinaryTrainer trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = L2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-4f,
        });
        LinearBinaryModelParameters model = trainer.Fit(context.Data.LoadFromEnumerable([.. rows], schema)).Model.SubModel;
        return features with { Weights = [.. model.Weights.Select(w => (float)(Half)w)], Bias = model.Bias };
    }

    /// <summary>A model without weights.</summary>
    private static PartyLeanModel Features(List<CongressStatement> statements)
    {
        Dictionary<uint, (HashSet<string> Speakers, int Statements)> uses = [];
        foreach (CongressStatement statement in statements)
        {
            foreach (CountedRun run in statement.Forms)
            {
                (HashSet<string> speakers, int count) = uses.TryGetValue(run.Key, out var known) ? known : ([], 0);
                speakers.Add(statement.Speaker);
                uses[run.Key] = (speakers, count + 1);
            }
        }
        uint[] keys = [.. uses.Where(u => u.Value.Speakers.Count >= LeastSpeakers).Select(u => u.Key).Order()];
        float[] idf = [.. keys.Select(key => (float)(Half)(Math.Log((double)statements.Count / uses[key].Statements) + 1))];
        return new(keys, idf, new float[keys.Length], 0);
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public VBuffer<float> Features { get; set; }
    }
}
